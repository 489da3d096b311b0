/// Turns patterns into the tables of an automaton.
struct PatternCompiler {
  private var automaton: Automaton
  private var phrases: PhraseCompiler
  private var isCaseSensitive = false
  private var root: Int32 = 0
  /// By the numbers of the phrases that are its alternatives, in order.
  private var groups: [[Int]: Int32] = [:]
  private var groupsOfRoot: Set<Int32> = []

  private init(_ language: LanguageLists) {
    phrases = PhraseCompiler(language)
    automaton = Automaton(language, phrases.vocabulary)
  }

  /// Compiles `entries`; their numbers are their places in the array.
  static func compile(_ entries: [Matcher.Entry], _ language: LanguageLists) -> Automaton {
    var compiler = PatternCompiler(language)
    let cues = [
      language[.pseudoNegations], language[.denials], language[.hypothetical],
      language[.secondHand], language[.pseudoCues], language.resumptions,
    ]
    for (number, phrases) in cues.enumerated() {
      // Every list is a group of its own, whatever it says.
      compiler.groups = [:]
      let group = compiler.group(of: phrases)
      assert(group == number, "the lists are the first groups")
    }
    compiler.groups = [:]
    for (number, entry) in entries.enumerated() { compiler.add(entry, number: Int32(number)) }
    compiler.finish()
    return compiler.automaton
  }

  private mutating func finish() {
    automaton.steps = phrases.steps
    automaton.vocabulary = phrases.vocabulary
    automaton.awakened = Array(repeating: [], count: automaton.longest.count)
    for (number, root) in automaton.roots.enumerated() {
      for group in automaton.rootGroups[root.wakers] {
        automaton.awakened[Int(group)].append(Int32(number))
      }
    }
    automaton.seal()
  }

  /// Splits an entry at its top alternatives, so that each is awakened on its own.
  private mutating func add(_ entry: Matcher.Entry, number: Int32) {
    isCaseSensitive = entry.isCaseSensitive
    let polarity: Automaton.Polarity = entry.negation == .block ? .affirmed : .either
    var phrases: [(polarity: Automaton.Polarity, items: [Pattern.Item])] = []
    var others: [(Pattern, Automaton.Polarity)] = []
    alternatives(of: entry.pattern, polarity) { pattern, polarity in
      if case .phrase(let items) = pattern {
        phrases.append((polarity, items))
      } else {
        others.append((pattern, polarity))
      }
    }
    for polarity in [Automaton.Polarity.affirmed, .either, .negated] {
      let items = phrases.filter { $0.polarity == polarity }.map(\.items)
      guard !items.isEmpty else { continue }
      let group = group(of: items)
      add(number, entry.unit) { compiler in
        compiler.automaton.rootGroups.append(group)
        return compiler.node(.group(group, polarity, excusedBy: nil))
      }
    }
    for (pattern, polarity) in others {
      add(number, entry.unit) { $0.compile(pattern, polarity, isPositive: true) }
    }
  }

  private mutating func add(
    _ entry: Int32, _ unit: Scope.Unit, node: (inout PatternCompiler) -> Int
  ) {
    root = Int32(automaton.roots.count)
    groupsOfRoot.removeAll()
    let first = automaton.rootGroups.count
    let node = node(&self)
    let groups = first..<automaton.rootGroups.count
    if let wakers = wakers(of: node).map(Set.init), wakers.count < groups.count {
      automaton.rootGroups += wakers.sorted()
    }
    let last = groups.upperBound..<automaton.rootGroups.count
    automaton.roots.append(
      Automaton.Root(
        entry: entry, node: node, unit: unit, groups: groups,
        wakers: last.isEmpty ? groups : last))
  }

  /// Groups of which one occurs wherever `node` holds, as rare as can be; `nil`: it may hold
  /// without any.
  private func wakers(of node: Int) -> [Int32]? {
    switch automaton.nodes[node] {
    case .group(let group, _, _): return [group]
    case .not: return nil
    case .near(let left, let right, _, _, _):
      return rarest([wakers(of: left), wakers(of: right)])
    case .all(let range): return rarest(automaton.children[range].map { wakers(of: $0) })
    case .any(let range):
      var found: [Int32] = []
      for child in automaton.children[range] {
        guard let groups = wakers(of: child) else { return nil }
        found += groups
      }
      return found
    }
  }

  private func rarest(_ choices: [[Int32]?]) -> [Int32]? {
    choices.compactMap(\.self).max { rarity($0) < rarity($1) }
  }

  private func rarity(_ groups: [Int32]) -> Int {
    groups.map { automaton.rarity[Int($0)] }.min() ?? .max
  }

  private func alternatives(
    of pattern: Pattern, _ polarity: Automaton.Polarity,
    _ body: (Pattern, Automaton.Polarity) -> Void
  ) {
    switch pattern {
    case .any(let patterns): for pattern in patterns { alternatives(of: pattern, polarity, body) }
    case .negated(let pattern): alternatives(of: pattern, .negated, body)
    case .phrase, .all, .not, .near, .then: body(pattern, polarity)
    }
  }

  private mutating func compile(
    _ pattern: Pattern, _ polarity: Automaton.Polarity, isPositive: Bool
  ) -> Int {
    switch pattern {
    case .phrase(let items): return leaf([items], polarity, isPositive: isPositive)
    case .any(let patterns):
      if let phrases = alternatives(patterns) {
        return leaf(phrases, polarity, isPositive: isPositive)
      }
      return node(.any(nodes(patterns, polarity, isPositive: isPositive)))
    case .all(let patterns):
      return node(.all(nodes(patterns, polarity, isPositive: isPositive)))
    case .not(let pattern):
      return node(.not(compile(pattern, .either, isPositive: false)))
    case .negated(let pattern): return compile(pattern, .negated, isPositive: isPositive)
    case .near(let left, let within, let right):
      return pair(left, right, within, isOrdered: false, polarity, isPositive)
    case .then(let left, let within, let right):
      return pair(left, right, within, isOrdered: true, polarity, isPositive)
    }
  }

  private mutating func pair(
    _ left: Pattern, _ right: Pattern, _ within: Int, isOrdered: Bool,
    _ polarity: Automaton.Polarity, _ isPositive: Bool
  ) -> Int {
    let first = compile(left, .either, isPositive: isPositive)
    let second = compile(right, .either, isPositive: isPositive)
    return node(
      .near(first, second, within: Int32(clamping: within), isOrdered: isOrdered, polarity))
  }

  private func alternatives(_ patterns: [Pattern]) -> [[Pattern.Item]]? {
    var found: [[Pattern.Item]] = []
    for pattern in patterns {
      guard case .phrase(let items) = pattern else { return nil }
      found.append(items)
    }
    return found
  }

  private mutating func leaf(
    _ phrases: [[Pattern.Item]], _ polarity: Automaton.Polarity, isPositive: Bool
  ) -> Int {
    let group = group(of: phrases)
    if isPositive, groupsOfRoot.insert(group).inserted { automaton.rootGroups.append(group) }
    return node(.group(group, polarity, excusedBy: isPositive ? root : nil))
  }

  private mutating func nodes(
    _ patterns: [Pattern], _ polarity: Automaton.Polarity, isPositive: Bool
  ) -> Range<Int> {
    let found = patterns.map { compile($0, polarity, isPositive: isPositive) }
    let first = automaton.children.count
    automaton.children += found
    return first..<automaton.children.count
  }

  private mutating func node(_ node: Automaton.Node) -> Int {
    automaton.nodes.append(node)
    return automaton.nodes.count - 1
  }

  /// The group of some phrases: each phrase once, and one group for all rules that say the same.
  private mutating func group(of items: [[Pattern.Item]]) -> Int32 {
    var alternatives: [Int] = []
    alternatives.reserveCapacity(items.count)
    for items in items {
      alternatives.append(phrases.number(of: items, isCaseSensitive: isCaseSensitive))
    }
    alternatives.sortEachOnce()
    if let known = groups[alternatives] { return known }
    let group = Int32(automaton.longest.count)
    groups[alternatives] = group
    automaton.longest.append(0)
    automaton.rarity.append(.max)
    for number in alternatives { add(phrases.phrases[number], to: group) }
    return group
  }

  private mutating func add(_ phrase: CompiledPhrase, to group: Int32) {
    let number = Int32(automaton.phrases.count)
    automaton.phrases.append(
      Automaton.Phrase(
        group: group, steps: phrase.steps, isPlain: phrase.isPlain,
        before: phrase.anchor?.before ?? 0...0, literalLetters: phrase.literalLetters))
    automaton.longest[Int(group)] = max(automaton.longest[Int(group)], phrase.longest)
    automaton.rarity[Int(group)] = min(
      automaton.rarity[Int(group)], phrase.anchor?.rarity ?? .min)
    guard let anchor = phrase.anchor else {
      automaton.unanchored.append(number)
      return
    }
    look(for: anchor.term, then: number)
    guard !anchor.others.isEmpty else { return }
    var others = anchor.others
    others.sortEachOnce()
    for term in others where term != anchor.term { look(for: term, then: number) }
  }

  /// Notes that a word of `term` makes us look for phrase `number`.
  private mutating func look(for term: Int32, then number: Int32) {
    while automaton.anchored.count <= Int(term) { automaton.anchored.append([]) }
    automaton.anchored[Int(term)].append(number)
  }
}

extension Array where Element: Comparable {
  /// Sorts and leaves out what is there already.
  fileprivate mutating func sortEachOnce() {
    guard count > 1 else { return }
    sort()
    var kept = 1
    for index in 1..<count where self[index] != self[index - 1] {
      self[kept] = self[index]
      kept += 1
    }
    removeLast(count - kept)
  }
}
