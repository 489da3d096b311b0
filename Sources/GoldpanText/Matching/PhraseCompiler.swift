/// Turns phrases into steps, each phrase once, and chooses the words to look for first.
struct PhraseCompiler {
  /// Words to look for first and how many words can stand before them in the phrase.
  struct Anchor {
    /// A word; where there are alternatives, the first one's.
    let term: Int32
    /// The words of the other alternatives.
    var others: [Int32] = []
    var before: ClosedRange<Int32> = 0...0
    var rarity: Int
  }

  /// How many words a stretch of a phrase takes and what to look for first in it.
  private struct Extent {
    var length: ClosedRange<Int32> = 0...0
    var anchor: Anchor?

    /// Makes it what it or `other` takes; whoever looks for that must look for both.
    mutating func join(_ other: Extent) {
      length = hull(length, other.length)
      guard let next = other.anchor, var joined = anchor else {
        anchor = nil
        return
      }
      // Only one of them may hold the words while they grow.
      anchor = nil
      joined.others.append(next.term)
      joined.others += next.others
      joined.before = hull(joined.before, next.before)
      joined.rarity = min(joined.rarity, next.rarity - 4)
      anchor = joined
    }
  }

  private(set) var vocabulary: Vocabulary
  /// The steps of all phrases.
  private(set) var steps: [Automaton.Step] = []
  /// The phrases by their numbers.
  private(set) var phrases: [CompiledPhrase] = []
  private var numbers = NumberTable()
  private var words = KnownWords()
  private var isCaseSensitive = false
  private var literalLetters = Int32.max
  /// The terms that the phrase at hand says twice in a row: the second is no stutter.
  private var repeated: [Int32] = []
  /// Where the steps of the phrase at hand begin.
  private var first = 0

  /// A compiler of phrases of a language.
  init(_ language: LanguageLists) { vocabulary = Vocabulary(language) }

  /// The number of a phrase, new or known.
  mutating func number(of items: [Pattern.Item], isCaseSensitive: Bool) -> Int {
    self.isCaseSensitive = isCaseSensitive
    literalLetters = .max
    repeated.removeAll()
    first = steps.count
    let extent = compile(items)
    steps.append(.accept)
    let hash = NumberTable.hash(steps[first...])
    let known = numbers.number(hash) { steps[phrases[$0].steps].elementsEqual(steps[first...]) }
    if let known {
      steps.removeLast(steps.count - first)
      return Int(known)
    }
    for term in repeated { vocabulary.give(.repeated, to: vocabulary.terms[Int(term)]) }
    phrases.append(
      CompiledPhrase(
        steps: first..<steps.count, isPlain: isPlain, literalLetters: literalLetters,
        longest: extent.length.upperBound, anchor: extent.anchor))
    return Int(numbers.add(hash))
  }

  private var isPlain: Bool {
    for step in steps[first..<(steps.count - 1)] {
      switch step {
      case .term, .any: continue
      case .oneOf, .split, .jump, .accept, .fail: return false
      }
    }
    return true
  }

  /// Appends the steps of a stretch of a phrase.
  private mutating func compile(_ items: [Pattern.Item]) -> Extent {
    var extent = Extent()
    var last: Int32?
    for item in items {
      switch item {
      case .word(let text): add(text, .literal, to: &extent, after: &last)
      case .wildcard(let text): add(text, .wildcard, to: &extent, after: &last)
      case .stem(let text): add(text, .stem, to: &extent, after: &last)
      case .anyWord:
        steps.append(.any)
        extent.length = sum(extent.length, 1...1)
        last = nil
      case .gap:
        appendGap()
        extent.length = sum(extent.length, 0...3)
        last = nil
      case .oneOf(let phrases):
        add(compile(oneOf: phrases), to: &extent)
        last = nil
      }
    }
    return extent
  }

  /// Adds the words of `text` in a row: `easy-to-use` is three.
  private mutating func add(
    _ text: String, _ kind: Term.Kind, to extent: inout Extent, after last: inout Int32?
  ) {
    let terms = words.terms(of: text, kind, isCaseSensitive, in: &vocabulary)
    if terms.isEmpty {
      steps.append(.fail)
      extent.length = sum(extent.length, 1...1)
      last = nil
    }
    for index in terms {
      let number = words.terms[index]
      let term = vocabulary.terms[Int(number)]
      if term.kind == .wildcard { literalLetters = min(literalLetters, Int32(term.literalLetters)) }
      if last == number { repeated.append(number) }
      last = number
      steps.append(.term(number))
      let rarity = term.rarity
      if rarity > extent.anchor?.rarity ?? .min {
        extent.anchor = Anchor(term: number, before: extent.length, rarity: rarity)
      }
      extent.length = sum(extent.length, 1...1)
    }
  }

  private func add(_ part: Extent, to extent: inout Extent) {
    if var anchor = part.anchor, anchor.rarity > extent.anchor?.rarity ?? .min {
      anchor.before = sum(extent.length, anchor.before)
      extent.anchor = anchor
    }
    extent.length = sum(extent.length, part.length)
  }

  /// The place of the next step, counted from the phrase's first.
  private var place: Int32 { Int32(steps.count - first) }

  private mutating func appendGap() {
    let end = place + 6
    for _ in 0..<3 {
      steps.append(.split(place + 1, end))
      steps.append(.any)
    }
  }

  private mutating func compile(oneOf alternatives: [[Pattern.Item]]) -> Extent {
    var exits: [Int] = []
    var whole = Extent()
    for (number, alternative) in alternatives.enumerated() {
      let split = steps.count
      steps.append(.fail)
      let extent = compile(alternative)
      if number == 0 {
        whole = extent
        whole.anchor?.rarity -= 4
      } else {
        whole.join(extent)
      }
      exits.append(steps.count)
      steps.append(.fail)
      steps[split] = .split(Int32(split - first) + 1, place)
    }
    steps.append(.fail)
    for exit in exits { steps[exit] = .jump(place) }
    return whole
  }
}

private func sum(_ left: ClosedRange<Int32>, _ right: ClosedRange<Int32>) -> ClosedRange<Int32> {
  (left.lowerBound &+ right.lowerBound)...(left.upperBound &+ right.upperBound)
}

private func hull(_ left: ClosedRange<Int32>, _ right: ClosedRange<Int32>) -> ClosedRange<Int32> {
  min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
}

/// A phrase as tables, before it belongs to a group.
struct CompiledPhrase {
  let steps: Range<Int>
  let isPlain: Bool
  let literalLetters: Int32
  /// The most words it takes.
  let longest: Int32
  /// The words that make us look for it; `nil`: every word does.
  let anchor: PhraseCompiler.Anchor?
}

extension NumberTable {
  /// The hash of some steps.
  fileprivate static func hash(_ steps: ArraySlice<Automaton.Step>) -> UInt32 {
    var hash: UInt64 = 0
    for step in steps {
      let part: Int64 =
        switch step {
        case .term(let term): Int64(term)
        case .oneOf(let first, let count): Int64(first) << 32 | Int64(count)
        case .any: -1
        case .split(let one, let other): Int64(one) << 32 | Int64(other)
        case .jump(let place): Int64(place) << 32
        case .accept: -2
        case .fail: -3
        }
      hash = (hash ^ UInt64(bitPattern: part)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
