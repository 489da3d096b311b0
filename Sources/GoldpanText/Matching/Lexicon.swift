/// Every folded word met so far that may matter and the terms it satisfies: an open-addressing
/// table.
///
/// A scan adds each new word once, so that a word costs one probe whatever the number of rules.
struct Lexicon: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    fileprivate let key: WordKey
    fileprivate let offset: Int32
    /// The terms it satisfies: a stretch of `terms`.
    let firstTerm: Int32
    let termCount: Int32
    /// The marks of these terms.
    let marks: TermMarks
    let role: Role

    /// The terms it satisfies, by their places in `Lexicon.terms`.
    @inline(__always)
    var terms: Range<Int> { Int(firstTerm)..<Int(firstTerm &+ termCount) }
  }

  /// What a word does to the words around it.
  struct Role: OptionSet, Sendable {
    let rawValue: UInt8
    static let negator = Role(rawValue: 1)
    static let conjunction = Role(rawValue: 2)
    static let answer = Role(rawValue: 4)
    static let filler = Role(rawValue: 8)
    /// The last word of a filler of several words.
    static let asideEnd = Role(rawValue: 16)
    /// Some rule says it twice in a row.
    static let repeated = Role(rawValue: 32)
    static let conditional = Role(rawValue: 64)
  }

  private(set) var entries: [Entry] = []
  private(set) var terms: [Int32] = []
  /// The words that are longer than their keys.
  private var bytes: [UInt8] = []
  private var slots = [Int32](repeating: -1, count: 64)

  /// How much memory the words take, roughly, in bytes.
  var size: Int { bytes.count + entries.count * 56 }

  /// The entry of a word; its letters may be ASCII capitals unless `key` is of a folded word.
  @inline(__always)
  func find(_ key: WordKey, _ text: Span<UInt8>, _ start: Int) -> Int32? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let index = slots[slot]
      guard index >= 0 else { return nil }
      let entry = entries[Int(index)]
      if entry.key == key, key.isWhole || isSame(entry, text, start) { return index }
      slot = (slot + 1) & mask
    }
  }

  /// What a word does to those around it; nothing if `entry` is negative.
  @inline(__always)
  func role(_ entry: Int32) -> Role { entry >= 0 ? entries[Int(entry)].role : [] }

  /// Adds a folded word that is not in yet and gives its entry.
  mutating func insert(_ word: [UInt8], terms found: [Int32], role: Role) -> Int32 {
    if entries.count * 2 >= slots.count { grow() }
    let index = Int32(entries.count)
    let key = WordKey(word.span, 0, word.count, isFolded: true)
    entries.append(
      Entry(
        key: key, offset: Int32(bytes.count), firstTerm: Int32(terms.count),
        termCount: Int32(found.count), marks: found.reduce(0) { $0 | TermMarks(term: $1) },
        role: role))
    if !key.isWhole { bytes += word }
    terms += found
    place(index)
    return index
  }

  private mutating func place(_ index: Int32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entries[Int(index)].key.hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = index
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for index in entries.indices { place(Int32(index)) }
  }

  private func isSame(_ entry: Entry, _ text: Span<UInt8>, _ start: Int) -> Bool {
    let offset = Int(entry.offset)
    for index in 0..<Int(entry.key.count)
    where bytes[offset + index] != lowered(text[start + index]) {
      return false
    }
    return true
  }
}

/// An ASCII capital as a small letter, any other byte as it is.
@inline(__always)
func lowered(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}
