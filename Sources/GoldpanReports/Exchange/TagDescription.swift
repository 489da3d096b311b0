import GoldpanCoding

/// A tag without its name as one text, in which people read it and from which it is read again.
enum TagDescription {
  /// The definition, then what else there is as labelled lines.
  static func text(of tag: WrittenTag) -> String {
    var text = prose(of: tag)
    for meta in tag.metas { text.add(Self.label(of: meta.key), meta.value) }
    text.add("Marked", tag.flags.joined(separator: ", "))
    text.add("Match", bullets: tag.rules)
    text.add("Except", bullets: tag.exceptions)
    text.add("Severity rules", bullets: tag.severities)
    text.add("Examples", bullets: tag.examples)
    return text.text
  }

  /// What people code by: the definition, when to use it and when not, and the notes.
  static func guide(to tag: WrittenTag) -> String { prose(of: tag).text }

  private static func prose(of tag: WrittenTag) -> LabelledProse {
    var text = LabelledProse(labels: labels, alone: headings)
    text.add("", tag.definition)
    text.add("Use when", tag.useWhen)
    text.add("Not when", tag.notWhen)
    text.add("Notes", tag.notes)
    return text
  }

  /// Reads a description into `tag`; with `isOwn`, whatever a value says, else only values that can
  /// be meant so: the rest is prose.
  ///
  /// Of prose without a label the first line is the definition, the others are notes.
  static func read(_ description: String, into tag: inout WrittenTag, isOwn: Bool) {
    var (useWhen, notWhen, notes) = ([tag.useWhen], [tag.notWhen], [tag.notes])
    for part in LabelledProse(description, labels: labels, alone: headings).parts {
      switch part.label {
      case "":
        tag.definition = part.lines.first ?? ""
        notes += part.lines.dropFirst()
      case "Use when": useWhen += part.lines
      case "Not when": notWhen += part.lines
      case "Notes": notes += part.lines
      case "Match": tag.rules += part.bullets
      case "Except": tag.exceptions += part.bullets
      case "Severity rules": tag.severities += part.bullets
      case "Examples": tag.examples += part.bullets.map(example)
      case "Marked": if !readMarks(part, into: &tag) { notes.append(part.whole) }
      default: notes += readMeta(part, into: &tag, isOwn: isOwn)
      }
    }
    tag.useWhen = joined(useWhen)
    tag.notWhen = joined(notWhen)
    tag.notes = joined(notes)
  }

  /// Reads `Marked: retired, manual`; whether every word is a mark.
  private static func readMarks(_ part: LabelledProse.Part, into tag: inout WrittenTag) -> Bool {
    let flags = part.prose.split(separator: ",").map { String($0).onOneLine }
    guard flags.allSatisfy({ Tag.Flag(rawValue: $0) != nil }) else { return false }
    tag.flags += flags
    return true
  }

  /// Reads `Severity: 2`; gives the lines that say something else.
  private static func readMeta(
    _ part: LabelledProse.Part, into tag: inout WrittenTag, isOwn: Bool
  ) -> [String] {
    let label = part.label
    let key = (label.hasSuffix(" stage") ? String(label.dropLast(6)) : label).lowercased()
    guard let value = part.lines.first, tag[key] == nil, isOwn || isPlausible(value, for: key)
    else { return [part.whole] }
    tag.set(key, to: value)
    return Array(part.lines.dropFirst())
  }

  /// An example as it stands in a codebook; a bare sentence is one that the tag applies to.
  static func example(_ line: String) -> String {
    let head = line.prefix(9).lowercased()
    if let sort = ["yes:", "no:", "todo yes:", "todo no:"].first(where: head.hasPrefix) {
      return sort + line.dropFirst(sort.count)
    }
    var said = line
    for (open, close) in [("\"", "\""), ("“", "”"), ("„", "“"), ("«", "»")]
    where said.count > 2 && said.hasPrefix(open) && said.hasSuffix(close) {
      said = String(said.dropFirst().dropLast())
    }
    return Example.written(said, isMatch: true)
  }

  private static func joined(_ lines: [String]) -> String {
    lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Whether another program's line can be meant as a meta of ours.
  private static func isPlausible(_ value: String, for key: String) -> Bool {
    func areTags(_ text: String) -> Bool {
      text.split(separator: ",").allSatisfy { CodeNames.isTag(String($0).onOneLine) }
    }
    return switch key {
    case "severity": ["1", "2", "3"].contains(value)
    case "phase": Tag.Phase(rawValue: value) != nil
    case "outcome": Tag.Outcome(rawValue: value) != nil
    case "beats", "was", "see": areTags(value)
    case "negation":
      ["block", "keep"].contains(value)
        || value.hasPrefix("flip ") && areTags(String(value.dropFirst(5)))
    default: value.utf8.count <= 60
    }
  }

  private static func label(of key: String) -> String {
    switch key {
    case "from", "to": key.capitalizedFirst + " stage"
    default: key.capitalizedFirst
    }
  }

  /// The labels that nothing follows on their line: whoever writes prose behind one means another.
  private static let headings: Set = ["Match", "Except", "Severity rules"]

  /// The labels by their spellings; those of other programs' users stand for ours.
  private static let labels: [String: String] = {
    let own =
      ["Use when", "Not when", "Notes", "Marked", "Match", "Except", "Severity rules", "Examples"]
      + WrittenTag.metaKeys.map(label)
    let foreign = [
      "when to use": "Use when", "inclusion": "Use when", "inclusion criteria": "Use when",
      "when not to use": "Not when", "do not use when": "Not when",
      "don't use when": "Not when", "exclusion": "Not when", "exclusion criteria": "Not when",
      "example": "Examples", "note": "Notes",
    ]
    return Dictionary(own.map { ($0.lowercased(), $0) }) { first, _ in first }
      .merging(foreign) { first, _ in first }
  }()
}

extension WrittenTag {
  /// Puts a meta where it belongs in the order of keys; an empty value none.
  mutating func set(_ key: String, to value: String) {
    guard WrittenTag.metaKeys.contains(key) else { return }
    var values = Dictionary(metas.map { ($0.key, $0.value) }) { _, last in last }
    values[key] = value.isEmpty ? nil : value
    metas = WrittenTag.metaKeys.compactMap { key in values[key].map { Meta(key, $0) } }
  }
}
