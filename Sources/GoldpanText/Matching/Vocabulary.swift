/// The terms of all rules, each once, and which of them a word satisfies.
struct Vocabulary: Sendable {
  private var table = TermTable()
  private var stemBeginnings = StemBeginnings()
  /// Words for rules that tell capitals apart, by what they are without capitals.
  private var exactTerms: [Term: [Int32]] = [:]
  private var wildcards: [(term: Int32, wildcard: Wildcard)] = []
  private var wildcardsByInitial = [[Int32]](repeating: [], count: 256)
  /// The words and inflections that do something to the words around them.
  private var actors = TermTable()
  /// What they do, by their numbers.
  private var roles: [Lexicon.Role] = []
  private var hasStemRoles = false
  /// The same for words with wildcards.
  private var wildRoles: [(term: Term, wildcard: Wildcard, role: Lexicon.Role)] = []

  /// The terms by their numbers.
  var terms: [Term] { table.terms }

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
      let (number, isNew) = actors.insert(term)
      if isNew { roles.append([]) }
      roles[Int(number)].insert(role)
      hasStemRoles = hasStemRoles || term.kind == .stem
    }
  }

  /// The number of a term, new or known.
  mutating func number(of term: Term) -> Int32 {
    let (number, isNew) = table.insert(term)
    guard isNew else { return number }
    switch term.kind {
    case .wildcard: add(Wildcard(term.text), number)
    case .stem: stemBeginnings.admit(term.text)
    case .literal: break
    }
    if term.exact != nil, term.kind != .wildcard {
      exactTerms[Term(term.kind, term.text), default: []].append(number)
    }
    return number
  }

  private mutating func add(_ wildcard: Wildcard, _ term: Int32) {
    let index = Int32(wildcards.count)
    wildcards.append((term, wildcard))
    if let first = wildcard.beginning.first {
      wildcardsByInitial[Int(first)].append(index)
    } else {
      for initial in 0..<256 { wildcardsByInitial[initial].append(index) }
    }
  }

  /// What admits every word that the language lists or one of `wanted` terms ask for, but for
  /// those that hold more than ASCII letters and digits: they may all matter.
  func filter(for wanted: some Sequence<Int32>) -> WordFilter {
    var filter = WordFilter()
    for term in actors.terms { Self.admit(term, to: &filter) }
    for (term, _, _) in wildRoles { Self.admit(term, to: &filter) }
    for number in wanted { Self.admit(terms[Int(number)], to: &filter) }
    return filter
  }

  /// What lets every word through that the language lists or terms ask for, but for those that hold
  /// more than ASCII letters and digits.
  func sieve() -> WordSieve {
    var beginnings = WordFilter()
    let all = terms + actors.terms
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

  /// The same for vocabularies that know the same terms by the same numbers, in one run.
  var identity: Int {
    var hasher = Hasher()
    for term in table.terms + actors.terms + wildRoles.map(\.term) {
      hasher.combine(term.kind)
      term.text.withUnsafeBytes { hasher.combine(bytes: $0) }
      hasher.combine(term.exact)
    }
    for role in roles + wildRoles.map(\.role) { hasher.combine(role.rawValue) }
    return hasher.finalize()
  }

  /// Adds a folded word to `lexicon` with everything it satisfies.
  func learn(_ word: [UInt8], _ lexicon: inout Lexicon) -> Int32 {
    lexicon.insert(word, terms: satisfied(by: word), role: role(of: word))
  }

  private func role(of word: [UInt8]) -> Lexicon.Role {
    var role = actors.number(of: .literal, word).map { roles[Int($0)] } ?? []
    if hasStemRoles, let number = actors.number(of: .stem, stemmed(word)) {
      role.formUnion(roles[Int(number)])
    }
    for (_, wildcard, wild) in wildRoles where wildcard.matches(word.span) { role.formUnion(wild) }
    return role
  }

  private func satisfied(by word: [UInt8]) -> [Int32] {
    guard let first = word.first else { return [] }
    var found: [Int32] = []
    addTerms(.literal, word, to: &found)
    if stemBeginnings.admits(word) { addTerms(.stem, stemmed(word), to: &found) }
    for index in wildcardsByInitial[Int(first)] {
      let (term, wildcard) = wildcards[Int(index)]
      if wildcard.matches(word.span) { found.append(term) }
    }
    return found
  }

  /// Adds the terms of one kind that say `text`, in whatever case, in the order of their numbers.
  private func addTerms(_ kind: Term.Kind, _ text: [UInt8], to found: inout [Int32]) {
    let folded = table.number(of: kind, text)
    let exact = exactTerms.isEmpty ? [] : exactTerms[Term(kind, text)] ?? []
    found += exact.prefix { $0 < folded ?? 0 }
    if let folded { found.append(folded) }
    found += exact.drop { $0 < folded ?? 0 }
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
