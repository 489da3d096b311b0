package import GoldpanText

/// Random rules and texts over few words, so that much of it matches.
package struct RandomMatching {
  private var source: any RandomNumberGenerator

  /// Rules and texts that the numbers of `source` determine.
  package init(_ source: any RandomNumberGenerator) { self.source = source }

  private let vocabulary = [
    "explain", "explained", "explains", "again", "call", "recall", "good", "not", "never", "no",
    "don't", "only", "problem", "but",
  ]

  /// A text of `count` words: word by word for the oracle, and as somebody would write it.
  package mutating func text(
    words count: Int
  ) -> (words: [NaiveMatcher.Word], ranges: [TextRange], drawn: String) {
    var words: [NaiveMatcher.Word] = []
    var ranges: [TextRange] = []
    var drawn = ""
    var (beginsSentence, sign) = (true, Character?.none)
    while words.count < count {
      var word = pick(spoken)
      if let last = words.last, pick([true, false, false, false, false, false]) {
        word = pick([last.text, last.text.lowercased(), last.text.uppercasedFirst])
      }
      beginsSentence = beginsSentence || (sign == "." && word.first?.isUppercase == true)
      words.append(NaiveMatcher.Word(word, beginsSentence: beginsSentence, sign: sign))
      let after = pick([
        "", "", "", "", "", "", "", ",", ";", ".", "!", "-", " [laughs]", " (laughs)",
      ])
      let start = drawn.utf8.count
      ranges.append(TextRange(start, start + word.utf8.count))
      drawn += word + after + (after == "-" ? "" : " ")
      beginsSentence = after == "!"
      sign = after.first.flatMap { ",;.".contains($0) ? $0 : nil }
    }
    return (words, ranges, drawn)
  }

  /// What people say, not all of which are words.
  private var spoken: [String] {
    vocabulary + ["um", "you", "know", "you", "know", "i", "mean", "what", "do"]
  }

  /// A rule whose operators nest `depth` levels deep at most.
  package mutating func entry(depth: Int) -> Matcher.Entry {
    Matcher.Entry(
      pattern(depth: depth), unit: pick([.sentence, .turn]), negation: pick([.block, .keep]))
  }

  private mutating func pattern(depth: Int) -> Pattern {
    guard depth > 0 else { return .phrase(items()) }
    switch Int.random(in: 0..<9, using: &source) {
    case 0: return .any([pattern(depth: depth - 1), pattern(depth: depth - 1)])
    case 1: return .all([pattern(depth: depth - 1), pattern(depth: depth - 1)])
    case 2: return .all([pattern(depth: depth - 1), .not(pattern(depth: depth - 1))])
    case 3: return .negated(pattern(depth: depth - 1))
    case 4: return .any([.phrase(items()), .phrase(items()), pattern(depth: depth - 1)])
    case 5, 6: return .near(operand(depth), within: distance(), operand(depth))
    case 7: return .then(operand(depth), within: distance(), operand(depth))
    default: return .phrase(items())
    }
  }

  private mutating func operand(_ depth: Int) -> Pattern {
    switch Int.random(in: 0..<6, using: &source) {
    case 0: .any([.phrase(items()), .phrase(items())])
    case 1 where depth > 1: pattern(depth: depth - 1)
    case 2: .any([.phrase(items()), .near(.phrase(items()), within: 2, .phrase(items()))])
    default: .phrase(items())
    }
  }

  private mutating func distance() -> Int { Int.random(in: 0..<5, using: &source) }

  private mutating func items() -> [Pattern.Item] {
    var found = [item()]
    while found.count < 8, Int.random(in: 0..<3, using: &source) == 0 {
      if Int.random(in: 0..<3, using: &source) == 0 { found.append(.gap) }
      found.append(item())
    }
    return found
  }

  private mutating func item() -> Pattern.Item {
    switch Int.random(in: 0..<12, using: &source) {
    case 0: .anyWord
    case 1, 2: .wildcard(pick(["explain*", "*call", "*ain*", "expl?in", "?o", "??ai?", "*d"]))
    case 3: .oneOf([[.word(pick(vocabulary))], [.word(pick(vocabulary)), .anyWord]])
    case 4: .oneOf([[.word(pick(vocabulary)), .gap, .word("call")], [.word("no")]])
    default: .word(pick(vocabulary))
    }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &source)]
  }
}

extension String {
  /// With a capital at its beginning.
  fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
