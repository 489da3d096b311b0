import GoldpanCoding
import GoldpanReports
import GoldpanText
import Testing

@Suite struct MemoTextTests {
  private let hostile = Memo(by: "a*na", text: "<img src=x>\u{1B}[2J\u{202E}\nsee [q](#x)\u{0}")

  @Test func `a terminal sees no control character`() {
    #expect(hostile.line == "memo by a*na: <img src=x>␛[2J␦ see [q](#x)␀")
  }

  @Test func `other programs get who noted what`() {
    #expect(
      [Memo(by: "ana", text: "one"), Memo(by: "ben", text: "two")].json.line
        == #"[{"by":"ana","text":"one"},{"by":"ben","text":"two"}]"#)
    #expect(![hostile].json.line.unicodeScalars.contains { $0.value < 0x20 })
    #expect([Memo(by: "ana", text: "one"), Memo(by: "b", text: "2")].cell == "ana: one; b: 2")
  }
}
