/// What a new codebook extends.
package struct CodebookPin: Sendable {
  /// The codebook and its version, `ID@VERSION`.
  package let name: String
  /// The value of an `extends:` line.
  package let text: String
  /// The tags that come with it, in its order.
  package let tags: [Tag.ID]

  /// The pin `text` for the codebook `name`.
  package init(name: String, text: String, tags: [Tag.ID]) {
    (self.name, self.text, self.tags) = (name, text, tags)
  }
}

extension Study {
  /// The pin for the codebook called `name`, `ID` or `ID@VERSION`, that a new codebook at `path` can
  /// extend; the newest version, if none is named.
  ///
  /// Throws what is wrong, in a sentence.
  package static func pin(
    for name: String, at path: String
  ) throws(CodebookRefusal) -> CodebookPin {
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let version = parts.count == 2 ? Codebook.Version(parts[1]) : nil
    if parts.count == 2, version == nil {
      throw .refused("cannot be extended; expected ID or ID@VERSION, as in 'cx-core@1.0.0'")
    }
    var shelf = CodebookShelf(for: path)
    let all = shelf.shelved()
    let found = all.filter { $0.id.description == parts[0] && version ?? $0.version == $0.version }
    guard let edition = found.max(by: { $0.version < $1.version }) else {
      let there = Set(all.map { "\($0.id)@\($0.version)" }).sorted()
      let hint = Spelling.suggestion(for: String(parts[0]), among: all.map(\.id.description))
      throw .refused(
        "is not in codebooks/ or codebooks/vendor/"
          + didYouMean(
            hint, otherwise: there.isEmpty ? "" : "; there is \(listed(Array(there.prefix(8))))"))
    }
    let library = shelf.library(for: edition.document)
    let parsed = CodebookReader.read(edition.document, with: library)
    guard !parsed.diagnostics.hasErrors else {
      throw .refused("has errors: lint \(printable(parsed.value.source.name)) first")
    }
    return CodebookPin(
      name: "\(edition.id)@\(edition.version)",
      text: CodebookDocument.pin(edition.id, edition.version, parsed.value.checksum),
      tags: parsed.value.tags.map(\.id))
  }
}
