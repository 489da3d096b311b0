import Foundation
import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

/// The riders of `Fixtures/gold`: 24 texts in 25 rows, counted by hand.
@Suite struct CodebookScoreTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/gold")

  private static func source(_ name: String) throws -> Source {
    Source(
      name: name, text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
  }

  private static func score(
    _ maps: [String], of file: String = "riders.jsonl", countsTentative: Bool = false
  ) throws -> CodebookScore {
    let codebook = CodebookReader.read(try source("bikes.md")).value
    var fields = GoldReader.Fields()
    fields.kept = ["stars"]
    let gold = GoldReader.read(try source(file), fields)
    #expect(gold.diagnostics == [])
    return CodebookScore(
      CodedGold(gold.value, by: codebook), by: maps.compactMap { GoldMapping($0) },
      countsTentative: countsTentative)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let map: String
    let confusion: Confusion
    let precision, recall, f1, kappa: Double
    var testDescription: String { map }
  }

  @Test(arguments: [
    // Given 1–7, 10, 24; found 1–4, 10, 24 and wrongly 9, 11, 12; 8 is only hypothetical.
    // P 6/9, R 6/9, F1 12/18; po 18/24, pe (9·9 + 15·15)/24² = .53125, κ .21875/.46875.
    Case(
      map: "Fault=pain/*", confusion: Confusion(right: 6, wrong: 3, missed: 3, absent: 12),
      precision: 0.6667, recall: 0.6667, f1: 0.6667, kappa: 0.4667),
    // Given 13–16; found 13–15 and wrongly 17. P 3/4, R 3/4; po 22/24, pe (4·4 + 20·20)/24².
    Case(
      map: "Wish=wish/*", confusion: Confusion(right: 3, wrong: 1, missed: 1, absent: 19),
      precision: 0.75, recall: 0.75, f1: 0.75, kappa: 0.7),
    // Given 11, 12, 18–22, 24; found 18–22. P 5/5, R 5/8; po 21/24, pe (8·5 + 16·19)/24².
    Case(
      map: "Praise=loved/*", confusion: Confusion(right: 5, wrong: 0, missed: 3, absent: 16),
      precision: 1, recall: 0.625, f1: 0.7692, kappa: 0.6897),
    // With four stars: given 11, 12, 18, 19, 20, 22; found 18–22, of which 21 has two stars.
    // P 4/5, R 4/6; po 21/24, pe (6·5 + 18·19)/24² = .64583, κ .22917/.35417.
    Case(
      map: "Praise[stars>=4]=loved/*",
      confusion: Confusion(right: 4, wrong: 1, missed: 2, absent: 17),
      precision: 0.8, recall: 0.6667, f1: 0.7273, kappa: 0.6471),
  ])
  func `counts the riders as a person does`(_ test: Case) throws {
    let row = try #require(try Self.score([test.map]).rows.first)
    let figures = row.confusion
    #expect(figures == test.confusion)
    let found = [figures.precision, figures.recall, figures.f1, figures.kappa?.estimate]
    for (found, expected) in zip(found, [test.precision, test.recall, test.f1, test.kappa]) {
      #expect(abs(try #require(found).value - expected) < 0.00005)
    }
  }

  @Test func `means over labels, and over all texts together`() throws {
    let score = try Self.score(["Fault=pain/*", "Wish=wish/*", "Praise=loved/*"])
    // (.6667 + .75 + .7692) / 3, and 2·14 / (2·14 + 4 + 7).
    #expect(abs(try #require(score.macro.f1) - 0.7286) < 0.0001)
    #expect(abs(try #require(score.micro.f1) - 28.0 / 39) < 1e-12)
    #expect(score.micro.kappa == nil)
  }

  @Test func `hypothetical words count only if that is asked for`() throws {
    let row = try #require(try Self.score(["Fault=pain/*"], countsTentative: true).rows.first)
    #expect(row.confusion == Confusion(right: 6, wrong: 4, missed: 3, absent: 11))
    #expect(row.tentative == 1)
  }

  @Test func `the rule that does the most harm comes first`() throws {
    let row = try #require(try Self.score(["Fault=pain/*"]).rows.first)
    // Without 'dear' F1 is 2·5 / (2·5 + 1 + 4), without 'broken' 2·4 / (2·4 + 2 + 5).
    let names = row.rules.map { "\($0.rule.tag) \($0.rule.index): \($0.right)/\($0.found)" }
    #expect(
      names == [
        "pain/dear 0: 1/3", "pain/broken 0: 2/3", "pain/locked-out 0: 1/1", "pain/broken 1: 2/2",
      ])
    #expect(row.rules[0].wrong == [10, 11])
    #expect(row.rules[0].wrongAlone == 2)
  }

  @Test func `tags that stand for no label are told apart`() throws {
    let score = try Self.score(["Fault=pain/*", "Wish=wish/more"])
    #expect(score.unscored == ["wish/child-seat", "loved/easy", "loved/staff"])
  }

  @Test(arguments: ["riders.jsonl", "riders.csv"])
  func `a table says what lines of JSON say`(file: String) throws {
    let maps = ["Fault=pain/*", "Wish=wish/*", "Praise[stars>=4]=loved/*"]
    let expected = try Self.score(maps).rows.map(\.confusion)
    #expect(try Self.score(maps, of: file).rows.map(\.confusion) == expected)
  }

  @Test func `misses are grouped by what is in the way`() throws {
    let score = try Self.score(["Fault=pain/*"])
    let row = try #require(score.rows.first)
    let survey = MissSurvey(of: row.misses, in: score.coded, tags: Set(row.tags))
    #expect(survey.misses.map(\.text) == [4, 5, 6])
    #expect(survey.misses.map(\.obstacle) == [.nothing, .negated, .excepted])
    #expect(survey.reason(for: survey.misses[1])?.sentence.contains("'never'") == true)
  }
}
