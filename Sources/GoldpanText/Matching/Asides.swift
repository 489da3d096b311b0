/// Fillers of several words, such as *you know*.
///
/// They are none where they go on with what is said: *you know my name*, *what I mean is*. So a
/// sign, another filler or the end of the sentence follows them, no sign stands inside, and none
/// of the words before them that open a clause.
struct Asides: Sendable {
  private let phrases: [[[UInt8]]]
  private let openers: Set<[UInt8]>

  /// The asides of a language.
  init(_ language: LanguageLists) {
    phrases = language[.fillers].filter { $0.count > 1 }.map { $0.compactMap(Self.word) }
    openers = Set(language.clauseOpeners.compactMap { $0.first.flatMap(Self.word) })
  }

  private static func word(_ item: Pattern.Item) -> [UInt8]? {
    if case .word(let word) = item { Words.fold(Array(word.utf8)) } else { nil }
  }

  /// Where the aside begins that word number `last` of `scan` ends; it begins at or after `first`.
  func start(
    endingAt last: Int, from first: Int, in scan: inout Scan, _ text: Span<UInt8>
  ) -> Int? {
    for phrase in phrases where phrase.count <= last - first + 1 {
      let start = last + 1 - phrase.count
      let isThere = phrase.indices.allSatisfy { place in
        (place == 0 || !scan.words[start + place].isSetOff)
          && scan.isWord(start + place, phrase[place], text)
      }
      if isThere, scan.words[start].isSetOff || start == first || !opens(start - 1, in: scan, text)
      {
        return start
      }
    }
    return nil
  }

  private func opens(_ word: Int, in scan: Scan, _ text: Span<UInt8>) -> Bool {
    let range = Int(scan.words[word].start)..<Int(scan.words[word].end)
    var folded = FoldedBytes()
    folded.append(text, range)
    return openers.contains(folded.bytes)
  }
}

extension Scan {
  /// Whether word number `word` is `wanted`, which is folded.
  mutating func isWord(_ word: Int, _ wanted: [UInt8], _ text: Swift.Span<UInt8>) -> Bool {
    let (start, end) = (Int(words[word].start), Int(words[word].end))
    var isASCII = end - start == wanted.count
    for offset in start..<end where text[offset] >= 0x80 { isASCII = false }
    if isASCII {
      return wanted.indices.allSatisfy { lowered(text[start + $0]) == wanted[$0] }
    }
    folded.clear()
    folded.append(text, start..<end)
    return folded.bytes == wanted
  }
}
