/// Every folded word met so far and the terms it satisfies: an open-addressing table.
///
/// It starts with the words that rules name; a scan adds each new word once, so that a word
/// costs one probe whatever the number of rules.
struct Lexicon: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    fileprivate let hash: UInt32
    fileprivate let offset: Int32
    fileprivate let length: Int32
    /// The terms it satisfies: a stretch of `terms`.
    let firstTerm: Int32
    let termCount: Int32
    let role: Role
  }

  /// What a word does to the words around it.
  struct Role: OptionSet, Sendable {
    let rawValue: UInt8
    static let negator = Role(rawValue: 1)
    static let conjunction = Role(rawValue: 2)
    static let answer = Role(rawValue: 4)
    static let filler = Role(rawValue: 8)
  }

  private(set) var entries: [Entry] = []
  private(set) var terms: [Int32] = []
  private var bytes: [UInt8] = []
  private var slots = [Int32](repeating: -1, count: 64)

  /// How much memory the words take, roughly, in bytes.
  var size: Int { bytes.count + entries.count * 32 }

  /// The entry of a word of ASCII letters, digits and signs in any case.
  @inline(__always)
  func find(_ text: Span<UInt8>, _ range: Range<Int>) -> Int32? {
    let hash = Self.hash(text, range)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, equals(entry, text, range) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a folded word that is not in yet and gives its entry.
  mutating func insert(
    _ word: Span<UInt8>, _ range: Range<Int>, terms found: [Int32], role: Role
  ) -> Int32 {
    if entries.count * 2 >= slots.count { grow() }
    let index = Int32(entries.count)
    entries.append(
      Entry(
        hash: Self.hash(word, range), offset: Int32(bytes.count), length: Int32(range.count),
        firstTerm: Int32(terms.count), termCount: Int32(found.count), role: role))
    for offset in range { bytes.append(lowered(word[offset])) }
    terms.append(contentsOf: found)
    place(index)
    return index
  }

  private mutating func place(_ index: Int32) {
    var slot = Int(truncatingIfNeeded: entries[Int(index)].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = index
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for index in entries.indices { place(Int32(index)) }
  }

  @inline(__always)
  private func equals(_ entry: Entry, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard Int(entry.length) == range.count else { return false }
    var offset = Int(entry.offset)
    for index in range {
      if bytes[offset] != lowered(text[index]) { return false }
      offset += 1
    }
    return true
  }

  @inline(__always)
  private static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(lowered(text[index]))) &* 0x0000_0100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}

/// An ASCII capital as a small letter, any other byte as it is.
@inline(__always)
func lowered(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}
