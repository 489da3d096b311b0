import Foundation
import GoldpanCLI
import Testing

private let bakery = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Fixtures/bakery").path

@Suite struct JSONOutputTests {
  @Test(arguments: [
    "status", "show transcript w1/P01", "show person P01", "digest", "codebook show loved/bread",
    "explain GP204", "explain q-y0ntmezq", "explain bread", "count", "count --by town",
  ])
  func `prints one JSON value`(line: String) throws {
    let text = try output(of: line)
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test(arguments: [
    ("tag", 13), ("find bread", 3), ("codebook list", 7), ("codebook test", 14),
    ("codebook lint", 0), ("check", 4), ("show scorecard", 2), ("show advocates", 2),
    ("show strengths", 3),
  ])
  func `prints a JSON object a line`(line: String, count: Int) throws {
    let lines = try output(of: line).split(separator: "\n")
    #expect(lines.count == count)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      #expect(object is [String: Any])
    }
  }

  @Test func `a coding has what other programs need`() throws {
    struct Line: Decodable {
      let id, tag, state, transcript, quote, by: String
      let person: String?
      let turn, line: Int
    }
    for text in try output(of: "tag").split(separator: "\n") {
      let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
      #expect(line.id.hasPrefix("q-"))
      #expect(line.person != nil)
      #expect(line.turn > 0 && line.line > 0)
    }
  }

  private func output(of line: String) throws -> String {
    var console = Console.captured()
    console.base = bakery
    let status = Goldpan.run(line.split(separator: " ").map(String.init) + ["--json"], on: &console)
    #expect(status == 0, "\(console.captured(.error))")
    return console.captured(.output)
  }
}
