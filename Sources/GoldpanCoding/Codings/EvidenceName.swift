/// The name of words as a number: the first 65 bits of SHA-256 over person ␟ normalised sentences
/// ␟ ordinal among that person's equal sentences (DESIGN.md §2).
package struct EvidenceName: Hashable, Comparable, Sendable {
  private let first: UInt64
  /// The 65th bit.
  private let last: Bool

  /// A name by its bits, the first ones highest.
  package init(first: UInt64, last: Bool = false) {
    self.first = first
    self.last = last
  }

  /// The name of sentences that follow each other in a turn, by who speaks, their folded words
  /// and the first one's ordinal.
  init(_ person: String, _ sentences: some Sequence<ArraySlice<UInt8>>, ordinal: Int) {
    var message = Array(person.utf8)
    var mark = EvidenceName.separator
    for words in sentences {
      message.append(mark)
      message += words
      mark = EvidenceName.sentenceEnd
    }
    message.append(EvidenceName.separator)
    message += String(ordinal + 1).utf8
    let digest = SHA256.words(of: message.span)
    self.init(
      first: UInt64(digest[0]) << 32 | UInt64(digest[1]), last: digest[2] >> 31 == 1)
  }

  /// What stands between the parts of a message.
  private static let separator: UInt8 = 0x1F
  /// What stands between sentences.
  private static let sentenceEnd: UInt8 = 0x1E

  /// How many characters a whole name has.
  package static let wholeLength = 13
  /// How many characters a name has unless another begins with the same (40 bits).
  package static let usualLength = 8

  /// `q-` and the first `length` characters in Crockford's base 32, lower case, five bits each.
  package func id(_ length: Int = wholeLength) -> Evidence.ID {
    let count = min(length, EvidenceName.wholeLength)
    return Evidence.ID(
      String(unsafeUninitializedCapacity: 2 + count) { text in
        text[0] = UInt8(ascii: "q")
        text[1] = UInt8(ascii: "-")
        for index in 0..<count { text[index + 2] = EvidenceName.character(bits(at: index)) }
        return 2 + count
      })
  }

  /// The five bits of a character.
  private func bits(at index: Int) -> UInt8 {
    index < 12
      ? UInt8(truncatingIfNeeded: first &>> UInt64(59 &- index &* 5)) & 31
      : UInt8(truncatingIfNeeded: first &<< 1) & 31 | (last ? 1 : 0)
  }

  private static func character(_ bits: UInt8) -> UInt8 {
    let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"
    return alphabet.utf8Start[Int(bits)]
  }

  /// How many characters two names begin with alike.
  private func shared(with other: EvidenceName) -> Int {
    let alike = (first ^ other.first).leadingZeroBitCount / 5
    return alike < 12 ? alike : bits(at: 12) == other.bits(at: 12) ? EvidenceName.wholeLength : 12
  }

  package static func < (left: EvidenceName, right: EvidenceName) -> Bool {
    left.first != right.first ? left.first < right.first : !left.last && right.last
  }

  /// How many characters those of `names` need that are more than `usual`, to tell them from
  /// others that begin alike: two more, or four, and so on.
  package static func lengths(
    of names: [EvidenceName], usual: Int = usualLength
  ) -> [EvidenceName: Int] {
    var lengths: [EvidenceName: Int] = [:]
    let sorted = names.sorted()
    for (left, right) in zip(sorted, sorted.dropFirst()) where left != right {
      var length = usual
      let shared = left.shared(with: right)
      guard shared >= length else { continue }
      while length <= shared { length += 2 }
      for name in [left, right] { lengths[name] = max(lengths[name] ?? 0, length) }
    }
    return lengths
  }
}
