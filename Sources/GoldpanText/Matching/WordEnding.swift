/// An ending of a word and what the stemmer puts in its place.
struct Suffix: Sendable {
  /// The part of a word that the suffix must lie in.
  enum Region: Sendable {
    case first, second
  }

  /// Its letters as a number, the last one lowest; there are at most eight.
  fileprivate let letters: UInt64
  fileprivate let count: Int
  let replacement: [UInt8]
  /// The letters of which one must stand before the ending; empty: any.
  let precursors: [UInt8]
  /// A region stricter than that of the whole step.
  let region: Region?

  init(
    _ ending: String, _ replacement: String, after precursors: String = "",
    within region: Region? = nil
  ) {
    letters = packed(Array(ending.utf8))
    count = ending.utf8.count
    self.replacement = Array(replacement.utf8)
    self.precursors = Array(precursors.utf8)
    self.region = region
  }
}

/// A word that loses its endings one step at a time.
struct WordEnding {
  private var bytes: [UInt8]
  private let firstRegion: Int
  private let secondRegion: Int

  /// The word with each y that acts as a consonant told apart, and its regions found.
  init(_ word: [UInt8]) {
    bytes = word.first == apostrophe ? Array(word.dropFirst()) : word
    for index in bytes.indices where bytes[index] == vowelY {
      if index == 0 || isVowel(bytes[index - 1]) { bytes[index] = consonantY }
    }
    let beginning = earlyRegions.first { [bytes] region in
      bytes.first == region[0] && bytes.starts(with: region)
    }?.count
    firstRegion = beginning ?? region(of: bytes, after: 0)
    secondRegion = region(of: bytes, after: firstRegion)
  }

  /// What is left.
  var word: [UInt8] {
    bytes.contains(consonantY) ? bytes.map { $0 == consonantY ? vowelY : $0 } : bytes
  }

  /// Step 0: `'s` and apostrophes at the end.
  mutating func dropGenitive() {
    if ends("'s'") { return drop(3) }
    if ends("'s") { return drop(2) }
    if ends("'") { drop(1) }
  }

  /// Step 1a: plurals and third persons.
  mutating func dropPlural() {
    if ends("sses") { return drop(2) }
    if ends("ied") || ends("ies") { return drop(bytes.count > 4 ? 2 : 1) }
    guard ends("s"), !ends("us"), !ends("ss") else { return }
    if hasVowel(before: bytes.count - 2) { drop(1) }
  }

  /// Step 1b: past tenses and participles.
  mutating func dropTense() {
    if ends("eedly") { return shortenDoubleE(5) }
    if ends("eed") { return shortenDoubleE(3) }
    if ends("ing"), isIrregularParticiple() { return }
    let count = ends("ingly") ? 5 : ends("edly") ? 4 : ends("ing") ? 3 : ends("ed") ? 2 : 0
    guard count > 0, hasVowel(before: bytes.count - count) else { return }
    drop(count)
    mendStem()
  }

  /// Step 1c: a final y after a consonant becomes i, so that cry and cries agree.
  mutating func weakenFinalY() {
    guard bytes.count > 2, let last = bytes.last, last == vowelY || last == consonantY,
      !isVowel(bytes[bytes.count - 2])
    else { return }
    bytes[bytes.count - 1] = UInt8(ascii: "i")
  }

  /// Steps 2, 3 and 4: replaces the longest of `suffixes` if it lies in `region`.
  mutating func shorten(_ suffixes: [Suffix], within region: Suffix.Region) {
    let tail = packed(bytes)
    let index = suffixes.indices.first { index in
      let unused = UInt64(64 - 8 * suffixes[index].count)
      return suffixes[index].letters == (tail << unused) >> unused
    }
    guard let index else { return }
    let suffix = suffixes[index]
    let start = bytes.count - suffix.count
    guard lies(start, in: region), lies(start, in: suffix.region ?? region) else { return }
    if !suffix.precursors.isEmpty {
      guard start > 0, suffix.precursors.contains(bytes[start - 1]) else { return }
    }
    bytes.replaceSubrange(start..., with: suffix.replacement)
  }

  /// Step 5: a final e, or one of two final l.
  mutating func dropFinalLetter() {
    let start = bytes.count - 1
    if ends("e") {
      guard lies(start, in: .second) || (lies(start, in: .first) && !isShort(start)) else { return }
      drop(1)
    } else if ends("ll"), lies(start, in: .second) {
      drop(1)
    }
  }

  private mutating func drop(_ count: Int) { bytes.removeLast(count) }

  private func ends(_ ending: StaticString) -> Bool { ends(ending, before: bytes.count) }

  private func ends(_ ending: StaticString, before end: Int) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard end >= count else { return false }
    for index in 0..<count where bytes[end - count + index] != ending.utf8Start[index] {
      return false
    }
    return true
  }

  private func hasVowel(before end: Int) -> Bool {
    end > 0 && bytes[..<end].contains(where: isVowel)
  }

  private func lies(_ start: Int, in region: Suffix.Region) -> Bool {
    start >= (region == .first ? firstRegion : secondRegion)
  }

  private mutating func shortenDoubleE(_ length: Int) {
    let start = bytes.count - length
    let isWhole = wholeVerbs.contains { bytes[..<start].elementsEqual($0.utf8) }
    guard !isWhole, lies(start, in: .first) else { return }
    bytes.replaceSubrange(start..., with: "ee".utf8)
  }

  /// Leaves words such as evening alone, and makes dying die.
  private mutating func isIrregularParticiple() -> Bool {
    let start = bytes.count - 3
    if wholeParticiples.contains(where: { bytes[..<start].elementsEqual($0.utf8) }) { return true }
    guard start == 2, bytes[1] == vowelY, !isVowel(bytes[0]) else { return false }
    bytes.replaceSubrange(1..., with: "ie".utf8)
    return true
  }

  /// Gives back the e, or takes the doubled letter, of a verb that lost ed or ing.
  private mutating func mendStem() {
    let count = bytes.count
    if ends("at") || ends("bl") || ends("iz") {
      bytes.append(UInt8(ascii: "e"))
    } else if count > 1, bytes[count - 1] == bytes[count - 2], doubles.contains(bytes[count - 1]) {
      let isWhole = count == 3 && "aeo".utf8.contains(bytes[0])
      if !isWhole { drop(1) }
    } else if count <= firstRegion, isShort(count) {
      bytes.append(UInt8(ascii: "e"))
    }
  }

  /// Whether a short syllable ends at `end`: hop, but not how; at the beginning also at.
  private func isShort(_ end: Int) -> Bool {
    if ends("past", before: end) { return true }
    guard end > 1, !isVowel(bytes[end - 1]), isVowel(bytes[end - 2]) else { return false }
    guard end > 2 else { return true }
    return !isVowel(bytes[end - 3]) && !"wx".utf8.contains(bytes[end - 1])
      && bytes[end - 1] != consonantY
  }
}

private let apostrophe = UInt8(ascii: "'")
private let vowelY = UInt8(ascii: "y")
private let consonantY = UInt8(ascii: "Y")
private let wholeVerbs = ["proc", "exc", "succ"]
private let wholeParticiples = ["inn", "out", "cann", "herr", "earr", "even"]
private let doubles = Array("bdfgmnprt".utf8)

/// Beginnings that R1 follows at once, so that general and generous stay apart.
private let earlyRegions = [
  "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
].map { Array($0.utf8) }

private func isVowel(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
    UInt8(ascii: "u"), UInt8(ascii: "y"):
    true
  default: false
  }
}

/// The last eight bytes of a word as a number, the last one lowest; 0 before its beginning.
private func packed(_ word: [UInt8]) -> UInt64 {
  var number: UInt64 = 0
  for index in max(0, word.count - 8)..<word.count { number = number << 8 | UInt64(word[index]) }
  return number
}

/// The offset just after the first consonant that follows a vowel at or after `start`.
private func region(of bytes: [UInt8], after start: Int) -> Int {
  var index = start
  while index < bytes.count, !isVowel(bytes[index]) { index += 1 }
  while index < bytes.count, isVowel(bytes[index]) { index += 1 }
  return min(index + 1, bytes.count)
}
