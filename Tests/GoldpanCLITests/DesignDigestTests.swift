import Foundation
import GoldpanCLI
import TestSupport
import Testing

/// What must hold all over a digest, of the fixture `rows` and of the sample (DESIGN.md §1: 1, 2,
/// 4, 16, 20, 27, 28).
@Suite struct DesignDigestTests {
  enum Study: String, CaseIterable { case rows, sample }

  private typealias Object = [String: Any]

  @Test(arguments: Study.allCases)
  func `lost points and the mean make ten`(_ study: Study) throws {
    let digest = try json(of: study)
    let scores = try objects("scorecard", of: digest) + objects("drafts", of: digest)
    let lost = try objects("lost_points", of: digest)
    #expect(!lost.isEmpty)
    for promise in lost {
      let tenths = try #require(promise["tenths"] as? Int)
      let rows = try objects("rows", of: promise).compactMap { $0["tenths"] as? Int }
      #expect(rows.reduce(0, +) == tenths)
      let name = try #require(promise["promise"] as? String)
      let score = try #require(scores.first { $0["promise"] as? String == name })
      let mean = try #require(score["mean"] as? Double)
      #expect(abs(100 - 10 * mean - Double(tenths)) <= 0.5 + 1e-9, "\(name)")
    }
  }

  @Test(arguments: Study.allCases)
  func `whoever is under ten is told both levers`(_ study: Study) throws {
    let digest = try json(of: study)
    let text = try markdown(of: study)
    let below = try objects("scorecard", of: digest).filter { ($0["mean"] as? Double ?? 10) < 10 }
    #expect(!below.isEmpty)
    for promise in below {
      let claim = try #require(promise["claim"] as? String)
      let parts = text.components(separatedBy: "\n### \(claim): where ")
      let part = try #require(parts.count == 2 ? parts.last : nil)
      let section = part.components(separatedBy: "\n##").first ?? ""
      #expect(section.contains("| Pain | Lost | People |"), "\(claim)")
      #expect(section.contains("**Move the promise**"), "\(claim)")
    }
  }

  @Test(arguments: Study.allCases)
  func `a draft is in no verdict on the set`(_ study: Study) throws {
    let digest = try json(of: study)
    let drafts = try objects("drafts", of: digest).compactMap { $0["promise"] as? String }
    #expect(!drafts.isEmpty)
    let live = try objects("scorecard", of: digest).compactMap { $0["promise"] as? String }
    #expect(Set(drafts).isDisjoint(with: live))
    let first = try #require(objects("top_line", of: digest).first)
    let judged = ["keep", "refresh", "overhaul", "unproven"].flatMap {
      first[$0] as? [String] ?? []
    }
    #expect(Set(judged).isSubset(of: live))
  }

  @Test(arguments: Study.allCases)
  func `a minute is enough, and every line of it has words`(_ study: Study) throws {
    let bullets = try objects("top_line", of: json(of: study))
    #expect((1...5).contains(bullets.count))
    #expect(bullets.allSatisfy { ($0["quotes"] as? [String])?.isEmpty == false })
  }

  @Test(arguments: Study.allCases)
  func `no score stands alone`(_ study: Study) throws {
    let text = try markdown(of: study)
    let header = "| Promise |  | Score | 90 % range | Mean | People |"
    let lines = text.split(separator: "\n")
    let scores = lines.drop { !$0.hasPrefix(header) }.dropFirst(2).prefix { $0.hasPrefix("|") }
    #expect(!scores.isEmpty)
    for row in scores {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(cells[3].contains("–"), "\(row)")
      #expect(cells[5].contains(" of "), "\(row)")
    }
    for line in lines where line.contains(" without the advocates") {
      #expect(line.contains(/\d\.\d \(\d\.\d–\d\.\d\) without the advocates, for \d+ p/))
    }
  }

  @Test(arguments: Study.allCases)
  func `every claim has words, and the other side where there is one`(_ study: Study) throws {
    let digest = try json(of: study)
    let text = try markdown(of: study)
    let known = Set(try objects("evidence", of: digest).compactMap { $0["id"] as? String })
    #expect(!known.isEmpty)
    let themes = try objects("lost_points", of: digest)
      .flatMap { try objects("rows", of: $0) }.compactMap { $0["theme"] as? Object }
    #expect(!themes.isEmpty)
    for theme in themes {
      let quotes = try #require(theme["quotes"] as? Object)
      let own = ["typical", "strongest"].compactMap { quotes[$0] as? String }
      let tag = try #require(theme["tag"] as? String)
      #expect(!own.isEmpty, "\(tag)")
      for id in own { #expect(text.contains("](#\(id))"), "\(tag)") }
      if let counter = quotes["counter"] as? String {
        #expect(text.contains("[\(counter)](#\(counter))"))
      }
    }
    for id in text.matches(of: /\]\(#(q-[0-9a-z]+)\)/).map(\.1) {
      #expect(known.contains(String(id)), "\(id)")
      #expect(text.contains("\n#### \(id)\n"), "\(id)")
    }
  }

  @Test(arguments: Study.allCases)
  func `the journey's gap is the touchpoints' mean less the whole`(_ study: Study) throws {
    let text = try markdown(of: study)
    let found = try #require(
      text.firstMatch(
        of: /come to (\d+)\.(\d) \([^)]*\) on average, the journey as a whole to (\d+)\.(\d)/))
    let gap = try #require(text.firstMatch(of: /they look (\d+)\.(\d) points (better|worse)/))
    func tenths(_ whole: Substring, _ part: Substring) throws -> Int {
      try #require(Int(whole)) * 10 + #require(Int(part))
    }
    let size = try tenths(gap.1, gap.2)
    let signed = gap.3 == "better" ? size : -size
    // Each of the three is rounded by itself.
    let printed = try tenths(found.1, found.2) - tenths(found.3, found.4)
    #expect(abs(printed - signed) <= 1)
  }

  private func objects(_ key: String, of object: Object) throws -> [Object] {
    try #require(object[key] as? [Object], "\(key)")
  }

  private func json(of study: Study) throws -> Object {
    let text = try run("digest --format json -q", on: study)
    return try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object, "no JSON")
  }

  private func markdown(of study: Study) throws -> String { try run("digest -q", on: study) }

  private func run(_ command: String, on study: Study) throws -> String {
    var console = Console.captured()
    console.base =
      study == .sample
      ? SampleStudy.folder.path
      : SampleStudy.folder.appending(path: "Tests/Fixtures/rows").path
    let words = command.split(separator: " ").map(String.init)
    #expect(Goldpan.run(words, on: &console) == 0, "\(console.captured(.error))")
    return console.captured(.output)
  }
}
