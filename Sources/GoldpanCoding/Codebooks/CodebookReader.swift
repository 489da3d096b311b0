public import GoldpanText

/// Reads a codebook from its Markdown document (DESIGN.md §4).
public enum CodebookReader {
  /// The codebook that `source` says, as far as it can be understood, and every problem in it.
  ///
  /// A misspelt word is reported and read as the word it was meant to be, so that one slip does
  /// not lead to further complaints. A codebook with errors is not fit for use.
  public static func read(_ source: Source) -> Parsed<Codebook> {
    let outline = Outline(source)
    var remarks = Remarks(on: source)
    let layout = CodebookLayout(outline, remarks: &remarks)
    let header = CodebookHeader(layout, in: outline, remarks: &remarks)
    let lists = CodebookLists(layout.lists, in: outline, remarks: &remarks)
    let drafts = tags(layout, header, lists, in: outline, remarks: &remarks)
    CodebookLinter(drafts, isSelfContained: header.isSelfContained).lint(&remarks)

    var codebook = Codebook(
      id: header.id, version: header.version, title: layout.title, kinds: header.kinds,
      tags: drafts.filter(\.isDistinct).map(\.tag), source: source)
    codebook.language = header.language
    codebook.extends = header.extends
    codebook.includes = header.includes
    codebook.lists = lists.lists
    let broken = Set(drafts.filter(\.hasBrokenRules).map(\.tag.id))
    let isSound = remarks.errorCount == 0
    remarks.append(RuleLinter(codebook, broken: broken, isSound: isSound).diagnostics)
    return Parsed(codebook, remarks.diagnostics.inOrder)
  }

  private static func tags(
    _ layout: CodebookLayout, _ header: CodebookHeader, _ lists: CodebookLists,
    in outline: Outline, remarks: inout Remarks
  ) -> [TagDraft] {
    var names = TagNames(layout.tags, kinds: header.kinds.map(\.name), in: outline)
    return layout.tags.map { section in
      var draft = names.draft(of: section, remarks: &remarks)
      TagMetas(in: outline).read(section.lines, into: &draft, remarks: &remarks)
      let parts = TagParts(lists: lists.patterns, in: outline)
      for part in section.parts { parts.read(part, into: &draft, remarks: &remarks) }
      return draft
    }
  }
}

/// A tag as it is being read, with what the linter wants to know besides.
struct TagDraft {
  /// Another tag that a meta names.
  struct Reference {
    let key: String
    let tag: Tag.ID
    let place: TextRange
  }

  /// The tag so far.
  var tag: Tag
  /// Whether the heading can name a tag at all.
  var isNamed = true
  /// Whether an earlier heading has the same name.
  var isDuplicate = false
  /// The tags that its metas name.
  var references: [Reference] = []
  /// Whether anything stands under `### Match`, be it right or wrong.
  var hasMatchLines = false
  /// Whether a line under `### Match`, `### Except` or `### Severity` could not be read.
  var hasBrokenRules = false
  /// Whether a line under `### Examples` could not be read.
  var hasBrokenExamples = false

  /// Whether it can stand in a codebook.
  var isDistinct: Bool { isNamed && !isDuplicate }
}
