public import GoldpanText

/// Reads `study.md`: settings, promises, beliefs, journey, owners and call guide (DESIGN.md §6).
public enum StudyPlanReader {
  /// The plan that `source` says, as far as it can be understood, and every problem in it.
  public static func read(_ source: Source) -> Parsed<StudyPlan> {
    var reading = StudyPlanReading(Outline(source))
    reading.readDocument()
    return Parsed(reading.plan, reading.remarks.diagnostics.inOrder)
  }
}

private struct StudyPlanReading {
  private enum Part: String, CaseIterable {
    case promises = "Promises"
    case beliefs = "Beliefs"
    case journey = "Journey"
    case owners = "Owners"
    case callGuide = "Call guide"
  }

  private(set) var plan = StudyPlan()
  private(set) var remarks: Remarks
  private var places: StudyPlan.Places
  private var entries: StudyPlanEntries
  private let outline: Outline

  init(_ outline: Outline) {
    self.outline = outline
    remarks = Remarks(on: outline.source)
    places = StudyPlan.Places(source: outline.source)
    entries = StudyPlanEntries(outline)
  }

  mutating func readDocument() {
    var header = outline.root.lines
    var title: TextRange?
    for section in outline.root.sections {
      guard section.level == 1 else {
        read(section)
        continue
      }
      if let title {
        remarks.error(
          .unknownPart, "second title; a study has one '# ' heading", at: section.title,
          notes: [remarks.note("the title is here", at: title)])
      } else {
        title = section.title
        plan.title = outline.source.text(section.title)
        header += section.lines
      }
      for child in section.sections { read(child) }
    }
    readSettings(header)
    plan.places = places
  }

  private mutating func readSettings(_ lines: [Outline.Line]) {
    let keys = Outline.Keys(of: "a study", ["codebook", "valid for", "keep at", "redact"])
    for field in outline.fields(in: lines, keys: keys, remarks: &remarks) {
      let text = outline.source.text(field.value)
      switch field.key {
      case "codebook": plan.codebook = text
      case "valid for": plan.validFor = text
      case "redact": plan.redact = outline.list(in: field.value).map { outline.source.text($0) }
      default: plan.keepAt = certainty(text, at: field.value) ?? plan.keepAt
      }
    }
  }

  private mutating func certainty(_ text: String, at place: TextRange) -> Double? {
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    if isPlain, let value = Double(text), 0 < value, value < 1 { return value }
    remarks.error(
      .unknownKey, "bad certainty \(quoted(text)); expected a number between 0 and 1, as in '0.80'",
      at: place)
    return nil
  }

  private mutating func read(_ section: Outline.Section) {
    guard section.level == 2 else {
      remarks.error(
        .unknownPart,
        "\(quoted(outline.source.text(section.title))) stands outside a section; "
          + "sections are \(listed(Part.allCases.map(\.rawValue)))", at: section.title)
      return
    }
    switch part(section) {
    case .promises:
      plan.promises += entries.promises(section, &places, &remarks)
    case .beliefs:
      plan.beliefs += entries.beliefs(section, &places, &remarks)
    case .journey:
      plan.stages += entries.stages(section, &remarks)
    case .owners:
      let owners = OwnerReader(outline).read(lines(of: section), remarks: &remarks)
      plan.owners += owners.map(\.owner)
      places.subjects += owners.map(\.subject)
    case .callGuide:
      plan.callGuide += lines(of: section).compactMap(question)
    case nil:
      return
    }
  }

  private mutating func part(_ section: Outline.Section) -> Part? {
    let name = outline.source.text(section.title)
    if let part = Part(rawValue: name) { return part }
    let names = Part.allCases.map(\.rawValue)
    let meant = remarks.suggestion(for: name, among: names)
    let hint = didYouMean(meant, otherwise: "; a study has \(listed(names))")
    remarks.error(
      .unknownPart, "unknown section \(quoted(name))\(hint)", at: section.title,
      fixIts: meant.map { [.replace(section.title, with: $0)] } ?? [])
    return meant.flatMap(Part.init)
  }

  /// The lines of a section and of the headings below it.
  private func lines(of section: Outline.Section) -> [Outline.Line] {
    section.lines + section.sections.flatMap { lines(of: $0) }
  }

  /// A bullet or numbered line of the call guide; other prose is for the reader.
  private func question(_ line: Outline.Line) -> String? {
    let text = outline.source.text(line.range)
    if line.kind == .bullet { return text.isEmpty ? nil : text }
    let digits = text.utf8.prefix { (48...57).contains($0) }.count
    let rest = text.dropFirst(digits)
    guard digits > 0, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return String(rest.dropFirst(2))
  }
}
