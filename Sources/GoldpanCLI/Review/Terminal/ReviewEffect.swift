package import GoldpanKit

/// What a key asks of the world, to be done before the next key is read.
package struct ReviewEffect: Sendable {
  /// How a session ends.
  package enum End: Sendable {
    case quit, interrupted
    /// Nobody is at the terminal any more.
    case gone
  }

  /// Where the review goes once it is done.
  enum Next: Sendable { case stay, advance }

  /// A sentence that a tag is not to be given.
  package struct Example: Hashable, Sendable {
    package let text: String
    package let tag: Tag.ID
  }

  /// Decisions to write, all or none.
  var rulings: [Ruling] = []
  /// Decisions to take back, all or none.
  var undone: [Decision] = []
  /// What goes into the codebook before anything is decided.
  package var example: Example?
  var next = Next.stay
  package var end: End?

  /// Nothing.
  static let none = ReviewEffect()

  /// Whether something is to be written.
  package var writes: Bool { !rulings.isEmpty || !undone.isEmpty }

  /// The lines for the coder's file.
  package var entries: [DecisionJournal.Entry] {
    rulings.map(\.entry)
      + undone.map {
        DecisionJournal.Entry(anchor: $0.anchor, tag: $0.tag, verdict: .undo($0.at))
      }
  }
}
