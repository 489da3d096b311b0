/// Writes a codebook as the Markdown document that `CodebookReader` reads.
public enum CodebookWriter {
  /// The document, in one canonical layout; reading it gives the same codebook.
  ///
  /// Rules are written as they stand in the codebook's documents. A codebook that was read with
  /// those that it builds on becomes one that builds on none.
  public static func markdown(_ codebook: Codebook) -> String {
    markdown(WrittenCodebook(codebook).fitted)
  }

  /// The same of a codebook whose parts fit their lines (`WrittenCodebook.fitted`).
  package static func markdown(_ codebook: WrittenCodebook) -> String {
    let head = ["# \(codebook.title)", "", metas(of: codebook)].joined(separator: "\n")
    let introduction = codebook.introduction.isEmpty ? [] : [codebook.introduction]
    let tags = codebook.tags.map(markdown)
    return ([head] + introduction + lists(of: codebook) + tags).joined(separator: "\n\n") + "\n"
  }

  private static func metas(of codebook: WrittenCodebook) -> String {
    var metas = [
      "- id: \(codebook.id)", "- version: \(codebook.version)", "- language: \(codebook.language)",
    ]
    metas += codebook.extends.map { "- extends: \($0)" }
    metas += codebook.includes.map { "- include: \($0)" }
    if !codebook.kinds.isEmpty {
      metas.append("- kinds: \(codebook.kinds.joined(separator: ", "))")
    }
    return metas.joined(separator: "\n")
  }

  private static func lists(of codebook: WrittenCodebook) -> [String] {
    guard !codebook.lists.isEmpty else { return [] }
    let lists = codebook.lists.map { "- @\($0.name): \($0.rule)" }
    return [(["## Lists"] + lists).joined(separator: "\n")]
  }

  /// The tag's section; the body is set off by a blank line from what is under the heading.
  private static func markdown(_ tag: WrittenTag) -> String {
    let flags = tag.flags.isEmpty ? "" : " (\(tag.flags.joined(separator: ", ")))"
    let top = ["## \(tag.id)\(flags)", tag.definition].filter { !$0.isEmpty }
    let metas = tag.metas.map { "- \($0.key): \($0.value)" }
    let parts =
      part(.useWhen, [tag.useWhen]) + part(.notWhen, [tag.notWhen]) + part(.notes, [tag.notes])
      + part(.match, bullets(tag.rules)) + part(.except, bullets(tag.exceptions))
      + part(.severity, bullets(tag.severities)) + part(.examples, bullets(tag.examples))
    return [top, metas, parts].filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  private static func part(_ part: TagPart, _ lines: [String]) -> [String] {
    let text = lines.filter { !$0.isEmpty }
    return text.isEmpty ? [] : ["### \(part.rawValue)"] + text
  }

  private static func bullets(_ lines: [String]) -> [String] { lines.map { "- \($0)" } }
}
