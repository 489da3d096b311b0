package import GoldpanCoding
package import GoldpanText

extension ReadCodebook {
  /// The document that holds the codebook, with what is wrong in it.
  ///
  /// Rules, examples and metas that cannot be read, and marks that cannot be right, stand in the
  /// notes of their tag, so that no stranger's line makes a codebook unfit for use.
  package var document: (text: String, codebook: Parsed<Codebook>, losses: LossReport) {
    var written = codebook.fitted
    var moved: [(tag: String, lines: [String])] = []
    // A line that goes can take another's sense away, as a mark needs the tag that it names.
    for _ in 0..<4 {
      let wrong = ReadCodebook.wrongLines(in: written)
      guard !wrong.isEmpty else { break }
      for index in written.tags.indices {
        guard let lines = wrong[written.tags[index].id] else { continue }
        moved.append((written.tags[index].id, written.tags[index].moveToNotes(lines)))
      }
    }
    var losses = losses
    losses.add(moved: moved.filter { !$0.lines.isEmpty })
    let text = CodebookWriter.markdown(written)
    let parsed = CodebookReader.read(Source(name: "codebook", text: text))
    guard !parsed.diagnostics.hasErrors else { return (text, parsed, losses) }
    return (CodebookWriter.markdown(parsed.value), parsed, losses)
  }

  /// What makes a line of a tag unfit.
  private static let unfit: Set<Diagnostic.ID> = [
    .ruleSyntax, .unknownKey, .shortWildcard, .neverMatches, .sharedRule, .badDistance,
    .unknownList, .onlyNot, .regularExpression, .unknownReference, .missingSuccessor, .beatsCycle,
  ]

  /// The lines of tags that cannot stay, by the tag: bullets without their dashes, headings whole.
  private static func wrongLines(in written: WrittenCodebook) -> [String: Set<String>] {
    let source = Source(name: "codebook", text: CodebookWriter.markdown(written))
    let places = CodebookReader.read(source).diagnostics
      .filter { $0.severity == .error && unfit.contains($0.id) }
      .map(\.range.start).sorted()
    guard !places.isEmpty else { return [:] }
    let headings = Outline(source).root.sections.flatMap { [$0] + $0.sections }
      .filter { $0.level == 2 }.map(\.title)
    var wrong: [String: Set<String>] = [:]
    var next = headings.startIndex
    for place in places {
      while next < headings.endIndex, headings[next].start <= place { next += 1 }
      guard next > headings.startIndex else { continue }
      let name = source.text(headings[next - 1]).prefix { $0 != " " }
      let line = source.text(source.line(source.lineNumber(at: place)))
      wrong[String(name), default: []].insert(
        line.hasPrefix("- ") ? String(line.dropFirst(2)) : line)
    }
    return wrong
  }
}

extension LossReport {
  /// Adds the lines of tags that only their notes hold now: tag by tag where they are few.
  fileprivate mutating func add(moved: [(tag: String, lines: [String])]) {
    for (tag, lines) in moved.prefix(5) {
      let more = lines.count > 1 ? " and \(counted(lines.count - 1, "more line"))" : ""
      add("the sense of \(quoted(lines[0]))\(more) in \(tag): kept in its notes")
    }
    let others = moved.dropFirst(5)
    let count = others.reduce(0) { $0 + $1.lines.count }
    if count > 0 {
      add(
        "the sense of \(counted(count, "more line")) in \(counted(others.count, "more tag")): "
          + "kept in their notes")
    }
  }
}

extension WrittenTag {
  /// Moves the bullets that are among `lines` into the notes, and the marks if the heading is;
  /// gives them.
  fileprivate mutating func moveToNotes(_ lines: Set<String>) -> [String] {
    var moved = metas.map { "\($0.key): \($0.value)" }.filter(lines.contains)
    metas.removeAll { lines.contains("\($0.key): \($0.value)") }
    for part in [\WrittenTag.rules, \.exceptions, \.severities, \.examples] {
      moved += self[keyPath: part].filter(lines.contains)
      self[keyPath: part].removeAll(where: lines.contains)
    }
    if lines.contains(where: { $0.hasPrefix("## ") }) {
      let doubtful = flags.filter { $0 != Tag.Flag.manual.rawValue }
      if !doubtful.isEmpty { moved.append("marked: \(doubtful.joined(separator: ", "))") }
      flags.removeAll(where: doubtful.contains)
    }
    notes +=
      (notes.isEmpty || moved.isEmpty ? "" : "\n")
      + moved.map { "- \($0)" }.joined(
        separator: "\n")
    complete(named: "")
    return moved
  }
}
