/// Numbers from 0 in the order things came, found by a hash of the thing: an open-addressing table.
///
/// Patterns of many words compile in half the time that dictionaries take.
struct NumberTable: Sendable {
  private var hashes: [UInt32] = []
  private var slots = [Int32](repeating: -1, count: 256)

  /// The number of the thing with this hash for which `isWanted` holds.
  @inline(__always)
  func number(_ hash: UInt32, where isWanted: (Int) -> Bool) -> Int32? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let number = slots[slot]
      guard number >= 0 else { return nil }
      if hashes[Int(number)] == hash, isWanted(Int(number)) { return number }
      slot = (slot + 1) & mask
    }
  }

  /// Gives the next number to a thing that is not in yet.
  mutating func add(_ hash: UInt32) -> Int32 {
    if hashes.count * 2 >= slots.count { grow() }
    let number = Int32(hashes.count)
    hashes.append(hash)
    place(number)
    return number
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in hashes.indices { place(Int32(number)) }
  }

  private mutating func place(_ number: Int32) {
    let mask = slots.count - 1
    var slot = Int(hashes[Int(number)]) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }
}

extension NumberTable {
  /// The hash of a word of some kind (FNV-1a), the same in every run.
  static func hash(_ text: [UInt8], _ kind: Term.Kind) -> UInt32 {
    var hash = seed(kind)
    for byte in text { add(byte, to: &hash) }
    return hash ^ hash >> 15
  }

  /// The same for a string.
  static func hash(_ text: String, _ kind: Term.Kind) -> UInt32 {
    var hash = seed(kind)
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      for byte in bytes { add(byte, to: &hash) }
    }
    if isDone == nil { for byte in text.utf8 { add(byte, to: &hash) } }
    return hash ^ hash >> 15
  }

  @inline(__always)
  private static func seed(_ kind: Term.Kind) -> UInt32 {
    switch kind {
    case .literal: 0x811C_9DC5
    case .wildcard: 0x9E37_79B9
    case .stem: 0xC2B2_AE35
    }
  }

  @inline(__always)
  private static func add(_ byte: UInt8, to hash: inout UInt32) {
    hash = (hash ^ UInt32(byte)) &* 0x0100_0193
  }
}
