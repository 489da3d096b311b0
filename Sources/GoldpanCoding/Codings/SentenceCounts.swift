/// How often each sentence was said, by keys of 64 well mixed bits; open addressing, since every
/// sentence of a corpus is asked for.
struct SentenceCounts: Sendable {
  /// 0 stands in free places.
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var counts: [Int32] = Array(repeating: 0, count: 64)
  private var used = 0

  /// Forgets all.
  mutating func clear() { self = SentenceCounts() }

  /// Counts one more; how many there were before.
  mutating func add(_ key: UInt64) -> Int {
    if used * 2 >= keys.count { grow() }
    let place = place(of: key)
    if counts[place] == 0 {
      keys[place] = max(key, 1)
      used += 1
    }
    counts[place] &+= 1
    return Int(counts[place]) - 1
  }

  /// How many were counted.
  func count(of key: UInt64) -> Int { Int(counts[place(of: key)]) }

  private func place(of key: UInt64) -> Int {
    let key = max(key, 1)
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while counts[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = self
    keys = Array(repeating: 0, count: old.keys.count * 2)
    counts = Array(repeating: 0, count: keys.count)
    for (key, count) in zip(old.keys, old.counts) where count != 0 {
      let place = place(of: key)
      keys[place] = key
      counts[place] = count
    }
  }
}
