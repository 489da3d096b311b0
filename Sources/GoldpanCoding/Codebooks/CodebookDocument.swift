package import GoldpanText

/// One document of a codebook: its sections, its head, and what there is to say about them.
package struct CodebookDocument: Sendable {
  /// The text.
  package let source: Source
  let outline: Outline
  let layout: CodebookLayout
  let header: CodebookHeader
  /// What its headings and its head give reason to say.
  let remarks: Remarks

  /// Reads the headings and the head of `source`; rules are not read yet.
  package init(_ source: Source) {
    self.source = source
    outline = Outline(source)
    var remarks = Remarks(on: source)
    layout = CodebookLayout(outline, remarks: &remarks)
    header = CodebookHeader(layout, in: outline, remarks: &remarks)
    self.remarks = remarks
  }

  /// The section whose heading stands at `heading`, from its `##` up to the next.
  package func section(at heading: TextRange) -> TextRange {
    let headings = outline.root.sections.flatMap { [$0] + $0.sections }.filter { $0.level <= 2 }
    let next = headings.map(\.title.start).filter { $0 > heading.start }.min()
    func lineStart(_ offset: Int) -> Int { source.line(source.lineNumber(at: offset)).start }
    let range = TextRange(
      lineStart(heading.start), next.map(lineStart) ?? source.bytes.count)
    return trimmed(range, in: source.bytes)
  }

  /// What it calls itself.
  package var id: Codebook.ID { header.id }
  /// Which edition it says it is.
  package var version: Codebook.Version { header.version }

  /// The documents that it asks for: those it includes, then those it extends.
  package var requests: [CodebookLibrary.Request] {
    header.includes.compactMap { CodebookLibrary.Request(include: $0.path, in: source.name) }
      + header.extends.map { .codebook($0.codebook, $0.version) }
  }
}
