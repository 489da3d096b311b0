import GoldpanCoding
import GoldpanInsights

/// What stands with a quotation in the evidence index: the turns around it, and the way there.
struct HTMLEvidence {
  let transcripts: [ReadableTranscript]
  let index: HTMLIndex
  let places: HTMLPlaces

  /// What filters ask of an entry.
  func attributes(of id: Evidence.ID) -> String {
    guard let place = places.places[id] else { return "" }
    let transcript = transcripts[place.transcript]
    let turn = transcript.turns[place.turn]
    let codings = passages(of: turn).flatMap(\.codings).filter { $0.evidence == id }
    var seen: Set<Tag.ID> = []
    return " data-c=\"\(index.places(of: codings.filter { seen.insert($0.tag).inserted }))\""
      + " data-s=\"\(index.number(ofSegment: turn.segment))\""
      + " data-w=\"\(index.number(ofWave: transcript.wave))\""
  }

  /// Two turns before, the turn itself and two turns after, and a link to them.
  func context(of id: Evidence.ID) -> String {
    guard let place = places.places[id] else { return "" }
    let turns = transcripts[place.transcript].turns
    let near = max(0, place.turn - Self.reach)...min(turns.count - 1, place.turn + Self.reach)
    let lines = near.map { number in
      number == place.turn
        ? "<p class=\"said\"><b>\(HTML.escaped(turns[number].speaker))</b> "
          + "\(around(id, in: passages(of: turns[number])))</p>\n"
        : line(turns[number])
    }
    return "<details class=\"context\" open>\n<summary>In context</summary>\n\(lines.joined())"
      + "<p><a href=\"#t\(place.transcript + 1)-\(place.turn + 1)\">Go to this place in the "
      + "transcript</a></p>\n</details>\n"
  }

  private func passages(
    of turn: ReadableTranscript.Turn
  ) -> [ReadableTranscript.Passage] {
    if case .words(let passages) = turn.content { passages } else { [] }
  }

  private func line(_ turn: ReadableTranscript.Turn) -> String {
    switch turn.content {
    case .withheld(let reason):
      let remark = HTMLTranscripts.remark(reason, turn.speaker)
      return "<p class=\"withheld\">(\(HTML.escaped(remark)))</p>\n"
    case .words(let passages):
      let words = Self.head(of: passages[...])
      return "<p><b>\(HTML.escaped(turn.speaker))</b> \(HTML.escaped(words))</p>\n"
    }
  }

  /// The words marked, with some of what stands before and after them in the turn.
  private func around(
    _ id: Evidence.ID, in passages: [ReadableTranscript.Passage]
  ) -> String {
    let isQuoted = passages.map { $0.codings.contains { $0.evidence == id } }
    guard let first = isQuoted.firstIndex(of: true), let last = isQuoted.lastIndex(of: true)
    else { return "" }
    let quoted = passages[first...last].map(\.text).joined(separator: " ")
    let words = HTML.escaped(Quoting.start(of: quoted, DigestEvidence.limit))
    let parts = [
      HTML.escaped(Self.tail(of: passages[..<first])), "<strong>\(words)</strong>",
      HTML.escaped(Self.head(of: passages[(last + 1)...])),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The first words of some passages.
  private static func head(of passages: ArraySlice<ReadableTranscript.Passage>) -> String {
    var text = ""
    for passage in passages {
      guard text.utf8.count <= limit * 16 else { break }
      text += (text.isEmpty ? "" : " ") + passage.text
    }
    return Quoting.start(of: text, limit)
  }

  /// The last words of some passages.
  private static func tail(of passages: ArraySlice<ReadableTranscript.Passage>) -> String {
    var words: [Substring] = []
    for passage in passages.reversed() {
      // Words of a usual length; nobody reads a longer one.
      let near = passage.text.suffix(limit * 16)
      words = near.split(separator: " ") + words
      guard words.count <= limit else { return "[…] " + words.suffix(limit).joined(separator: " ") }
    }
    return words.joined(separator: " ")
  }

  /// How many turns are shown on either side, and how many words of each.
  private static let reach = 2
  private static let limit = 60
}
