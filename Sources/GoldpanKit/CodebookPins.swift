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
  package static func pin(
    for name: String, at path: String
  ) throws(CodebookRefusal) -> CodebookPin {
    func refusal(_ reason: String) -> CodebookRefusal {
      CodebookRefusal("'\(printable(name))' \(reason)")
    }
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let version = parts.count == 2 ? Codebook.Version(parts[1]) : nil
    if parts.count == 2, version == nil {
      throw refusal("cannot be extended; expected ID or ID@VERSION, as in 'cx-core@1.0.0'")
    }
    var shelf = CodebookShelf(for: path)
    let all = shelf.shelved()
    let found = all.filter { $0.id.description == parts[0] && version ?? $0.version == $0.version }
    guard let edition = found.max(by: { $0.version < $1.version }) else {
      throw refusal(
        "is not in codebooks/ or codebooks/vendor/" + way(to: String(parts[0]), among: all))
    }
    let library = shelf.library(for: edition.document)
    let parsed = CodebookReader.read(edition.document, with: library)
    guard !parsed.diagnostics.hasErrors else {
      throw refusal("has errors: lint \(printable(parsed.value.source.name)) first")
    }
    return CodebookPin(
      name: "\(edition.id)@\(edition.version)",
      text: CodebookDocument.pin(edition.id, edition.version, parsed.value.checksum),
      tags: parsed.value.tags.map(\.id))
  }

  /// What to extend instead of `name`, which is not there, or how to get it.
  private static func way(to name: String, among all: [CodebookShelf.Edition]) -> String {
    let ids = all.map(\.id.description)
    if !ids.contains(name) {
      if let near = Spelling.suggestion(for: name, among: ids) { return didYouMean(near) }
      if let template = CodebookTemplate(named: name), template != .blank {
        return "; '--template \(template.rawValue)' starts with the tags of \(template.starter)"
      }
    }
    let there = Set(all.map { "\($0.id)@\($0.version)" }).sorted()
    guard !there.isEmpty else {
      return "; there is none yet: 'goldpan codebook add FILE' copies one in"
    }
    let some = there.count > 8 ? there.prefix(7) + ["\(there.count - 7) more"] : there[...]
    return "; there is \(listed(Array(some)))"
  }
}
