package import GoldpanText

/// What is said just before and after some words, labels left out: tells repeats apart.
package struct Surroundings: Hashable, Sendable {
  /// The last words before, as they stand.
  package let before: String
  /// The first words after, as they stand.
  package let after: String

  /// What stands around `range` of turn number `turn` of `transcript`.
  package init(of range: TextRange, turn: Int, in transcript: Transcript) {
    var (before, after) = ("", "")
    let turns = transcript.turns
    let source = transcript.source
    var number = turn
    while number >= max(0, turn - 2), before.utf8.count < Self.length {
      let end = number == turn ? range.start : turns[number].range.end
      let start = max(turns[number].range.start, end - Self.length)
      let piece = foldedBlanks(source, source.words(TextRange(min(start, end), end)))
      before = [piece, before].filter { !$0.isEmpty }.joined(separator: " ")
      number -= 1
    }
    number = turn
    while number < min(turns.count, turn + 3), after.utf8.count < Self.length {
      let start = number == turn ? range.end : turns[number].range.start
      let end = min(turns[number].range.end, start + Self.length)
      let piece = foldedBlanks(source, source.words(TextRange(start, max(start, end))))
      after = [after, piece].filter { !$0.isEmpty }.joined(separator: " ")
      number += 1
    }
    (self.before, self.after) = (before, after)
  }

  init(_ place: SentenceIndex.Place, in transcript: Transcript) {
    self.init(of: place.range, turn: place.turn, in: transcript)
  }

  /// The words of surroundings, nearest first.
  struct Nearby {
    private let before: [String]
    private let after: [String]

    init(_ surroundings: Surroundings) { self.init(surroundings.before, surroundings.after) }

    init(_ anchor: Decision.Anchor) { self.init(anchor.before, anchor.after) }

    private init(_ before: String, _ after: String) {
      self.before = words(before).reversed()
      self.after = words(after)
    }

    var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// How many words next to the quote are the same, slips of the keyboard aside; 0 if fewer than
    /// half are.
    func likeness(to wanted: Nearby) -> Int {
      let same = common(before, wanted.before) + common(after, wanted.after)
      let most = min(before.count, wanted.before.count) + min(after.count, wanted.after.count)
      return 2 * same >= most ? same : 0
    }

    private func common(_ left: [String], _ right: [String]) -> Int {
      zip(left, right).prefix { $0 == $1 || SpellingSlips.isSlip($0, $1) }.count
    }
  }

  /// How many bytes are looked at on each side of a turn.
  private static let length = 48
}

private func words(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return Words.ranges(in: bytes, TextRange(0, bytes.count)).map { range in
    Words.fold(String(decoding: bytes[range.indices], as: UTF8.self))
  }
}

extension Source {
  /// `range` without the words that it cuts.
  fileprivate func words(_ range: TextRange) -> TextRange {
    var (start, end) = (range.start, range.end)
    if start > 0, !isSpace(bytes[start - 1]), start < end, !isSpace(bytes[start]) {
      while start < end, !isSpace(bytes[start]) { start += 1 }
    }
    if end < bytes.count, !isSpace(bytes[end]), end > start, !isSpace(bytes[end - 1]) {
      while end > start, !isSpace(bytes[end - 1]) { end -= 1 }
    }
    return TextRange(start, end)
  }
}
