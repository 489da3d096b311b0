import GoldpanText

/// A heading whose blank after the `#` signs is missing, as in `###Except`, so that it came as prose.
struct CloseHeading {
  /// What it was meant to be.
  enum Meaning {
    case part(TagPart), tag, lists
  }

  let meaning: Meaning
  /// What stands after the signs.
  let title: TextRange
  private let line: TextRange
  private let signs: Int
  /// How it should be written.
  private let heading: String

  /// What `line` was meant to be; `nil` if it may as well be prose.
  init?(_ line: Outline.Line, in source: Source) {
    guard line.kind == .prose else { return nil }
    let bytes = source.bytes[line.range.indices]
    signs = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    guard 2...6 ~= signs else { return nil }
    self.line = line.range
    title = TextRange(line.range.start + signs, line.range.end)
    guard title.length <= 200 else { return nil }
    let name = source.text(title)
    if name.lowercased() == "lists" {
      (meaning, heading) = (.lists, "## Lists")
    } else if let part = TagPart.allCases.first(where: {
      $0.rawValue.lowercased() == name.lowercased()
    }) {
      (meaning, heading) = (.part(part), "### \(part.rawValue)")
    } else if signs == 2, CloseHeading.isTag(name) {
      (meaning, heading) = (.tag, "## \(name)")
    } else {
      return nil
    }
  }

  private static func isTag(_ name: String) -> Bool {
    let parts = name.prefix { $0 != " " }.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts.allSatisfy(Slug.isValid)
  }

  /// Says that the blank is missing; outside a tag a part has no place, so that a blank mends
  /// nothing.
  func report(_ remarks: inout Remarks, isInTag: Bool) {
    var isFixable = true
    if case .part = meaning { isFixable = isInTag }
    let signs = String(repeating: "#", count: signs)
    remarks.error(
      .unknownPart, "a blank is missing after '\(signs)'; write '\(heading)'", at: line,
      fixIts: isFixable ? [.replace(line, with: heading)] : [])
  }
}

/// Lines up to the first heading without its blank, and those under each of them.
struct CloseHeadings {
  /// What stands before the first.
  private(set) var before: [Outline.Line] = []
  private(set) var sections: [(heading: CloseHeading, lines: [Outline.Line])] = []

  init(in lines: [Outline.Line], of source: Source) {
    var isFenced = false
    for line in lines {
      if source.bytes[line.range.indices].starts(with: "```".utf8) { isFenced.toggle() }
      if !isFenced, let heading = CloseHeading(line, in: source) {
        sections.append((heading, []))
      } else if sections.isEmpty {
        before.append(line)
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
  }
}
