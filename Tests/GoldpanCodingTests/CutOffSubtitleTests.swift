import GoldpanCoding
import GoldpanText
import Testing

@Suite struct CutOffSubtitleTests {
  private static let whole = """
    WEBVTT

    1
    00:00:01.000 --> 00:00:04.000
    <v MOD>How many?</v>

    2
    00:00:04.500 --> 00:00:09.000
    <v P01>Twenty.</v>

    """

  @Test(arguments: [
    ("\n3", "3"), ("\n3\n00:00:0", "3\n00:00:0"), ("\n3\n00:00:09.500 --", "3\n00:00:09.500 --"),
    ("\n3\n00:00:09.500 --> 00:0", "00:00:09.500 --> 00:0"),
    ("\n00:00:09.5", "00:00:09.5"),
    ("\n3\n00:00:09.500 --> 00:00:12.000\n", "00:00:09.500 --> 00:00:12.000"),
  ])
  func `says where a file breaks off, and takes nothing of it for speech`(
    rest: String, place: String
  ) {
    let source = Source(name: "a.vtt", text: Self.whole + rest)
    let parsed = TranscriptReader.read(source, id: "a")
    let warnings = parsed.diagnostics.filter { $0.severity == .warning }
    #expect(warnings.map { source.text($0.range) } == [place])
    #expect(
      parsed.value.turns.map { parsed.value.source.text($0.range) } == ["How many?", "Twenty."])
  }

  @Test(arguments: ["", "\n3\n00:00:09.500 --> 00:00:12.000\n<v P01>42\n", "\nNOTE 3\n"])
  func `a whole file is not cut off`(rest: String) {
    let parsed = TranscriptReader.read(
      Source(name: "a.vtt", text: Self.whole + rest), id: "a")
    #expect(parsed.diagnostics.allSatisfy { $0.severity != .warning })
  }
}
