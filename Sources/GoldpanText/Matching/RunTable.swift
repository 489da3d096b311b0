/// A word as two numbers and a length; of a word of up to 16 bytes they are all of it.
struct RunKey: Equatable, Sendable {
  /// The first eight bytes, the first lowest; 0 beyond the end.
  let head: UInt64
  /// The last eight bytes.
  let tail: UInt64
  /// How many bytes it has.
  let length: Int

  /// The key of a word of ASCII in any case or, if it holds more than that, of the word as it is.
  @inline(__always)
  init(_ text: RawSpan, _ start: Int, _ length: Int) {
    let mask = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* min(length, 8))
    let first = Self.eight(text, start) & mask
    let last = Self.eight(text, start &+ max(length, 8) &- 8) & mask
    let fold = (first | last) & Self.tops == 0 ? Self.capitals & mask : 0
    (head, tail, self.length) = (first | fold, last | fold, length)
  }

  /// The same of a word that is folded or holds more than ASCII; of no word, a key of no length.
  init(folded word: [UInt8]) {
    let fold = word.allSatisfy { $0 < 0x80 } ? Self.capitals : 0
    let mask = UInt64.max &>> UInt64(64 - 8 * min(max(word.count, 1), 8))
    let number = { (bytes: ArraySlice<UInt8>) in
      bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    head = (number(word.prefix(8)) | fold) & mask
    tail = (number(word.suffix(8)) | fold) & mask
    length = word.count
  }

  fileprivate init(head: UInt64, tail: UInt64, length: Int) {
    (self.head, self.tail, self.length) = (head, tail, length)
  }

  /// Whether the word surely holds more than ASCII.
  @inline(__always)
  var isWide: Bool { (head | tail) & Self.tops != 0 }

  /// Whether the numbers are the whole word.
  @inline(__always)
  var isWhole: Bool { length <= 16 }

  /// Spreads the key over 64 bits, the upper ones best.
  @inline(__always)
  var hash: UInt64 { (head ^ tail &>> 7) &* 0x9E37_79B9_7F4A_7C15 }

  /// The bit that tells ASCII capitals from small letters; it changes no two other bytes of words
  /// into the same.
  static let capitals: UInt64 = 0x2020_2020_2020_2020

  /// The bits that only bytes outside ASCII have.
  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes from `start`, the first lowest.
  @inline(__always)
  static func eight(_ text: RawSpan, _ start: Int) -> UInt64 {
    text.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self).littleEndian
  }
}

/// What folded words stand for: numbers from lists, in an open-addressing table.
struct RunTable: Sendable {
  /// A word; none where its length is 0, and less where its key is not all of it.
  private struct Slot: Sendable {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var length: Int32 = 0
    /// Where the letters of a word longer than its key begin.
    var letters: Int32 = 0
    var value = Stretch(first: 0, count: 0)

    /// No word.
    init() {}

    /// A word whose letters begin at `letters` if its key is not all of it.
    init(_ word: [UInt8], letters: Int) {
      let key = RunKey(folded: word)
      (head, tail) = (key.head, key.tail)
      length = Int32(truncatingIfNeeded: key.isWhole ? key.length : -key.length)
      self.letters = Int32(truncatingIfNeeded: letters)
    }

    var key: RunKey { RunKey(head: head, tail: tail, length: Int(length.magnitude)) }
  }

  /// A stretch of a list.
  struct Stretch: Sendable {
    let first: Int32
    let count: Int32

    /// The places in the list.
    @inline(__always)
    var indices: Range<Int> { Int(first)..<(Int(first) &+ Int(count)) }
  }

  /// How many words there are.
  private(set) var count = 0
  private var slots = [Slot](repeating: Slot(), count: 64)
  private var shift: UInt64 = 64 - 6
  private var letters: [UInt8] = []

  /// What the word with this key stands for, if it is in and no longer than its key.
  @inline(__always)
  func find(_ key: RunKey) -> Stretch? {
    let slots = slots.span
    let mask = slots.count &- 1
    var index = Int(truncatingIfNeeded: key.hash &>> shift)
    while true {
      let slot = slots[unchecked: index]
      if slot.head == key.head, slot.tail == key.tail,
        slot.length == Int32(truncatingIfNeeded: key.length)
      {
        return slot.value
      }
      if slot.length == 0 { return nil }
      index = (index &+ 1) & mask
    }
  }

  /// What a folded word stands for, if it is in.
  func find(_ word: [UInt8]) -> Stretch? {
    let slot = slots[place(of: word)]
    return slot.length == 0 ? nil : slot.value
  }

  /// Lets a word, which is not empty, stand for `value`.
  mutating func set(_ word: [UInt8], _ value: Stretch) {
    if count * 2 >= slots.count { grow() }
    let index = place(of: word)
    if slots[index].length == 0 {
      count += 1
      slots[index] = Slot(word, letters: letters.count)
      if slots[index].length < 0 { letters += word }
    }
    slots[index].value = value
  }

  /// The slot of a word or the one it would take.
  private func place(of word: [UInt8]) -> Int {
    let wanted = Slot(word, letters: 0)
    var index = Int(wanted.key.hash &>> shift)
    while slots[index].length != 0 {
      let slot = slots[index]
      if slot.key == wanted.key,
        slot.length > 0 || letters[Int(slot.letters)...].starts(with: word)
      {
        break
      }
      index = (index + 1) & (slots.count - 1)
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.length != 0 {
      var index = Int(slot.key.hash &>> shift)
      while slots[index].length != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }
}
