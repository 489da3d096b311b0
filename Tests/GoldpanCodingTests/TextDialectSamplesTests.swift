import Foundation
import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Invented samples of the text dialects, each with its truth.
@Suite struct TextDialectSamplesTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/dialects")

  static let names = [
    "zoom-chat", "teams-text", "google-meet", "otter", "otter-bold", "rev", "community",
    "community-names", "podcast", "meeting-notes", "focus-group", "court", "court-plain",
    "oral-history",
  ]

  struct Sample {
    let source: Source
    let parsed: Parsed<Transcript>
    let expected: [String]
    let leftOut: [String]

    init(_ name: String) throws {
      let folder = TextDialectSamplesTests.folder.appending(path: name)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      let file = try #require(files.first { $0.hasPrefix("sample") })
      let bytes = Array(try Data(contentsOf: folder.appending(path: file)))
      source = try SourceDecoding.decode(bytes, name: file).source
      parsed = TranscriptReader.read(source, id: "w1/sample")
      expected = try Sample.lines(folder.appending(path: "expected.tsv")).dropFirst().map(\.self)
      leftOut = try Sample.lines(folder.appending(path: "left-out.txt"))
    }

    private static func lines(_ file: URL) throws -> [String] {
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }

  @Test(arguments: names) func `turns are those of the truth`(name: String) throws {
    let sample = try Sample(name)
    let transcript = sample.parsed.value
    let turns = transcript.turns.map { turn in
      "\(turn.label)\t\(collapsed(transcript.source.text(turn.range)))"
    }
    #expect(turns.count == sample.expected.count)
    for (found, expected) in zip(turns, sample.expected) where found != expected {
      Issue.record("expected \(expected)\n     got \(found)")
      break
    }
  }

  @Test(arguments: names) func `the dialect is seen`(name: String) throws {
    let dialect = name.split(separator: "-").first.map(String.init) ?? name
    let found = try Sample(name).parsed.value.dialect.rawValue
    #expect(found == name || found == dialect)
  }

  @Test(arguments: names) func `what is left out is said`(name: String) throws {
    let sample = try Sample(name)
    let notes = sample.parsed.diagnostics.filter { $0.id == .alteredLine && !$0.range.isEmpty }
    var next = 1
    for line in sample.leftOut {
      let wanted = collapsed(line)
      var number = next
      while number <= sample.source.lineCount,
        collapsed(sample.source.text(sample.source.line(number))) != wanted
      {
        number += 1
      }
      guard number <= sample.source.lineCount else {
        Issue.record("not in the file after line \(next): \(line)")
        continue
      }
      next = number + 1
      let whole = sample.source.line(number)
      let text = sample.source.text(whole)
      let blanks = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }.count
      let start = whole.start + blanks
      let end = start + text.trimmingCharacters(in: .whitespaces).utf8.count
      #expect(notes.contains { $0.range.start <= start && end <= $0.range.end }, "\(text)")
    }
  }
}

private func collapsed(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
