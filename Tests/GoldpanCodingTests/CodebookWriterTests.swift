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
}
