import GoldpanText

/// Writes transcripts in the canonical form: `[00:12:52] P03: text`, `## stage: support`
/// (DESIGN.md §5).
package enum CanonicalWriter {
  /// The file, whose reading gives the turns again; `nil` if it would not.
  ///
  /// Its front matter lists the labels, and says that it is canonical, only where reading would
  /// miss that.
  package static func markdown(_ transcript: CanonicalTranscript) -> String? {
    for care in Care.allCases {
      let text = CanonicalWriter.text(transcript, care)
      if reads(text, as: transcript) { return text }
    }
    return nil
  }

  /// How much is done so that no line is misunderstood.
  private enum Care: CaseIterable {
    case usual, declared, guarded
  }

  private static func text(_ transcript: CanonicalTranscript, _ care: Care) -> String {
    let labels = transcript.labels
    var text = Array(frontMatter(transcript, listing: care == .usual ? [] : labels).utf8)
    let line = CanonicalLine(isGuarded: care == .guarded, labels: Set(labels))
    var stage: String?
    for turn in transcript.turns {
      if let next = turn.stage, next != stage {
        text += Array("\n## stage: \(next)\n\n".utf8)
        stage = next
      }
      let time = turn.time.map { "[\(clock($0))] " } ?? ""
      let head = Array(time.utf8) + CanonicalLine.label(turn.label) + Array(": ".utf8)
      let lines = turn.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, words) in lines.enumerated() {
        text += number == 0 ? line.opening(head, words) : line.continuation(words)
        text.append(UInt8(ascii: "\n"))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func frontMatter(
    _ transcript: CanonicalTranscript, listing labels: [String]
  ) -> String {
    let header = transcript.header
    var lines = ["---"]
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(key): \(value)") }
    }
    add("person", header.person.map(QuotedList.written))
    add("persons", QuotedList.written(header.persons))
    add("wave", header.wave)
    add("date", header.date)
    add("method", header.method)
    add("audience", header.audience)
    add("moderator", QuotedList.written(header.moderators))
    add(
      "aliases",
      header.aliases.map {
        "\(QuotedList.written($0.label)) = \(QuotedList.written($0.name))"
      }.joined(separator: ", "))
    if !labels.isEmpty {
      lines.append("dialect: \(Dialect.canonical.rawValue)")
      lines.append("speakers:")
      lines += stretches(of: labels).map { "- \(QuotedList.written($0))" }
    }
    return (lines + ["---", ""]).joined(separator: "\n")
  }

  /// The labels in as many lists as front matter has lines for.
  private static func stretches(of labels: [String]) -> [[String]] {
    let size = max(1, (labels.count + 399) / 400)
    return stride(from: 0, to: labels.count, by: size).map {
      Array(labels[$0..<min($0 + size, labels.count)])
    }
  }

  private static func clock(_ time: Duration) -> String {
    let seconds = time.components.seconds
    return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { part in
      part < 10 ? "0\(part)" : String(part)
    }.joined(separator: ":")
  }

  /// Whether reading a text gives the turns of a transcript.
  private static func reads(_ text: String, as transcript: CanonicalTranscript) -> Bool {
    let source = Source(name: "", text: text)
    let read = TranscriptReader.read(source, id: "").value
    return read.turns.count == transcript.turns.count
      && zip(read.turns, transcript.turns).allSatisfy { found, meant in
        found.label == meant.label && found.time == meant.time && found.stage == meant.stage
          && read.source.text(found.range) == meant.text
      }
  }
}

extension CanonicalTranscript {
  /// Everybody who speaks, in order.
  package var labels: [String] {
    var seen: Set<String> = []
    return turns.map(\.label).filter { seen.insert($0).inserted }
  }
}
