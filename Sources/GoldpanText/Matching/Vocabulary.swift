/// The terms of all rules, each once, and which of them a word satisfies.
struct Vocabulary: Sendable {
  private(set) var terms: [Term] = []
  private var numbers: [Term: Int32] = [:]
  private var literals: [[UInt8]: [Int32]] = [:]
  private var stems: [[UInt8]: [Int32]] = [:]
  private var wildcards: [(term: Int32, wildcard: Wildcard)] = []
  private var wildcardsByInitial = [[Int32]](repeating: [], count: 256)
  private var roles: [[UInt8]: Lexicon.Role] = [:]

  /// A vocabulary that knows the language's own words, or none.
  init(knowsLanguage: Bool = true) {
    guard knowsLanguage else { return }
    let lists: [([[UInt8]], Lexicon.Role)] = [
      (Negation.negators, .negator), (Negation.conjunctions, .conjunction),
      (Negation.answers, .answer), (Negation.fillers, .filler),
    ]
    for (words, role) in lists {
      for word in words { roles[word, default: []].insert(role) }
    }
  }

  /// The number of a term, new or known.
  mutating func number(of term: Term) -> Int32 {
    if let known = numbers[term] { return known }
    let number = Int32(terms.count)
    terms.append(term)
    numbers[term] = number
    switch term.kind {
    case .literal: literals[term.text, default: []].append(number)
    case .stem: stems[term.text, default: []].append(number)
    case .wildcard:
      let wildcard = Wildcard(term.text)
      let index = Int32(wildcards.count)
      wildcards.append((number, wildcard))
      if let first = wildcard.firstByte {
        wildcardsByInitial[Int(first)].append(index)
      } else {
        for initial in 0..<256 { wildcardsByInitial[initial].append(index) }
      }
    }
    return number
  }

  /// A lexicon of the words that rules and the language lists name.
  func lexicon() -> Lexicon {
    var lexicon = Lexicon()
    let words = Set(literals.keys).union(roles.keys)
    for word in words.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      _ = learn(word, &lexicon)
    }
    return lexicon
  }

  /// What admits every word that the language lists or one of `wanted` terms ask for, but for
  /// those that hold more than ASCII letters and digits: they may all matter.
  func filter(for wanted: some Sequence<Int32>) -> WordFilter {
    var filter = WordFilter()
    for word in roles.keys { filter.admit(word) }
    for number in wanted {
      let term = terms[Int(number)]
      switch term.kind {
      case .literal: filter.admit(term.text)
      case .wildcard: filter.admit(beginningWith: Wildcard(term.text).beginning)
      case .stem:
        filter.admit(beginningWith: term.text.prefix(Stemming.sharedLetters(term.text)))
        for word in Stemming.irregular(term.text) { filter.admit(word) }
      }
    }
    return filter
  }

  /// Adds a folded word to `lexicon` with everything it satisfies.
  func learn(_ word: [UInt8], _ lexicon: inout Lexicon) -> Int32 {
    lexicon.insert(word, terms: satisfied(by: word), role: role(of: word))
  }

  private func role(of word: [UInt8]) -> Lexicon.Role {
    let role = roles[word] ?? []
    return Negation.isContraction(word.span, 0..<word.count) ? role.union(.negator) : role
  }

  private func satisfied(by word: [UInt8]) -> [Int32] {
    guard let first = word.first else { return [] }
    var found = literals[word] ?? []
    if !stems.isEmpty { found += stems[stemmed(word)] ?? [] }
    for index in wildcardsByInitial[Int(first)] {
      let (term, wildcard) = wildcards[Int(index)]
      if wildcard.matches(word.span) { found.append(term) }
    }
    return found
  }
}

/// The stem by which `~word` and the words of a text are compared.
func stemmed(_ word: [UInt8]) -> [UInt8] { Stemming.stem(word) }
