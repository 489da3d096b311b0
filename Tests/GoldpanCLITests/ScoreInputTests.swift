import Foundation
import GoldpanCLI
import Testing

/// `codebook score` on what sessions cannot hand it.
@Suite struct ScoreInputTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/gold").path

  private static func score(
    _ input: String, _ options: [String] = []
  ) -> (status: Int32, output: String, errors: String) {
    var console = Console.captured(input: Array(input.utf8))
    console.base = folder
    let status = Goldpan.run(["codebook", "score", "-", "-c", "bikes.md"] + options, on: &console)
    return (status, console.captured(.output), console.captured(.error))
  }

  @Test func `reads standard input, by sight lines of JSON or a table`() {
    let lines = #"{"text":"Flat tyre.","labels":["pain"]}"# + "\n"
    let table = "text,labels\nFlat tyre.,pain\n"
    let results = [lines, table].map { Self.score($0, ["--plain"]) }
    #expect(results.map(\.status) == [0, 0])
    #expect(results[0].output == results[1].output)
    #expect(results[0].output.contains("pain\tpain/*\t1\t1\t1\t1\t0\t0"))
  }

  @Test func `headings may be capitals, behind a byte order mark`() {
    let table = "\u{FEFF}Text,Labels,STARS\nFlat tyre.,pain,5\n"
    let result = Self.score(table, ["--plain", "--map", "pain[stars>=4]=pain/*"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("\tpain/*\t1\t1\t1\t1\t0\t0"), "\(result.output)")
  }

  @Test func `nothing of a text reaches the terminal raw`() {
    let text = #"A broken \u001b[31m bell\u0007, \u202e and\r\nmore."#
    let result = Self.score(
      #"{"text":"\#(text)","labels":[]}"# + "\n" + #"{"text":"x","labels":["pain","\u001b[1m"]}"#)
    #expect(result.status == 0)
    #expect(result.output.contains("«broken»"))
    for scalar in (result.output + result.errors).unicodeScalars {
      #expect(
        scalar == "\n" || scalar.value >= 0x20 && ![0x7F, 0x9B, 0x202E].contains(scalar.value))
    }
  }

  @Test func `a file without texts is no base for figures`() {
    let result = Self.score("")
    #expect(result.status == 3)
    #expect(result.errors == "goldpan: no texts in '-'; nothing was scored\n")
  }

  @Test func `labels that name no tag need a mapping`() {
    let result = Self.score(#"{"text":"Flat tyre.","labels":["Fault"]}"#)
    #expect(result.status == 2)
    #expect(result.errors.contains("say what stands for it with --map 'Fault=TAGS'"))
  }
}
