import GoldpanText

/// The sections of a codebook's document by what they are for.
struct CodebookLayout {
  /// A `## kind/name` section.
  struct TagSection {
    let heading: TextRange
    var lines: [Outline.Line]
    var parts: [PartSection]
  }

  /// A `### Match` section and its like.
  struct PartSection {
    let part: TagPart
    let lines: [Outline.Line]
  }

  /// The text of the `#` heading; empty if there is none.
  private(set) var title = ""
  /// Where the title stands; the start of the document if there is none.
  private(set) var titlePlace = TextRange(0, 0)
  /// What stands before the first section.
  private(set) var header: [Outline.Line]
  /// The lines under `## Lists`.
  private(set) var lists: [Outline.Line] = []
  /// The tags in the document's order.
  private(set) var tags: [TagSection] = []
  private let outline: Outline
  private var lastIsTag = false

  /// Sorts the sections of `outline` and reports those that have no place.
  init(_ outline: Outline, remarks: inout Remarks) {
    self.outline = outline
    header = []
    header = own(outline.root.lines, remarks: &remarks)
    var hasTitle = false
    for section in outline.root.sections {
      guard section.level == 1 else {
        add(section, remarks: &remarks)
        continue
      }
      if hasTitle {
        remarks.error(
          .unknownPart, "second title; a codebook has one '# ' heading, a tag begins with '## '",
          at: section.title, notes: [remarks.note("the title is here", at: titlePlace)])
      } else {
        hasTitle = true
        (title, titlePlace) = (outline.source.text(section.title), section.title)
        let lines = own(section.lines, remarks: &remarks)
        header += lines
      }
      for child in section.sections { add(child, remarks: &remarks) }
    }
  }

  /// What the header says besides metas, a line a paragraph.
  var introduction: String {
    header.filter { $0.kind == .prose }.map { outline.source.text($0.range) }
      .joined(separator: "\n")
  }

  /// Adds a section that stands under the title.
  private mutating func add(_ section: Outline.Section, remarks: inout Remarks) {
    guard section.level == 2 else { return addMisplaced(section, remarks: &remarks) }
    let name = outline.source.text(section.title)
    if name == "Lists" { return addLists(section, remarks: &remarks) }
    if name.contains("/") { return addTag(section, remarks: &remarks) }
    let meant = remarks.suggestion(for: name, among: ["Lists"] + TagPart.names)
    if meant == "Lists" {
      remarks.error(
        .unknownPart, "unknown heading \(quoted(name)); did you mean 'Lists'?", at: section.title,
        fixIts: [.replace(section.title, with: "Lists")])
      addLists(section, remarks: &remarks)
    } else if TagPart(rawValue: meant ?? name) != nil {
      addMisplaced(section, remarks: &remarks)
    } else {
      addTag(section, remarks: &remarks)
    }
  }

  private mutating func addLists(_ section: Outline.Section, remarks: inout Remarks) {
    lastIsTag = false
    let lines = own(section.lines, remarks: &remarks)
    lists += lines
    for child in section.sections { addMisplaced(child, remarks: &remarks) }
  }

  private mutating func addTag(_ section: Outline.Section, remarks: inout Remarks) {
    let place = tags.count
    tags.append(TagSection(heading: section.title, lines: [], parts: []))
    lastIsTag = true
    let lines = own(section.lines, remarks: &remarks)
    tags[place].lines = lines
    for child in section.sections { addMisplaced(child, remarks: &remarks) }
  }

  /// Adds what stands where only `##` belongs: a part of the tag before, if there is one.
  private mutating func addMisplaced(_ section: Outline.Section, remarks: inout Remarks) {
    if lastIsTag { return addPart(section, remarks: &remarks) }
    let name = quoted(outline.source.text(section.title))
    remarks.error(
      .unknownPart, "\(name) stands outside a tag; parts follow a '## kind/name' heading",
      at: section.title)
    for child in section.sections { addMisplaced(child, remarks: &remarks) }
  }

  /// Adds a section below a tag: a part, at whatever level it was written.
  private mutating func addPart(_ section: Outline.Section, remarks: inout Remarks) {
    if let part = part(section, remarks: &remarks) {
      let found = CloseHeadings(in: section.lines, of: outline.source)
      tags[tags.count - 1].parts.append(PartSection(part: part, lines: found.before))
      add(found, remarks: &remarks)
    }
    for child in section.sections { addMisplaced(child, remarks: &remarks) }
  }

  /// The lines before the first heading without its blank; what stands under such is added as if
  /// it had one.
  private mutating func own(
    _ lines: [Outline.Line], remarks: inout Remarks
  ) -> [Outline.Line] {
    let found = CloseHeadings(in: lines, of: outline.source)
    add(found, remarks: &remarks)
    return found.before
  }

  private mutating func add(_ found: CloseHeadings, remarks: inout Remarks) {
    for (heading, lines) in found.sections {
      heading.report(&remarks, isInTag: lastIsTag)
      switch heading.meaning {
      case .lists:
        lists += lines
        lastIsTag = false
      case .tag:
        tags.append(TagSection(heading: heading.title, lines: lines, parts: []))
        lastIsTag = true
      case .part(let part):
        if lastIsTag { tags[tags.count - 1].parts.append(PartSection(part: part, lines: lines)) }
      }
    }
  }

  /// Which part a section is, or was meant to be.
  private func part(_ section: Outline.Section, remarks: inout Remarks) -> TagPart? {
    let name = outline.source.text(section.title)
    if let part = TagPart(rawValue: name) {
      if section.level == 3 { return part }
      let marks = marks(of: section)
      remarks.error(
        .unknownPart, "'\(name)' is a part of a tag; write '### \(name)'",
        at: marks.union(section.title), fixIts: [.replace(marks, with: "###")])
      return part
    }
    guard let meant = remarks.suggestion(for: name, among: TagPart.names) else {
      let hint =
        name.contains("/")
        ? "a tag begins with '## '" : "a tag has \(listed(TagPart.names))"
      remarks.error(
        .unknownPart, "unknown part \(quoted(name)); \(hint)", at: section.title)
      return nil
    }
    remarks.error(
      .unknownPart, "unknown part \(quoted(name)); did you mean '\(meant)'?", at: section.title,
      fixIts: [
        Diagnostic.FixIt(
          "replace with '\(meant)'", replacing: marks(of: section).union(section.title),
          with: "### \(meant)")
      ])
    return TagPart(rawValue: meant)
  }

  /// The `#` signs before a section's title.
  private func marks(of section: Outline.Section) -> TextRange {
    let bytes = outline.source.bytes
    let line = outline.source.line(outline.source.lineNumber(at: section.title.start))
    let start = line.indices.first { bytes[$0] == UInt8(ascii: "#") } ?? line.start
    return TextRange(start, min(start + section.level, line.end))
  }
}

/// What can stand under a tag's heading.
enum TagPart: String, CaseIterable {
  case useWhen = "Use when"
  case notWhen = "Not when"
  case notes = "Notes"
  case match = "Match"
  case except = "Except"
  case severity = "Severity"
  case examples = "Examples"

  /// Whether its bullets are rules.
  var holdsRules: Bool { self == .match || self == .except || self == .severity }

  /// The headings, in their usual order.
  static let names = allCases.map(\.rawValue)
}
