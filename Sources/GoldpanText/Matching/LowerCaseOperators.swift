/// Tells `explain* and repeat*`, which means AND, from `over and over`, which is a phrase.
///
/// A lower-case `and` or `or` inside a phrase is taken for an operator if a side consists of one
/// wildcard, `~word` or list, if both sides hold one, or if both sides are single words that are
/// not a fixed pair of English such as `back and forth`. It never is if the same word stands on
/// both sides. `near` needs a wildcard or list; `near/6` and `then/3` always look like operators.
/// Quotes around a phrase silence the warning.
extension RuleReader {
  /// Warns of every such word among the parts of one phrase.
  mutating func warnOfOperators(among parts: [PhrasePart]) {
    for suspect in suspects(among: parts, in: source) {
      let range = suspect.range
      let word = text(range)
      switch suspect.name {
      case "NEAR":
        report(
          .lowerCaseOperator, "'near' is plain text here; write 'NEAR/5' for a distance",
          at: range, severity: .warning)
      case let name:
        report(
          .lowerCaseOperator, "'\(word)' is plain text here; write '\(name)' for the operator",
          at: range, severity: .warning, fixIts: [replacement(of: range, with: name)])
      }
    }
  }
}

/// The operator that a lower-case word would be between terms, and how to write it.
func lowerCaseOperator(_ text: ArraySlice<UInt8>) -> (kind: PatternToken.Kind, name: String)? {
  if text.elementsEqual("and".utf8) { return (.and, "AND") }
  if text.elementsEqual("or".utf8) { return (.or, "OR") }
  let digits = text.dropFirst(5)
  guard 1...2 ~= digits.count, digits.allSatisfy(isDigit) else { return nil }
  let number = String(decoding: digits, as: UTF8.self)
  if text.starts(with: "near/".utf8) { return (.near, "NEAR/" + number) }
  if text.starts(with: "then/".utf8) { return (.then, "THEN/" + number) }
  return nil
}

/// Whether a phrase of nothing but words would be warned of, and is better written in quotes.
func looksLikeOperation(_ words: [String]) -> Bool {
  words.count == 3 && (words[1] == "and" || words[1] == "or")
    && isPairOfTerms(words[0], words[1], words[2])
}

private struct Suspect {
  let range: TextRange
  let name: String
}

private func suspects(among parts: [PhrasePart], in source: Source) -> [Suspect] {
  var found: [Suspect] = []
  var signs: [(first: Int, last: Int, suspect: Suspect, isDistance: Bool)] = []
  var index = 0
  while index < parts.count {
    if let sign = operatorName(parts, at: index, in: source) {
      signs.append((index, index + sign.count - 1, sign.suspect, sign.count > 1))
      index += sign.count
    } else {
      index += 1
    }
  }
  for (order, sign) in signs.enumerated() {
    let start = order > 0 ? signs[order - 1].last + 1 : 0
    let end = order + 1 < signs.count ? signs[order + 1].first : parts.count
    let (left, right) = (parts[start..<sign.first], parts[(sign.last + 1)..<end])
    guard let before = left.last, let after = right.first else { continue }
    if sign.isDistance || (before.content != after.content && joins(sign.suspect.name, left, right))
    {
      found.append(sign.suspect)
    }
  }
  return found
}

/// The operator at `index`, and how many parts it takes: `near/6` is two.
private func operatorName(
  _ parts: [PhrasePart], at index: Int, in source: Source
) -> (suspect: Suspect, count: Int)? {
  guard case .item(.word(let word)) = parts[index].content else { return nil }
  let range = parts[index].range
  guard ["and", "or", "near", "then"].contains(word), stands(range, in: source) else { return nil }
  if range.end < source.bytes.count, source.bytes[range.end] == UInt8(ascii: "/") {
    guard index + 1 < parts.count else { return nil }
    let whole = range.union(parts[index + 1].range)
    guard let (_, name) = lowerCaseOperator(source.bytes[whole.indices]) else { return nil }
    return (Suspect(range: whole, name: name), 2)
  }
  guard word != "then", source.text(range) == word, standsAlone(range, in: source) else {
    return nil
  }
  return (Suspect(range: range, name: word.uppercased()), 1)
}

private func stands(_ range: TextRange, in source: Source) -> Bool {
  range.start == 0 || !isSign(source.bytes[range.start - 1])
}

private func standsAlone(_ range: TextRange, in source: Source) -> Bool {
  stands(range, in: source) && (range.end == source.bytes.count || !isSign(source.bytes[range.end]))
}

private func isSign(_ byte: UInt8) -> Bool { !isSpace(byte) && !"(),[]\"".utf8.contains(byte) }

/// Whether both sides of `and`, `or` or `near` look like rules of their own.
private func joins(
  _ name: String, _ left: ArraySlice<PhrasePart>, _ right: ArraySlice<PhrasePart>
) -> Bool {
  let marked = (left.contains(where: isMarked), right.contains(where: isMarked))
  if marked.0 && marked.1 { return true }
  if (left.count == 1 && marked.0) || (right.count == 1 && marked.1) { return true }
  guard left.count == 1, right.count == 1, name != "NEAR",
    case .item(.word(let first)) = left.first?.content,
    case .item(.word(let second)) = right.first?.content
  else { return false }
  return isPairOfTerms(first, name.lowercased(), second)
}

/// Whether a part is written with a sign that fixed phrases do not have.
private func isMarked(_ part: PhrasePart) -> Bool {
  switch part.content {
  case .list, .item(.wildcard), .item(.stem): true
  default: false
  }
}

private func isPairOfTerms(_ first: String, _ sign: String, _ second: String) -> Bool {
  first != second && !fixedPairs.contains("\(first) \(sign) \(second)")
}

/// Pairs that English says in one breath; short on purpose, since quotes do the same.
private let fixedPairs: Set<String> = [
  "all or nothing", "back and forth", "bits and pieces", "black and white", "each and every",
  "first and foremost", "give and take", "give or take", "here and now", "here and there",
  "hit and miss", "hit or miss", "in and out", "loud and clear", "more or less", "nice and easy",
  "now and again", "now and then", "now or never", "on and off", "one and only", "one or two",
  "peace and quiet", "plain and simple", "pros and cons", "quick and easy", "rain or shine",
  "safe and sound", "short and sweet", "sick and tired", "sooner or later", "through and through",
  "trial and error", "two or three", "up and down", "up and running", "ups and downs",
  "yes and no", "yes or no",
]
