import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Real Zoom recordings, against a plain split of each cue at its first `: `.
@Suite(.enabled(if: Shared.isPresent)) struct ZoomCuesTests {
  struct Said: Hashable {
    let speaker: String
    var text: String
  }

  @Test(arguments: Shared.files(below: "data/B06_zoom_ethereum") { $0.hasSuffix(".vtt") })
  func `every cue keeps its speaker and its words`(path: String) throws {
    let (source, _) = try SourceDecoding.decode(Shared.bytes(path), name: path)
    let transcript = TranscriptReader.read(source, id: "w1/real").value
    let read = transcript.turns.map { turn in
      Said(speaker: turn.label, text: words(transcript.source.text(turn.range)))
    }
    let expected = turns(source.text(source.range))
    #expect(transcript.dialect == .zoom)
    #expect(read.count == expected.count)
    for (turn, said) in zip(read, expected) { #expect(turn == said) }
  }

  @Test func `the recordings hold 4019 cues in 12 files`() throws {
    var cues = 0
    for path in Shared.files(below: "data/B06_zoom_ethereum", where: { $0.hasSuffix(".vtt") }) {
      let (source, _) = try SourceDecoding.decode(Shared.bytes(path), name: path)
      cues += source.text(source.range).split(separator: "\n").count { $0.contains(" --> ") }
    }
    #expect(cues == 4019)
  }

  /// The turns of a file, read without the reader.
  private func turns(_ file: String) -> [Said] {
    var turns: [Said] = []
    for block in file.split(separator: "\n\n") {
      let lines = block.split(separator: "\n")
      guard let times = lines.firstIndex(where: { $0.contains(" --> ") }) else { continue }
      for (place, line) in lines[(times + 1)...].enumerated() {
        let parts = line.split(separator: ": ", maxSplits: 1)
        let isLabelled = place == 0 && parts.count == 2
        let speaker = isLabelled ? String(parts[0]) : turns.last?.speaker ?? ""
        let text = words(isLabelled ? String(parts[1]) : String(line))
        if let last = turns.indices.last, turns[last].speaker == speaker {
          turns[last].text += " " + text
        } else {
          turns.append(Said(speaker: speaker, text: text))
        }
      }
    }
    return turns
  }

  private func words(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
