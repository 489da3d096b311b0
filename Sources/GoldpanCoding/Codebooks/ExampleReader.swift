import GoldpanText

/// Reads one bullet under `### Examples`: `yes: "Q: … A: …" [who: …]`.
struct ExampleReader {
  private let lists: [String: Pattern]
  private let outline: Outline
  private var source: Source { outline.source }

  private static let sorts = ["yes", "no", "todo yes", "todo no"]

  /// Reads from `outline`; scopes may use `lists`.
  init(lists: [String: Pattern], in outline: Outline) {
    self.lists = lists
    self.outline = outline
  }

  /// The example at `place`, `nil` if it cannot be read.
  func read(_ place: TextRange, remarks: inout Remarks) -> Example? {
    guard let (key, value) = closeField(place, remarks: &remarks) ?? outline.field(in: place),
      !value.isEmpty
    else {
      remarks.error(
        .ruleSyntax, "expected an example such as '- yes: \"…\"' or '- no: \"…\"'", at: place)
      return nil
    }
    guard let sort = sort(key, remarks: &remarks) else { return nil }
    guard let spoken = spoken(value, remarks: &remarks),
      let (question, answer) = turns(of: spoken.text, at: value, remarks: &remarks),
      let scope = scope(at: spoken.rest, remarks: &remarks)
    else { return nil }
    return Example(
      answer, question: question, scope: scope, isMatch: sort.hasSuffix("yes"),
      isTodo: sort.hasPrefix("todo"), at: .init(source, place))
  }

  /// The key and the value with no blank between the colon and the value.
  private func closeField(
    _ place: TextRange, remarks: inout Remarks
  ) -> (key: TextRange, value: TextRange)? {
    let bytes = source.bytes
    let signs = bytes[place.indices]
    guard let colon = signs.firstIndex(of: UInt8(ascii: ":")), colon + 1 < place.end,
      !isSpace(bytes[colon + 1])
    else { return nil }
    let key = trimmed(TextRange(place.start, colon), in: bytes)
    guard !key.isEmpty, Self.sorts.contains(source.text(key)) || bytes[colon + 1] == quote,
      !bytes[key.indices].contains(quote)
    else { return nil }
    remarks.error(
      .ruleSyntax, "a blank is missing after '\(source.text(key)):'", at: key,
      fixIts: [
        .init("put a blank after ':'", replacing: TextRange(colon, colon + 1), with: ": ")
      ])
    return (key, TextRange(colon + 1, place.end))
  }

  private func sort(_ key: TextRange, remarks: inout Remarks) -> String? {
    let word = source.text(key)
    if Self.sorts.contains(word) { return word }
    let same = Self.sorts.first { $0 == word.lowercased() }
    let meant = same ?? remarks.suggestion(for: word, among: Self.sorts)
    let hint = didYouMean(meant, otherwise: "; expected \(listed(Self.sorts, "or"))")
    remarks.error(
      .unknownKey, "unknown key \(quoted(word))\(hint)", at: key,
      fixIts: same.map { [.replace(key, with: $0)] } ?? [])
    return meant
  }

  /// What stands in the quotes, and the place after them.
  private func spoken(
    _ place: TextRange, remarks: inout Remarks
  ) -> (text: String, rest: TextRange)? {
    guard source.bytes[place.start] == quote else { return unquoted(place, remarks: &remarks) }
    var text: [UInt8] = []
    var offset = place.start + 1
    while offset < place.end, source.bytes[offset] != quote {
      if source.bytes[offset] == backslash, offset + 1 < place.end,
        source.bytes[offset + 1] == quote
      {
        offset += 1
      }
      text.append(source.bytes[offset])
      offset += 1
    }
    guard offset < place.end else {
      remarks.error(.ruleSyntax, "the quotation is not closed; expected '\"'", at: place)
      return nil
    }
    let rest = trimmed(TextRange(offset + 1, place.end), in: source.bytes)
    return (String(decoding: text, as: UTF8.self), rest)
  }

  /// Reads a sentence whose quotes are missing or curly, up to a scope after it.
  private func unquoted(
    _ place: TextRange, remarks: inout Remarks
  ) -> (text: String, rest: TextRange)? {
    let whole = source.text(place)
    let scope = whole.hasSuffix("]") ? whole.utf8.lastIndex(of: UInt8(ascii: "[")) : nil
    let length = scope.map { whole.utf8.distance(from: whole.startIndex, to: $0) }
    let split = place.start + (length ?? place.length)
    let body = trimmed(TextRange(place.start, split), in: source.bytes)
    var text = source.text(body)
    if text.hasPrefix("“") { text.removeFirst() }
    if text.hasSuffix("”") { text.removeLast() }
    let isSafe = !text.contains("\\") && !text.isEmpty
    remarks.error(
      .ruleSyntax, "an example stands in straight quotes: \"…\"", at: body,
      fixIts: isSafe
        ? [.init("put it in quotes", replacing: body, with: "\"\(escaped(text))\"")] : [])
    return isSafe ? (text, TextRange(split, place.end)) : nil
  }

  /// Splits `Q: … A: …`.
  private func turns(
    of text: String, at place: TextRange, remarks: inout Remarks
  ) -> (question: String?, answer: String)? {
    let bytes = Array(text.utf8)
    let all = trimmed(TextRange(0, bytes.count), in: bytes)
    guard !all.isEmpty else {
      remarks.error(.ruleSyntax, "the example says nothing", at: place)
      return nil
    }
    guard bytes[all.indices].starts(with: "Q:".utf8) else { return (nil, text) }
    let answer = all.indices.first {
      $0 > all.start && isSpace(bytes[$0 - 1]) && bytes[$0...].starts(with: "A:".utf8)
    }
    guard let answer else {
      remarks.error(
        .ruleSyntax, "the question has no answer; expected \"Q: … A: …\"", at: place)
      return nil
    }
    let said = String(decoding: bytes[(answer + 2)..<all.end].drop(while: isSpace), as: UTF8.self)
    let asked = trimmed(TextRange(all.start + 2, answer), in: bytes)
    guard !said.isEmpty, !asked.isEmpty else {
      remarks.error(
        .ruleSyntax, "question or answer is empty; expected \"Q: … A: …\"", at: place)
      return nil
    }
    return (String(decoding: bytes[asked.indices], as: UTF8.self), said)
  }

  /// Reads the scopes after the quotes, or nothing.
  private func scope(at place: TextRange, remarks: inout Remarks) -> Scope? {
    guard !place.isEmpty else { return Scope() }
    let parsed = PatternParser.scope(source, place, lists: lists)
    remarks.append(parsed.diagnostics)
    return parsed.diagnostics.hasErrors ? nil : parsed.value
  }
}

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")

/// `text` as it stands between straight quotes.
func escaped(_ text: String) -> String {
  text.reduce(into: "") { $0 += $1 == "\"" ? "\\\"" : String($1) }
}
