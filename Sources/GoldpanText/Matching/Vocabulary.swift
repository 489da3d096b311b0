/// The terms of all rules, each once, and which of them a word satisfies.
struct Vocabulary: Sendable {
  private(set) var terms: [Term] = []
  private var numbers: [Term: Int32] = [:]
  private var literals: [[UInt8]: [Int32]] = [:]
  private var stems: [[UInt8]: [Int32]] = [:]
  private var stemBeginnings = StemBeginnings()
  private var wildcards: [(term: Int32, wildcard: Wildcard)] = []
  private var wildcardsByInitial = [[Int32]](repeating: [], count: 256)
  /// What words and inflections do to the words around them.
  private var roles: [Term: Lexicon.Role] = [:]
  private var hasStemRoles = false
  /// The same for words with wildcards.
  private var wildRoles: [(term: Term, wildcard: Wildcard, role: Lexicon.Role)] = []

  /// A vocabulary that knows the words of English, or none.
  init(knowsLanguage: Bool) {
    if knowsLanguage { learn(.english) }
  }

  /// A vocabulary that knows the words of a language.
  init(_ language: LanguageLists) { learn(language) }

  private mutating func learn(_ language: LanguageLists) {
    let lists: [(LanguageLists.Name, Lexicon.Role)] = [
      (.negators, .negator), (.conjunctions, .conjunction), (.answers, .answer),
      (.conditionals, .conditional),
    ]
    for (name, role) in lists {
      for items in language[name] { give(role, to: items.first) }
    }
    for items in language[.fillers] {
      give(items.count == 1 ? .filler : .asideEnd, to: items.last)
    }
  }

  private mutating func give(_ role: Lexicon.Role, to item: Pattern.Item?) {
    switch item {
    case .word(let text): give(role, to: Term(.literal, Words.fold(Array(text.utf8))))
    case .stem(let text): give(role, to: Term(.stem, stemmed(Words.fold(Array(text.utf8)))))
    case .wildcard(let text): give(role, to: Term(.wildcard, Words.fold(Array(text.utf8))))
    default: break
    }
  }

  /// Gives a role to every word that satisfies `term`.
  mutating func give(_ role: Lexicon.Role, to term: Term) {
    let term = Term(term.kind, term.text)
    if term.kind == .wildcard {
      wildRoles.append((term, Wildcard(term.text), role))
    } else if !term.text.isEmpty {
      roles[term, default: []].insert(role)
      hasStemRoles = hasStemRoles || term.kind == .stem
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
    case .stem:
      stems[term.text, default: []].append(number)
      stemBeginnings.admit(term.text)
    case .wildcard:
      let wildcard = Wildcard(term.text)
      let index = Int32(wildcards.count)
      wildcards.append((number, wildcard))
      if let first = wildcard.beginning.first {
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
    let named = roles.keys.filter { $0.kind == .literal }.map(\.text)
    let words = Set(literals.keys).union(named)
    for word in words.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      _ = learn(word, &lexicon)
    }
    return lexicon
  }

  /// What admits every word that the language lists or one of `wanted` terms ask for, but for
  /// those that hold more than ASCII letters and digits: they may all matter.
  func filter(for wanted: some Sequence<Int32>) -> WordFilter {
    var filter = WordFilter()
    for term in roles.keys { Self.admit(term, to: &filter) }
    for (term, _, _) in wildRoles { Self.admit(term, to: &filter) }
    for number in wanted { Self.admit(terms[Int(number)], to: &filter) }
    return filter
  }

  /// What lets every word through that the language lists or terms ask for, but for those that hold
  /// more than ASCII letters and digits.
  func sieve() -> WordSieve {
    var beginnings = WordFilter()
    let all = terms + roles.keys
    for term in all where term.kind != .literal { Self.admit(term, to: &beginnings) }
    for (term, _, _) in wildRoles { Self.admit(term, to: &beginnings) }
    return WordSieve(
      names: all.lazy.filter { $0.kind == .literal }.map(\.text), beginnings: beginnings)
  }

  private static func admit(_ term: Term, to filter: inout WordFilter) {
    switch term.kind {
    case .literal: filter.admit(term.text)
    case .wildcard:
      let wildcard = Wildcard(term.text)
      if !wildcard.asksForMarks { filter.admit(beginningWith: wildcard.beginning) }
    case .stem:
      filter.admit(beginningWith: term.text.prefix(Stemming.sharedLetters(term.text)))
      for word in Stemming.irregular(term.text) { filter.admit(word) }
    }
  }

  /// Adds a folded word to `lexicon` with everything it satisfies.
  func learn(_ word: [UInt8], _ lexicon: inout Lexicon) -> Int32 {
    lexicon.insert(word, terms: satisfied(by: word), role: role(of: word))
  }

  private func role(of word: [UInt8]) -> Lexicon.Role {
    var role = roles[Term(.literal, word)] ?? []
    if hasStemRoles { role.formUnion(roles[Term(.stem, stemmed(word))] ?? []) }
    for (_, wildcard, wild) in wildRoles where wildcard.matches(word.span) { role.formUnion(wild) }
    return role
  }

  private func satisfied(by word: [UInt8]) -> [Int32] {
    guard let first = word.first else { return [] }
    var found = literals[word] ?? []
    if stemBeginnings.admits(word) { found += stems[stemmed(word)] ?? [] }
    for index in wildcardsByInitial[Int(first)] {
      let (term, wildcard) = wildcards[Int(index)]
      if wildcard.matches(word.span) { found.append(term) }
    }
    return found
  }
}

extension Term {
  /// A term in whatever case.
  fileprivate init(_ kind: Kind, _ text: [UInt8]) {
    self.init(kind: kind, text: text, exact: nil)
  }
}

extension Wildcard {
  /// Whether only words fit that hold more than ASCII letters and digits.
  fileprivate var asksForMarks: Bool {
    core.contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  }
}

/// The stem by which `~word` and the words of a text are compared.
func stemmed(_ word: [UInt8]) -> [UInt8] { Stemming.stem(word) }
