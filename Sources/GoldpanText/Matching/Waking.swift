extension Automaton {
  /// Gathers the roots of which something occurs and that may hold, in their order, and the latent
  /// groups that they ask for.
  func wake(_ scan: inout Scan) {
    let blocks = (roots.count + 63) / 64
    if scan.awakeBits.count != blocks { scan.awakeBits = Array(repeating: 0, count: blocks) }
    markSleepers(scan.occurring, &scan.awakeBits)
    scan.awake.empty()
    gather(&scan.awakeBits, scan.groups, to: &scan.awake)
    seekLatent(scan.awake, &scan.isSought, &scan.sought)
  }

  /// Marks the roots of which something occurs as bits, so that they come in their order.
  private func markSleepers(_ occurring: [Int32], _ bits: inout [UInt64]) {
    var bits = bits.mutableSpan
    let (first, sleepers) = (firstSleeper.span, sleepers.span)
    for group in occurring {
      for place in first[Int(group)]..<first[Int(group) + 1] {
        let root = Int(sleepers[place])
        bits[root >> 6] |= 1 << UInt64(root & 63)
      }
    }
  }

  /// Adds the roots of the bits, which it clears, unless a group does not occur that they require.
  private func gather(
    _ marked: inout [UInt64], _ groups: [Range<Int>], to awake: inout [Int32]
  ) {
    var marked = marked.mutableSpan
    let (roots, required, groups) = (roots.span, required.span, groups.span)
    for block in marked.indices {
      var bits = marked[block]
      guard bits != 0 else { continue }
      marked[block] = 0
      while bits != 0 {
        let root = block * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        var mayHold = true
        for place in roots[root].required where groups[Int(required[place])].isEmpty {
          mayHold = false
        }
        if mayHold { awake.append(Int32(truncatingIfNeeded: root)) }
      }
    }
  }

  private func seekLatent(_ awake: [Int32], _ isSought: inout [Bool], _ sought: inout [Int32]) {
    var isSought = isSought.mutableSpan
    let (roots, latent) = (roots.span, latent.span)
    for root in awake {
      for place in roots[Int(root)].latent {
        let group = latent[place]
        guard !isSought[Int(group)] else { continue }
        isSought[Int(group)] = true
        sought.append(group)
      }
    }
  }

  /// Whether something occurs of each of some groups, by their places in `required`.
  @inline(__always)
  func occur(_ places: Range<Int>, in scan: borrowing Scan) -> Bool {
    for place in places where scan.groups[Int(required[place])].isEmpty { return false }
    return true
  }
}

extension Scan {
  /// Forgets which latent groups are sought.
  mutating func forgetSought() {
    for group in sought { isSought[Int(group)] = false }
    sought.empty()
  }
}
