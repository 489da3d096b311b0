/// Tells `explain* and repeat*`, which means AND, from `over and over`, which is a phrase.
///
/// A lower-case `and`, `or` or `near` inside a phrase is taken for an operator if a side consists
/// of one wildcard, `~word` or list, or if both sides hold one: plain words such as `friends and
/// family` are what people say. It never is if the same word stands on both sides. `near/6` and
/// `then/3` always look like operators. Quotes around a phrase silence the warning.
extension RuleReader {
  /// Warns of every such word among the parts of one phrase; which way out is right, only the
  /// author knows, so none of them is made by itself.
  mutating func warnOfOperators(among parts: [PhrasePart]) {
    for suspect in suspects(among: parts, in: source) {
      let range = suspect.range
      let word = text(range)
      switch suspect.name {
      case "NEAR":
        report(
          .lowerCaseOperator,
          "'near' is plain text here; write 'NEAR/5' or put the phrase in quotes",
          at: range, severity: .warning)
      case let name:
        report(
          .lowerCaseOperator,
          "'\(word)' is plain text here; write '\(name)' or put the phrase in quotes",
          at: range, severity: .warning)
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
    if sign.isDistance || (before.content != after.content && joins(left, right)) {
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
private func joins(_ left: ArraySlice<PhrasePart>, _ right: ArraySlice<PhrasePart>) -> Bool {
  let marked = (left.contains(where: isMarked), right.contains(where: isMarked))
  if marked.0 && marked.1 { return true }
  return (left.count == 1 && marked.0) || (right.count == 1 && marked.1)
}

/// Whether a part is written with a sign that fixed phrases do not have.
private func isMarked(_ part: PhrasePart) -> Bool {
  switch part.content {
  case .list, .item(.wildcard), .item(.stem): true
  default: false
  }
}
