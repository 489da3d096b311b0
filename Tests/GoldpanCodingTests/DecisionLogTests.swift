import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// A line of a log that lacks nothing; `more` are further fields, or the same ones again.
private func line(_ verdict: String, at second: Int, more: String = "") -> String {
  """
  {"at":"\(moment(second))","by":"ana","do":"\(verdict)","id":"q-7k3m9x2a","quote":"It was slow.",\
  "tag":"pain/slow","transcript":"w1/P03"\(more)}
  """
}

private func moment(_ second: Int) -> String {
  "2026-06-03T10:12:\(second < 10 ? "0" : "")\(second).000001Z"
}

private func readLog(_ text: String) -> Parsed<[Decision]> {
  DecisionLog.read(Source(name: "ana.jsonl", text: text))
}

@Suite struct DecisionLogTests {
  @Test func `reads every field and knows the line`() throws {
    let text = """
      {"after":"So.","at":"2026-06-03T10:12:00.000001Z","before":"Hm.","by":"ana","do":"retag",\
      "id":"q-7k3m9x2a","memo":"why","quote":"It was slow.","tag":"pain/slow","to":"pain/late",\
      "transcript":"w1/P03"}
      """
    let parsed = readLog("\n" + text + "\n")
    #expect(parsed.diagnostics == [])
    let decision = try #require(parsed.value.first)
    #expect(decision.anchor.before == "Hm.")
    #expect(decision.anchor.after == "So.")
    #expect(decision.verdict == .retag("pain/late"))
    #expect(decision.memo == "why")
    #expect(decision.place?.source.text(decision.place?.range ?? TextRange(0, 0)) == text)
  }

  @Test(
    arguments: [
      (#"say \"no\" \\ why"#, #"say "no" \ why"#), (#"\u00e9t\u00e9\n"#, "été\n"), (#"\/"#, "/"),
      ("été", "été"),
    ])
  func `reads signs that are written in other words`(_ written: String, _ meant: String) {
    let parsed = readLog(line("accept", at: 1, more: #","memo":"\#(written)""#) + "\n")
    #expect(parsed.diagnostics == [])
    #expect(parsed.value.first?.memo == meant)
  }

  @Test(arguments: [#"\"#, #"\x"#])
  func `a text that does not end is no line`(_ written: String) {
    let parsed = readLog(line("accept", at: 1, more: #","memo":"\#(written)""#) + "\n")
    #expect(parsed.value.isEmpty)
    #expect(parsed.diagnostics.count == 1)
  }

  @Test func `says once that nobody may be called rules`() {
    let lines = (1...3).map { line("accept", at: $0).replacing("\"ana\"", with: "\"rules\"") }
    let parsed = readLog(lines.joined(separator: "\n") + "\n")
    #expect(parsed.value.count == 3)
    #expect(parsed.diagnostics.map(\.severity) == [.warning])
    #expect(parsed.diagnostics.allSatisfy { $0.message.hasPrefix("decisions by 'rules' count, ") })
  }

  @Test(
    arguments: [
      ("{\"at\":\"2026", "the file ends within it"),
      ("[]\n", "it is not a JSON object"),
      ("hello\n", "it is not JSON"),
      ("{}\n", "it has no 'at'"),
      (line("accept", at: 1, more: #","memo":7"#) + "\n", "'memo' is not text"),
      (line("retag", at: 1) + "\n", "a retag needs 'to', the new tag"),
      (
        line("undo", at: 1) + "\n",
        "an undo needs 'undoes', the time of the line it takes back"
      ),
      (
        line("acept", at: 1) + "\n",
        "'do' is 'acept'; expected accept, reject, add, retag, note or undo"
      ),
      (
        line("accept", at: 61) + "\n",
        "'at' is '\(moment(61))'; expected UTC such as 2026-06-03T10:12:00.000001Z"
      ),
    ])
  func `reports a bad line and reads the others`(_ bad: String, _ reason: String) {
    let parsed = readLog(line("accept", at: 1) + "\n\n" + bad)
    #expect(parsed.value.map(\.verdict) == [.accept])
    #expect(parsed.diagnostics.map(\.position.line) == [3])
    #expect(parsed.diagnostics.map(\.id) == [.lostDecision])
    #expect(
      parsed.diagnostics.map(\.message) == [
        "this decision cannot be read: \(reason); it is left out"
      ])
  }

  @Test(
    arguments: [
      (#""a\u00e9\n\"\\\/b""#, "aé\n\"\\/b"), (#""\ud83d\ude00""#, "😀"),
      (#""— “so” 😀""#, "— “so” 😀"),
      (#""x", "unread": [1, {"y": [null, true, -2.5e3,]}, "\x"],"#, "x"), ("null", nil),
      (#""first", "memo": "second""#, "first"),
    ])
  func `reads JSON however it is written`(_ written: String, _ memo: String?) {
    let parsed = readLog(line("accept", at: 1, more: ", \"memo\" :\t\(written) "))
    #expect(parsed.diagnostics == [])
    #expect(parsed.value.map(\.memo) == [memo])
  }

  @Test(
    arguments: [
      #""\ud83d""#, #""\ude00""#, #""\u12""#, #""\x""#, "\"\u{1}\"", #""open"#, "nul", "[1", "{",
      "x", "",
      String(repeating: "[", count: 600) + String(repeating: "]", count: 600),
    ])
  func `says what is no JSON`(_ written: String) {
    let parsed = readLog(line("accept", at: 1, more: ",\"memo\":\(written)") + "\n")
    #expect(
      parsed.diagnostics.map(\.message) == [
        "this decision cannot be read: it is not JSON; it is left out"
      ])
  }

  @Test(
    arguments: [
      "2026-06-03T10:12:00.Z", "2026-06-03T10:12:00.0000001Z", "2026-13-03T10:12:00.000001Z",
      "2026-00-03T10:12:00.000001Z",
      "2026-06-32T10:12:00.000001Z", "2026-06-03T24:12:00.000001Z", "2026-06-03 10:12:00.000001Z",
      "2026-06-03T10:12:00.000001", "２026-06-03T10:12:00.000001Z", "",
    ])
  func `a moment has one form`(_ text: String) {
    #expect(Decision.Instant(text) == nil)
  }

  @Test(
    arguments: [
      ("2026-02-01T10:00:01Z", "2026-02-01T10:00:01.000000Z"),
      ("2026-02-01T10:00:01.5Z", "2026-02-01T10:00:01.500000Z"),
      ("2026-02-01T10:00:01.123Z", "2026-02-01T10:00:01.123000Z"),
    ])
  func `a moment may have fewer digits`(_ short: String, _ whole: String) {
    #expect(Decision.Instant(short) == Decision.Instant(whole))
    #expect(Decision.Instant(short)?.description == whole)
  }

  @Test func `an undo needs no more than the time it takes back`() {
    let undo = #"{"at":"2026-06-03T10:13:00Z","by":"ana","do":"undo","undoes":"\#(moment(2))"}"#
    let parsed = readLog(line("reject", at: 2) + "\n" + undo)
    #expect(parsed.diagnostics == [])
    #expect(DecisionLog(parsed.value).decisions == [])
    #expect(DecisionLog(parsed.value).idleUndos == [])
    #expect(DecisionLog(readLog(undo).value).idleUndos.count == 1)
  }

  @Test func `an undo takes a line back and an undone undo does not`() {
    func verdicts(_ lines: String...) -> [Decision.Verdict] {
      DecisionLog(readLog(lines.joined(separator: "\n")).value).decisions.map(\.verdict)
    }
    let undo = line("undo", at: 3, more: ",\"undoes\":\"\(moment(2))\"")
    let undoUndo = line("undo", at: 4, more: ",\"undoes\":\"\(moment(3))\"")
    #expect(verdicts(line("accept", at: 1), line("reject", at: 2)) == [.accept, .reject])
    #expect(verdicts(line("accept", at: 1), line("reject", at: 2), undo) == [.accept])
    #expect(
      verdicts(line("accept", at: 1), line("reject", at: 2), undo, undoUndo) == [.accept, .reject])
    let other = undo.replacing(#""by":"ana""#, with: #""by":"ben""#)
    #expect(verdicts(line("reject", at: 2), other) == [.reject])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the order of lines does not matter`(_ seed: UInt64) {
    var random = Seeded(seed)
    let lines = (0..<12).map { _ in
      let verdict = ["accept", "reject", "note", "undo"].randomElement(using: &random) ?? ""
      let second = Int.random(in: 0..<6, using: &random)
      return line(verdict, at: second, more: ",\"undoes\":\"\(moment(max(0, second - 1)))\"")
    }
    let sorted = DecisionLog(readLog(lines.joined(separator: "\n")).value)
    let shuffled = lines.shuffled(using: &random).joined(separator: "\n")
    #expect(DecisionLog(readLog(shuffled).value).decisions == sorted.decisions)
  }

  @Test func `ten megabytes are no trouble`() {
    let one = line("accept", at: 1) + "\n"
    let text = String(repeating: one, count: 10_000_000 / one.utf8.count)
    let parsed = readLog(text + String(repeating: "[", count: 1_000_000))
    #expect(parsed.value.count == 10_000_000 / one.utf8.count)
    #expect(parsed.diagnostics.count == 1)
  }
}
