import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct CodebookWriterTests {
  @Test func `printing and reading a codebook is the identity`() {
    let first = read(larkfield)
    let second = read(CodebookWriter.markdown(first.value))
    #expect(second.diagnostics == [])
    #expect(content(second.value) == content(first.value))
    #expect(CodebookWriter.markdown(second.value) == CodebookWriter.markdown(first.value))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `printing and reading keeps any selection of tags and lines`(_ seed: UInt64) {
    var random = Seeded(seed)
    let lines = larkfield.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter { _ in Int.random(in: 0..<10, using: &random) > 0 }
    let first = read(kept.joined(separator: "\n"))
    guard !first.diagnostics.hasErrors else { return }
    let second = read(CodebookWriter.markdown(first.value))
    #expect(content(second.value) == content(first.value))
  }

  @Test func `a codebook is laid out in one way`() {
    let messy = read(
      """
      # Book
      - version: 1.0.0
      * id: book
      ## pain/slow (manual)
      - cause: process
      Slow
      answer.
      - severity: 2
      ### Examples
      -  no:   "fast"   [who:  any]
      ### Use when
      Waiting.
      """)
    #expect(
      CodebookWriter.markdown(messy.value) == """
        # Book

        - id: book
        - version: 1.0.0
        - language: en

        ## pain/slow (manual)
        Slow answer.

        - severity: 2
        - cause: process

        ### Use when
        Waiting.
        ### Examples
        - no: "fast" [who: any]

        """)
  }

  /// Everything a codebook says, without where it says it.
  private func content(_ codebook: Codebook) -> [String] {
    let lists = codebook.lists.map { "\($0.name) \($0.pattern)" }
    let head = "\(codebook.id) \(codebook.version) \(codebook.title) \(codebook.language)"
    return [head, "\(codebook.kinds)", "\(codebook.includes)"] + lists + codebook.tags.map(content)
  }

  private func content(_ tag: GoldpanCoding.Tag) -> String {
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
}
