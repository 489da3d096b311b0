import GoldpanCoding
import GoldpanText
import Testing

@Suite struct NearMissTests {
  private static let codebook = CodingRoom.codebook(
    """
    ## pain/again
    ### Match
    - explain and again
    - IT [case]
    - slow near/3 delivery
    - dull [segment: plan=home]
    - parcel*; letter*
    """)

  @Test(arguments: [
    (
      "We explain them again.",
      "nearest rule: has 'explain', 'again'; its 'and' is plain text, write 'AND' if it joins them"
    ),
    (
      "We explain them.",
      "nearest rule: has 'explain', lacks 'again'; its 'and' is plain text, write 'AND' if it joins them"
    ),
    (
      "A slow, slow delivery.",
      "nearest rule: has 'slow', 'delivery'; its 'near/3' is plain text, write 'NEAR/3' if it joins them"
    ),
    (
      "A letter came.",
      "nearest rule: has 'parcel*, letter*'; its ';' is plain text, write ',' if it joins them"
    ),
    (
      "They sent it to support.",
      "the words match, but not in the capitals and small letters that '[case]' asks for"
    ),
    (
      "Rather dull.",
      "the words match, but not who says them: the rule asks for '[segment: plan=home]'"
    ),
    ("We went home.", "no part of any rule stands in it"),
  ])
  func `names the part that failed`(text: String, sentence: String) throws {
    let tag = try #require(Self.codebook["pain/again"])
    let miss = NearMiss(
      tag: tag, in: Self.codebook, corpus: CodingRoom.corpus("P1: \(text)\n"))
    #expect(miss.sentence == sentence)
  }

  @Test func `names the line that raises a coding`() throws {
    let codebook = CodingRoom.codebook(
      """
      ## pain/late
      - severity: 1
      ### Match
      - late
      ### Severity
      - 3: in tears
      - 2: again
      """)
    let corpus = CodingRoom.corpus(
      "P1: It was late. I was in tears, it was late again. Late again!\n")
    var lines = SeverityLines(codebook, corpus)
    let said = Autocoder(codebook).codings(in: corpus).map { coding in
      "\(coding.severity) \(lines.line(behind: coding)?.text ?? "-")"
    }
    #expect(said == ["1 -", "3 in tears", "2 again"])
  }

  @Test func `a rule that may be meant otherwise is not deleted as covered`() {
    let text = """
      # T

      - id: t
      - version: 1.0.0
      - kinds: pain -

      ## pain/late
      ### Match
      - slow; late
      - slow & late
      - very late
      - very late
      """
    let parsed = CodebookReader.read(Source(name: "t.md", text: text))
    let fixes = parsed.diagnostics.filter { $0.id == .coveredRule }.map(\.fixIts.count)
    #expect(fixes == [0, 1])
  }
}
