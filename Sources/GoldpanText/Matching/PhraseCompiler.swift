/// Turns one phrase into steps and chooses the words to look for first.
struct PhraseCompiler {
  /// A phrase with its words looked up.
  private indirect enum Place {
    case term(Int32)
    case any
    case gap
    case fail
    case oneOf([[Place]])
  }

  /// Words to look for first and how many words can stand before them in the phrase.
  private struct Anchor {
    var terms: [Int32]
    var before: ClosedRange<Int32>
    var rarity: Int
  }

  private let isCaseSensitive: Bool
  private var steps: [Automaton.Step] = []
  private var literalLetters = Int32.max

  private init(isCaseSensitive: Bool) { self.isCaseSensitive = isCaseSensitive }

  /// The tables of a phrase; its steps and terms go to `automaton`.
  static func compile(
    _ items: [Pattern.Item], isCaseSensitive: Bool, into automaton: inout Automaton,
    _ known: inout KnownWords
  ) -> CompiledPhrase {
    var compiler = PhraseCompiler(isCaseSensitive: isCaseSensitive)
    let places = compiler.places(items, &automaton.vocabulary, &known)
    markRepeats(in: places, &automaton.vocabulary)
    compiler.emit(places)
    compiler.steps.append(.accept)
    let anchor = compiler.anchor(of: places, automaton.vocabulary)
    let first = automaton.steps.count
    automaton.steps += compiler.steps
    return CompiledPhrase(
      steps: first..<automaton.steps.count, isPlain: compiler.isPlain,
      before: anchor?.before ?? 0...0, literalLetters: compiler.literalLetters,
      longest: compiler.length(of: .oneOf([places])).upperBound, rarity: anchor?.rarity ?? .min,
      anchors: anchor.map { $0.terms.count > 1 ? Set($0.terms).sorted() : $0.terms } ?? [])
  }

  /// Keeps what the phrase says twice in a row from being taken for a stutter.
  private static func markRepeats(in places: [Place], _ vocabulary: inout Vocabulary) {
    var last: Term?
    for place in places {
      switch place {
      case .term(let number):
        let term = vocabulary.terms[Int(number)]
        if last == term { vocabulary.give(.repeated, to: term) }
        last = term
      case .oneOf(let alternatives):
        for alternative in alternatives { markRepeats(in: alternative, &vocabulary) }
        last = nil
      case .any, .gap, .fail: last = nil
      }
    }
  }

  private var isPlain: Bool {
    steps.dropLast().allSatisfy { step in
      switch step {
      case .term, .any: true
      case .oneOf, .split, .jump, .accept, .fail: false
      }
    }
  }

  private mutating func places(
    _ items: [Pattern.Item], _ vocabulary: inout Vocabulary, _ known: inout KnownWords
  ) -> [Place] {
    var found: [Place] = []
    found.reserveCapacity(items.count)
    for item in items {
      switch item {
      case .word(let text): words(item, text, .literal, &vocabulary, &known, &found)
      case .wildcard(let text): words(item, text, .wildcard, &vocabulary, &known, &found)
      case .stem(let text): words(item, text, .stem, &vocabulary, &known, &found)
      case .anyWord: found.append(.any)
      case .gap: found.append(.gap)
      case .oneOf(let phrases):
        var alternatives: [[Place]] = []
        for phrase in phrases { alternatives.append(places(phrase, &vocabulary, &known)) }
        found.append(.oneOf(alternatives))
      }
    }
    return found
  }

  /// Adds the words of `text` in a row: `easy-to-use` is three.
  private mutating func words(
    _ item: Pattern.Item, _ text: String, _ kind: Term.Kind, _ vocabulary: inout Vocabulary,
    _ known: inout KnownWords, _ found: inout [Place]
  ) {
    let terms = known.terms(of: item, isCaseSensitive) {
      Self.terms(Array(text.utf8), kind, isCaseSensitive).map { vocabulary.number(of: $0) }
    }
    if terms.isEmpty { found.append(.fail) }
    for number in terms {
      let term = vocabulary.terms[Int(number)]
      if term.kind == .wildcard { literalLetters = min(literalLetters, Int32(term.literalLetters)) }
      found.append(.term(number))
    }
  }

  private static func terms(
    _ bytes: [UInt8], _ kind: Term.Kind, _ isCaseSensitive: Bool
  ) -> [Term] {
    let pieces =
      kind == .wildcard
      ? WildcardPieces.split(bytes)
      : Words.ranges(in: bytes, TextRange(0, bytes.count)).map { Array(bytes[$0.indices]) }
    return pieces.map { piece in
      let folded = Words.fold(piece)
      let isWild = kind == .wildcard && WildcardPieces.isWild(folded)
      return Term(
        kind: kind == .wildcard && !isWild ? .literal : kind,
        text: kind == .stem ? stemmed(folded) : folded,
        exact: isCaseSensitive ? WildcardPieces.straightened(piece) : nil)
    }
  }

  // MARK: Steps

  private mutating func emit(_ places: [Place]) {
    for place in places {
      switch place {
      case .term(let term): steps.append(.term(term))
      case .any: steps.append(.any)
      case .fail: steps.append(.fail)
      case .gap: emitGap()
      case .oneOf(let alternatives): emit(oneOf: alternatives)
      }
    }
  }

  private mutating func emitGap() {
    let end = Int32(steps.count + 6)
    for _ in 0..<3 {
      steps.append(.split(Int32(steps.count + 1), end))
      steps.append(.any)
    }
  }

  private mutating func emit(oneOf alternatives: [[Place]]) {
    var exits: [Int] = []
    for alternative in alternatives {
      let split = steps.count
      steps.append(.fail)
      emit(alternative)
      exits.append(steps.count)
      steps.append(.fail)
      steps[split] = .split(Int32(split + 1), Int32(steps.count))
    }
    steps.append(.fail)
    for exit in exits { steps[exit] = .jump(Int32(steps.count)) }
  }

  // MARK: Anchors

  private func anchor(of places: [Place], _ vocabulary: Vocabulary) -> Anchor? {
    var best: Anchor?
    var before: ClosedRange<Int32> = 0...0
    for place in places {
      if var anchor = anchor(of: place, vocabulary), anchor.rarity > best?.rarity ?? .min {
        anchor.before = Self.sum(before, anchor.before)
        best = anchor
      }
      before = Self.sum(before, length(of: place))
    }
    return best
  }

  private func anchor(of place: Place, _ vocabulary: Vocabulary) -> Anchor? {
    switch place {
    case .any, .gap, .fail: return nil
    case .term(let term):
      let rarity = vocabulary.terms[Int(term)].rarity
      return Anchor(terms: [term], before: 0...0, rarity: rarity)
    case .oneOf(let alternatives):
      var whole = Anchor(terms: [], before: 0...0, rarity: .max)
      for (index, alternative) in alternatives.enumerated() {
        guard let anchor = anchor(of: alternative, vocabulary) else { return nil }
        whole.terms += anchor.terms
        whole.rarity = min(whole.rarity, anchor.rarity - 4)
        whole.before = index == 0 ? anchor.before : Self.hull(whole.before, anchor.before)
      }
      return whole
    }
  }

  private func length(of place: Place) -> ClosedRange<Int32> {
    switch place {
    case .term, .any, .fail: return 1...1
    case .gap: return 0...3
    case .oneOf(let alternatives):
      let lengths = alternatives.map { alternative in
        alternative.reduce(0...0) { Self.sum($0, length(of: $1)) }
      }
      return lengths.dropFirst().reduce(lengths.first ?? 0...0, Self.hull)
    }
  }

  private static func sum(_ left: ClosedRange<Int32>, _ right: ClosedRange<Int32>)
    -> ClosedRange<Int32>
  {
    (left.lowerBound &+ right.lowerBound)...(left.upperBound &+ right.upperBound)
  }

  private static func hull(_ left: ClosedRange<Int32>, _ right: ClosedRange<Int32>)
    -> ClosedRange<Int32>
  {
    min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
  }
}

/// A phrase as tables, before it belongs to a group.
struct CompiledPhrase {
  let steps: Range<Int>
  let isPlain: Bool
  let before: ClosedRange<Int32>
  let literalLetters: Int32
  /// The most words it takes.
  let longest: Int32
  /// How rare the words are that make us look for it.
  let rarity: Int
  /// The terms that make us look for it; none: every word does.
  let anchors: [Int32]
}

/// The terms of the words met so far: rules share most of theirs through lists.
struct KnownWords {
  private var folded: [Pattern.Item: [Int32]] = [:]
  private var exact: [Pattern.Item: [Int32]] = [:]

  /// The terms of an item, made once.
  mutating func terms(
    of item: Pattern.Item, _ isCaseSensitive: Bool, _ make: () -> [Int32]
  ) -> [Int32] {
    if let known = isCaseSensitive ? exact[item] : folded[item] { return known }
    let terms = make()
    if isCaseSensitive { exact[item] = terms } else { folded[item] = terms }
    return terms
  }
}

/// The parts of a word with wildcards.
private enum WildcardPieces {
  /// What hyphens, blanks and other signs leave of `text`: `re-explain*` is two words.
  static func split(_ text: [UInt8]) -> [[UInt8]] {
    text.split { byte in
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "."),
        UInt8(ascii: ","):
        false
      default: byte < 0x80 && !(lowered(byte) &- 0x61 < 26 || byte &- 0x30 < 10)
      }
    }.map(Array.init)
  }

  static func isWild(_ piece: [UInt8]) -> Bool {
    piece.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  /// `text` with ’ as '.
  static func straightened(_ text: [UInt8]) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      scalars.append(scalar == "\u{2019}" ? "'" : scalar)
    }
    return Array(String(scalars).utf8)
  }
}
