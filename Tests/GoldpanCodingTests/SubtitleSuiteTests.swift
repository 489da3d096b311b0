import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Broken and odd subtitle files of other programs' test suites, and samples of each program.
@Suite(.enabled(if: Shared.isPresent)) struct SubtitleSuiteTests {
  private func read(_ path: String) throws -> Parsed<Transcript> {
    let (source, _) = try SourceDecoding.decode(Shared.bytes(path), name: path)
    return TranscriptReader.read(source, id: "w1/real")
  }

  private func turns(_ path: String) throws -> [String] {
    let transcript = try read(path).value
    return transcript.turns.map { turn in
      let text = words(transcript.source.text(turn.range))
      return "\(turn.label.isEmpty ? "-" : turn.label): \(text.joined(separator: " "))"
    }
  }

  private func words(_ text: String) -> [String] { text.split { $0.isWhitespace }.map(String.init) }

  @Test(arguments: [
    ("teams_graph_old.vtt", Dialect.teams, ["User Name"]),
    ("teams_new_guid.vtt", .teams, ["John Smith", "Jane Doe"]),
    ("stream_confidence.vtt", .stream, [""]),
    ("webex.vtt", .webex, ["", "Alan Dickens", "Mitul Mehta"]),
    ("sample.sbv", .subViewer, [""]),
  ])
  func `each program's sample has its dialect, its speakers and all its words`(
    name: String, dialect: Dialect, speakers: [String]
  ) throws {
    let path = "data/C02_dialect_samples/\(name)"
    let transcript = try read(path).value
    #expect(transcript.dialect == dialect)
    #expect(Set(transcript.turns.map(\.label)) == Set(speakers))
    let said = transcript.turns.flatMap { words(transcript.source.text($0.range)) }
    #expect(try said == spoken(path))
  }

  static let suite = Shared.files(below: "data/D07_subtitle_suites") { path in
    [".vtt", ".srt", ".sbv"].contains(where: path.hasSuffix) && !undecodable.contains(path)
  }

  /// Of these nobody can say what they hold; decoding them is tried elsewhere.
  private static let undecodable: Set = ["srt/gb2312.srt"]

  /// What no cue of theirs holds, though words stand in the file: no times are there at all, or
  /// the words stand before the first.
  private static let wordless: Set = [
    "invalid_format.sbv", "invalid_format1.srt", "invalid_format2.srt", "invalid_format3.srt",
    "invalid_format4.srt",
  ]

  @Test(arguments: suite)
  func `every spoken word of a broken file is in a turn`(path: String) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let transcript = try read(path).value
    let said = transcript.turns.flatMap { words(transcript.source.text($0.range)) }
    #expect(try said == (Self.wordless.contains(name) ? [] : spoken(path)))
  }

  /// The words that a person would call spoken, found without the reader: every line but numbers
  /// and names before times, times, headers, notes, styles and cues in brackets; without tags and
  /// dashes.
  private func spoken(_ path: String) throws -> [String] {
    let (source, _) = try SourceDecoding.decode(Shared.bytes(path), name: path)
    let lines = source.text(source.range).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let isTimed = lines.map { isTime($0) }
    var spoken: [String] = []
    var isAside = false
    var isSpeech = !lines.contains { $0.hasPrefix("WEBVTT") }
    for (index, line) in lines.enumerated() {
      let word = words(line).first ?? ""
      if word.isEmpty || isTimed[index] { isAside = false }
      if ["NOTE", "STYLE", "REGION"].contains(word) || word.hasPrefix("WEBVTT") { isAside = true }
      if isTimed[index] { isSpeech = true }
      let isAfterBlank = index == 0 || words(lines[index - 1]).isEmpty
      let namesNext = index + 1 < lines.count && isTimed[index + 1] && isAfterBlank
      let isNumber = isAfterBlank && Int(line) != nil
      let text = plain(line)
      let isLast = index + 1 == lines.count || words(lines[index + 1]).isEmpty
      let isOneLine = index > 0 && isTimed[index - 1] && isLast
      let isDirection = isOneLine && text.hasPrefix("[") && text.hasSuffix("]")
      if isAside || isTimed[index] || namesNext || isNumber || isDirection || !isSpeech { continue }
      spoken += words(text)
    }
    return spoken
  }

  private func isTime(_ line: String) -> Bool {
    let times = line.split(separator: " ").first ?? ""
    return line.contains("-->") || times.contains(",") && times.hasPrefix("0:")
  }

  private func plain(_ line: String) -> String {
    var plain = ""
    var isTag = false
    for character in line {
      if character == "<" { isTag = true }
      if !isTag { plain.append(character) }
      if character == ">" { isTag = false }
    }
    if plain.hasPrefix("-"), plain.dropFirst().first.map({ $0.isLetter || $0 == " " }) ?? false {
      plain.removeFirst()
    }
    return plain.replacing("&lt;", with: "<")
  }
}
