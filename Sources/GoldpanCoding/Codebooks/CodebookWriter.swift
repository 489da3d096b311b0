import GoldpanText

/// Writes a codebook as the Markdown document that `CodebookReader` reads.
public enum CodebookWriter {
  /// The document, in one canonical layout; reading it gives the same codebook.
  ///
  /// Rules are written as they stand in the codebook's documents. A codebook that was read with
  /// those that it builds on becomes one that builds on none.
  public static func markdown(_ codebook: Codebook) -> String {
    let head = ["# \(codebook.title)", "", metas(of: codebook)].joined(separator: "\n")
    let tags = codebook.tags.map { TagWriter($0).markdown }
    return ([head] + lists(of: codebook) + tags).joined(separator: "\n\n") + "\n"
  }

  private static func metas(of codebook: Codebook) -> String {
    var metas = [
      "- id: \(codebook.id)", "- version: \(codebook.version)", "- language: \(codebook.language)",
    ]
    if codebook.documents.count == 1 {
      metas += codebook.extends.map {
        "- extends: \($0.codebook)@\($0.version) sha256:\($0.checksum)"
      }
      metas += codebook.includes.map { "- include: \($0)" }
    }
    if !codebook.kinds.isEmpty {
      let kinds = codebook.kinds.map { "\($0.name) \($0.polarity.rawValue)" }
      metas.append("- kinds: \(kinds.joined(separator: ", "))")
    }
    return metas.joined(separator: "\n")
  }

  private static func lists(of codebook: Codebook) -> [String] {
    guard !codebook.lists.isEmpty else { return [] }
    let lists = codebook.lists.map { "- @\($0.name): \($0.place.text)" }
    return [(["## Lists"] + lists).joined(separator: "\n")]
  }
}

private struct TagWriter {
  private let tag: Tag

  init(_ tag: Tag) { self.tag = tag }

  /// The tag's section; the body is set off by a blank line from what is under the heading.
  var markdown: String {
    let top = [heading, tag.definition].filter { !$0.isEmpty }.joined(separator: "\n")
    let parts = self.parts.joined(separator: "\n")
    return [top, metas.joined(separator: "\n"), parts].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private var heading: String {
    let flags = Tag.Flag.allCases.filter(tag.flags.contains).map(\.rawValue)
    return "## \(tag.id)" + (flags.isEmpty ? "" : " (\(flags.joined(separator: ", ")))")
  }

  private var metas: [String] {
    let values: [(key: String, value: String?)] = [
      ("severity", tag.severity.map(String.init)), ("stage", tag.stage), ("cause", tag.cause),
      ("phase", tag.phase?.rawValue), ("outcome", tag.outcome?.rawValue), ("from", tag.from),
      ("to", tag.to), ("beats", names(tag.beats)), ("was", names(tag.was)),
      ("see", tag.see?.description), ("negation", negation),
    ]
    return values.compactMap { key, value in value.map { "- \(key): \($0)" } }
  }

  private var negation: String? {
    switch tag.negation {
    case .block: nil
    case .keep: "keep"
    case .flip(let other): "flip \(other)"
    }
  }

  private var parts: [String] {
    let severities = tag.severities.map { "- \($0.level): \($0.rule.place.text)" }
    return part(.useWhen, [tag.useWhen]) + part(.notWhen, [tag.notWhen])
      + part(.notes, [tag.notes]) + part(.match, rules(tag.rules))
      + part(.except, rules(tag.exceptions)) + part(.severity, severities)
      + part(.examples, tag.examples.map(example))
  }

  private func part(_ part: TagPart, _ lines: [String]) -> [String] {
    let text = lines.filter { !$0.isEmpty }
    return text.isEmpty ? [] : ["### \(part.rawValue)"] + text
  }

  private func rules(_ rules: [Rule]) -> [String] {
    rules.map { "- \($0.place.text)" }
  }

  private func names(_ tags: [Tag.ID]) -> String? {
    tags.isEmpty ? nil : tags.map(\.description).joined(separator: ", ")
  }

  private func example(_ example: Example) -> String {
    let sort = (example.isTodo ? "todo " : "") + (example.isMatch ? "yes" : "no")
    let text = example.question.map { "Q: \($0) A: \(example.text)" } ?? example.text
    let scope = example.scope.description
    return "- \(sort): \"\(escaped(text))\"" + (scope.isEmpty ? "" : " " + scope)
  }
}
