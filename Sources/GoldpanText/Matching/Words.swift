/// Words as DESIGN.md §4 has them: runs of letters, marks and digits, joined by one inner
/// apostrophe; a point or comma joins digits; each ideograph is a word of its own.
///
/// Kana and scripts without blanks are runs like any other. Soft hyphens and joiners inside a
/// run neither separate nor count; marks that follow no letter are no word.
package enum Words {
  /// The form in which words are compared.
  package static func fold(_ word: String) -> String {
    String(decoding: fold(Array(word.utf8)), as: UTF8.self)
  }

  /// The form in which words are compared, in UTF-8.
  package static func fold(_ word: [UInt8]) -> [UInt8] {
    if let folded = foldedASCII(word) { return folded }
    var folded = FoldedBytes()
    folded.append(word.span, 0..<word.count)
    return folded.bytes
  }

  /// A word of nothing but ASCII in small letters; `nil` if it holds anything else.
  private static func foldedASCII(_ word: [UInt8]) -> [UInt8]? {
    var hasCapitals = false
    for byte in word {
      guard byte < 0x80 else { return nil }
      if byte &- 0x41 < 26 { hasCapitals = true }
    }
    return hasCapitals ? word.map(lowered) : word
  }

  /// The words of `range` in the form by which evidence is named, single blanks between them: as
  /// they are compared, but for letters with a stroke and ligatures, which stay.
  package static func folded(_ bytes: [UInt8], _ range: TextRange) -> [UInt8] {
    if let folded = foldedPlain(bytes.span, range) { return folded }
    var cursor = WordCursor(range)
    var folded = FoldedBytes(spellsOut: false)
    while cursor.advance(bytes.span) {
      if !folded.bytes.isEmpty { folded.separate() }
      folded.append(bytes.span, cursor.start..<cursor.stop)
    }
    return folded.bytes
  }

  /// The same in one go; `nil` if anything stands in `range` that is not ASCII or may open a direction.
  private static func foldedPlain(_ bytes: Span<UInt8>, _ range: TextRange) -> [UInt8]? {
    var folded: [UInt8] = []
    var isPlain = true
    // What parts two words is as long as the blank between them at least.
    folded.append(addingCapacity: range.length) { folded in
      var isInWord = false
      for offset in range.start..<range.end where isPlain {
        let byte = bytes[offset]
        if isWordByte(byte) {
          if !isInWord, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
          folded.append(lowered(byte))
          isInWord = true
        } else if isInWord, joins(bytes, offset, end: range.end) {
          folded.append(byte)
        } else {
          isInWord = false
          isPlain = byte < 0x80 && !Direction.mayBegin(byte)
        }
      }
    }
    return isPlain ? folded : nil
  }

  /// Whether an apostrophe, or a point between digits, joins what stands before it in a word to what
  /// follows, as far as that is ASCII.
  private static func joins(_ bytes: Span<UInt8>, _ offset: Int, end: Int) -> Bool {
    guard offset + 1 < end else { return false }
    let (last, next) = (bytes[offset - 1], bytes[offset + 1])
    switch bytes[offset] {
    case UInt8(ascii: "'"): return isWordByte(next)
    case UInt8(ascii: "."), UInt8(ascii: ","): return last &- 0x30 < 10 && next &- 0x30 < 10
    default: return false
    }
  }

  /// The words of `range`, directions such as `[laughs]` left out.
  package static func ranges(in bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    var cursor = WordCursor(range)
    var found: [TextRange] = []
    while cursor.advance(bytes.span) { found.append(TextRange(cursor.start, cursor.stop)) }
    return found
  }

  /// How many words `range` holds, directions left out.
  package static func count(in bytes: [UInt8], _ range: TextRange) -> Int {
    var cursor = WordCursor(range)
    var count = 0
    while cursor.advance(bytes.span) { count += 1 }
    return count
  }
}

/// What stands between two words, as far as sentences and clauses care.
struct Signs: OptionSet, Sendable {
  let rawValue: UInt8
  /// `. ! ? …` or an ideographic full stop.
  static let stop = Signs(rawValue: 1)
  /// An end of line.
  static let line = Signs(rawValue: 2)
  /// `; :` or a dash.
  static let clause = Signs(rawValue: 4)
  /// A comma.
  static let comma = Signs(rawValue: 8)

  /// Whether a sentence can end here.
  var mayEndSentence: Bool { !isDisjoint(with: [.stop, .line]) }
}

extension Signs {
  /// What stands between the end of a word and the next one; the text goes on up to `limit`.
  @inline(__always)
  static func between(
    _ bytes: Span<UInt8>, _ end: Int, _ next: Int, limit: Int
  ) -> Signs {
    var signs: Signs = []
    for offset in end..<next {
      switch bytes[offset] {
      case UInt8(ascii: ","): signs.insert(.comma)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): signs.insert(.stop)
      case UInt8(ascii: "\n"): signs.insert(.line)
      case UInt8(ascii: ";"), UInt8(ascii: ":"): signs.insert(.clause)
      case UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"),
        UInt8(ascii: "*"), UInt8(ascii: "<"), 0x80...:
        return WordCursor.signs(bytes, TextRange(end, limit))
      default: break
      }
    }
    return signs
  }
}

/// Walks over the words of a text, one at a time.
struct WordCursor {
  /// Where the word begins.
  private(set) var start = 0
  /// Where the word ends; the search for the next goes on from here.
  private(set) var stop: Int
  /// What stands before the word.
  private(set) var signs: Signs = []
  private let end: Int

  /// Stands before the first word of `range`.
  init(_ range: TextRange) {
    stop = range.start
    end = range.end
  }

  /// What stands before the first word of `range`.
  static func signs(_ bytes: Span<UInt8>, _ range: TextRange) -> Signs {
    var cursor = WordCursor(range)
    _ = cursor.seek(bytes)
    return cursor.signs
  }

  /// Moves to the next word; `false` after the last.
  mutating func advance(_ bytes: Span<UInt8>) -> Bool {
    guard seek(bytes) else {
      stop = end
      return false
    }
    if bytes[start] >= 0x80 {
      let scalar = DecodedScalar(bytes, at: start, end: end)
      if ScalarSort(scalar) == .ideograph {
        stop = marksEnd(bytes, from: start + scalar.length)
        return true
      }
    }
    stop = runEnd(bytes, from: start)
    return true
  }

  /// Takes note of what stands before the next word and finds its start; `false` after the last.
  mutating func seek(_ bytes: Span<UInt8>) -> Bool {
    signs = []
    var offset = stop
    while offset < end {
      let byte = bytes[offset]
      if isWordByte(byte) {
        start = offset
        return true
      }
      guard byte < 0x80 else {
        let scalar = DecodedScalar(bytes, at: offset, end: end)
        if ScalarSort(scalar).beginsWord {
          start = offset
          return true
        }
        signs.formUnion(Self.signs(of: scalar.value))
        offset += scalar.length
        continue
      }
      offset = separator(bytes, byte, at: offset)
    }
    return false
  }

  /// Takes note of an ASCII separator and steps over it.
  private mutating func separator(_ bytes: Span<UInt8>, _ byte: UInt8, at offset: Int) -> Int {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): signs.insert(.stop)
    case UInt8(ascii: "\n"): signs.insert(.line)
    case UInt8(ascii: ";"), UInt8(ascii: ":"): signs.insert(.clause)
    case UInt8(ascii: ","): signs.insert(.comma)
    case UInt8(ascii: "-"): if isDash(bytes, at: offset) { signs.insert(.clause) }
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "*"),
      UInt8(ascii: "<"):
      return Direction.end(bytes, at: offset, limit: end) ?? offset + 1
    default: break
    }
    return offset + 1
  }

  /// Whether a hyphen is doubled or stands between blanks.
  private func isDash(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard offset + 1 < end else { return false }
    let next = bytes[offset + 1]
    if next == UInt8(ascii: "-") { return true }
    return next == UInt8(ascii: " ") && offset > 0 && bytes[offset - 1] == UInt8(ascii: " ")
  }

  private static func signs(of value: UInt32) -> Signs {
    switch value {
    case 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: .stop
    case 0x2013...0x2015, 0xFF1A, 0xFF1B: .clause
    case 0x3001, 0xFF0C: .comma
    default: []
    }
  }

  /// The end of the run that begins at `first`.
  private func runEnd(_ bytes: Span<UInt8>, from first: Int) -> Int {
    var offset = first
    var isDigit = false
    while offset < end {
      let byte = bytes[offset]
      if isWordByte(byte) {
        isDigit = byte < 0x3A
        offset += 1
      } else if byte >= 0x80 {
        guard let next = wideEnd(bytes, at: offset, &isDigit) else { break }
        offset = next
      } else if byte == UInt8(ascii: "'") {
        guard ScalarSort(bytes, at: offset + 1, end: end).isRun else { break }
        offset += 1
      } else if isDigit, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        guard ScalarSort(bytes, at: offset + 1, end: end) == .digit else { break }
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  /// The end of the non-ASCII scalar at `offset` if it goes on the run.
  private func wideEnd(
    _ bytes: Span<UInt8>, at offset: Int, _ isDigit: inout Bool
  ) -> Int? {
    let scalar = DecodedScalar(bytes, at: offset, end: end)
    let next = offset + scalar.length
    let found = ScalarSort(scalar)
    switch found {
    case .letter, .digit: isDigit = found == .digit
    case .mark: break
    case .joiner:
      var after = next
      while after < end, bytes[after] >= 0x80 {
        let following = DecodedScalar(bytes, at: after, end: end)
        guard ScalarSort(following) == .joiner else { break }
        after += following.length
      }
      return ScalarSort(bytes, at: after, end: end).isRun
        || ScalarSort(bytes, at: after, end: end) == .mark ? after : nil
    case .apostrophe: return ScalarSort(bytes, at: next, end: end).isRun ? next : nil
    case .ideograph, .other: return nil
    }
    return next
  }

  /// The end of the marks that follow an ideograph.
  private func marksEnd(_ bytes: Span<UInt8>, from first: Int) -> Int {
    var offset = first
    while offset < end, bytes[offset] >= 0x80 {
      let scalar = DecodedScalar(bytes, at: offset, end: end)
      guard ScalarSort(scalar) == .mark else { break }
      offset += scalar.length
    }
    return offset
  }
}

/// Whether an ASCII byte is a letter or a digit.
@inline(__always)
func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
}
