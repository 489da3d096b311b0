import Foundation
import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Invented files of every dialect, written by somebody who had not seen the reader, with what
/// is said in them and what nobody says: `Tests/Fixtures/dialects/NAME/`.
@Suite struct DialectSamplesTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/dialects")

  static let names: [String] = {
    let all = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (all ?? []).filter { !$0.contains(".") }.sorted()
  }()

  /// Whose dialect a folder shows, where it is not called after it.
  private static let dialects: [String: Dialect] = [
    "teams-old": .teams, "otter-bold": .otter, "whisper": .webVTT, "vtt-voice": .webVTT,
    "community-names": .community, "court-plain": .court,
  ]

  /// What the truth says otherwise than Goldpan, folder by folder, and on purpose.
  private static let disputed: [String: (truth: [String], read: [String])] = [
    // A voice ends with its cue (W3C WebVTT §1.4), so the cue after it is nobody's.
    "vtt-voice": (
      [
        "Piet de Wit\tHow was it. Very long. There was one painting, with the cow, and it spoke "
          + "for six minutes: about the frame."
      ],
      [
        "Piet de Wit\tHow was it. Very long.",
        "-\tThere was one painting, with the cow, and it spoke for six minutes: about the frame.",
      ]
    )
  ]

  private func lines(_ name: String, _ file: String) throws -> [String] {
    let url = Self.folder.appending(path: name).appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  private func sample(_ name: String) throws -> Source {
    let folder = Self.folder.appending(path: name)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let file = try #require(files.first { $0.hasPrefix("sample.") })
    let bytes = Array(try Data(contentsOf: folder.appending(path: file)))
    return try SourceDecoding.decode(bytes, name: file).source
  }

  @Test(arguments: names)
  func `turns are those of the truth, word for word`(name: String) throws {
    let transcript = TranscriptReader.read(try sample(name), id: "w1/sample").value
    let turns = transcript.turns.map { turn in
      let text = transcript.source.text(turn.range)
      let words = text.split { $0.isWhitespace }.joined(separator: " ")
      return "\(turn.label.isEmpty ? "-" : turn.label)\t\(words)"
    }
    var truth = Array(try lines(name, "expected.tsv").dropFirst())
    if let (old, new) = Self.disputed[name] {
      truth.replace(old, with: new)
    }
    #expect(turns.count == truth.count)
    for (turn, said) in zip(turns, truth) { #expect(turn == said) }
  }

  @Test(arguments: names)
  func `what is left out is said`(name: String) throws {
    let source = try sample(name)
    let parsed = TranscriptReader.read(source, id: "w1/sample")
    let notes = parsed.diagnostics.filter { $0.id == .alteredLine }.map(\.range)
    var number = 1
    for wanted in try lines(name, "left-out.txt") {
      let found = (number...source.lineCount).first { number in
        let line = source.line(number)
        let text = source.text(line)
        guard text.trimmingCharacters(in: .whitespaces) == wanted else { return false }
        let blanks = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
        let start = line.start + blanks
        return notes.contains { $0.start <= start && start + wanted.utf8.count <= $0.end }
      }
      #expect(found != nil, "no note covers '\(wanted)'")
      number = found ?? number
    }
  }

  @Test(arguments: names)
  func `the dialect is known by the content`(name: String) throws {
    let dialect = TranscriptReader.read(try sample(name), id: "w1/sample").value.dialect
    #expect(dialect == Self.dialects[name] ?? Dialect(rawValue: name))
  }

  @Test(arguments: names)
  func `no word of a sample is lost`(name: String) throws {
    #expect(lostWords(try sample(name)) == [])
  }
}
