package import GoldpanText

/// A line under `### Examples` that somebody adds to a document, and how to take it away again.
package struct ExampleLine: Hashable, Sendable {
  /// What had to be made for it.
  enum Room: Hashable, Sendable {
    case none, part, section
  }

  /// The tag it is about.
  package let tag: Tag.ID
  /// The line, without its end.
  package let text: String
  /// Its number in the document, counted from 1.
  package let number: Int
  /// What adds it.
  package let correction: Diagnostic.FixIt
  let room: Room
}

extension CodebookDocument {
  /// Whether it has a section of its own for `tag`.
  package func hasSection(of tag: Tag.ID) -> Bool { section(of: tag) != nil }

  /// The line that makes `quote` an example of `tag`: after the others, in the way they are
  /// written; else in a part of its own; else in a section that extends the tag.
  package func line(adding quote: String, isMatch: Bool, to tag: Tag.ID) -> ExampleLine {
    let example = "\(isMatch ? "yes" : "no"): \"\(escaped(quote))\""
    guard let section = section(of: tag) else {
      let end = lastLineEnd(before: source.lineCount + 1)
      return line(
        tag, "- \(example)", .section, at: end,
        after: (end > 0 ? "\n\n" : "") + "## \(tag) (extends)\n### Examples\n")
    }
    guard let part = section.sections.last(where: isExamples) else {
      let end = source.line(lastLine(of: section)).end
      return line(
        tag, "- \(example)", .part, at: end,
        after: (isSpaced(section) ? "\n\n" : "\n") + "### Examples\n")
    }
    let last = part.lines.last { $0.kind == .bullet }?.range
    let end = source.line(source.lineNumber(at: (last ?? part.title).start)).end
    let mark = last.map { source.text(TextRange(lineStart($0), $0.start)) } ?? "- "
    return line(tag, mark + example, .none, at: end, after: "\n")
  }

  /// What takes `line` away, with what was made for it if nothing else has come there; `nil` if it
  /// is not there any more.
  package func correction(removing line: ExampleLine) -> Diagnostic.FixIt? {
    guard let section = section(of: line.tag) else { return nil }
    var found: (distance: Int, number: Int, part: Outline.Section)?
    for part in section.sections where isExamples(part) {
      for bullet in part.lines {
        let number = source.lineNumber(at: bullet.range.start)
        let distance = abs(number - line.number)
        guard source.text(source.line(number)) == line.text, found?.distance ?? .max > distance
        else { continue }
        found = (distance, number, part)
      }
    }
    guard let (_, number, part) = found else { return nil }
    let isAlone = part.lines.count == 1 && part.sections.isEmpty
    let isWhole =
      line.room == .section && isAlone && section.sections.count == 1 && section.lines.isEmpty
    let made = isWhole ? section.title : line.room != .none && isAlone ? part.title : nil
    let start =
      made.map { lastLineEnd(before: source.lineNumber(at: $0.start)) }
      ?? source.line(number - 1).end
    return .init(
      "take the example away", replacing: TextRange(start, source.line(number).end), with: "")
  }

  private func line(
    _ tag: Tag.ID, _ text: String, _ room: ExampleLine.Room, at end: Int, after before: String
  ) -> ExampleLine {
    let lines = before.utf8.count { $0 == UInt8(ascii: "\n") }
    return ExampleLine(
      tag: tag, text: text, number: source.lineNumber(at: end) + lines,
      correction: .init(
        "add the example", replacing: TextRange(end, end), with: before + text), room: room)
  }

  // MARK: Places

  private func section(of tag: Tag.ID) -> Outline.Section? {
    let sections = outline.root.sections.flatMap { $0.level == 1 ? $0.sections : [$0] }
    return sections.first { section in
      let name = source.text(section.title).prefix { $0 != "(" }
      return section.level == 2 && name.trimmingBlanks == tag.description
    }
  }

  private func isExamples(_ part: Outline.Section) -> Bool {
    source.text(part.title) == TagPart.examples.rawValue
  }

  /// Whether a blank line stands between the parts of a tag.
  private func isSpaced(_ section: Outline.Section) -> Bool {
    guard section.sections.count > 1, let last = section.sections.last else { return false }
    let number = source.lineNumber(at: last.title.start)
    return number > 1 && isBlank(number - 1)
  }

  private func lastLine(of section: Outline.Section) -> Int {
    let own = section.lines.last.map { source.lineNumber(at: $0.range.start) } ?? 0
    return max(
      source.lineNumber(at: section.title.start), own,
      section.sections.map(lastLine).max() ?? 0)
  }

  /// Where the last line that is not blank ends, of those before `number`.
  private func lastLineEnd(before number: Int) -> Int {
    var last = number - 1
    while last > 1, isBlank(last) { last -= 1 }
    guard last >= 1, !isBlank(last) else { return 0 }
    return source.line(last).end
  }

  private func isBlank(_ number: Int) -> Bool {
    trimmed(source.line(number), in: source.bytes).isEmpty
  }

  private func lineStart(_ range: TextRange) -> Int {
    source.line(source.lineNumber(at: range.start)).start
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
