extension Automaton {
  /// Gathers the roots of which something occurs and that may hold, in their order, and the latent
  /// groups that they ask for.
  func wake(_ scan: inout Scan) {
    scan.markSleepers(self)
    scan.awake.empty()
    for block in scan.awakeBits.indices {
      var bits = scan.awakeBits[block]
      guard bits != 0 else { continue }
      scan.awakeBits[block] = 0
      while bits != 0 {
        let number = block * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        let root = roots[number]
        guard occur(root.required, in: scan) else { continue }
        scan.awake.append(Int32(number))
        for place in root.latent {
          let group = latent[place]
          guard !scan.isSought[Int(group)] else { continue }
          scan.isSought[Int(group)] = true
          scan.sought.append(group)
        }
      }
    }
  }

  /// Whether there is something of each of some groups, by their places in `required`.
  @inline(__always)
  func occur(_ places: Range<Int>, in scan: borrowing Scan) -> Bool {
    for place in places where scan.groups[Int(required[place])].isEmpty { return false }
    return true
  }
}

extension Scan {
  /// Marks the roots of which something occurs as bits, so that they come in their order.
  fileprivate mutating func markSleepers(_ automaton: Automaton) {
    let count = (automaton.roots.count + 63) / 64
    if awakeBits.count != count { awakeBits = Array(repeating: 0, count: count) }
    for group in occurring {
      for place in automaton.firstSleeper[Int(group)]..<automaton.firstSleeper[Int(group) + 1] {
        let root = Int(automaton.sleepers[place])
        awakeBits[root >> 6] |= 1 << UInt64(root & 63)
      }
    }
  }

  /// Forgets which latent groups are sought.
  mutating func forgetSought() {
    for group in sought { isSought[Int(group)] = false }
    sought.empty()
  }
}
