/// Words that change what stands behind them: negators, and those that open a cue of what is only
/// thought or said by somebody else.
struct ChargedWords: Sendable {
  private var words: Set<String> = []
  private var stems: Set<String> = []
  private var wildcards: [Wildcard] = []

  /// Those of a language.
  init(_ language: LanguageLists) {
    for name in [LanguageLists.Name.negators, .conditionals] {
      for phrase in language[name] { phrase.forEach { add($0) } }
    }
    for name in [LanguageLists.Name.hypothetical, .secondHand] {
      for phrase in language[name] { phrase.first.map { add($0) } }
    }
  }

  private mutating func add(_ item: Pattern.Item) {
    switch item {
    case .word(let word):
      words.insert(word)
      stems.insert(Stemming.stem(word))
    case .stem(let word): stems.insert(Stemming.stem(word))
    case .wildcard(let text): wildcards.append(Wildcard(Array(text.utf8)))
    case .anyWord, .gap: wildcards.append(Wildcard([UInt8(ascii: "*"), UInt8(ascii: "*")]))
    case .oneOf(let phrases): for phrase in phrases { phrase.first.map { add($0) } }
    }
  }

  /// Whether a word that fits `item` may be one of them.
  func contains(_ item: Pattern.Item) -> Bool {
    switch item {
    case .word(let word): holds(word) || stems.contains(Stemming.stem(word))
    case .stem(let word): stems.contains(Stemming.stem(word)) || !wildcards.isEmpty
    case .wildcard, .anyWord, .gap: true
    case .oneOf(let phrases): phrases.contains { $0.contains(where: contains) }
    }
  }

  /// Whether none of the words that `pattern` asks for may be one of them.
  func areAbsent(from pattern: Pattern) -> Bool {
    switch pattern {
    case .phrase(let items): !items.contains(where: contains)
    case .any(let parts), .all(let parts): parts.allSatisfy(areAbsent)
    case .not: true
    case .negated(let part): areAbsent(from: part)
    case .near(let left, _, let right), .then(let left, _, let right):
      areAbsent(from: left) && areAbsent(from: right)
    }
  }

  private func holds(_ word: String) -> Bool {
    words.contains(word) || wildcards.contains { $0.matches(Array(word.utf8).span) }
  }
}
