import GoldpanText

/// Names and phrases by the words they are made of.
struct NameIndex {
  /// What stands for whole names: their words as they are compared, single blanks between.
  private var wholes: [String: Int] = [:]
  /// What stands for names of one word and for parts of names, to the letter; `nil`: parts of
  /// several.
  private var parts: [[UInt8]: Int?] = [:]
  /// The same in capitals, but for words that are written like names.
  private var shouted: [[UInt8]: Int?] = [:]
  /// Whom each name stands for; text that says so already is no name.
  private var ids: [[UInt8]?] = []
  /// Whether a name begins with two bytes, by their last five bits.
  private var beginnings = [Bool](repeating: false, count: 1024)
  /// The most words that a name has, up to a bound that keeps the search linear.
  private var longest = 0

  private static let bound = 8

  /// Finds whole names of several words whatever their capitals, names of one word as they are
  /// written, and every word of three letters or more that is capitalised in a name and so in the
  /// text, or all in capitals there.
  init(_ names: [KnownName]) {
    ids = names.map { $0.id.map { Array($0.description.utf8) } }
    for (index, name) in names.enumerated() {
      let bytes = Array(name.name.utf8)
      let words = Self.words(bytes)
      guard words.count > 1 else { continue }
      add(whole: words, bytes, index)
      for word in words where isPart(word, bytes) { add(part: word, bytes, index) }
    }
    addSingles(names)
  }

  /// Names of one word, which stand for who they say also if others have a part so called.
  private mutating func addSingles(_ names: [KnownName]) {
    var singles: Set<[UInt8]> = []
    for (index, name) in names.enumerated() {
      let bytes = Array(name.name.utf8)
      let words = Self.words(bytes)
      guard words.count == 1, words[0].length > 1 else { continue }
      let letters = Array(bytes[words[0].indices])
      if singles.insert(letters).inserted {
        parts[letters] = nil
        shouted[Self.capitals(letters)] = nil
      }
      add(part: words[0], bytes, index)
    }
  }

  /// Finds phrases, whatever their capitals.
  init(phrases: [String]) {
    for (index, phrase) in phrases.enumerated() {
      let bytes = Array(phrase.utf8)
      add(whole: Self.words(bytes), bytes, index)
    }
  }

  /// The longest whole name that begins with the run at `word`, else the part that it is.
  func match(
    at word: TextRange, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> (range: TextRange, index: Int?)? {
    guard longest > 0,
      beginnings[Self.beginning(bytes[word.start], bytes.at(word.start + 1, range))]
    else { return nil }
    guard let found = whole(at: word, bytes, range) ?? part(at: word, bytes, range) else {
      return nil
    }
    if let index = found.index, index < ids.count, let id = ids[index],
      id.count == found.range.length, id == bytes.copy(found.range)
    {
      return nil
    }
    return found
  }

  private mutating func add(whole words: [TextRange], _ bytes: [UInt8], _ index: Int) {
    guard let first = words.first, words.count <= Self.bound else { return }
    let key = words.map { Words.fold(String(decoding: bytes[$0.indices], as: UTF8.self)) }
      .joined(separator: " ")
    if wholes[key] == nil { wholes[key] = index }
    mark(first, bytes)
    longest = max(longest, words.count)
  }

  private func isPart(_ word: TextRange, _ bytes: [UInt8]) -> Bool {
    word.length >= 3 && isCapitalised(bytes.span, word)
      && !OrdinaryWords.titles.contains(bytes.span.small(word))
  }

  private mutating func add(part word: TextRange, _ bytes: [UInt8], _ index: Int) {
    let letters = Array(bytes[word.indices])
    Self.add(letters, index, ids, to: &parts)
    mark(word, bytes)
    longest = max(longest, 1)
    let capitals = Self.capitals(letters)
    guard word.length >= 3, capitals != letters,
      !OrdinaryWords.beginners.contains(bytes.span.small(word))
    else { return }
    Self.add(capitals, index, ids, to: &shouted)
    mark(TextRange(0, capitals.count), capitals)
  }

  private static func add(
    _ letters: [UInt8], _ index: Int, _ ids: [[UInt8]?], to table: inout [[UInt8]: Int?]
  ) {
    guard let known = table[letters] else {
      table[letters] = index
      return
    }
    guard let known, known != index, ids[known] == nil || ids[known] != ids[index] else { return }
    table[letters] = .some(nil)
  }

  private static func capitals(_ letters: [UInt8]) -> [UInt8] {
    Array(String(decoding: letters, as: UTF8.self).uppercased().utf8)
  }

  private mutating func mark(_ word: TextRange, _ bytes: [UInt8]) {
    beginnings[
      Self.beginning(bytes[word.start], bytes.span.at(word.start + 1, TextRange(0, bytes.count)))] =
      true
  }

  private func whole(
    at word: TextRange, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> (range: TextRange, index: Int?)? {
    guard !wholes.isEmpty else { return nil }
    var words = LetterRuns(range, from: word.start)
    var key = ""
    var end = word.start
    var found: (range: TextRange, index: Int?)?
    for _ in 0..<longest {
      guard let next = words.next(bytes), next.start - end <= 3, next.length <= 64,
        Self.isJoint(end, next.start, bytes)
      else { break }
      if !key.isEmpty { key += " " }
      key += Words.fold(String(decoding: bytes.copy(next), as: UTF8.self))
      end = next.end
      if let index = wholes[key] { found = (TextRange(word.start, end), index) }
    }
    return found
  }

  private func part(
    at word: TextRange, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> (range: TextRange, index: Int?)? {
    guard word.length <= 64 else { return nil }
    let letters = bytes.copy(word)
    guard let index = parts[letters] ?? shouted[letters] else { return nil }
    // "Will you?" asks; "I told Will" names.
    if OrdinaryWords.beginners.contains(bytes.small(word)),
      Self.beginsSentence(word.start, bytes, range)
    {
      return nil
    }
    return (word, index)
  }

  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  private static func words(_ bytes: [UInt8]) -> [TextRange] {
    var runs = LetterRuns(TextRange(0, bytes.count))
    var words: [TextRange] = []
    while let run = runs.next(bytes.span) { words.append(run) }
    return words
  }

  /// Whether words may be joined by what stands there: a blank, a hyphen, an apostrophe, a point
  /// and a blank.
  private static func isJoint(_ from: Int, _ to: Int, _ bytes: Span<UInt8>) -> Bool {
    (from..<to).allSatisfy { offset in
      let byte = bytes[offset]
      return isSpace(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
        || byte == UInt8(ascii: ".") || byte >= 0x80
    }
  }

  private static func beginsSentence(
    _ offset: Int, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> Bool {
    let floor = max(range.start, offset - 8)
    var before = offset
    while before > floor, !isASCIILetter(bytes[before - 1]), !isDigit(bytes[before - 1]) {
      before -= 1
      switch bytes[before] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: "\n"), UInt8(ascii: "\""), 0xE2, UInt8(ascii: "]"), UInt8(ascii: ")"):
        return true
      default: continue
      }
    }
    return before == range.start
  }
}

/// Whether a run of letters begins with a capital.
func isCapitalised(_ bytes: Span<UInt8>, _ word: TextRange) -> Bool {
  guard bytes[word.start] >= 0x80 else { return isCapital(bytes[word.start]) }
  let first = String(decoding: bytes.copy(word), as: UTF8.self).unicodeScalars.first
  return first?.properties.isUppercase ?? false
}
