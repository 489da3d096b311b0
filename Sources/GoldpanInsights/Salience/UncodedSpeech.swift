package import GoldpanCoding
package import GoldpanText

/// Which sentences of participants no tag stands on.
package struct UncodedSpeech {
  private let coded: [Transcript.ID: [Int: [TextRange]]]
  /// The turns that are looked at; `nil`: all.
  private let turns: [Transcript.ID: Set<Int>]?
  private let isWanted: (Transcript, Participant.ID) -> Bool

  /// The sentences without any of `codings` by who is wanted; if a kind is given, of turns that have a
  /// coding of that kind which nobody rejected.
  package init(
    _ codings: some Sequence<Coding>, nextTo kind: String? = nil,
    isWanted: @escaping (Transcript, Participant.ID) -> Bool
  ) {
    var coded: [Transcript.ID: [Int: [TextRange]]] = [:]
    var turns: [Transcript.ID: Set<Int>] = [:]
    for coding in codings {
      let quotation = coding.quotation
      coded[quotation.transcript, default: [:]][quotation.turn, default: []].append(quotation.range)
      if coding.tag.kind == kind, coding.state != .rejected {
        turns[quotation.transcript, default: []].insert(quotation.turn)
      }
    }
    self.coded = coded
    self.turns = kind == nil ? nil : turns
    self.isWanted = isWanted
  }

  /// Whether a sentence of a turn is one of them.
  package func admits(_ sentence: TextRange, of turn: Int, in transcript: Transcript) -> Bool {
    guard let person = transcript.turns[turn].speaker.participant else { return false }
    if let turns, !(turns[transcript.id]?.contains(turn) ?? false) { return false }
    let ranges = coded[transcript.id]?[turn] ?? []
    return !ranges.contains { $0.overlaps(sentence) } && isWanted(transcript, person)
  }
}
