import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// The conversations in full, with everything that is coded in them marked.
struct HTMLTranscripts {
  let transcripts: [ReadableTranscript]
  let index: HTMLIndex
  /// Where the quotations of the evidence index stand.
  let places: HTMLPlaces
  /// The one department that reads; `nil`: everybody.
  let department: String?

  /// A section; empty without conversations.
  var text: String {
    guard !transcripts.isEmpty else { return "" }
    var text =
      "<section id=\"transcripts\" aria-labelledby=\"h-transcripts\">\n"
      + "<h2 id=\"h-transcripts\">Transcripts, coded</h2>\n" + legend
    var names = Set(places.linked)
    for (number, transcript) in transcripts.enumerated() {
      text += article(transcript, number, &names)
    }
    return text + "</section>\n"
  }

  private var legend: String {
    "<p class=\"legend\">Marked words are coded: <mark class=\"plus\">for the company</mark> "
      + "<mark class=\"minus\">against it</mark> <mark class=\"both\">both</mark> "
      + "<mark class=\"plain\">neither</mark>; a broken line below says that nobody has reviewed "
      + "it: <mark class=\"plain waits\">not reviewed</mark>. Hover over a mark, tap it or tab to "
      + "it to see its tags and rules.</p>\n" + remitNote
  }

  private var remitNote: String {
    guard let department else { return "" }
    return "<p class=\"legend\">Of each conversation only the turns in which something is marked "
      + "that \(HTML.escaped(department)) answers for, and the questions before them; the other "
      + "turns, conversations and marks are in the whole digest.</p>\n"
  }

  private func article(
    _ transcript: ReadableTranscript, _ number: Int, _ names: inout Set<Evidence.ID>
  ) -> String {
    let id = "t\(number + 1)"
    var text =
      "<article class=\"talk\" id=\"\(id)\" aria-labelledby=\"h-\(id)\""
      + " data-w=\"\(index.number(ofWave: transcript.wave))\">\n"
      + "<h3 id=\"h-\(id)\">\(HTML.escaped(title(transcript, number)))</h3>\n"
    guard transcript.isReadable else {
      let lines = Set(transcript.turns.compactMap(remark)).sorted()
      let remarks = lines.map { "(\($0))" }.joined(separator: " ")
      return text + "<p class=\"withheld\">\(HTML.escaped(remarks))</p>\n</article>\n"
    }
    for (place, turn) in transcript.turns.enumerated() {
      let isLinked = places.turns.contains(.init(transcript: number, turn: place))
      text += line(turn, id: isLinked ? "\(id)-\(place + 1)" : nil, &names)
    }
    return text + "</article>\n"
  }

  private func title(_ transcript: ReadableTranscript, _ number: Int) -> String {
    let name = transcript.name ?? "Conversation \(number + 1)"
    let method = transcript.method.rawValue.replacing("-", with: " ")
    let facts = [transcript.name == nil ? transcript.wave : nil, method].compactMap { $0 }
    return "\(name) (\(facts.joined(separator: ", ")))"
  }

  /// A turn; the first mark of words that nothing else is named after takes their name.
  private func line(
    _ turn: ReadableTranscript.Turn, id: String?, _ names: inout Set<Evidence.ID>
  ) -> String {
    let speaker = HTML.escaped(turn.speaker)
    let name = id.map { " id=\"\($0)\"" } ?? ""
    guard case .words(let passages) = turn.content else {
      let remark = remark(turn).map { "(\(HTML.escaped($0)))" } ?? ""
      return "<p class=\"withheld\"\(name)>\(remark)</p>\n"
    }
    let segment = index.number(ofSegment: turn.segment)
    var text = "<p\(name)\(segment > 0 ? " data-s=\"\(segment)\"" : "")><b>\(speaker)</b>"
    let mark = HTMLMark(index: index)
    for passage in passages {
      text += " "
      if passage.codings.isEmpty {
        text += HTML.escaped(passage.text)
      } else {
        let fresh = passage.codings.first { !names.contains($0.evidence) }?.evidence
        if let fresh { names.insert(fresh) }
        text += mark.text(passage, name: fresh)
      }
    }
    return text + "</p>\n"
  }

  /// Why words are not shown; `nil`: they are.
  private func remark(_ turn: ReadableTranscript.Turn) -> String? {
    guard case .withheld(let reason) = turn.content else { return nil }
    return Self.remark(reason, turn.speaker)
  }

  static func remark(_ reason: ReadableTranscript.Reason, _ speaker: String) -> String {
    switch reason {
    case .notQuoted: "\(speaker) may be counted, not quoted"
    case .leftOut: "\(speaker) is left out for want of consent"
    case .echo: "\(speaker): left out, for it may repeat what may not be quoted"
    case .notChosen: "\(speaker) is not among the people chosen for this digest"
    case .elsewhere(let turns): "\(counted(turns, "turn")) left out"
    }
  }
}
