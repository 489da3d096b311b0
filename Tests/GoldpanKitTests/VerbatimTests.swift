import Foundation
import GoldpanKit
import TestSupport
import Testing

/// Every quotation, checked against the file's own bytes without the readers.
@Suite struct VerbatimTests {
  @Test func `the sample study is quoted to the letter`() throws {
    let sample = try Sample()
    #expect(sample.codings.count > 80)
    for transcript in sample.study.corpus.transcripts { try check(transcript, in: sample) }
  }

  @Test(.enabled(if: Shared.isPresent), arguments: files)
  func `real transcripts are quoted to the letter`(path: String) throws {
    let sample = try Self.real.get()
    let name = Shared.folder.appending(path: path).path
    try check(
      try #require(sample.study.corpus.transcripts.first { $0.source.name == name }), in: sample)
  }

  @Test(.enabled(if: Shared.isPresent))
  func `those who ask in focus groups are never quoted`() throws {
    let sample = try Self.real.get()
    let groups = sample.study.corpus.transcripts.filter { $0.source.name.contains("focus_group") }
    #expect(groups.count == Self.focusGroups.count)
    var count = 0
    for transcript in groups {
      let file = FileLines(transcript.source)
      for quotation in sample.quotations(in: transcript) {
        count += 1
        #expect(!["GA", "CA"].contains(quotation.speaker.participant?.description ?? "GA"))
        for line in file.lines(of: quotation.range) { #expect(!line.hasPrefix("GA"), "\(line)") }
      }
    }
    #expect(count > 10)
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

  /// All of them coded at once, for the codebook is large.
  private static let real = Result {
    var selection = Study.Selection()
    selection.files = files.map { Shared.folder.appending(path: $0).path }
    selection.codebook = SampleStudy.folder.appending(path: "codebooks/advocate.md").path
    return try Sample(Study(at: Shared.folder.path, selection: selection))
  }

  private func check(_ transcript: Transcript, in sample: Sample) throws {
    let file = FileLines(transcript.source)
    for quotation in sample.quotations(in: transcript) {
      let turn = transcript.turns[quotation.turn]
      #expect(quotation.speaker.participant != nil)
      #expect(quotation.speaker == turn.speaker)
      #expect(turn.range.contains(quotation.range))
      let covered = transcript.source.text(quotation.range).split(whereSeparator: \.isWhitespace)
      #expect(covered == quotation.text.split(separator: " "))
      let said = words(quotation.text)
      let written = words(file.lines(of: quotation.range).map(plain).joined(separator: "\n"))
      #expect(!said.isEmpty)
      #expect(holds(written, said), "\(quotation.text)\n\(written)")
    }
  }
}

extension Sample {
  fileprivate func quotations(in transcript: Transcript) -> [Quotation] {
    codings.map(\.quotation).filter { $0.transcript == transcript.id }
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
