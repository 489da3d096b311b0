import GoldpanCoding
import GoldpanText
import Testing

private let whole =
  #"{"at":"2026-06-03T10:12:00.000001Z","by":"ana","do":"accept","id":"q-7k3m9x2a","#
  + #""memo":"“so” — Żółć 😀","quote":"It was slow.","tag":"pain/slow","transcript":"w1/P03"}"#

@Suite struct DecisionTextTests {
  private func read(_ bytes: [UInt8]) -> (decisions: [Decision], diagnostics: [Diagnostic]) {
    let text = DecisionLog.text(of: bytes, name: "ana.jsonl")
    let parsed = DecisionLog.read(text.value)
    return (parsed.value, text.diagnostics + parsed.diagnostics)
  }

  @Test func `a line torn anywhere hides no other`() {
    let line = Array(whole.utf8)
    for length in 1..<line.count {
      let torn = line[..<length]
      let atEnd = read(line + [10] + torn)
      #expect(atEnd.decisions.count == 1, "\(length)")
      #expect(atEnd.diagnostics.filter { $0.id == .lostDecision }.count == 1, "\(length)")
      let between = read(line + [10] + torn + [10] + line + [10])
      #expect(between.decisions.count == 2, "\(length)")
      #expect(between.diagnostics.filter { $0.id == .lostDecision }.count == 1, "\(length)")
    }
  }

  @Test func `zeros hide no other line`() {
    let zeros = Array(repeating: UInt8(0), count: 512)
    let found = read(Array("\(whole)\n".utf8) + zeros + Array("\n\(whole)\n".utf8))
    #expect(found.decisions.count == 2)
    #expect(found.diagnostics.map(\.id) == [.alteredLine, .lostDecision])
  }

  @Test func `a line with bytes that are no UTF-8 counts if it can be read`() {
    var bytes = Array(whole.utf8)
    let place = bytes.firstIndex(of: UInt8(ascii: "w")) ?? 0
    bytes[place] = 0xFF
    let found = read(bytes + [10])
    #expect(found.decisions.count == 1)
    #expect(
      found.diagnostics.map(\.message) == [
        "line 1 is no UTF-8, as when the machine stops while it is written; what does not fit is "
          + "read as '\u{FFFD}'"
      ])
  }

  @Test func `what breaks off says so`() {
    let found = read(Array(#"{"at":"2026-06"#.utf8) + [10] + Array(whole.utf8) + [10])
    #expect(
      found.diagnostics.map(\.message) == [
        "this decision cannot be read: it breaks off, as when the machine stops while it is "
          + "written; it is left out"
      ])
  }

  @Test func `UTF-16 is read as it is`() {
    let units = [UInt16(0xFEFF)] + Array("\(whole)\n".utf16)
    let found = read(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(found.decisions.count == 1 && found.diagnostics.isEmpty)
  }
}
