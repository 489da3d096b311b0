import Foundation
import GoldpanKit
import TestSupport
import Testing

/// Every quotation, checked against the file's own bytes without the readers.
@Suite struct VerbatimTests {
  @Test func `the sample study is quoted to the letter`() throws {
    try check(Sample().study, atLeast: 80)
  }

  @Test(.enabled(if: Shared.isPresent), arguments: files)
  func `real transcripts are quoted to the letter`(path: String) throws {
    try check(try study([path]), atLeast: 0)
  }

  @Test(.enabled(if: Shared.isPresent))
  func `those who ask in focus groups are never quoted`() throws {
    let study = try study(Self.focusGroups)
    let quotations = study.coded().codings.map(\.quotation)
    #expect(quotations.count > 20)
    let askers = Set(["GA", "CA"])
    for quotation in quotations {
      #expect(!askers.contains(quotation.speaker.participant?.description ?? "GA"))
      let source = try #require(study.corpus[quotation.transcript]?.source)
      for line in FileLines(source).lines(of: quotation.range) {
        #expect(!line.hasPrefix("GA"), "\(line)")
      }
    }
  }

  private static let focusGroups = Shared.files(below: "data/B02_cgm_focus_groups") {
    $0.hasPrefix("focus")
  }

  private static let files =
    focusGroups
    + ["A02_bitcointranscripts", "A03_ladybug", "B05_googlemeet_polygon", "B06_zoom_ethereum"]
    .flatMap { folder in
      Shared.files(below: "data/\(folder)") { name in
        !name.contains("LICENSE") && [".md", ".vtt"].contains { name.hasSuffix($0) }
      }.prefix(2)
    }

  private func study(_ paths: [String]) throws -> Study {
    var selection = Study.Selection()
    selection.files = paths.map { Shared.folder.appending(path: $0).path }
    selection.codebook = SampleStudy.folder.appending(path: "codebooks/advocate.md").path
    return try Study(at: Shared.folder.path, selection: selection)
  }

  private func check(_ study: Study, atLeast count: Int) throws {
    let quotations = study.coded().codings.map(\.quotation)
    #expect(quotations.count >= count)
    var files: [Transcript.ID: FileLines] = [:]
    for quotation in quotations {
      let transcript = try #require(study.corpus[quotation.transcript])
      let turn = transcript.turns[quotation.turn]
      #expect(quotation.speaker.participant != nil)
      #expect(quotation.speaker == turn.speaker)
      #expect(turn.range.contains(quotation.range))
      let covered = transcript.source.text(quotation.range)
      #expect(covered.split(whereSeparator: \.isWhitespace) == quotation.text.split(separator: " "))
      let file = files[transcript.id] ?? FileLines(transcript.source)
      files[transcript.id] = file
      let said = words(quotation.text)
      let written = words(file.lines(of: quotation.range).map(plain).joined(separator: "\n"))
      #expect(!said.isEmpty)
      #expect(holds(written, said), "\(quotation.text)\n\(written)")
    }
  }
}

/// The lines of a file as they stand on the disk.
private struct FileLines {
  private let source: Source
  private let lines: [String]

  init(_ source: Source) {
    self.source = source
    let bytes = (try? Data(contentsOf: URL(filePath: source.name))) ?? Data()
    lines = String(decoding: bytes, as: UTF8.self)
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What the map says `range` was read from.
  func lines(of range: TextRange) -> [String] {
    let numbers =
      source.map?.lines(of: range)
      ?? Array(source.lineNumber(at: range.start)...source.lineNumber(at: range.end))
    return numbers.map { lines[$0 - 1] }
  }
}

/// A line without tags, stars, entities and times.
private func plain(_ line: String) -> String {
  var text = line.replacing(#/<[^>]*>/#, with: "").replacing(
    #/\[?\d+:\d\d(:\d\d)?([.,]\d+)?\]?/#, with: " ")
  text = text.replacing("**", with: "").replacing("__", with: "")
  for (entity, sign) in [
    ("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&amp;", "&"),
  ] { text = text.replacing(entity, with: sign) }
  return text
}

private func words(_ text: String) -> [Substring] {
  text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
}

/// Whether `words` stand in `text` in their order.
private func holds(_ text: [Substring], _ words: [Substring]) -> Bool {
  var rest = text[...]
  for word in words {
    guard let found = rest.firstIndex(of: word) else { return false }
    rest = rest[(found + 1)...]
  }
  return true
}
