import GoldpanText

/// Reads what stands under a tag's heading: its definition and its `- key: value` lines.
struct TagMetas {
  private let outline: Outline

  private static let keys = Outline.Keys(
    of: "a tag",
    [
      "severity", "stage", "cause", "phase", "outcome", "from", "to", "beats", "was", "see",
      "negation",
    ])

  /// Reads from `outline`.
  init(in outline: Outline) { self.outline = outline }

  /// Reads the lines between a tag's heading and its first part.
  func read(_ lines: [Outline.Line], into draft: inout TagDraft, remarks: inout Remarks) {
    draft.tag.definition = lines.filter { $0.kind == .prose }
      .map { outline.source.text($0.range) }.joined(separator: " ")
    for field in outline.fields(in: lines, keys: Self.keys, remarks: &remarks) {
      read(field, into: &draft, remarks: &remarks)
    }
  }

  private func read(
    _ field: Outline.Field, into draft: inout TagDraft, remarks: inout Remarks
  ) {
    let text = outline.source.text(field.value)
    switch field.key {
    case "severity": draft.tag.severity = severity(field.value, remarks: &remarks)
    case "cause": draft.tag.cause = text
    case "stage": draft.tag.stage = stage(field, &draft)
    case "from": draft.tag.from = stage(field, &draft)
    case "to": draft.tag.to = stage(field, &draft)
    case "phase": draft.tag.phase = choice(field, remarks: &remarks)
    case "outcome": draft.tag.outcome = choice(field, remarks: &remarks)
    case "beats":
      draft.tag.beats = outline.list(in: field.value).map { reference($0, field, &draft) }
    case "was":
      draft.tag.formerPlaces = outline.list(in: field.value).map { .init(outline.source, $0) }
      draft.tag.was = draft.tag.formerPlaces.map { Tag.ID($0.text) }
    case "see": draft.tag.see = reference(field.value, field, &draft)
    default:
      draft.givesNegation = true
      draft.tag.negation = negation(field, &draft, remarks: &remarks)
    }
  }

  /// Reads 1, 2 or 3.
  func severity(_ place: TextRange, remarks: inout Remarks) -> Int? {
    let text = outline.source.text(place)
    if let level = Int(text), 1...3 ~= level, text.utf8.count == 1 { return level }
    remarks.error(
      .unknownKey, "bad severity \(quoted(text)); expected 1, 2 or 3", at: place)
    return nil
  }

  private func stage(_ field: Outline.Field, _ draft: inout TagDraft) -> String {
    draft.tag.stagePlaces.append(.init(outline.source, field.value))
    return outline.source.text(field.value)
  }

  private func reference(
    _ place: TextRange, _ field: Outline.Field, _ draft: inout TagDraft
  ) -> Tag.ID {
    let tag = Tag.ID(outline.source.text(place))
    draft.references.append(
      .init(key: field.key, tag: tag, place: .init(outline.source, place)))
    return tag
  }

  /// Reads one of the words of an enumeration, or the one it was meant to be.
  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ field: Outline.Field, remarks: inout Remarks
  ) -> Choice? {
    let text = outline.source.text(field.value)
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    let meant = remarks.suggestion(for: text, among: words)
    remarks.error(
      .unknownKey, "bad \(field.key) \(quoted(text)); expected \(listed(words, "or"))",
      at: field.value, fixIts: meant.map { [.replace(field.value, with: $0)] } ?? [])
    return meant.flatMap { Choice(rawValue: $0) }
  }

  private func negation(
    _ field: Outline.Field, _ draft: inout TagDraft, remarks: inout Remarks
  ) -> Tag.Negation {
    let text = outline.source.text(field.value)
    switch text {
    case "block": return .block
    case "keep": return .keep
    default: break
    }
    if text.hasPrefix("flip ") {
      let start = field.value.start + "flip ".utf8.count
      let place = trimmed(TextRange(start, field.value.end), in: outline.source.bytes)
      return .flip(reference(place, field, &draft))
    }
    let meant = remarks.suggestion(for: text, among: ["block", "keep"])
    remarks.error(
      .unknownKey, "bad negation \(quoted(text)); expected block, keep or 'flip TAG'",
      at: field.value, fixIts: meant.map { [.replace(field.value, with: $0)] } ?? [])
    return meant == "keep" ? .keep : .block
  }
}
