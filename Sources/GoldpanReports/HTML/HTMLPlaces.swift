import GoldpanCoding
import GoldpanInsights

/// Where the quotations of a digest stand in its conversations.
struct HTMLPlaces {
  struct Turn: Hashable {
    let transcript: Int
    let turn: Int
  }

  /// The turn of each quotation that may be shown.
  let places: [Evidence.ID: Turn]
  /// The turns that links lead to.
  let turns: Set<Turn>
  /// The quotations that have an entry of their own.
  let linked: Set<Evidence.ID>

  init(of linked: Set<Evidence.ID>, in transcripts: [ReadableTranscript]) {
    var places: [Evidence.ID: Turn] = [:]
    for (number, transcript) in transcripts.enumerated() {
      for (place, turn) in transcript.turns.enumerated() {
        guard case .words(let passages) = turn.content else { continue }
        for coding in passages.lazy.flatMap(\.codings)
        where linked.contains(coding.evidence) && places[coding.evidence] == nil {
          places[coding.evidence] = Turn(transcript: number, turn: place)
        }
      }
    }
    self.places = places
    self.linked = linked
    turns = Set(places.values)
  }
}
