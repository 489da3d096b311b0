import Foundation
import GoldpanKit
import TestSupport
import Testing

/// The article on the digest's JSON lists what is in it, no less and no more.
@Suite struct DigestJSONPageTests {
  /// Members that no study of the tests has: in all of them owners answer for pains, strengths, stages
  /// and promises, and nobody for what people expect or wish for; and in none do enough people of two
  /// segments come to different verdicts, of which the first lines would tell.
  private static let unseen =
    ["expectations[].owners[].escalates_to", "expectations[].owners[].name", "top_line[].column"]
    + ["wishes[].owners[].escalates_to", "wishes[].owners[].name"]

  private static let shared = Result {
    let article = try Article("GoldpanReports/GoldpanReports.docc/DigestJSON.md")
    let page = JSONMembersPage(article)
    var seen = JSONMembersSeen()
    for digest in try digests() { seen.read(digest.json, of: page) }
    return (page: page, seen: seen)
  }

  private let page: JSONMembersPage
  private let seen: JSONMembersSeen

  init() throws { (page, seen) = try Self.shared.get() }

  @Test func `every member of every digest is in the article`() {
    #expect(seen.paths.subtracting(page.members.keys).sorted() == [])
  }

  @Test func `every member in the article is in a digest`() {
    #expect(page.members.count > 600)
    #expect(Set(page.members.keys).subtracting(seen.paths).sorted() == Self.unseen)
  }

  @Test func `every value is of the type, in the range and among the words of the article`() {
    #expect(seen.misfits.sorted() == [])
  }

  @Test func `the article lists everything once and uses what it describes`() {
    #expect(page.slips == [])
    #expect(page.idleModels == [])
  }

  /// The digests of the repository's study and of all fixtures, made in different ways.
  private static func digests() throws -> [Digest] {
    let sample = try Sample()
    let ways: [(inout Insights.Options) -> Void] = [
      { _ in }, { $0.release = .public }, { $0.audience = .employee }, { $0.attribution = .none },
    ]
    let whole = sample.insights()
    let departments = sample.study.plan.departments.prefix(1).map {
      Digest(whole.narrowed(to: sample.study.plan.remit(of: $0)))
    }
    let fixtures = try fixtures().flatMap { study in
      [Digest(study.insights()), Digest(study.insights(named))]
    }
    return ways.map { Digest(sample.insights($0)) } + departments + firstWave(of: sample) + fixtures
  }

  private static func named(_ options: inout Insights.Options) {
    options.attribution = .id
    options.asOf = "2030-01-01"
  }

  /// The digest of the sample's first wave alone.
  private static func firstWave(of sample: Sample) -> [Digest] {
    let waves = Waves(sample.study.corpus)
    let corpus = waves.corpus(of: Set(waves.names.prefix(1)))
    let codings = sample.codings.filter { corpus[$0.quotation.transcript] != nil }
    return [
      Digest(
        Insights(
          corpus: corpus, codebook: sample.codebook, codings: codings, plan: sample.study.plan))
    ]
  }

  /// The fixtures that are studies with a codebook.
  private static func fixtures() throws -> [Sample] {
    let folder = SampleStudy.folder.appending(path: "Tests/Fixtures")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let studies = try (files ?? []).filter { $0.hasSuffix("/study.md") }.sorted().map {
      try Study(at: folder.appending(path: $0).deletingLastPathComponent().path)
    }
    return try studies.filter { $0.codebook != nil }.map(Sample.init)
  }
}
