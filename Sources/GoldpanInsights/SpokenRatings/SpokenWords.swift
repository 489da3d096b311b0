import GoldpanText

/// A turn word by word, with what stands between the words.
struct SpokenWords {
  /// The words as they are compared, without apostrophes.
  let texts: [String]
  let ranges: [TextRange]
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: TextRange) {
    ranges = Words.ranges(in: bytes, range)
    texts = ranges.map { Self.text(Words.fold(Array(bytes[$0.indices]))) }
    self.bytes = bytes
    (start, end) = (range.start, range.end)
  }

  var count: Int { texts.count }

  /// The word at a place; empty outside the turn.
  subscript(place: Int) -> String { texts.indices.contains(place) ? texts[place] : "" }

  /// What stands before a word and after the one before it; a full stop comes before the turn.
  func gap(before place: Int) -> String {
    guard ranges.indices.contains(place) else { return "." }
    let from = place > 0 ? ranges[place - 1].end : start
    let text = String(decoding: bytes[from..<ranges[place].start].suffix(40), as: UTF8.self)
    return place > 0 ? text : "." + text
  }

  /// Whether nothing but blanks separates a word from the one before it.
  func isJoined(_ place: Int) -> Bool {
    ranges.indices.contains(place) && place > 0 && gap(before: place).allSatisfy(\.isWhitespace)
  }

  /// Whether a clause begins at a word, after a comma or more.
  func beginsClause(_ place: Int) -> Bool {
    gap(before: place).contains { ",.;:!?…—–()\"”“".contains($0) }
  }

  /// The place of the first word of the sentence that a word is in, not more than 40 before it.
  func sentenceStart(_ place: Int) -> Int {
    var start = place
    while start > 0, place - start < 40, !endsSentence(before: start) { start -= 1 }
    return start
  }

  /// The place after the last word of the sentence, not more than 40 after it.
  func sentenceEnd(_ place: Int) -> Int {
    var end = place + 1
    while end < count, end - place < 40, !endsSentence(before: end) { end += 1 }
    return end
  }

  /// Whether the sentence that ends before a word, or with the turn, ends with a question mark.
  func isQuestion(before place: Int) -> Bool {
    guard let last = ranges.last else { return false }
    guard place >= count else { return gap(before: place).contains("?") }
    return bytes[last.end..<end].prefix(40).contains(UInt8(ascii: "?"))
  }

  /// The word without its apostrophe, straight or not.
  private static func text(_ word: [UInt8]) -> String {
    guard let place = word.firstIndex(where: { $0 == 0x27 || $0 == 0xE2 }) else {
      return String(decoding: word, as: UTF8.self)
    }
    let rest = word[place...].dropFirst(word[place] == 0xE2 ? 3 : 1)
    return String(decoding: word[..<place] + rest, as: UTF8.self)
  }

  private func endsSentence(before place: Int) -> Bool {
    gap(before: place).contains { ".!?…".contains($0) }
  }
}
