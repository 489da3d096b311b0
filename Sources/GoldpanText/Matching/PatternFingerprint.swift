extension Pattern {
  /// A number that equal patterns share and others hardly ever do, the same in every run; a tenth
  /// of the work of hashing them.
  package var fingerprint: UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(self)
    return fingerprint.value
  }
}

private struct Fingerprint {
  private(set) var value: UInt64 = 0

  mutating func add(_ pattern: Pattern) {
    switch pattern {
    case .phrase(let items): add(items, sign: 1)
    case .any(let parts): add(parts, sign: 2)
    case .all(let parts): add(parts, sign: 3)
    case .not(let part): add([part], sign: 4)
    case .negated(let part): add([part], sign: 5)
    case .near(let left, let within, let right):
      add([left, right], sign: 64 &+ UInt64(truncatingIfNeeded: within))
    case .then(let left, let within, let right):
      add([left, right], sign: 128 &+ UInt64(truncatingIfNeeded: within))
    }
  }

  private mutating func add(_ parts: [Pattern], sign: UInt64) {
    add(sign)
    for part in parts { add(part) }
    add(6)
  }

  private mutating func add(_ items: [Pattern.Item], sign: UInt64) {
    add(sign)
    for item in items {
      switch item {
      case .word(let text): add(UInt64(NumberTable.hash(text, .literal)))
      case .wildcard(let text): add(UInt64(NumberTable.hash(text, .wildcard)))
      case .stem(let text): add(UInt64(NumberTable.hash(text, .stem)))
      case .anyWord: add(7)
      case .gap: add(8)
      case .oneOf(let phrases): for phrase in phrases { add(phrase, sign: 9) }
      }
    }
    add(10)
  }

  private mutating func add(_ part: UInt64) {
    value = (value ^ part) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }
}
