package import GoldpanText

/// What a pattern means, word for word: slow, obvious, and the judge of `Matcher`.
///
/// Its text is a list of folded words in sentences, so that it needs no reading of bytes.
package struct NaiveMatcher {
  /// A word as it is said and what stands before it.
  package struct Word {
    package let text: String
    package let beginsSentence: Bool
    /// The sign right before it, if any: `,`, `;` or `.`; a stage direction is no sign.
    package let sign: Character?

    package init(_ text: String, beginsSentence: Bool, sign: Character?) {
      self.text = text
      self.beginsSentence = beginsSentence
      self.sign = sign
    }
  }

  /// An entry that holds: the words from first to last, and the evidence.
  package struct Hit: Hashable {
    package let words: Range<Int>
    package let spans: [Range<Int>]

    package init(words: Range<Int>, spans: [Range<Int>]) {
      self.words = words
      self.spans = spans
    }

    fileprivate init(_ spans: [Range<Int>]) {
      let sorted = Set(spans).sorted(by: isBefore)
      let end = sorted.map(\.upperBound).max() ?? 0
      self.init(words: (sorted.first?.lowerBound ?? 0)..<end, spans: sorted)
    }
  }

  private enum Wanted { case affirmed, negated, either }

  /// A word that counts.
  private struct Counted {
    let text: String
    let beginsSentence: Bool
    let beginsClause: Bool
  }

  /// Where the words that count stand among all words.
  package let places: [Int]
  private let words: [Counted]

  /// What `words` say to somebody who knows all of `rules`: what a rule says twice in a row is no
  /// stutter.
  package init(_ words: [Word], rules: [Pattern]) {
    let fillers = Self.fillers(words)
    let repeated = rules.flatMap(Self.repeated)
    var counted: [(place: Int, signs: [Character], beginsSentence: Bool)] = []
    var waiting: (signs: [Character], beginsSentence: Bool) = ([], false)
    for (place, word) in words.enumerated() {
      if word.beginsSentence { waiting = ([], true) }
      waiting.signs += word.sign.map { [$0] } ?? []
      if fillers[place] { continue }
      if let last = counted.last, !waiting.beginsSentence,
        Self.isSame(words[last.place].text, word.text),
        !repeated.contains(where: { Self.matches($0, word.text.lowercased()) })
      {
        waiting = (last.signs + waiting.signs, last.beginsSentence)
        counted.removeLast()
      }
      counted.append((place, waiting.signs, waiting.beginsSentence))
      waiting = ([], false)
    }
    places = counted.map(\.place)
    self.words = counted.enumerated().map { number, word in
      let text = words[word.place].text.lowercased()
      let isAnswered =
        number > 0 && words[counted[number - 1].place].text.lowercased() == "no"
        && word.signs.contains(",")
      return Counted(
        text: text, beginsSentence: word.beginsSentence,
        beginsClause: word.beginsSentence || text == "but" || isAnswered
          || word.signs.contains(";") || word.signs.contains("."))
    }
  }

  /// Which words are fillers: *um*; *you know* and *I mean* before a sign, a filler or the end of
  /// a sentence, but not after *what*, *do* or *don't*.
  private static func fillers(_ words: [Word]) -> [Bool] {
    let texts = words.map { $0.text.lowercased() }
    var found = texts.map { $0 == "um" }
    var before: [Bool] = []
    while before != found {
      before = found
      for start in words.indices.dropLast() where !found[start] && !found[start + 1] {
        let pair = (texts[start], texts[start + 1])
        guard pair == ("you", "know") || pair == ("i", "mean") else { continue }
        let next = start + 2
        let isSetOff =
          next == words.count || words[next].beginsSentence || words[next].sign != nil
          || found[next]
        let isWhole = words[start + 1].sign == nil && !words[start + 1].beginsSentence
        let isOwn =
          start == 0 || words[start].beginsSentence || words[start].sign != nil
          || !["what", "do", "don't"].contains(texts[start - 1])
        if isSetOff, isWhole, isOwn { (found[start], found[start + 1]) = (true, true) }
      }
    }
    return found
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.prefix(1).lowercased() == other.prefix(1).lowercased()
      && one.dropFirst() == other.dropFirst()
  }

  /// What a rule says twice in a row.
  private static func repeated(_ pattern: Pattern) -> [Pattern.Item] {
    switch pattern {
    case .phrase(let items): repeated(items)
    case .any(let patterns), .all(let patterns): patterns.flatMap(repeated)
    case .not(let pattern), .negated(let pattern): repeated(pattern)
    case .near(let left, _, let right), .then(let left, _, let right):
      repeated(left) + repeated(right)
    }
  }

  private static func repeated(_ items: [Pattern.Item]) -> [Pattern.Item] {
    let inside = items.flatMap { item -> [Pattern.Item] in
      if case .oneOf(let phrases) = item { phrases.flatMap(repeated) } else { [] }
    }
    return inside
      + zip(items, items.dropFirst()).filter { one, next in
        switch one {
        case .word, .wildcard, .stem: one == next
        case .anyWord, .gap, .oneOf: false
        }
      }.map(\.0)
  }

  /// The hits of an entry by extent; of several with one extent, the one with fewest spans.
  package func hits(of entry: Matcher.Entry) -> [Hit] {
    let units = entry.unit == .turn ? [0..<words.count] : sentences
    return units.flatMap { unit in
      let wanted = entry.negation == .block ? Wanted.affirmed : .either
      return distinct(top(entry.pattern, wanted, unit))
    }.sorted { isBefore($0.words, $1.words) }
  }

  private var sentences: [Range<Int>] {
    let starts = words.indices.filter { words[$0].beginsSentence } + [words.count]
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  private func distinct(_ hits: [Hit]) -> [Hit] {
    var best: [Range<Int>: Hit] = [:]
    for hit in hits {
      if let known = best[hit.words], known.spans.count <= hit.spans.count { continue }
      best[hit.words] = hit
    }
    return best.values.sorted { isBefore($0.words, $1.words) }
  }

  /// Alternatives at the top are rules of their own.
  private func top(_ pattern: Pattern, _ wanted: Wanted, _ unit: Range<Int>) -> [Hit] {
    switch pattern {
    case .any(let patterns): return patterns.flatMap { top($0, wanted, unit) }
    case .negated(let pattern): return top(pattern, .negated, unit)
    case .phrase(let items):
      return occurrences(items, unit).filter { fits($0, wanted, excused: []) }.map { Hit([$0]) }
    case .all, .not, .near, .then:
      let excused = Set(positivePhrases(pattern).flatMap { occurrences($0, unit) }.flatMap { $0 })
      return evaluate(pattern, wanted, unit, excused)?.filter { !$0.spans.isEmpty } ?? []
    }
  }

  /// The evidence if the pattern holds, else `nil`.
  private func evaluate(
    _ pattern: Pattern, _ wanted: Wanted, _ unit: Range<Int>, _ excused: Set<Int>
  ) -> [Hit]? {
    switch pattern {
    case .phrase(let items):
      let found = occurrences(items, unit).filter { fits($0, wanted, excused: excused) }
      return found.isEmpty ? nil : found.map { Hit([$0]) }
    case .any(let patterns):
      let found = patterns.compactMap { evaluate($0, wanted, unit, excused) }
      return found.isEmpty ? nil : distinct(found.flatMap { $0 })
    case .all(let patterns):
      let found = patterns.map { evaluate($0, wanted, unit, excused) }
      guard found.allSatisfy({ $0 != nil }) else { return nil }
      let spans = found.flatMap { $0 ?? [] }.flatMap(\.spans)
      return spans.isEmpty ? [] : [Hit(spans)]
    case .not(let pattern):
      return evaluate(pattern, .either, unit, []) == nil ? [] : nil
    case .negated(let pattern): return evaluate(pattern, .negated, unit, excused)
    case .near(let left, let within, let right):
      return pairs(left, right, within, isOrdered: false, wanted, unit, excused)
    case .then(let left, let within, let right):
      return pairs(left, right, within, isOrdered: true, wanted, unit, excused)
    }
  }

  private func pairs(
    _ left: Pattern, _ right: Pattern, _ within: Int, isOrdered: Bool, _ wanted: Wanted,
    _ unit: Range<Int>, _ excused: Set<Int>
  ) -> [Hit]? {
    guard let first = evaluate(left, .either, unit, excused),
      let second = evaluate(right, .either, unit, excused)
    else { return nil }
    let pairs = first.compactMap { one -> Hit? in
      let candidates = second.filter { other in
        let distance = distance(one.words, other.words)
        let isBehind = other.words.lowerBound >= one.words.upperBound
        let start = isBehind ? one.words : other.words
        return distance >= 0 && distance <= within && (isBehind || !isOrdered)
          && fits(start, wanted, excused: excused)
      }
      let closest = candidates.min { rank($0, from: one) < rank($1, from: one) }
      return closest.map { Hit(one.spans + $0.spans) }
    }
    return pairs.isEmpty ? nil : distinct(pairs)
  }

  /// Closest first, then the earlier, then the shorter.
  private func rank(_ other: Hit, from one: Hit) -> (Int, Int, Int) {
    let isBehind = other.words.lowerBound >= one.words.upperBound
    return (distance(one.words, other.words), isBehind ? 1 : 0, other.words.count)
  }

  /// The words between two stretches; negative if they overlap.
  private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound)
  }

  private func positivePhrases(_ pattern: Pattern) -> [[Pattern.Item]] {
    switch pattern {
    case .phrase(let items): [items]
    case .any(let patterns), .all(let patterns): patterns.flatMap(positivePhrases)
    case .not: []
    case .negated(let pattern): positivePhrases(pattern)
    case .near(let left, _, let right), .then(let left, _, let right):
      positivePhrases(left) + positivePhrases(right)
    }
  }

  // MARK: Negation

  private func fits(_ span: Range<Int>, _ wanted: Wanted, excused: Set<Int>) -> Bool {
    wanted == .either || isNegated(span, excused: excused) == (wanted == .negated)
  }

  private func isNegated(_ span: Range<Int>, excused: Set<Int>) -> Bool {
    let first = max(0, span.lowerBound - 5)
    return (first..<span.lowerBound).contains { negator in
      let clauses = (negator + 1)...span.lowerBound
      return isNegator(negator, reaching: span.lowerBound) && !excused.contains(negator)
        && !clauses.contains { words[$0].beginsClause }
    }
  }

  private func isNegator(_ index: Int, reaching start: Int) -> Bool {
    guard ["not", "never", "no", "don't"].contains(words[index].text) else { return false }
    let next = index + 1 < words.count ? words[index + 1].text : ""
    if words[index].text == "not", next == "only" { return false }
    return words[index].text != "no" || next != "problem" || start == index + 1
  }

  // MARK: Phrases

  /// Every start at which the phrase fits, with its earliest end.
  private func occurrences(_ items: [Pattern.Item], _ unit: Range<Int>) -> [Range<Int>] {
    unit.compactMap { start in
      let end = ends(items[...], from: start, unit).filter { $0 > start }.min()
      return end.map { start..<$0 }
    }
  }

  private func ends(
    _ items: ArraySlice<Pattern.Item>, from start: Int, _ unit: Range<Int>
  ) -> Set<Int> {
    items.reduce([start]) { places, item in
      Set(places.flatMap { ends(item, from: $0, unit) })
    }
  }

  private func ends(_ item: Pattern.Item, from start: Int, _ unit: Range<Int>) -> Set<Int> {
    switch item {
    case .gap: Set((start...(start + 3)).filter { $0 <= unit.upperBound })
    case .oneOf(let phrases): Set(phrases.flatMap { ends($0[...], from: start, unit) })
    case .word, .wildcard, .stem, .anyWord:
      start < unit.upperBound && Self.matches(item, words[start].text) ? [start + 1] : []
    }
  }

  private static func matches(_ item: Pattern.Item, _ word: String) -> Bool {
    switch item {
    case .word(let text), .stem(let text): text == word
    case .wildcard(let text): matches(Array(text)[...], Array(word)[...])
    case .anyWord: true
    case .gap, .oneOf: false
    }
  }

  private static func matches(_ wild: ArraySlice<Character>, _ word: ArraySlice<Character>) -> Bool
  {
    guard let sign = wild.first else { return word.isEmpty }
    if sign == "*" {
      return (0...word.count).contains { matches(wild.dropFirst(), word.dropFirst($0)) }
    }
    guard let letter = word.first, sign == letter || (sign == "?" && letter.isLetter) else {
      return false
    }
    return matches(wild.dropFirst(), word.dropFirst())
  }
}

private func isBefore(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
  (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
}
