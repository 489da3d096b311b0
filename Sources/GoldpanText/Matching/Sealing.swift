extension Automaton {
  /// Turns what the compiler has put together into what a scan reads fastest.
  mutating func seal() {
    joinAlternatives()
    hasExactTerms = vocabulary.terms.contains { $0.exact != nil }
    filter = vocabulary.filter(for: search.anchors.union(latentSearch.anchors))
    sieve = vocabulary.sieve()
    let looks = phrases.indices.map { look(for: Int32($0)) }
    search.seal(terms: vocabulary.terms.count, phraseGroups) { looks[Int($0)] }
    latentSearch.seal(terms: vocabulary.terms.count, phraseGroups) { looks[Int($0)] }
    for roots in awakened {
      firstSleeper.append(sleepers.count)
      sleepers += roots
    }
    firstSleeper.append(sleepers.count)
  }

  private func look(for number: Int32) -> PhraseSearch.Look {
    let phrase = phrases[Int(number)]
    let isOfLanguage = phraseGroups[Int(phrase.groups.lowerBound)] <= Self.resumptions
    let outcome: PhraseSearch.Outcome =
      isOfLanguage
      ? .language : isWord(phrase) ? .found : phrase.isPlain ? .plain : .rule
    return PhraseSearch.Look(
      phrase: number, groups: phrase.groups, literalLetters: phrase.literalLetters,
      steps: phrase.words, before: phrase.before.lowerBound, outcome: outcome,
      neighbour: neighbour(of: phrase))
  }

  /// The word beside the one that makes us look for a phrase that fewer words satisfy.
  private func neighbour(of phrase: Phrase) -> PhraseSearch.Neighbour {
    var found = PhraseSearch.Neighbour()
    if phrase.groups.count == 1 { found.onlyGroup = phraseGroups[Int(phrase.groups.lowerBound)] }
    guard phrase.isPlain else { return found }
    let anchor = phrase.words.lowerBound + phrase.before.lowerBound
    for distance: Int32 in [1, -1] where phrase.words.contains(anchor + distance) {
      let marks = marks(of: steps[Int(anchor + distance)])
      guard marks != 0, found.marks == 0 || marks.nonzeroBitCount < found.marks.nonzeroBitCount
      else { continue }
      found.distance = distance
      found.marks = marks
    }
    return found
  }

  /// The marks of the terms that a step asks for; 0 if it asks for none.
  private func marks(of step: Step) -> TermMarks {
    switch step {
    case .term(let term): TermMarks(term: term)
    case .oneOf(let first, let count):
      choices[Int(first)..<Int(first + count)].reduce(0) { $0 | TermMarks(term: $1) }
    case .any, .split, .jump, .accept, .fail: 0
    }
  }

  /// Whether everything that makes us look for a phrase of one step is that phrase.
  private func isWord(_ phrase: Phrase) -> Bool {
    guard phrase.isPlain, phrase.steps.count == 2 else { return false }
    return switch steps[phrase.steps.lowerBound] {
    case .term(let term): vocabulary.terms[Int(term)].exact == nil
    case .oneOf(let first, let count):
      choices[Int(first)..<Int(first + count)].allSatisfy {
        vocabulary.terms[Int($0)].exact == nil
      }
    case .any, .split, .jump, .accept, .fail: false
    }
  }

  // MARK: Alternatives

  /// Makes one step of each place where one of several words may stand: a phrase without gaps then
  /// asks one question a word.
  private mutating func joinAlternatives() {
    let old = steps
    steps.removeAll()
    steps.reserveCapacity(old.count)
    /// By the old place of a phrase's first step: its new steps.
    var joined: [Int: Range<Int>] = [:]
    var places: [Int32] = []
    for number in phrases.indices {
      let place = phrases[number].steps
      let new = joined[place.lowerBound] ?? join(old[place], &places)
      joined[place.lowerBound] = new
      phrases[number].steps = new
      phrases[number].isPlain = steps[new].dropLast().allSatisfy(\.isWord)
    }
  }

  /// Adds the steps of one phrase, its alternatives of single words joined; `places` is memory for the
  /// new place of each old one.
  private mutating func join(_ code: ArraySlice<Step>, _ places: inout [Int32]) -> Range<Int> {
    let first = steps.count
    places.removeAll(keepingCapacity: true)
    while places.count < code.count {
      let words = alternatives(in: code, from: places.count)
      let place = Int32(steps.count - first)
      if let terms = words.terms {
        steps.append(.oneOf(Int32(choices.count), Int32(terms.count)))
        choices += terms.sorted()
        places += repeatElement(place, count: words.length)
      } else {
        for offset in 0..<Int32(words.length) { places.append(place + offset) }
        steps += code.dropFirst(places.count - words.length).prefix(words.length)
      }
    }
    for step in first..<steps.count {
      switch steps[step] {
      case .split(let one, let other): steps[step] = .split(places[Int(one)], places[Int(other)])
      case .jump(let target): steps[step] = .jump(places[Int(target)])
      case .term, .oneOf, .any, .accept, .fail: break
      }
    }
    return first..<steps.count
  }

  /// The terms of the alternatives that begin at `first` if all of them are single words.
  ///
  /// They take a split, a term and a jump to the end each, and a step that fails. Without terms so
  /// many steps stay as they are, at least one.
  private func alternatives(
    in code: ArraySlice<Step>, from first: Int
  ) -> (terms: [Int32]?, length: Int) {
    let base = code.startIndex
    var terms: [Int32] = []
    var place = first
    var exit: Int32 = -1
    while place + 3 < code.count, case .split(_, let next) = code[base + place],
      Int(next) == place + 3, case .term(let term) = code[base + place + 1],
      case .jump(let end) = code[base + place + 2]
    {
      terms.append(term)
      place += 3
      exit = end
    }
    guard Int(exit) == place + 1, case .fail = code[base + place] else {
      return (nil, max(1, place - first))
    }
    return (terms, place + 1 - first)
  }
}

extension Automaton.Step {
  /// Whether it asks for a word.
  fileprivate var isWord: Bool {
    switch self {
    case .term, .oneOf, .any: true
    case .split, .jump, .accept, .fail: false
    }
  }
}
