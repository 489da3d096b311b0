import GoldpanText

/// Reads what stands under a tag's `###` headings.
struct TagParts {
  private let lists: [String: Pattern]
  private let outline: Outline

  /// Reads from `outline`; rules may use `lists`.
  init(lists: [String: Pattern], in outline: Outline) {
    self.lists = lists
    self.outline = outline
  }

  /// Reads one part; a part that is given again adds to the first.
  func read(
    _ section: CodebookLayout.PartSection, into draft: inout TagDraft, remarks: inout Remarks
  ) {
    let lines = section.lines
    let errors = remarks.errorCount
    defer {
      let isRead = remarks.errorCount == errors
      draft.hasBrokenRules = draft.hasBrokenRules || (section.part.holdsRules && !isRead)
    }
    switch section.part {
    case .useWhen: draft.tag.useWhen = prose(draft.tag.useWhen, lines)
    case .notWhen: draft.tag.notWhen = prose(draft.tag.notWhen, lines)
    case .notes: draft.tag.notes = prose(draft.tag.notes, lines)
    case .match:
      draft.hasMatchLines = draft.hasMatchLines || !lines.isEmpty
      draft.tag.rules += bullets(lines, "a rule", &remarks).compactMap { rule($0, &remarks) }
    case .except:
      draft.tag.exceptions += bullets(lines, "a rule", &remarks).compactMap { rule($0, &remarks) }
    case .severity:
      draft.tag.severities += bullets(lines, "a severity rule", &remarks)
        .compactMap { severity($0, &remarks) }
    case .examples:
      for place in bullets(lines, "an example", &remarks) {
        let example = ExampleReader(lists: lists, in: outline).read(place, remarks: &remarks)
        draft.hasBrokenExamples = draft.hasBrokenExamples || example == nil
        draft.tag.examples += example.map { [$0] } ?? []
      }
      draft.hasBrokenExamples = draft.hasBrokenExamples || lines.contains { $0.kind == .prose }
    }
  }

  /// The lines of a prose part as they stand; bullets keep their dash.
  private func prose(_ before: String, _ lines: [Outline.Line]) -> String {
    let texts = lines.map { ($0.kind == .bullet ? "- " : "") + outline.source.text($0.range) }
    return ((before.isEmpty ? [] : [before]) + texts).joined(separator: "\n")
  }

  /// The places of the bullets; whatever else stands there is reported.
  private func bullets(
    _ lines: [Outline.Line], _ name: String, _ remarks: inout Remarks
  ) -> [TextRange] {
    for line in lines where line.kind == .prose {
      let signs = outline.source.text(line.range).prefix { $0 == "#" }
      remarks.error(
        .ruleSyntax,
        signs.isEmpty
          ? "\(name) is one line that begins with '- '"
          : "a blank is missing after '\(signs.prefix(6))' if this is a heading; \(name) begins with '- '",
        at: line.range)
    }
    return lines.filter { $0.kind == .bullet }.map(\.range)
  }

  private func rule(_ place: TextRange, _ remarks: inout Remarks) -> Rule? {
    let parsed = PatternParser.parse(outline.source, place, lists: lists)
    remarks.append(parsed.diagnostics)
    return parsed.value.map { Rule($0, at: .init(outline.source, place)) }
  }

  /// Reads `3: rule`.
  private func severity(
    _ place: TextRange, _ remarks: inout Remarks
  ) -> (level: Int, rule: Rule)? {
    guard let (key, value) = outline.field(in: place), !value.isEmpty else {
      remarks.error(.ruleSyntax, "expected '- 3: rule' with a severity of 1, 2 or 3", at: place)
      return nil
    }
    let level = TagMetas(in: outline).severity(key, remarks: &remarks)
    guard let rule = rule(value, &remarks), let level else { return nil }
    return (level, rule)
  }
}
