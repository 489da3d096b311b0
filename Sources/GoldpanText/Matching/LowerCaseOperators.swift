/// Tells `explain* and repeat*`, which means AND, from `over and over`, which is a phrase.
///
/// A lower-case `and`, `or` or `near` inside a phrase is taken for an operator if a side consists
/// of one wildcard, `~word` or list, or if both sides hold one: plain words such as `friends and
/// family` are what people say. It never is if the same word stands on both sides. `near/6` and
/// `then/3` are never words, nor is `not` after AND. Quotes around a phrase silence the warning.
extension RuleReader {
  /// Warns of every such word among the parts of one phrase.
  ///
  /// Where only the author knows which way out is right, none of them is made by itself.
  mutating func warnOfOperators(among parts: [PhrasePart], isAfterAnd: Bool) {
    if isAfterAnd { warnOfNot(among: parts) }
    for suspect in suspects(among: parts, in: source) {
      let word = text(suspect.range)
      note(.replace(suspect.range, with: suspect.name))
      let advice: String
      switch suspect.sort {
      case .phrase: continue
      case .word where suspect.name == "NEAR/5":
        advice = "'near' is plain text here; write 'NEAR/5' or put the phrase in quotes"
      case .misspelt: advice = "'\(word)' is plain text here; did you mean '\(suspect.name)'?"
      case .lone:
        advice = "'\(word)' is plain text here; '\(suspect.name)' stands between two terms"
      case .word, .distance:
        advice = "'\(word)' is plain text here; write '\(suspect.name)' or put the phrase in quotes"
      }
      report(
        .lowerCaseOperator, advice, at: suspect.range, severity: .warning,
        fixIts: suspect.sort == .distance ? [.replace(suspect.range, with: suspect.name)] : [])
    }
  }

  /// Warns of `not` with which a phrase after AND begins.
  private mutating func warnOfNot(among parts: [PhrasePart]) {
    guard parts.count > 1, let first = parts.first, beginsWithNot(first.range) else { return }
    note(.replace(first.range, with: "NOT"))
    report(
      .lowerCaseOperator,
      "'\(text(first.range))' is plain text here; write 'NOT' or put the phrase in quotes",
      at: first.range, severity: .warning)
  }

  /// Whether a stretch is `not` in letters of any size.
  func beginsWithNot(_ range: TextRange) -> Bool {
    range.length == 3 && source.text(range).lowercased() == "not"
  }
}

/// The operator that a word in small letters would be between terms, and how to write it.
func lowerCaseOperator(_ text: ArraySlice<UInt8>) -> (kind: PatternToken.Kind, name: String)? {
  guard text.count <= 8 else { return nil }
  let text = text.map(lowered)
  if text.elementsEqual("and".utf8) { return (.and, "AND") }
  if text.elementsEqual("or".utf8) { return (.or, "OR") }
  let digits = text.dropFirst(5)
  guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
  let number = String(decoding: digits, as: UTF8.self)
  if text.starts(with: "near/".utf8) { return (.near, "NEAR/" + number) }
  if text.starts(with: "then/".utf8) { return (.then, "THEN/" + number) }
  return nil
}

/// A part of a phrase that may be meant for an operator.
private struct Suspect {
  enum Sort {
    /// A word between terms that look like rules of their own.
    case word
    /// A word between words that may be a phrase.
    case phrase
    /// A distance that can only be meant so.
    case distance
    /// A distance with nothing before or after it, or one out of reach.
    case lone
    /// A distance whose name is misspelt.
    case misspelt
  }

  let range: TextRange
  let name: String
  var sort: Sort
}

private func suspects(among parts: [PhrasePart], in source: Source) -> [Suspect] {
  var found: [Suspect] = []
  var signs: [(first: Int, last: Int, suspect: Suspect)] = []
  var index = 0
  while index < parts.count {
    if let sign = operatorName(parts, at: index, in: source) {
      signs.append((index, index + sign.count - 1, sign.suspect))
      index += sign.count
    } else {
      index += 1
    }
  }
  for (order, sign) in signs.enumerated() {
    let start = order > 0 ? signs[order - 1].last + 1 : 0
    let end = order + 1 < signs.count ? signs[order + 1].first : parts.count
    let (left, right) = (parts[start..<sign.first], parts[(sign.last + 1)..<end])
    var suspect = sign.suspect
    if suspect.sort == .distance {
      if !isTerm(left) || !isTerm(right) { suspect.sort = .lone }
    } else if suspect.sort != .misspelt, suspect.sort != .lone {
      guard let before = left.last, let after = right.first, before.content != after.content
      else { continue }
      suspect.sort = joins(left, right) ? .word : .phrase
    }
    found.append(suspect)
  }
  return found
}

/// The operator at `index`, and how many parts it takes: `near/6` is two.
private func operatorName(
  _ parts: [PhrasePart], at index: Int, in source: Source
) -> (suspect: Suspect, count: Int)? {
  guard case .item(.word) = parts[index].content else { return nil }
  let range = parts[index].range
  guard 2...5 ~= range.length, stands(range, in: source) else { return nil }
  if range.end < source.bytes.count, source.bytes[range.end] == UInt8(ascii: "/") {
    return distance(parts, at: index, in: source).map { ($0, 2) }
  }
  let word = source.text(range).lowercased()
  guard ["and", "or", "near"].contains(word), standsAlone(range, in: source) else { return nil }
  let name = word == "near" ? "NEAR/5" : word.uppercased()
  return (Suspect(range: range, name: name, sort: .word), 1)
}

/// The distance that begins with the part at `index`, which a slash follows.
private func distance(_ parts: [PhrasePart], at index: Int, in source: Source) -> Suspect? {
  guard index + 1 < parts.count else { return nil }
  let whole = parts[index].range.union(parts[index + 1].range)
  let digits = source.bytes[(parts[index].range.end + 1)..<whole.end]
  guard 1...3 ~= digits.count, digits.allSatisfy(isDigit), standsAlone(whole, in: source) else {
    return nil
  }
  if let (_, name) = lowerCaseOperator(source.bytes[whole.indices]) {
    let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return Suspect(range: whole, name: name, sort: number > 30 ? .lone : .distance)
  }
  let word = source.text(parts[index].range)
  let letters = word.uppercased()
  guard let meant = Spelling.suggestion(for: letters, among: ["NEAR", "THEN"]),
    word == letters || letters.sorted() == meant.sorted()
  else { return nil }
  let number = String(decoding: digits, as: UTF8.self)
  return Suspect(range: whole, name: "\(meant)/\(number)", sort: .misspelt)
}

/// Whether what stands beside a distance is a phrase once the distance is an operator.
private func isTerm(_ parts: ArraySlice<PhrasePart>) -> Bool {
  guard let first = parts.first, let last = parts.last else { return false }
  return !first.isGap && !last.isGap && !parts.allSatisfy(\.isWild)
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
