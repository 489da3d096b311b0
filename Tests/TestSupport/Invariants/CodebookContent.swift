package import GoldpanCoding

/// Everything a codebook says, without where it says it.
package func content(_ codebook: Codebook) -> [String] {
  let lists = codebook.lists.map { "\($0.name) \($0.pattern)" }
  let head = "\(codebook.id) \(codebook.version) \(codebook.title) \(codebook.language)"
  return [head, "\(codebook.kinds)", "\(codebook.includes)"] + lists + codebook.tags.map(content)
}

private func content(_ tag: Tag) -> String {
  let severities = tag.severities.map { "\($0.level) \($0.rule.expression)" }
  let examples = tag.examples.map {
    "\($0.isMatch) \($0.isTodo) \($0.question ?? "") \($0.text) \($0.scope)"
  }
  return """
    \(tag.id) \(tag.flags.map(\.rawValue).sorted()) \(tag.definition) \(tag.useWhen)
    \(tag.notWhen) \(tag.notes) \(tag.severity ?? 0) \(tag.stage ?? "") \(tag.cause ?? "")
    \(tag.phase?.rawValue ?? "") \(tag.outcome?.rawValue ?? "") \(tag.from ?? "")
    \(tag.to ?? "") \(tag.beats) \(tag.was) \(tag.see?.description ?? "") \(tag.negation)
    \(tag.rules.map(\.expression)) \(tag.exceptions.map(\.expression)) \(severities) \(examples)
    """
}
