import Foundation
import GoldpanKit
import TestSupport
import Testing

/// The digest of the study that stands in the repository.
@Suite struct SampleDigestTests {
  private let study: Study
  private let codings: [Coding]
  private let digest: Digest
  private let markdown: String

  init() throws {
    let sample = try Sample()
    study = sample.study
    codings = sample.codings
    digest = Digest(sample.insights())
    markdown = digest.markdown
  }

  @Test func `is sound Markdown`() {
    #expect(RenderedMarkdown(markdown).problems == [])
  }

  @Test func `every quotation that is linked to stands in the index once, and no other`() {
    let rendered = RenderedMarkdown(markdown)
    let index = rendered.headings.filter { $0.level == 4 }.map(\.text)
    #expect(Set(index).count == index.count)
    #expect(Set(index) == Set(rendered.targets))
    #expect(index.allSatisfy { $0.hasPrefix("q-") })
    #expect(index.count > 30)
  }

  @Test func `has a top line of at most five claims, each with somebody's words`() {
    let top = section("In one minute").filter { $0.first?.isNumber ?? false }
    #expect(1...5 ~= top.count)
    for line in top { #expect(line.contains("](#q-")) }
    #expect(top.map { $0.split(separator: " ").count }.reduce(0, +) < 200)
  }

  @Test func `keeps the order of its sections`() {
    let sections = RenderedMarkdown(markdown).headings.filter { $0.level == 2 }.map(\.text)
    #expect(
      sections == [
        "In one minute", "Scorecard", "Lost points",
        "What advocates love, and whether a promise says it", "Company and customers",
        "The journey",
        "What people expect", "What people wish for", "Beliefs", "Segments",
        "Since the last wave", "Minority report",
        "Method and limits", "Evidence",
      ])
  }

  @Test func `lost points add up to the heading, and with the mean to ten`() throws {
    let means = Dictionary(
      section("Scorecard").filter { $0.hasPrefix("| *") }.map { row in
        let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return (cells[0].trimmingCharacters(in: ["*"]), tenths(cells[4]))
      }, uniquingKeysWith: { first, _ in first })
    var headings = 0
    var total = 0
    for line in section("Lost points") {
      if let found = line.firstMatch(of: #/^### (.+): where (\d+\.\d) points go$/#) {
        headings += 1
        total = tenths(String(found.2))
        #expect(means[String(found.1)] == 100 - total)
      } else if line.hasPrefix("### ") {
        total = 0
      } else if line.hasPrefix("| "), !line.hasPrefix("| Pain"), headings > 0 {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        if cells.count == 8 { total -= tenths(cells[2].trimmingCharacters(in: .whitespaces)) }
      } else if line.hasPrefix("**") {
        #expect(total == 0)
      }
    }
    #expect(headings == study.plan.promises.count { $0.status != .retired })
  }

  @Test func `says that it is a draft`() {
    #expect(markdown.contains("> **DRAFT**: "))
  }

  @Test func `names nobody, no path and no day but the one until which it is valid`() throws {
    let unquoted = markdown.split(separator: "\n").map { line in
      line.replacing(#/"[^"]*"/#, with: "").replacing(#/“.*?”/#, with: "")
    }.joined(separator: "\n")
    let words = Set(unquoted.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    for person in study.corpus.roster.participants {
      #expect(!words.contains(person.id.description))
      for name in (person.pseudonym ?? "").split(separator: " ") where name != "Old" {
        #expect(!words.contains(String(name)), "\(name)")
      }
    }
    #expect(!markdown.contains(SampleStudy.folder.path))
    #expect(!markdown.contains("transcripts/"))
    let days = Set(markdown.matches(of: #/\d{4}-\d\d-\d\d/#).map { String($0.0) })
    #expect(days == ["2027-11-12"])
    let json = digest.json.pretty
    for person in study.corpus.roster.participants {
      #expect(!json.contains("\"\(person.id)\""))
    }
  }

  @Test func `quotes nobody who did not agree`() throws {
    let silent = study.corpus.roster.participants.filter {
      $0.consent != .internal && $0.consent != .public
    }.map(\.id)
    #expect(silent == ["P06", "P16"])
    for release in Insights.Release.allCases {
      let digest = Digest(try Sample().insights { $0.release = release })
      let quoted = Set(digest.evidence.map(\.id))
      let markdown = digest.markdown
      let agreed: Set<Participant.Consent> = release == .public ? [.public] : [.internal, .public]
      var words = 0
      for coding in codings {
        guard let id = coding.quotation.speaker.participant else { continue }
        let consent = try #require(study.corpus.roster[id]?.consent)
        guard !agreed.contains(consent) else { continue }
        words += 1
        #expect(!quoted.contains(coding.evidence))
        #expect(!markdown.contains(Markdown.escaped(coding.quotation.text)))
      }
      #expect(words > 0)
    }
  }

  @Test func `does not depend on the order of files`() throws {
    let files = ["E01.md", "P08.vtt", "G1.txt"].map {
      SampleStudy.folder.appending(path: "transcripts/w1/\($0)").path
    }
    var digests: Set<String> = []
    for files in [files, files.reversed()] {
      var selection = Study.Selection()
      selection.files = files
      let study = try Study(at: SampleStudy.folder.path, selection: selection)
      digests.insert(Digest(try Sample(study).insights()).markdown)
    }
    #expect(digests.count == 1)
    let again = try Study(at: SampleStudy.folder.path)
    #expect(Digest(try Sample(again).insights()).markdown == markdown)
  }

  @Test(arguments: [0, 1] as [UInt64])
  func `does not depend on where files stand or when they were written`(seed: UInt64) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "goldpan-digest-\(ProcessInfo.processInfo.processIdentifier)-\(seed)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = Seeded(seed)
    let names =
      [
        "study.md", "codebooks/advocate.md", "codebooks/cx-core.md", "transcripts/participants.csv",
      ] + ["ana", "ben", "consensus"].map { "transcripts/decisions/\($0).jsonl" }
    let conversations = study.corpus.transcripts.map(\.source.name).compactMap { name in
      name.firstRange(of: "transcripts/").map { String(name[$0.lowerBound...]) }
    }
    for name in (names + conversations).shuffled(using: &random) {
      let copy = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(contentsOf: SampleStudy.folder.appending(path: name)).write(to: copy)
    }
    let copied = try Study(at: folder.path)
    #expect(Digest(try Sample(copied).insights()).markdown == markdown)
  }

  private func section(_ title: String) -> [Substring] {
    let lines = markdown.split(separator: "\n")
    let start = lines.firstIndex { $0 == "## \(title)" } ?? lines.endIndex
    return Array(lines[start...].dropFirst().prefix { !$0.hasPrefix("## ") })
  }

  private func tenths(_ number: String) -> Int {
    Int(number.replacing(".", with: "")) ?? -1
  }
}
