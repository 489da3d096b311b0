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
      before = Self.joined(piece, before)
      number -= 1
    }
    number = turn
    while number < min(turns.count, turn + 3), after.utf8.count < Self.length {
      let start = number == turn ? range.end : turns[number].range.start
      let end = min(turns[number].range.end, start + Self.length)
      let piece = foldedBlanks(source, source.words(TextRange(start, max(start, end))))
      after = Self.joined(after, piece)
      number += 1
    }
    (self.before, self.after) = (before, after)
  }

  /// Both with a blank between them, if both say something.
  private static func joined(_ left: String, _ right: String) -> String {
    left.isEmpty ? right : right.isEmpty ? left : "\(left) \(right)"
  }

  init(_ place: SentenceIndex.Place, in transcript: Transcript) {
    self.init(of: place.range, turn: place.turn, in: transcript)
  }

  /// Whether all that an anchor knows of its surroundings stands here, which may be more.
  ///
  /// Logs by other programs cut elsewhere; a few letters tell nothing apart.
  func hold(_ anchor: Decision.Anchor) -> Bool {
    if before == anchor.before, after == anchor.after { return true }
    let (wantedBefore, wantedAfter) = (trimmed(anchor.before), trimmed(anchor.after))
    return wantedBefore.count + wantedAfter.count >= Self.telling
      && before.utf8.reversed().starts(with: wantedBefore.reversed())
      && after.utf8.starts(with: wantedAfter)
  }

  /// How many bytes tell words from their repeats.
  private static let telling = 24

  private func trimmed(_ text: String) -> ArraySlice<UInt8> {
    let bytes = Array(text.utf8)
    return bytes[GoldpanText.trimmed(TextRange(0, bytes.count), in: bytes).indices]
  }

  /// The words of surroundings, nearest first, folded.
  struct Nearby {
    let before: [ArraySlice<UInt8>]
    let after: [ArraySlice<UInt8>]

    init(_ surroundings: Surroundings) { self.init(surroundings.before, surroundings.after) }

    init(_ anchor: Decision.Anchor) { self.init(anchor.before, anchor.after) }

    private init(_ before: String, _ after: String) {
      self.before = words(before).suffix(Nearby.most).reversed()
      self.after = Array(words(after).prefix(Nearby.most))
    }

    /// More words on a side are not looked at.
    private static let most = 24

    var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// How many words there are.
    var count: Int { before.count + after.count }

    /// How well words stand in what is `wanted` around them, where there is as much around them or
    /// in the `whole` of it.
    func likeness(to wanted: Nearby, isWhole whole: Bool = false) -> Likeness {
      let most = min(before.count, wanted.before.count) + min(after.count, wanted.after.count)
      return Likeness(
        same: common(before, wanted.before) + common(after, wanted.after),
        most: whole ? wanted.count : most)
    }

    /// How many words both have in the same order, slips of the keyboard aside.
    private func common(_ left: [ArraySlice<UInt8>], _ right: [ArraySlice<UInt8>]) -> Int {
      let same = zip(left, right).prefix { $0 == $1 }.count
      if same == min(left.count, right.count) { return same }
      let others = right[same...].map(letters)
      var row = [Int](repeating: 0, count: others.count + 1)
      for word in left[same...].map(letters) {
        var diagonal = 0
        for (place, other) in others.enumerated() {
          let above = row[place + 1]
          let isSame = word == other || SpellingSlips.kind(word, other) == .likely
          row[place + 1] = isSame ? diagonal + 1 : max(above, row[place])
          diagonal = above
        }
      }
      return same + (row.last ?? 0)
    }
  }

  /// How many of the words around some others are those that were expected.
  struct Likeness {
    let same: Int
    /// How many could be.
    let most: Int

    /// Whether so much of ten words is the same.
    func isAtLeast(tenths: Int) -> Bool { same > 0 && 10 * same >= tenths * most }
  }

  /// How many bytes are looked at on each side of a turn.
  private static let length = 48
}

private func words(_ text: String) -> [ArraySlice<UInt8>] {
  let bytes = Array(text.utf8)
  return wordsOf(Words.folded(bytes, TextRange(0, bytes.count)))
}

private func letters(_ word: ArraySlice<UInt8>) -> [Unicode.Scalar] {
  Array(String(decoding: word, as: UTF8.self).unicodeScalars)
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
