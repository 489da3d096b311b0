import GoldpanText

/// A sentence of a transcript, tags on it or not.
struct SpokenSentence: Sendable {
  private let turnNumber: Int32
  private let start: Int32
  private let end: Int32
  private var count: Int32
  /// The hash of its words, whoever says them.
  let hash: UInt64

  init(turn: Int, range: TextRange, ordinal: Int, hash: UInt64) {
    turnNumber = Int32(turn)
    (start, end) = (Int32(range.start), Int32(range.end))
    count = Int32(ordinal)
    self.hash = hash
  }

  /// The turn it stands in, counted from 0.
  var turn: Int { Int(turnNumber) }
  /// Where it stands in the transcript's source.
  var range: TextRange { TextRange(Int(start), Int(end)) }
  /// How many equal sentences the person said before.
  var ordinal: Int { Int(count) }

  /// The same after `before` equal ones in other transcripts.
  func counted(on before: Int) -> SpokenSentence {
    var counted = self
    counted.count += Int32(before)
    return counted
  }
}
