import GoldpanCoding
import GoldpanText

/// Reads the `### id: text` entries of a study: promises, beliefs and stages.
struct StudyPlanEntries {
  /// An entry whose heading has been read.
  private struct Entry {
    let id: String
    let text: String
    let fields: [Outline.Field]
  }

  /// A sort of entry.
  private struct Sort {
    let name: String
    let needsText: Bool
    let keys: Outline.Keys
  }

  private static let promise = Sort(
    name: "promise", needsText: true,
    keys: .init(
      of: "a promise",
      [
        "status", "since", "kept by", "broken by", "ask", "delivered by", "collateral", "value",
      ]))
  private static let belief = Sort(
    name: "belief", needsText: true, keys: .init(of: "a belief", ["true if", "false if"]))
  private static let stage = Sort(
    name: "stage", needsText: false,
    keys: .init(of: "a stage", ["ideal", "cues", "touchpoints"]))

  private let outline: Outline
  private var first: [String: TextRange] = [:]

  /// Reads from `outline`.
  init(_ outline: Outline) { self.outline = outline }

  /// The promises of a section.
  mutating func promises(
    _ section: Outline.Section, _ places: inout StudyPlan.Places, _ remarks: inout Remarks
  ) -> [Promise] {
    entries(section, Self.promise, &remarks).map { entry in
      var promise = Promise(id: Promise.ID(entry.id), claim: entry.text)
      for field in entry.fields { read(field, into: &promise, &places, &remarks) }
      check(entry, "kept by", "broken by", &remarks)
      return promise
    }
  }

  /// The beliefs of a section.
  mutating func beliefs(
    _ section: Outline.Section, _ places: inout StudyPlan.Places, _ remarks: inout Remarks
  ) -> [Belief] {
    entries(section, Self.belief, &remarks).map { entry in
      var belief = Belief(id: entry.id, claim: entry.text)
      for field in entry.fields {
        let tags = tags(field.value, &places)
        if field.key == "true if" { belief.trueIf = tags } else { belief.falseIf = tags }
      }
      check(entry, "true if", "false if", &remarks)
      return belief
    }
  }

  /// The stages of a section.
  mutating func stages(_ section: Outline.Section, _ remarks: inout Remarks) -> [Stage] {
    entries(section, Self.stage, &remarks).map { entry in
      var stage = Stage(id: entry.id, title: entry.text)
      for field in entry.fields {
        switch field.key {
        case "ideal": stage.ideal = outline.source.text(field.value)
        case "cues": stage.cues = words(field.value)
        default: stage.touchpoints = words(field.value)
        }
      }
      return stage
    }
  }

  private func read(
    _ field: Outline.Field, into promise: inout Promise, _ places: inout StudyPlan.Places,
    _ remarks: inout Remarks
  ) {
    let text = outline.source.text(field.value)
    switch field.key {
    case "status": promise.status = status(text, at: field.value, &remarks)
    case "since": promise.since = text
    case "kept by": promise.keptBy = tags(field.value, &places)
    case "broken by": promise.brokenBy = tags(field.value, &places)
    case "ask": promise.ask = text
    case "delivered by": promise.deliveredBy = words(field.value)
    case "collateral": promise.collateral = words(field.value)
    default: promise.value = text
    }
  }

  /// GP104 for a tag that an entry names on both sides: such words would prove nothing.
  private func check(
    _ entry: Entry, _ one: String, _ other: String, _ remarks: inout Remarks
  ) {
    func places(_ key: String) -> [TextRange] {
      entry.fields.filter { $0.key == key }.flatMap { outline.list(in: $0.value) }
    }
    let first = Dictionary(places(one).map { (outline.source.text($0), $0) }) { first, _ in first }
    for place in places(other) {
      let tag = outline.source.text(place)
      guard let earlier = first[tag] else { continue }
      remarks.error(
        .duplicateTag, "\(quoted(tag)) stands under '\(one)' and under '\(other)'; take one away",
        at: place, notes: [remarks.note("first named here", at: earlier)])
    }
  }

  private func status(
    _ text: String, at place: TextRange, _ remarks: inout Remarks
  ) -> Promise.Status {
    if let status = Promise.Status(rawValue: text) { return status }
    let words = Promise.Status.allCases.map(\.rawValue)
    let meant = remarks.suggestion(for: text, among: words)
    remarks.error(
      .unknownKey, "bad status \(quoted(text)); expected \(listed(words, "or"))", at: place,
      fixIts: meant.map { [.replace(place, with: $0)] } ?? [])
    return meant.flatMap(Promise.Status.init) ?? .live
  }

  private func words(_ place: TextRange) -> [String] {
    outline.list(in: place).map { outline.source.text($0) }
  }

  private func tags(_ place: TextRange, _ places: inout StudyPlan.Places) -> [Tag.ID] {
    let found = outline.list(in: place).map { (tag: Tag.ID(outline.source.text($0)), place: $0) }
    places.tags += found
    return found.map(\.tag)
  }

  /// The entries with a good heading of their own; of two with one id the first.
  private mutating func entries(
    _ section: Outline.Section, _ sort: Sort, _ remarks: inout Remarks
  ) -> [Entry] {
    for line in section.lines where line.kind == .bullet {
      remarks.error(
        .unknownPart, "expected '### id: text' before this line; each \(sort.name) has a heading",
        at: line.range)
    }
    return section.sections.compactMap { child in
      for deeper in child.sections {
        remarks.error(
          .unknownPart, "\(sort.name)s have no headings below '###'", at: deeper.title)
      }
      let heading = heading(child.title, sort, &remarks)
      let fields = outline.fields(in: child.lines, keys: sort.keys, remarks: &remarks)
      return heading.map { Entry(id: $0.id, text: $0.text, fields: fields) }
    }
  }

  /// Splits `id: text` and reports a bad or repeated id.
  private mutating func heading(
    _ title: TextRange, _ sort: Sort, _ remarks: inout Remarks
  ) -> (id: String, text: String)? {
    let field = outline.field(in: title)
    let place = field?.key ?? title
    let id = outline.source.text(place)
    guard Slug.isValid(id) else {
      remarks.error(
        .badTagName,
        "bad \(sort.name) id \(quoted(id)); expected '### id: text' with an id in small letters",
        at: place)
      return nil
    }
    if let earlier = first.updateValue(place, forKey: "\(sort.name) \(id)") {
      first["\(sort.name) \(id)"] = earlier
      remarks.error(
        .duplicateTag, "duplicate \(sort.name) \(quoted(id))", at: place,
        notes: [remarks.note("first defined here", at: earlier)])
      return nil
    }
    let text = field.map { outline.source.text($0.value) } ?? ""
    if text.isEmpty, sort.needsText {
      remarks.error(
        .missingDefinition, "\(sort.name) \(quoted(id)) has no wording; write '### \(id): …'",
        at: place)
    }
    return (id, text.isEmpty ? id : text)
  }
}
