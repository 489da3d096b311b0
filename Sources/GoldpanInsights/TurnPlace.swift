package import GoldpanCoding

/// A turn of a transcript, as what is said in it is told apart by.
package struct TurnPlace: Hashable, Sendable {
  /// The transcript.
  package let transcript: Transcript.ID
  /// The turn, counted from 0.
  package let turn: Int

  /// A turn by its number.
  init(transcript: Transcript.ID, turn: Int) {
    self.transcript = transcript
    self.turn = turn
  }

  /// The turn in which words stand.
  package init(of words: Quotation) {
    self.init(transcript: words.transcript, turn: words.turn)
  }
}

/// A tag in a turn, which counts once however often it stands there (DESIGN.md §4).
package struct Mention: Hashable, Sendable {
  private let tag: Tag.ID
  private let place: TurnPlace

  /// The mention that a coding is, or is part of.
  package init(_ coding: Coding) {
    tag = coding.tag
    place = TurnPlace(of: coding.quotation)
  }
}
