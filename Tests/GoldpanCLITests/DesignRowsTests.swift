import Foundation
import GoldpanCLI
import TestSupport
import Testing

/// The 38 ideas of DESIGN.md §1, each by a command on a fixture and the line it rests on.
///
/// Boundaries that no line of a study can draw alone stand elsewhere: 3 and 7 (6.00 and 6.01, the
/// certainty, how many people) in `VerdictTests`, 6 in `AwarenessTests`, 10 (a conversation along
/// the guide) in `CallGuideTests`, 11 (the order) in `AdvocatesTests`, 15 in `OutcomesTests`, 22 in
/// `SegmentsTests`, 29 in `BeliefCheckTests`, 30 (groups of six) in `PromiseScorecardTests`.
@Suite struct DesignRowsTests {
  @Test(arguments: DesignRow.all)
  func `a command says it, and no longer without the line it rests on`(_ row: DesignRow) throws {
    try withStudy(starters: row.file.isStarter) { study in
      let before = try #require(Self.untouched.get()[row.command])
      if let says = row.says { #expect(before.text.contains(says), "\(before.text)") }
      if let without = row.without { #expect(!before.text.contains(without)) }
      try study.remove(row.line, from: row.file)
      let after = study.run(row.command)
      if let says = row.says { #expect(!after.text.contains(says)) }
      if let without = row.without { #expect(after.text.contains(without), "\(after.text)") }
      // A study that cannot be read would say nothing at all; only examples may fail.
      #expect(before.status == 0 || row.command == "check")
      #expect(after.status == before.status || row.command.hasPrefix("codebook test"))
    }
  }

  /// What each command says of the fixture as it is.
  private static let untouched = Result<[String: RowsStudy.Answer], any Error> {
    var answers: [String: RowsStudy.Answer] = [:]
    for starters in [false, true] {
      try withStudy(starters: starters) { study in
        for row in DesignRow.all
        where row.file.isStarter == starters && answers[row.command] == nil {
          answers[row.command] = study.run(row.command)
        }
      }
    }
    return answers
  }

  @Test func `every row of the design has its command`() {
    #expect(Set(DesignRow.all.map(\.number)) == Set(1...38))
    #expect(DesignRow.all.allSatisfy { $0.says != nil || $0.without != nil })
  }

  @Test(arguments: [
    ("2027-09-02", false), ("2027-09-03", false), ("2027-09-04", true),
  ])
  func `a digest is good until the end of its last day`(_ day: String, _ isStale: Bool) throws {
    try withStudy { study in
      #expect(study.run("digest --as-of \(day)").text.contains("**STALE**") == isStale)
      #expect(study.run("status --as-of \(day)").text.contains("stale:") == isStale)
    }
  }

  @Test func `retired wording and its magnets are let go once`() throws {
    try withStudy { study in
      let brief = study.run("brief").text
      for words in ["The cheapest spokes in town", "fridge magnets", "tram poster"] {
        #expect(brief.components(separatedBy: words).count == 2, "\(words)")
      }
    }
  }

  @Test func `whoever has withdrawn is not thanked`() throws {
    try withStudy { study in
      #expect(!study.run("export thanks").text.contains("P13"))
      try study.bakery.replace(
        "P13,Maple,customer,withdrawn", "P13,Maple,customer,public",
        in:
          DesignRow.File.people.path)
      #expect(study.run("export thanks").text.contains("P13"))
    }
  }

  @Test func `what becomes of people is counted and not explained`() throws {
    try withStudy { study in
      let text = study.run("show segments").text + study.run("count --by outcome.renewed").text
      #expect(text.contains("BY WHAT BECAME OF THEM: RENEWED"))
      for words in ["because", "due to", "leads to", "led to", "results in", "drives", "effect"] {
        #expect(!text.contains(words), "\(words)")
      }
    }
  }

  @Test func `causes add up to all tags`() throws {
    try withStudy { study in
      let rows = study.run("count --by cause --plain -q").text.split(separator: "\n").dropFirst()
        .map { row in
          row.split(separator: "\t", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        }
      let all = try #require(rows.last)
      for row in rows {
        let parts = stride(from: 4, to: row.count, by: 2).reduce(0) { $0 + row[$1] }
        #expect(parts == row[2], "\(row)")
      }
      #expect(rows.dropLast().reduce(0) { $0 + $1[2] } == all[2])
      #expect(rows.count > 3)
    }
  }

  @Test func `a department's digest holds no other's pains`() throws {
    try withStudy { study in
      let text = study.run("digest --for Till").text
      #expect(text.contains("| dearer |"))
      for pain in ["slow repair", "no parts", "tell again", "mislaid", "narrow door"] {
        #expect(!text.contains("| \(pain) |"), "\(pain)")
      }
    }
  }
}

/// A copy of the fixture `rows`, if asked for with the starter codebooks beside its own.
struct RowsStudy {
  /// How a command ends, and what it prints.
  struct Answer: Sendable {
    let status: Int32
    let text: String
  }

  let bakery: Bakery

  func run(_ command: String) -> Answer {
    let (status, output, errors) = bakery.run(command)
    return Answer(status: status, text: output + errors)
  }

  /// Takes away the one line that begins with `start`.
  func remove(_ start: String, from file: DesignRow.File) throws {
    var lines = try bakery.text(file.path).split(
      separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0].hasPrefix(start) }
    let place = try #require(places.count == 1 ? places.first : nil, "\(places.count) lines")
    lines.remove(at: place)
    try bakery.write(lines.joined(separator: "\n"), to: file.path)
  }
}

func withStudy(starters: Bool = false, _ body: (RowsStudy) throws -> Void) throws {
  try withBakery("rows") { bakery in
    for name in starters ? ["advocate.md", "cx-core.md"] : [] {
      let starter = SampleStudy.folder.appending(path: "codebooks/\(name)")
      try bakery.write(String(contentsOf: starter, encoding: .utf8), to: "codebooks/\(name)")
    }
    try body(RowsStudy(bakery: bakery))
  }
}
