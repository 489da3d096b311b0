import Foundation
import GoldpanCLI
import TestSupport
import Testing

/// What filters leave of the sample study, counted anew from its `participants.csv`.
@Suite struct FilteredFiguresTests {
  private typealias Row = [String: String]

  private let rows: [Row]

  init() throws {
    let file = SampleStudy.folder.appending(path: "transcripts/participants.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let header = try #require(lines.first).split(separator: ",").map(String.init)
    rows = lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(header, cells))
    }
  }

  /// Filters, and whom they mean; a focus group holds P09 to P13.
  private static let filters: [(words: String, means: @Sendable ([String: String]) -> Bool)] = [
    ("", { $0["audience"] == "customer" }),
    ("--person P02", { $0["id"] == "P02" }),
    ("--person beryl", { $0["id"] == "P11" }),
    ("--person P10 --person P01", { ["P01", "P10"].contains($0["id"]) }),
    ("--segment plan=home", { $0["audience"] == "customer" && $0["plan"] == "home" }),
    (
      "--segment plan=business --segment region=Thornbeck",
      { $0["plan"] == "business" && $0["region"] == "Thornbeck" }
    ),
    ("--audience employee", { $0["audience"] == "employee" }),
    ("transcripts/w1/P02.vtt", { $0["id"] == "P02" }),
    ("transcripts/w1/G1.txt", { ["P09", "P10", "P11", "P12", "P13"].contains($0["id"]) }),
    (
      "transcripts/w1/G1.txt --segment plan=home",
      {
        ["P09", "P11", "P12", "P13"].contains($0["id"])
      }
    ),
  ]

  @Test(arguments: filters.indices)
  func `a filter decides for all commands who counts`(index: Int) throws {
    let (words, means) = Self.filters[index]
    let people = rows.filter(means)
    for promise in try objects("show scorecard", words) {
      let name = try #require(promise["promise"] as? String)
      #expect(promise["of"] as? Int == people.count, "\(words)")
      let heard = try #require(promise["people"] as? Int)
      #expect(heard >= people.count { $0["rating \(name)"]?.isEmpty == false })
      #expect(heard <= people.count)
    }
    let count = try #require(try objects("count", words).first?["rows"] as? [[String: Any]])
    for row in count {
      #expect((row["people"] as? Int ?? 0) <= people.count)
      let columns = try #require(row["by"] as? [[String: Any]])
      #expect(columns.allSatisfy { $0["of"] as? Int == people.count })
    }
    let advocates = try objects("show advocates", words).compactMap { $0["person"] as? String }
    let ids = people.compactMap { $0["id"] }
    #expect(Set(advocates).isSubset(of: ids))
    let sure = people.filter { ($0["nps"].flatMap(Double.init) ?? 0) >= 9 }.compactMap { $0["id"] }
    #expect(Set(sure).isSubset(of: advocates))
  }

  /// Status counts whoever speaks, of every audience, unless one is asked for.
  @Test(arguments: [2, 5, 6, 9])
  func `so it does for the state of the study`(index: Int) throws {
    let (words, means) = Self.filters[index]
    let status = try #require(try objects("status", words).first)
    #expect(status["people"] as? Int == rows.count(where: means), "\(words)")
  }

  private func objects(_ command: String, _ words: String) throws -> [[String: Any]] {
    var console = Console.captured()
    console.base = SampleStudy.folder.path
    let line = "\(command) \(words) --json".split(separator: " ").map(String.init)
    #expect(Goldpan.run(line, on: &console) == 0, "\(console.captured(.error))")
    let text = console.captured(.output)
    if let whole = try? JSONSerialization.jsonObject(with: Data(text.utf8)) {
      if let rows = whole as? [[String: Any]] { return [["rows": rows]] }
      if let object = whole as? [String: Any] { return [object] }
    }
    return try text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(object as? [String: Any])
    }
  }
}
