extension Automaton {
  /// Gathers the roots of which something occurs, in their order, and the latent groups that they ask
  /// for.
  func wake(_ scan: inout Scan) {
    scan.wake(self)
    for root in scan.awake {
      for place in roots[Int(root)].latent {
        let group = latent[place]
        guard !scan.isSought[Int(group)] else { continue }
        scan.isSought[Int(group)] = true
        scan.sought.append(group)
      }
    }
  }
}

extension Scan {
  /// Gathers the roots of which something occurs: marked as bits, so that they come in their order.
  fileprivate mutating func wake(_ automaton: Automaton) {
    awake.empty()
    let count = (automaton.roots.count + 63) / 64
    if awakeBits.count != count { awakeBits = Array(repeating: 0, count: count) }
    for group in occurring {
      for place in automaton.firstSleeper[Int(group)]..<automaton.firstSleeper[Int(group) + 1] {
        let root = Int(automaton.sleepers[place])
        awakeBits[root >> 6] |= 1 << UInt64(root & 63)
      }
    }
    for block in awakeBits.indices {
      var bits = awakeBits[block]
      guard bits != 0 else { continue }
      awakeBits[block] = 0
      while bits != 0 {
        awake.append(Int32(block * 64 + bits.trailingZeroBitCount))
        bits &= bits - 1
      }
    }
  }

  /// Forgets which latent groups are sought.
  mutating func forgetSought() {
    for group in sought { isSought[Int(group)] = false }
    sought.empty()
  }
}
