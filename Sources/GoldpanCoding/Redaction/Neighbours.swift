import GoldpanText

/// What stands around a place; beyond the range that may be looked at there are blanks.
extension Span<UInt8> {
  /// The byte at `offset`, or a blank outside `range`.
  @inline(__always)
  func at(_ offset: Int, _ range: TextRange) -> UInt8 {
    offset >= range.start && offset < range.end ? self[offset] : UInt8(ascii: " ")
  }

  /// Whether the bytes from `offset` on spell `word`, capitals alike; `word` is in small letters.
  func spells(_ word: StaticString, at offset: Int, _ range: TextRange) -> Bool {
    guard offset >= range.start, offset + word.utf8CodeUnitCount <= range.end else { return false }
    return word.withUTF8Buffer { letters in
      letters.indices.allSatisfy { self[offset + $0] | 0x20 == letters[$0] | 0x20 }
    }
  }

  /// The text of `range` in small letters, as far as it is ASCII.
  func small(_ range: TextRange) -> String {
    String(
      decoding: range.indices.map { isCapital(self[$0]) ? self[$0] | 0x20 : self[$0] },
      as: UTF8.self)
  }

  /// The bytes of `range`.
  func copy(_ range: TextRange) -> [UInt8] { range.indices.map { self[$0] } }

  /// How long a blank is that stands at `offset`; 0 if there is none.
  func blank(at offset: Int, _ range: TextRange) -> Int {
    let byte = at(offset, range)
    guard offset < range.end else { return 0 }
    if isSpace(byte) { return 1 }
    return byte == 0xC2 && at(offset + 1, range) == 0xA0 ? 2 : 0
  }
}

/// Whether a byte is an ASCII capital.
func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

/// Whether a byte is an ASCII letter.
func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// Whether a byte belongs to a word or a code: a letter, a digit, `_`, or part of a letter beyond
/// ASCII.
func isCodeByte(_ byte: UInt8) -> Bool {
  isASCIILetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_")
    || isLetterLead(byte)
}

/// Whether a letter beyond ASCII may begin with a byte; quotation marks, dashes, currency signs and
/// emoji begin with others.
func isLetterLead(_ byte: UInt8) -> Bool { byte >= 0xC3 && byte != 0xE2 && byte != 0xF0 }
