/// Sentences of a turn, for transcripts.
///
/// They end at `. ! ? …` and a blank after them, at ideographic full stops, and at blank lines. A
/// single line end is a wrap, an abbreviation is no end, and what goes on in lower case after a
/// full stop, dots or a closing quote is not new.
package enum Sentences {
  /// The sentences of `range`: in order, disjoint, without outer blanks; they cover every word.
  package static func split(
    _ bytes: [UInt8], _ range: TextRange, _ abbreviations: Abbreviations = .english
  ) -> [TextRange] {
    var found: [TextRange] = []
    var cursor = WordCursor(range)
    var last = (start: range.start, stop: range.start)
    var start = SentenceGap.skipBlanks(bytes.span, from: range.start, to: range.end)
    var isEmpty = true
    while cursor.advance(bytes.span) {
      if !isEmpty, cursor.signs.mayEndSentence,
        let seam = SentenceGap(last.start, last.stop, before: cursor.start).seam(
          bytes.span, abbreviations)
      {
        found.append(TextRange(start, seam.end))
        start = seam.next
      }
      isEmpty = false
      last = (cursor.start, cursor.stop)
    }
    guard !isEmpty else { return [] }
    found.append(TextRange(start, SentenceGap.trimBlanks(bytes.span, from: range.end, to: start)))
    return found
  }
}

/// What lies between two words: it may hold the seam of two sentences.
struct SentenceGap {
  /// The end of one sentence and the start of the next.
  struct Seam {
    let end: Int
    let next: Int
  }

  private let wordStart: Int
  private let wordEnd: Int
  private let next: Int

  /// What stands between the word from `wordStart` to `wordEnd` and the one that begins at `next`.
  init(_ wordStart: Int, _ wordEnd: Int, before next: Int) {
    (self.wordStart, self.wordEnd, self.next) = (wordStart, wordEnd, next)
  }

  /// The first seam.
  func seam(_ bytes: Span<UInt8>, _ abbreviations: Abbreviations) -> Seam? {
    if next == wordEnd + 2, bytes[next - 1] == UInt8(ascii: " "), bytes[wordEnd] < 0x80 {
      return plainSeam(bytes, abbreviations)
    }
    var offset = wordEnd
    while offset < next {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") {
        let after = Self.skipBlanks(bytes, from: offset + 1, to: next, stopsAtLine: true)
        if after < next, bytes[after] == UInt8(ascii: "\n") {
          return Seam(
            end: Self.trimBlanks(bytes, from: offset, to: wordEnd),
            next: Self.skipBlanks(bytes, from: after, to: next))
        }
        offset = after
      } else if Direction.mayBegin(byte),
        let end = Direction.end(bytes, at: offset, limit: next)
      {
        offset = end
      } else if let run = StopRun(bytes, at: offset, limit: next) {
        if ends(run, bytes, abbreviations) {
          return Seam(end: run.end, next: Self.skipBlanks(bytes, from: run.end, to: next))
        }
        offset = run.end
      } else {
        offset += DecodedScalar(bytes, at: offset, end: next).length
      }
    }
    return nil
  }

  /// The seam at a sign and a blank, as most are.
  private func plainSeam(_ bytes: Span<UInt8>, _ abbreviations: Abbreviations) -> Seam? {
    switch bytes[wordEnd] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): break
    case UInt8(ascii: "."):
      guard !isLowercase(bytes, at: next), !isAbbreviation(bytes, abbreviations) else { return nil }
    default: return nil
    }
    return Seam(end: wordEnd + 1, next: next)
  }

  /// Whether a clause ends although the sentence goes on in lower case: at a stop, but not at dots
  /// of hesitation.
  func holdsStop(_ bytes: Span<UInt8>, _ abbreviations: Abbreviations) -> Bool {
    var offset = wordEnd
    while offset < next {
      if Direction.mayBegin(bytes[offset]),
        let end = Direction.end(bytes, at: offset, limit: next)
      {
        offset = end
      } else if let run = StopRun(bytes, at: offset, limit: next) {
        if !(run.isDots && run.dotCount > 1), isStop(run, bytes, abbreviations) { return true }
        offset = run.end
      } else {
        offset += DecodedScalar(bytes, at: offset, end: next).length
      }
    }
    return false
  }

  /// Whether a sentence ends with `run`, given the words on both sides.
  private func ends(
    _ run: StopRun, _ bytes: Span<UInt8>, _ abbreviations: Abbreviations
  ) -> Bool {
    let goesOn = !run.isIdeographic && (run.isDots || run.isClosed)
    return isStop(run, bytes, abbreviations) && !(goesOn && isLowercase(bytes, at: next))
  }

  /// Whether a blank follows `run` and no abbreviation stands before it.
  private func isStop(
    _ run: StopRun, _ bytes: Span<UInt8>, _ abbreviations: Abbreviations
  ) -> Bool {
    if run.isIdeographic { return true }
    guard run.end < next,
      Self.isBlank(bytes, at: run.end, limit: next) != 0
        || Direction.end(bytes, at: run.end, limit: next) != nil
    else { return false }
    guard run.isDots else { return true }
    return run.dotCount > 1 || run.start != wordEnd
      || !isAbbreviation(bytes, abbreviations)
  }

  private func isAbbreviation(_ bytes: Span<UInt8>, _ abbreviations: Abbreviations) -> Bool {
    abbreviations.contains(bytes, wordStart..<wordEnd, beforeDigit: isDigit(bytes[next]))
  }

  private func isLowercase(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let byte = bytes[offset]
    guard byte >= 0x80 else { return byte &- 0x61 < 26 }
    let scalar = DecodedScalar(bytes, at: offset, end: bytes.count)
    return scalar.properties.isLowercase
  }

  /// The first offset from `start` that is not blank.
  static func skipBlanks(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, stopsAtLine: Bool = false
  ) -> Int {
    var offset = start
    while offset < end {
      let length = isBlank(bytes, at: offset, limit: end)
      if length == 0 || (stopsAtLine && bytes[offset] == UInt8(ascii: "\n")) { break }
      offset += length
    }
    return offset
  }

  /// The last offset before `start` that follows something not blank; never before `end`.
  static func trimBlanks(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = start
    while offset > end {
      var first = offset - 1
      while first > end, bytes[first] & 0xC0 == 0x80 { first -= 1 }
      guard isBlank(bytes, at: first, limit: offset) == offset - first else { break }
      offset = first
    }
    return offset
  }

  /// The length of the blank at `offset`; 0 if it is none.
  private static func isBlank(_ bytes: Span<UInt8>, at offset: Int, limit: Int) -> Int {
    let byte = bytes[offset]
    guard byte >= 0x80 else { return byte == 0x20 || 0x09...0x0D ~= byte ? 1 : 0 }
    let scalar = DecodedScalar(bytes, at: offset, end: limit)
    return scalar.properties.isWhitespace ? scalar.length : 0
  }
}

/// A run of sentence ends with the quotes and brackets that close after it.
private struct StopRun {
  let start: Int
  let end: Int
  /// Nothing but full stops and ellipses.
  let isDots: Bool
  /// Whether a quote or bracket closes after it.
  let isClosed: Bool
  /// How many full stops; an ellipsis counts three.
  let dotCount: Int
  /// One of the signs that need no blank after them.
  let isIdeographic: Bool

  init?(_ bytes: Span<UInt8>, at start: Int, limit: Int) {
    var (offset, dots, others, isIdeographic) = (start, 0, 0, false)
    scan: while offset < limit {
      let scalar = DecodedScalar(bytes, at: offset, end: limit)
      switch scalar.value {
      case 0x2E: dots += 1
      case 0x2026: dots += 3
      case 0x21, 0x3F, 0x203C, 0x2047...0x2049: others += 1
      case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: isIdeographic = true
      default: break scan
      }
      offset += scalar.length
    }
    guard offset > start else { return nil }
    let stop = offset
    while offset < limit {
      let scalar = DecodedScalar(bytes, at: offset, end: limit)
      let isCloser =
        Self.isCloser(scalar.value)
        && (scalar.value != 0x2A || Direction.end(bytes, at: offset, limit: limit) == nil)
      guard isCloser else { break }
      offset += scalar.length
    }
    self.start = start
    end = offset
    isClosed = offset > stop
    isDots = others == 0 && !isIdeographic
    dotCount = dots
    self.isIdeographic = isIdeographic
  }

  private static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A, 0x2A, 0x5F: true
    case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF3D: true
    default: false
    }
  }
}
