package import GoldpanCoding
package import GoldpanText

/// What must hold for any file whatsoever: no word is lost, moved or put in twice.
package func lostWords(_ source: Source, as dialect: Dialect? = nil) -> [String] {
  var options = TranscriptReader.Options()
  options.dialect = dialect
  let stretches = TranscriptReader.stretches(of: source, options: options).stretches
  let parsed = TranscriptReader.read(source, id: "w1/file", options: options)
  return uncovered(source, stretches) + hiddenWords(source, stretches)
    + unsaid(stretches, parsed.diagnostics) + misplaced(source, stretches, parsed.value)
}

/// Words of the file that no stretch covers; stretches out of order.
package func uncovered(_ source: Source, _ stretches: [Stretch]) -> [String] {
  var problems: [String] = []
  var end = 0
  for stretch in stretches + [Stretch(.markup, TextRange(source.bytes.count, source.bytes.count))] {
    if stretch.range.start < end {
      problems.append("overlap at \(stretch.range.start)")
      continue
    }
    let gap = source.bytes[end..<stretch.range.start]
    if gap.contains(where: { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 }) {
      problems.append("not covered: '\(source.text(TextRange(end, stretch.range.start)))'")
    }
    end = stretch.range.end
  }
  return problems
}

/// A spoken word and the line of the file it stands on.
private struct Spoken: Equatable {
  var word: [UInt8]
  let line: Int
}

/// Differences between the words that are speech in the file and the words of the turns.
private func misplaced(
  _ source: Source, _ stretches: [Stretch], _ transcript: Transcript
) -> [String] {
  let said = spoken(source, stretches)
  var heard: [Spoken] = []
  for turn in transcript.turns {
    if turn.range.isEmpty { return ["an empty turn"] }
    heard += words(transcript.source, turn.range)
  }
  if said == heard { return [] }
  let place = zip(said, heard).enumerated().first { $1.0 != $1.1 }?.offset
  let index = place ?? min(said.count, heard.count)
  func show(_ words: [Spoken]) -> String {
    index < words.count
      ? "'\(String(decoding: words[index].word, as: UTF8.self))' on line \(words[index].line)"
      : "nothing"
  }
  return ["word \(index): \(show(said)) was said, \(show(heard)) was read"]
}

/// The words of all speech in a file, put together without the assembler.
private func spoken(_ source: Source, _ stretches: [Stretch]) -> [Spoken] {
  var words: [Spoken] = []
  var isInside = false
  var end = 0
  for stretch in stretches {
    let bytes: [UInt8]
    switch stretch.kind {
    case .speech: bytes = spaced(source.bytes[stretch.range.indices])
    case .entity(let replacement): bytes = spaced(Array(replacement.utf8)[...])
    case .speaker, .stage:
      isInside = false
      continue
    case .markup, .time, .leftOut: continue
    }
    let gap = source.bytes[end..<stretch.range.start]
    if gap.contains(UInt8(ascii: "\n")) { isInside = false }
    let line = source.lineNumber(at: stretch.range.start)
    for byte in bytes {
      if byte <= 0x20 {
        isInside = false
      } else if isInside {
        words[words.count - 1].word.append(byte)
      } else {
        words.append(Spoken(word: [byte], line: line))
        isInside = true
      }
    }
    end = stretch.range.end
  }
  return words
}

/// Text with blanks for no-break spaces, as long as before.
private func spaced(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var bytes = Array(text)
  for index in bytes.indices.dropLast() where bytes[index] == 0xC2 && bytes[index + 1] == 0xA0 {
    bytes[index] = 0x20
    bytes[index + 1] = 0x20
  }
  return bytes
}

/// The words of a turn, each with the line its map names.
private func words(_ source: Source, _ range: TextRange) -> [Spoken] {
  spaced(source.bytes[range.indices]).split { $0 <= 0x20 }.map { word in
    let run = source.map?.run(at: range.start + word.startIndex)
    return Spoken(word: Array(word), line: run?.position.line ?? 0)
  }
}
