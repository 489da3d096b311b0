import GoldpanText

/// Reads the headings of tags: names that are well formed, known by kind, and unique.
struct TagNames {
  private var outline: Outline
  private let kinds: [String]
  private let isKind: Set<String>
  private var written: Set<String> = []
  private var places: [String: Diagnostic.Place] = [:]

  /// For the tags of a codebook whose first document is `outline`.
  init(kinds: KindNames, in outline: Outline) {
    self.outline = outline
    self.kinds = kinds.names
    isKind = kinds.set
  }

  /// Turns to the headings of a document and looks at all of them first, so that no correction
  /// takes a name that is in use.
  mutating func turn(to sections: [CodebookLayout.TagSection], in outline: Outline) {
    self.outline = outline
    for section in sections {
      written.insert(outline.source.text(heading(section.heading).name))
    }
  }

  /// The tag that a section is about, with its flags.
  mutating func draft(
    of section: CodebookLayout.TagSection, remarks: inout Remarks
  ) -> TagDraft {
    let (place, flags) = heading(section.heading)
    let text = outline.source.text(place)
    let name = checkedName(text, place, remarks: &remarks)
    var draft = TagDraft(tag: Tag(id: Tag.ID(name), place: .init(outline.source, place)))
    draft.isNamed = name.contains("/")
    draft.tag.flags = self.flags(flags, remarks: &remarks)
    if let earlier = places[name], draft.isNamed {
      draft.isDuplicate = true
      remarks.error(
        .duplicateTag, "duplicate tag \(quoted(name))", at: place,
        notes: [Diagnostic.Note("first defined here", at: earlier)])
    }
    places[name] = places[name] ?? draft.tag.place
    return draft
  }

  /// Splits `kind/name (flag, flag)`.
  private func heading(_ range: TextRange) -> (name: TextRange, flags: TextRange?) {
    let bytes = outline.source.bytes
    guard !range.isEmpty, bytes[range.end - 1] == UInt8(ascii: ")"),
      let open = bytes[range.indices].lastIndex(of: UInt8(ascii: "("))
    else { return (range, nil) }
    return (trimmed(TextRange(range.start, open), in: bytes), TextRange(open + 1, range.end - 1))
  }

  private func flags(_ range: TextRange?, remarks: inout Remarks) -> Set<Tag.Flag> {
    guard let range else { return [] }
    let names = Tag.Flag.allCases.map(\.rawValue)
    var flags: Set<Tag.Flag> = []
    for place in outline.list(in: range).prefix(20) {
      let word = outline.source.text(place)
      if let flag = Tag.Flag(rawValue: word) {
        flags.insert(flag)
        continue
      }
      let meant = remarks.suggestion(for: word, among: names)
      let hint = didYouMean(meant, otherwise: "; a tag is marked \(listed(names, "or"))")
      remarks.error(
        .badTagName, "unknown mark \(quoted(word))\(hint)", at: place,
        fixIts: meant.map { [.replace(place, with: $0)] } ?? [])
      if let flag = meant.flatMap(Tag.Flag.init) { flags.insert(flag) }
    }
    return flags
  }

  /// The name, or what it was meant to be if that is plain.
  private mutating func checkedName(
    _ text: String, _ place: TextRange, remarks: inout Remarks
  ) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.allSatisfy(Slug.isValid) else {
      return corrected(malformed: text, parts, place, remarks: &remarks)
    }
    let kind = String(parts[0])
    guard !kinds.isEmpty, !isKind.contains(kind) else { return text }
    let meant = remarks.suggestion(for: kind, among: kinds)
    let name = meant.flatMap { free($0 + text.dropFirst(kind.count)) }
    let kindPlace = TextRange(place.start, place.start + kind.utf8.count)
    remarks.error(
      .badTagName,
      "kind \(quoted(kind)) is not declared"
        + didYouMean(meant, otherwise: "; expected \(listed(Array(kinds.prefix(20)), "or"))"),
      at: kindPlace)
    return name ?? text
  }

  private mutating func corrected(
    malformed text: String, _ parts: [Substring], _ place: TextRange, remarks: inout Remarks
  ) -> String {
    let slugs = parts.compactMap { Slug.nearest(to: $0) }
    let isComplete = parts.count >= 2 && slugs.count == parts.count
    let isKnown = kinds.isEmpty || slugs.first.map(isKind.contains) ?? false
    let name = isComplete && isKnown ? free(slugs.joined(separator: "/")) : nil
    let hint = name ?? "pain/slow-answer"
    remarks.error(
      .badTagName,
      "bad tag name \(quoted(text)); expected kind/name in small letters, as in '\(hint)'",
      at: place, fixIts: name.map { [.replace(place, with: $0)] } ?? [])
    return name ?? text
  }

  /// `name`, unless another heading has it.
  private mutating func free(_ name: String) -> String? {
    written.insert(name).inserted ? name : nil
  }
}

/// The kinds that tags may have, quick to ask for.
struct KindNames {
  /// In their order; empty: any.
  let names: [String]
  let set: Set<String>

  init(_ names: [String]) {
    self.names = names
    set = Set(names)
  }
}
