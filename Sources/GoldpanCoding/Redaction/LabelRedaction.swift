import GoldpanText

extension Redactor {
  /// What to call a speaker whose label is or holds a known name, a name that somebody `introduced`
  /// in the file, or another datum; `nil` if it may stay.
  ///
  /// Brackets would make the label a stage direction, so it has none: `person-1`.
  package mutating func label(for label: String, introduced: [Replacement] = []) -> String? {
    let whole = TextRange(0, label.utf8.count)
    let found = data.findings(in: Array(label.utf8), whole)
    if let first = found.first, first.kind != .person, first.range.start == 0 {
      return redactBarely(label)
    }
    if let known = labelNames.match(label) {
      return bare(
        replacement(for: label, PersonalData.Finding(kind: .person, range: whole, known: known)))
    }
    let people = replacements.filter { $0.kind == .person }
    for (some, least) in [(introduced, 1), (people, 2)] {
      if let place = LabelNames(some.map(\.original)).match(label, least: least) {
        return bare(some[place].replacement)
      }
    }
    guard let name = found.first(where: { $0.kind == .person }) else {
      return found.isEmpty ? nil : redactBarely(label)
    }
    return bare(self.label(label, holding: name))
  }

  /// What to call a speaker by a name in the label: who bears it if the label says no more, and
  /// somebody of that label if it says another name too.
  private mutating func label(_ label: String, holding name: PersonalData.Finding) -> String {
    let bytes = Array(label.utf8)
    let text = String(decoding: bytes[name.range.indices], as: UTF8.self)
    let rest = label.utf8.prefix { !"([,".utf8.contains($0) }
    let core = rest.reversed().drop(while: isSpace).count
    if name.known != nil, name.range == TextRange(0, core) { return replacement(for: text, name) }
    if name.known != nil, text.contains(" ") { return redact(label).text }
    let whole = TextRange(0, bytes.count)
    return replacement(
      for: label, PersonalData.Finding(kind: .person, range: whole, known: nil))
  }

  /// `text` with what was found in it replaced by words without brackets.
  package mutating func redactBarely(_ text: String) -> String {
    let (new, made) = redact(text)
    return made.isEmpty ? text : bare(new)
  }

  private func bare(_ text: String) -> String { text.filter { $0 != "[" && $0 != "]" } }
}
