package import GoldpanCoding
package import GoldpanText

/// Words that are taken for signs of the format and stand where no format has signs.
package func hiddenWords(_ source: Source, _ stretches: [Stretch]) -> [String] {
  let lines = (1...source.lineCount).map { source.text(source.line($0)) }
  let signs = FormatLines(lines)
  var problems: [String] = []
  for stretch in stretches where stretch.kind == .markup {
    let first = source.lineNumber(at: stretch.range.start)
    for (offset, text) in withoutTags(source.text(stretch.range)).split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() where !signs.contains(first + offset) {
      let words = String(text)
      if words.contains(where: \.isLetter), !isInitials(words) {
        problems.append("hidden on line \(first + offset): '\(words)'")
      }
    }
  }
  return problems
}

/// What is left out of a file without a GP514 that covers it.
package func unsaid(_ stretches: [Stretch], _ diagnostics: [Diagnostic]) -> [String] {
  let said = diagnostics.filter { $0.id == .alteredLine }.map(\.range).sorted {
    $0.start < $1.start
  }
  var problems: [String] = []
  var next = 0
  var end = 0
  for stretch in stretches {
    guard case .leftOut(let reason) = stretch.kind else { continue }
    while next < said.count, said[next].start <= stretch.range.start {
      end = max(end, said[next].end)
      next += 1
    }
    if stretch.range.end > end { problems.append("not said: \(reason) at \(stretch.range)") }
  }
  return problems
}

/// The lines that hold nothing but signs, found without the reader: front matter, times, what
/// names a cue, the header of WebVTT and its styles, and Stream's confidence.
private struct FormatLines {
  private var numbers: Set<Int> = []

  init(_ lines: [String]) {
    markFrontMatter(lines)
    var isBlock = false
    var hasCue = false
    for (index, line) in lines.enumerated() {
      let text = line.trimmed
      let isTiming = text.contains("-->") && !text.hasPrefix("WEBVTT")
      if isTiming { hasCue = true }
      if text.isEmpty || isTiming { isBlock = false }
      let word = text.prefix { $0 != " " && $0 != "\t" }
      if !hasCue, ["STYLE", "REGION"].contains(word) { isBlock = true }
      let isHeader =
        word == "WEBVTT"
        || ["Kind:", "Language:", "X-TIMESTAMP-MAP="].contains(where: text.hasPrefix)
          && text.count { $0 == " " } < 2
      let namesCue =
        index + 1 < lines.count && lines[index + 1].contains("-->")
        && (index == 0 || ["", "---"].contains(lines[index - 1].trimmed)
          || text.allSatisfy(\.isNumber))
      if isBlock || isTiming || !hasCue && isHeader || namesCue
        || text.hasPrefix("NOTE Confidence: 0.")
      {
        numbers.insert(index + 1)
      }
    }
  }

  func contains(_ line: Int) -> Bool { numbers.contains(line) }

  private mutating func markFrontMatter(_ lines: [String]) {
    guard let open = lines.firstIndex(where: { !$0.trimmed.isEmpty }), lines[open].trimmed == "---",
      let close = lines[(open + 1)...].firstIndex(where: { $0.trimmed == "---" })
    else { return }
    numbers.formUnion((open...close).filter { !lines[$0].isTurn }.map { $0 + 1 })
  }
}

/// Whether `text` is what a label is called from now on: `(AvW)`.
private func isInitials(_ text: String) -> Bool {
  3...6 ~= text.count && text.first == "(" && text.last == ")"
    && text.dropFirst().dropLast().allSatisfy(\.isLetter)
}

/// `text` without `<…>` and `{…}`, also if they are cut off; its line ends stay.
private func withoutTags(_ text: String) -> String {
  var rest = ""
  var close: Character?
  for character in text {
    if let end = close {
      if character == end { close = nil }
      if character == "\n" { rest.append(character) }
    } else if character == "<" || character == "{" {
      close = character == "<" ? ">" : "}"
    } else {
      rest.append(character)
    }
  }
  return rest
}

extension String {
  /// Whether it reads `Anna: The router came late.`, which no key of front matter does.
  fileprivate var isTurn: Bool {
    let parts = split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let first = parts[0].first, first.isUppercase || first.isNumber else {
      return false
    }
    let isName = !["Title", "Date", "Description", "Kind", "Summary", "Source"].contains(parts[0])
    return isName && !parts[0].contains(" ") && parts[1].split(separator: " ").count >= 4
  }

  fileprivate var trimmed: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }
}
