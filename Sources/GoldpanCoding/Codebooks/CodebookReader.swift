public import GoldpanText

/// Reads a codebook from its Markdown document (DESIGN.md §4).
public enum CodebookReader {
  /// The codebook that `source` says, as far as it can be understood, and every problem in it.
  ///
  /// A misspelt word is reported and read as the word it was meant to be, so that one slip does
  /// not lead to further complaints. A codebook with errors is not fit for use; one that builds on
  /// others has errors unless it is read with a library.
  public static func read(_ source: Source) -> Parsed<Codebook> {
    read(source, with: CodebookLibrary())
  }

  /// The codebook that `source` says together with the documents of `library` that it includes or
  /// extends.
  ///
  /// Of documents that it extends only errors are reported, each where it stands, and nothing is
  /// offered to mend them: others look after those.
  public static func read(
    _ source: Source, with library: CodebookLibrary
  ) -> Parsed<Codebook> {
    let parsed = read(CodebookDocument(source), with: library)
    return Parsed(parsed.value, (parsed.diagnostics + parsed.value.ruleRemarks).inOrder)
  }

  /// The same, for who has read the document's head already, but for rules that do nothing:
  /// `Codebook.ruleRemarks` looks for those, which takes longer than all the reading.
  package static func read(
    _ document: CodebookDocument, with library: CodebookLibrary
  ) -> Parsed<Codebook> {
    var assembly = CodebookAssembly(document, library: library)
    let kinds = assembly.kinds
    let lists = CodebookLists(in: &assembly)
    let drafts = tags(KindNames(kinds.map(\.name)), lists, &assembly)
    let documents = assembly.codebookDocuments
    let extended = Set(documents.filter(\.isExtended).map(\.source.name))
    CodebookLinter(drafts, isSelfContained: assembly.isComplete, extended: extended)
      .lint(&assembly.remarks[0])

    let header = document.header
    var codebook = Codebook(
      id: header.id, version: header.version, title: document.layout.title, kinds: kinds,
      tags: drafts.map(\.tag), source: document.source)
    codebook.language = header.language
    codebook.extends = header.extends
    codebook.includes = header.includes.map(\.path)
    codebook.lists = lists.lists
    codebook.introduction = document.layout.introduction
    codebook.documents = documents
    codebook.brokenTags = Set(drafts.filter(\.hasBrokenRules).map(\.tag.id))
    codebook.isSound = assembly.remarks.allSatisfy { $0.errorCount == 0 }
    let found = assembly.remarks.flatMap(\.diagnostics)
    return Parsed(codebook, (extended.isEmpty ? found : ours(found, extended)).inOrder)
  }

  /// Without what is for others to mend.
  private static func ours(_ found: [Diagnostic], _ extended: Set<String>) -> [Diagnostic] {
    found.compactMap { one in
      guard extended.contains(one.source.name) else { return one }
      return one.severity != .error
        ? nil
        : Diagnostic(
          one.id, .error, one.message, in: one.source, at: one.range, notes: one.notes)
    }
  }

  private static func tags(
    _ kinds: KindNames, _ lists: CodebookLists, _ assembly: inout CodebookAssembly
  ) -> [TagDraft] {
    var merge = TagMerge(assembly)
    for (unit, members) in assembly.units.map(\.documents).enumerated() {
      var names = TagNames(kinds: kinds, in: assembly.documents[assembly.units[unit].main].outline)
      for index in members {
        let document = assembly.documents[index]
        names.turn(to: document.layout.tags, in: document.outline)
        for section in document.layout.tags {
          let draft = draft(section, &names, lists, document.outline, &assembly.remarks[index])
          guard draft.isDistinct else { continue }
          merge.add(draft, from: unit, remarks: &assembly.remarks[index])
        }
      }
    }
    merge.reportRivals(&assembly.remarks[0])
    return merge.drafts
  }

  private static func draft(
    _ section: CodebookLayout.TagSection, _ names: inout TagNames, _ lists: CodebookLists,
    _ outline: Outline, _ remarks: inout Remarks
  ) -> TagDraft {
    var draft = names.draft(of: section, remarks: &remarks)
    TagMetas(in: outline).read(section.lines, into: &draft, remarks: &remarks)
    let parts = TagParts(lists: lists.patterns, in: outline)
    for part in section.parts { parts.read(part, into: &draft, remarks: &remarks) }
    return draft
  }
}

extension CodebookAssembly {
  /// The kinds of all documents: the codebook's own first, its own signs before those of others.
  ///
  /// A codebook that declares none brings the kinds of its tags, after all that are declared, if
  /// others declare theirs: what it builds on must not make errors of its tags.
  fileprivate var kinds: [(name: String, polarity: Codebook.Polarity)] {
    let declared = units.reversed().map { $0.members.flatMap { documents[$0].header.kinds } }
    guard declared.contains(where: { !$0.isEmpty }) else { return [] }
    let undeclared = zip(units.reversed(), declared).flatMap { unit, own in
      own.isEmpty ? undeclaredKinds(of: unit) : []
    }
    var names: Set<String> = []
    return (declared.flatMap(\.self) + undeclared).filter { names.insert($0.name).inserted }
  }

  private func undeclaredKinds(
    of unit: Unit
  ) -> [(name: String, polarity: Codebook.Polarity)] {
    unit.documents.flatMap { index in
      documents[index].layout.tags.compactMap { section in
        let name = documents[index].source.text(section.heading).prefix { $0 != "/" }
        guard Slug.isValid(name) else { return nil }
        return (String(name), Codebook.Polarity.usual(of: String(name)))
      }
    }
  }

  /// The documents as the codebook shows them.
  fileprivate var codebookDocuments: [Codebook.Document] {
    var shown: [Codebook.Document] = []
    for (index, unit) in units.enumerated().reversed() {
      let (main, isExtended) = (documents[unit.main], unit.main != 0)
      shown += unit.documents.map {
        Codebook.Document(
          source: documents[$0].source, codebook: main.id, version: main.version,
          checksum: isExtended && $0 == unit.main ? checksums[index] : nil,
          isExtended: isExtended)
      }
    }
    return shown
  }
}

/// A tag as it is being read, with what the linter wants to know besides.
struct TagDraft {
  /// Another tag that a meta names.
  struct Reference {
    let key: String
    let tag: Tag.ID
    let place: Diagnostic.Place
  }

  /// The tag so far.
  var tag: Tag
  /// Whether the heading can name a tag at all.
  var isNamed = true
  /// Whether an earlier heading has the same name.
  var isDuplicate = false
  /// The tags that its metas name.
  var references: [Reference] = []
  /// Whether it says what a negator does.
  var givesNegation = false
  /// Whether anything stands under `### Match`, be it right or wrong.
  var hasMatchLines = false
  /// Whether a line under `### Match`, `### Except` or `### Severity` could not be read.
  var hasBrokenRules = false
  /// Whether a line under `### Examples` could not be read.
  var hasBrokenExamples = false

  /// Whether it can stand in a codebook.
  var isDistinct: Bool { isNamed && !isDuplicate }
}
