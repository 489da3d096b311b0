import GoldpanText

/// The named rules of a codebook, each with the rules it uses put in.
struct CodebookLists {
  /// What each name stands for.
  private(set) var patterns: [String: Pattern] = [:]
  /// The lists in the document's order.
  private(set) var lists: [Codebook.List] = []

  /// How deep lists may stand in lists.
  private static let deepest = 16

  /// Reads the lines under `## Lists` of all documents; a list may use lists before and after it,
  /// and one of an extending document stands for that of the extended one in the latter's rules too.
  init(in assembly: inout CodebookAssembly) {
    let entries = ListMerge.entries(in: &assembly)
    let uses = Self.uses(entries)
    for circle in uses.circles {
      let path = circle.text { "@" + entries[$0].name }
      let document = entries[circle.path.last ?? 0].document
      assembly.remarks[document].error(
        .unknownList, "list cycle: \(path)", at: circle.place)
    }
    for entry in uses.inCircle.map({ entries[$0] }) { patterns[entry.name] = entry.placeholder }

    var depths: [String: Int] = [:]
    for entry in uses.order.map({ entries[$0] }) {
      let depth = 1 + (entry.uses.map { depths[$0.name] ?? 0 }.max() ?? 0)
      depths[entry.name] = depth
      if depth > Self.deepest {
        depths[entry.name] = 0
        patterns[entry.name] = entry.placeholder
        assembly.remarks[entry.document].error(
          .unknownList, "list '@\(entry.name)' nests more than \(Self.deepest) lists deep",
          at: entry.namePlace)
      } else {
        patterns[entry.name] = pattern(of: entry, remarks: &assembly.remarks[entry.document])
      }
    }
    lists = entries.map {
      Codebook.List(
        name: $0.name, pattern: patterns[$0.name] ?? $0.placeholder,
        place: .init(assembly.documents[$0.document].source, $0.rule))
    }
  }

  private static func uses(_ entries: [ListEntry]) -> Uses {
    let indices = Dictionary(
      entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    return Uses(
      entries.map { entry in
        entry.uses.compactMap { use in indices[use.name].map { ($0, use.place) } }
      })
  }

  private func pattern(of entry: ListEntry, remarks: inout Remarks) -> Pattern {
    let parsed = PatternParser.parse(remarks.source, entry.rule, lists: patterns)
    remarks.append(parsed.diagnostics)
    guard let expression = parsed.value else { return entry.placeholder }
    if expression.scope != Scope() {
      remarks.error(
        .ruleSyntax, "a list has no scope; write the brackets after the rules that use it",
        at: entry.rule)
    }
    if let name = LanguageLists.Name(rawValue: entry.name), !parsed.diagnostics.hasErrors,
      let objection = LanguageLists.objection(to: expression.pattern, as: name)
    {
      remarks.error(
        .ruleSyntax,
        "'@\(entry.name)' replaces a list of the language, so it \(objection)", at: entry.rule)
    }
    return expression.pattern
  }
}

/// One bullet under `## Lists`.
struct ListEntry {
  /// Which document it stands in.
  let document: Int
  let name: String
  let namePlace: TextRange
  let rule: TextRange
  let uses: [(name: String, place: Diagnostic.Place)]

  /// Reads `@name: rule`.
  init?(_ range: TextRange, in outline: Outline, of document: Int) {
    self.document = document
    guard let (key, value) = outline.field(in: range), !value.isEmpty else { return nil }
    let word = outline.source.text(key)
    name = String(word.dropFirst())
    guard word.hasPrefix("@"), !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte)
    else { return nil }
    namePlace = key
    rule = value
    uses = PatternParser.listNames(in: outline.source, value).map {
      ($0.name, Diagnostic.Place(outline.source, $0.place))
    }
  }

  /// Whether a list's name may hold the byte: those that rules read after an `@`.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  /// Something harmless that stands for a list which cannot be read.
  var placeholder: Pattern { .phrase([.word(name)]) }
}
