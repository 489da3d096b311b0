/// Numbers by which rules that may cover a rule are found among very many, without comparing each
/// with each.
///
/// A covering pattern is filed under one of its `offers`; it is found by the `wants` of whatever it
/// covers.
package struct CoverageKeys: Sendable {
  /// What a pattern may be filed under: all keys of any one of these.
  package private(set) var offers: [[UInt64]] = []
  /// What finds the patterns that may cover it.
  package private(set) var wants: [UInt64] = []

  private static let longestOperand = 16
  private static let mostWants = 400

  /// The keys of a pattern.
  package init(_ pattern: Pattern) {
    offer(pattern)
    wants.append(whole(pattern))
    want(pattern)
    wants =
      wants.reduce(into: (seen: Set<UInt64>(), kept: [UInt64]())) { found, key in
        if found.seen.insert(key).inserted { found.kept.append(key) }
      }.kept
  }

  private func whole(_ pattern: Pattern) -> UInt64 { pattern.fingerprint }

  // MARK: Offers

  private mutating func offer(_ pattern: Pattern) {
    switch pattern {
    case .phrase(let items):
      let keys = items.compactMap(key)
      offers += keys.isEmpty ? [[whole(pattern)]] : keys.map { [$0] }
    case .any: offers.append(keys(of: pattern))
    case .near(let left, _, let right), .then(let left, _, let right):
      offers += [left, right].map { keys(of: $0) }
    case .negated(let part): offers.append(keys(of: part))
    case .all(let parts):
      let asked = parts.filter { if case .not = $0 { false } else { true } }
      for part in asked { offer(part) }
    case .not: offers.append([whole(pattern)])
    }
  }

  /// One key for each phrase of an operand; of a long or odd one that of the whole.
  private func keys(of pattern: Pattern) -> [UInt64] {
    guard let phrases = pattern.alternativePhrases(atMost: Self.longestOperand) else {
      return [whole(pattern)]
    }
    let keys = phrases.compactMap { $0.compactMap(key).first }
    return keys.count == phrases.count ? keys : [whole(pattern)]
  }

  private func key(_ item: Pattern.Item) -> UInt64? {
    switch item {
    case .word(let word): return hash("w", word.utf8)
    case .stem(let word): return hash("s", Stemming.stem(word).utf8)
    case .wildcard(let text):
      let wildcard = Wildcard(Array(text.utf8))
      if wildcard.beginning.count >= 3 { return hash("b", wildcard.beginning.prefix(3)) }
      guard !wildcard.core.contains(UInt8(ascii: "?")) else { return hash("=", text.utf8) }
      if !wildcard.isOpenAfter { return hash("e", wildcard.core.suffix(3)) }
      return hash("i", wildcard.core.prefix(3))
    case .anyWord, .gap, .oneOf: return nil
    }
  }

  // MARK: Wants

  private mutating func want(_ pattern: Pattern) {
    guard wants.count < Self.mostWants else { return }
    switch pattern {
    case .phrase(let items): for item in items { want(item) }
    case .any(let parts), .all(let parts):
      wants.append(whole(pattern))
      for part in parts.prefix(Self.longestOperand) { want(part) }
    case .near(let left, _, let right), .then(let left, _, let right):
      wants += [whole(left), whole(right)]
      want(left)
      want(right)
    case .negated(let part): want(part)
    case .not: return
    }
  }

  private mutating func want(_ item: Pattern.Item) {
    switch item {
    case .word(let word):
      let text = Array(word.utf8)
      wants += [hash("w", text), hash("s", Stemming.stem(word).utf8)]
      want(text[...], isOpenBefore: false, isOpenAfter: false)
    case .stem(let word): wants.append(hash("s", Stemming.stem(word).utf8))
    case .wildcard(let text):
      wants.append(hash("=", text.utf8))
      let wildcard = Wildcard(Array(text.utf8))
      want(
        wildcard.core[...], isOpenBefore: wildcard.isOpenBefore, isOpenAfter: wildcard.isOpenAfter)
    case .anyWord, .gap: return
    case .oneOf(let phrases):
      for phrase in phrases.prefix(Self.longestOperand) { for item in phrase { want(item) } }
    }
  }

  /// The three letters at the beginning, at the end, and anywhere.
  private mutating func want(_ text: ArraySlice<UInt8>, isOpenBefore: Bool, isOpenAfter: Bool) {
    guard text.count >= 3 else { return }
    if !isOpenBefore { wants.append(hash("b", text.prefix(3))) }
    if !isOpenAfter { wants.append(hash("e", text.suffix(3))) }
    for start in text.indices.dropLast(2).prefix(12) {
      wants.append(hash("i", text[start..<(start + 3)]))
    }
  }

  /// FNV-1a, with what sort of key it is.
  private func hash(_ sort: Unicode.Scalar, _ text: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(sort.value)
    hash = hash &* 0x100_0000_01B3
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
