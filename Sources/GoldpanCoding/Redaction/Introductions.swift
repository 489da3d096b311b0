import GoldpanText

/// Names after which nobody need ask: "my name is Jo Hale", "this is Jo from Care".
///
/// Only capitalised words are names. After "this is", so are companies and places; there a name has
/// two words or more and ends the clause or is followed by a word such as "at", or has one and is
/// followed by "here", "speaking", "calling" or "from".
struct Introductions {
  private let besides: Set<String>

  /// What the words of `besides` call is no person.
  init(besides: [String]) {
    var words = OrdinaryWords.capitalised
    for text in besides {
      words.formUnion(text.lowercased().split { !$0.isLetter }.map(String.init))
    }
    self.besides = words
  }

  /// The name after the run at `word`, if that ends "my name is", "my name's" or "this is".
  func name(
    after word: TextRange, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> TextRange? {
    guard let kind = Self.kind(word, bytes, range) else { return nil }
    var at = word.end
    for _ in 0..<3 {
      at += Self.gap(at, bytes, range)
      var words = LetterRuns(range, from: at)
      guard let filler = words.next(bytes), filler.start == at, filler.length <= 3,
        Self.fillers.contains(bytes.small(filler))
      else { break }
      at = filler.end
    }
    guard at > word.end, let name = capitals(from: at, bytes, range, kind) else { return nil }
    return kind == .name || Self.endsClause(name, bytes, range) ? name : nil
  }

  private enum Kind {
    case name
    case this
  }

  private static func kind(
    _ word: TextRange, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> Kind? {
    var end = word.start
    switch word.length {
    case 2 where bytes.spells("is", at: word.start, range):
      guard isSpace(bytes.at(end - 1, range)) else { return nil }
      end -= 1
    case 1 where bytes[word.start] | 0x20 == UInt8(ascii: "s"):
      if bytes.at(end - 1, range) == UInt8(ascii: "'") {
        end -= 1
      } else if bytes.at(end - 1, range) == 0x99, bytes.at(end - 3, range) == 0xE2 {
        end -= 3
      } else {
        return nil
      }
    default: return nil
    }
    if bytes.spells("my name", at: end - 7, range), !isCodeByte(bytes.at(end - 8, range)) {
      return .name
    }
    let isThis = word.length == 2 && bytes.spells("this", at: end - 4, range)
    return isThis && !isCodeByte(bytes.at(end - 5, range)) ? .this : nil
  }

  /// Up to four capitalised words, "de" and its like between them, from `start` on.
  private func capitals(
    from start: Int, _ bytes: Span<UInt8>, _ range: TextRange, _ kind: Kind
  ) -> TextRange? {
    var words = LetterRuns(range, from: start)
    var end = start
    var last: Int?
    for place in 0..<6 {
      guard let word = words.next(bytes), word.length <= 40,
        word.start - end <= (place == 0 ? 0 : 3),
        place == 0 || Self.isJoint(end, word.start, bytes)
      else { break }
      let small = bytes.small(word)
      if isCapitalised(bytes, word), !besides.contains(small),
        kind == .name || !Self.isShouted(word, bytes)
      {
        last = word.end
      } else if place == 0 || !Self.particles.contains(small) {
        break
      }
      end = word.end
    }
    return last.map { TextRange(start, $0) }
  }

  private static func isShouted(_ word: TextRange, _ bytes: Span<UInt8>) -> Bool {
    word.length > 1 && word.indices.allSatisfy { isCapital(bytes[$0]) }
  }

  private static func isJoint(_ from: Int, _ to: Int, _ bytes: Span<UInt8>) -> Bool {
    if to - from == 1 {
      let byte = bytes[from]
      return isSpace(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    }
    return bytes[from] == 0xE2 && bytes[from + 1] == 0x80 && bytes[from + 2] == 0x99
  }

  /// How many blanks and commas stand at `offset`, up to four.
  private static func gap(_ offset: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> Int {
    var end = offset
    while end < range.end, end - offset < 4, isSpace(bytes[end]) || bytes[end] == UInt8(ascii: ",")
    {
      end += 1
    }
    return end - offset
  }

  /// Whether a clause ends after a name, or goes on as after a name of so many words.
  private static func endsClause(
    _ name: TextRange, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> Bool {
    let isLong = name.indices.contains { isSpace(bytes[$0]) }
    let offset = name.end
    guard offset < range.end else { return isLong }
    guard isSpace(bytes[offset]) else {
      return isLong && bytes[offset] != UInt8(ascii: "'") && bytes[offset] != UInt8(ascii: "-")
    }
    var words = LetterRuns(range, from: offset)
    guard let next = words.next(bytes), next.start == offset + 1 else { return isLong }
    return next.length <= 9 && (isLong ? followers : callers).contains(bytes.small(next))
  }

  private static let fillers: Set<String> = ["um", "uh", "er", "erm", "hm", "mm"]
  private static let particles: Set<String> = [
    "de", "der", "den", "van", "von", "la", "le", "di", "da", "del", "bin", "al", "ap", "ten",
    "ter",
  ]
  private static let callers: Set<String> = ["from", "here", "speaking", "calling"]
  private static let followers: Set<String> = [
    "from", "at", "here", "speaking", "calling", "ringing", "again", "with", "in", "on", "and",
  ]
}
