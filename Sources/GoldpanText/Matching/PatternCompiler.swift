/// Turns patterns into the tables of an automaton.
struct PatternCompiler {
  private var automaton: Automaton
  private var phrases: PhraseCompiler
  private var isCaseSensitive = false
  private var root: Int32 = 0
  /// By the numbers of the phrases that are its alternatives, in order.
  private var groups: [[Int]: Int32] = [:]
  private var groupsOfRoot: Set<Int32> = []
  /// The alternatives of all groups by the numbers of their phrases, group by group.
  private var alternatives: [(phrase: Int, group: Int32)] = []

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
    for number in automaton.roots.indices {
      let first = automaton.latent.count
      for group in automaton.leaves[automaton.roots[number].leaves] where isLatent(group) {
        automaton.latent.append(group)
      }
      automaton.roots[number].latent = first..<automaton.latent.count
      addRequired(number)
    }
    addPhrases()
    automaton.seal()
  }

  /// Notes which groups a root cannot hold without.
  private mutating func addRequired(_ number: Int) {
    let root = automaton.roots[number]
    guard root.leaves.count > 1 else { return }
    let waker = root.wakers.count == 1 ? automaton.rootGroups[root.wakers.lowerBound] : -1
    var groups: [Int32] = []
    addRequired(by: root.node, to: &groups)
    let first = automaton.required.count
    automaton.required += groups.filter { !isLatent($0) && $0 != waker }
    let middle = automaton.required.count
    automaton.required += groups.filter(isLatent)
    automaton.roots[number].required = first..<middle
    automaton.roots[number].requiredLatent = middle..<automaton.required.count
  }

  /// Adds the groups all of which occur wherever `node` holds.
  private func addRequired(by node: Int, to groups: inout [Int32]) {
    switch automaton.nodes[node] {
    case .group(let group, _, _): groups.append(group)
    case .any, .not: break
    case .near(let left, let right, _, _, _):
      addRequired(by: left, to: &groups)
      addRequired(by: right, to: &groups)
    case .all(let range):
      for child in automaton.children[range] { addRequired(by: child, to: &groups) }
    }
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
        compiler.automaton.leaves.append(group)
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
    let leaf = automaton.leaves.count
    let node = node(&self)
    let groups = first..<automaton.rootGroups.count
    if let wakers = wakers(of: node).map(Set.init), wakers.count < groups.count {
      automaton.rootGroups += wakers.sorted()
    }
    let last = groups.upperBound..<automaton.rootGroups.count
    automaton.roots.append(
      Automaton.Root(
        entry: entry, node: node, unit: unit, groups: groups,
        wakers: last.isEmpty ? groups : last, leaves: leaf..<automaton.leaves.count))
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
    automaton.leaves.append(group)
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
    var numbers: [Int] = []
    numbers.reserveCapacity(items.count)
    for items in items {
      numbers.append(phrases.number(of: items, isCaseSensitive: isCaseSensitive))
    }
    numbers.sortEachOnce()
    if let known = groups[numbers] { return known }
    let group = Int32(automaton.longest.count)
    groups[numbers] = group
    automaton.longest.append(numbers.map { phrases.phrases[$0].longest }.max() ?? 0)
    automaton.rarity.append(
      numbers.map { phrases.phrases[$0].anchor?.rarity ?? .min }.min() ?? .max)
    for number in numbers { alternatives.append((number, group)) }
    return group
  }

  // MARK: Phrases

  /// Adds each phrase with the groups that hold it.
  private mutating func addPhrases() {
    var ends = Array(repeating: 0, count: phrases.phrases.count + 1)
    for (phrase, _) in alternatives { ends[phrase + 1] += 1 }
    for phrase in phrases.phrases.indices { ends[phrase + 1] += ends[phrase] }
    var groups = Array(repeating: Int32(0), count: alternatives.count)
    for (phrase, group) in alternatives {
      groups[ends[phrase]] = group
      ends[phrase] += 1
    }
    var start = 0
    for (number, phrase) in phrases.phrases.enumerated() {
      add(phrase, groups[start..<ends[number]])
      start = ends[number]
    }
  }

  /// The groups of rules share a phrase, the latent ones apart from the others; those of the language
  /// do not.
  private mutating func add(_ phrase: CompiledPhrase, _ groups: ArraySlice<Int32>) {
    let ofRules = groups.drop { $0 <= Automaton.resumptions }
    for group in groups.prefix(groups.count - ofRules.count) {
      automaton.phraseGroups.append(group)
      automaton.search.add(number(phrase, groups: 1), by: phrase.anchor)
    }
    let known = automaton.phraseGroups.count
    for group in ofRules where !isLatent(group) { automaton.phraseGroups.append(group) }
    let count = automaton.phraseGroups.count - known
    if count > 0 { automaton.search.add(number(phrase, groups: count), by: phrase.anchor) }
    guard count < ofRules.count else { return }
    for group in ofRules where isLatent(group) { automaton.phraseGroups.append(group) }
    automaton.latentSearch.add(
      number(phrase, groups: ofRules.count - count), by: phrase.anchor)
  }

  /// The number of a new phrase of the `groups` added last.
  private mutating func number(_ phrase: CompiledPhrase, groups: Int) -> Int32 {
    let end = Int32(automaton.phraseGroups.count)
    automaton.phrases.append(
      Automaton.Phrase(
        groups: (end - Int32(groups))..<end, steps: phrase.steps, isPlain: phrase.isPlain,
        before: phrase.anchor?.before ?? 0...0, literalLetters: phrase.literalLetters))
    return Int32(automaton.phrases.count - 1)
  }

  /// Whether no root wakes by a group of rules.
  private func isLatent(_ group: Int32) -> Bool {
    group > Automaton.resumptions && automaton.awakened[Int(group)].isEmpty
  }
}

extension Array where Element: Comparable {
  /// Sorts and leaves out what is there already.
  mutating func sortEachOnce() {
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
