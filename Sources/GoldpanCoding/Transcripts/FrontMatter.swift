import GoldpanText

/// What stands between two `---` lines at the top of a file (DESIGN.md §5): flat keys and lists.
struct FrontMatter {
  /// One `key: value` line with the `- item` lines below it.
  struct Entry {
    let key: String
    var values: [String]
    /// The values as they are written, with their quotes.
    var written: [Substring]
    let range: TextRange
    /// Whether somebody seems to say it.
    let isSpeech: Bool
  }

  /// The keys that only a study's own transcripts have.
  private static let own: Set<String> = [
    "aliases", "audience", "method", "moderator", "person", "persons", "wave",
  ]

  /// The keys that are read.
  private static let known = [
    "aliases", "audience", "date", "dialect", "method", "moderator", "person", "persons",
    "speakers", "wave",
  ]

  /// The entries in order, keys in lower case.
  private(set) var entries: [Entry] = []
  /// The extent of the block with both delimiters; empty if there is none.
  private(set) var range = TextRange(0, 0)
  /// The number of the first line below it.
  private(set) var bodyLine = 1
  /// The lines in it that are read as speech would be.
  private(set) var speech: [TextRange] = []

  init(_ source: Source) {
    var line = 1
    while line <= source.lineCount, source.bytes.trimmed(source.line(line)).isEmpty { line += 1 }
    guard line <= source.lineCount, isDelimiter(source, line) else { return }
    let last = min(source.lineCount, line + 500)
    guard let close = ((line + 1)..<(last + 1)).first(where: { isDelimiter(source, $0) }) else {
      return
    }
    for number in (line + 1)..<close {
      guard read(source, source.line(number)) else {
        (entries, speech) = ([], [])
        return
      }
    }
    guard entries.isEmpty || !entries.allSatisfy(\.isSpeech) else {
      (entries, speech) = ([], [])
      return
    }
    range = TextRange(source.line(line).start, source.line(close).end)
    bodyLine = close + 1
  }

  /// Whether it was written for the study, and not for some page that shows the transcript.
  var isOwn: Bool { entries.contains { FrontMatter.own.contains($0.key) } }

  /// The value of `key` as written, unless it is missing or empty.
  func value(_ key: String) -> String? { entry(key)?.values.first { !$0.isEmpty } }

  /// The entry of `key`; the last one wins.
  func entry(_ key: String) -> Entry? { entries.last { $0.key == key } }

  /// The values of `key`, cut at commas; `"Graham, Ken"` is one.
  func list(_ key: String) -> [String] {
    items(key).map(QuotedList.text).filter { !$0.isEmpty }
  }

  /// The `aliases: Tom = P03, …` pairs.
  var aliases: [(label: String, name: String)] {
    items("aliases").compactMap { pair in
      let sides = QuotedList.parts(of: pair, at: "=")
      guard let label = sides.first, sides.count > 1 else { return nil }
      return (QuotedList.text(label), QuotedList.text(pair[sides[1].startIndex...]))
    }
  }

  private func items(_ key: String) -> [Substring] {
    (entry(key)?.written ?? []).flatMap(QuotedList.items)
  }

  /// Reads a line of the block; `false` if front matter has no such lines.
  private mutating func read(_ source: Source, _ line: TextRange) -> Bool {
    let range = source.bytes.trimmed(line)
    guard !range.isEmpty, range.length < 20_000 else { return range.isEmpty }
    let text = source.text(range)
    let isIndented = range.start > line.start
    if text.hasPrefix("#") { return true }
    if text.hasPrefix("-") || isIndented {
      guard let last = entries.indices.last else { return false }
      if entries[last].isSpeech { speech.append(range) }
      let value = text.drop { $0 == "-" || $0 == " " }
      entries[last].values.append(unquoted(value))
      entries[last].written.append(value)
      return true
    }
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return false }
    let key = text[..<colon].lowercased()
    guard key.first?.isLetter == true, key.split(separator: " ").count <= 3 else { return false }
    guard key.count <= 40, !key.contains(where: { $0 == "." || $0 == "," }) else { return false }
    let written = text[text.index(after: colon)...]
    let value = uncommented(written)
    let isSpeech = !FrontMatter.known.contains(key) && isSaid(value, by: String(text[..<colon]))
    if isSpeech { speech.append(range) }
    entries.append(
      Entry(key: key, values: [value], written: [written], range: range, isSpeech: isSpeech))
    return true
  }

  /// GP103 for keys that nothing reads: a warning if one that is read is meant.
  func unknownKeys(in source: Source) -> [Diagnostic] {
    entries.filter { !$0.isSpeech && !FrontMatter.known.contains($0.key) }.map { entry in
      let meant = Spelling.suggestion(for: entry.key, among: FrontMatter.known)
      return Diagnostic(
        .unknownKey, meant == nil ? .note : .warning,
        "unknown key \(quoted(entry.key)) in the front matter\(didYouMean(meant))", in: source,
        at: entry.range)
    }
  }
}

/// Whether a line looks as if it was somebody's turn: a name, and at least a sentence.
private func isSaid(_ value: String, by name: String) -> Bool {
  let shape = LabelShape(name)
  guard shape == .code || shape == .capitals || shape == .title else { return false }
  return value.last.map { ".?!…".contains($0) } ?? false || value.split(separator: " ").count >= 4
}

private func isDelimiter(_ source: Source, _ line: Int) -> Bool {
  let range = source.bytes.trimmed(source.line(line))
  return range.length == 3 && source.bytes.has("---", at: range.start, before: range.end)
}

/// A value without the ` # remark` after it.
private func uncommented(_ value: Substring) -> String {
  let text = unquoted(value)
  var isAfterBlank = true
  for index in text.indices {
    if text[index] == "#", isAfterBlank { return unquoted(text[..<index]) }
    isAfterBlank = text[index] == " " || text[index] == "\t"
  }
  return text
}

func unquoted(_ value: Substring) -> String {
  var value = value
  while let first = value.first, first.isWhitespace { value.removeFirst() }
  while let last = value.last, last.isWhitespace { value.removeLast() }
  if let quote = value.first, quote == "'" || quote == "\"", value.count > 1, value.last == quote {
    value = value.dropFirst().dropLast()
  }
  return String(value)
}
