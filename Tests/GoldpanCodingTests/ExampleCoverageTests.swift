import GoldpanCoding
import GoldpanText
import Testing

@Suite struct ExampleCoverageTests {
  private let codebook = CodingRoom.codebook(
    """
    ## pain/slow
    ### Match
    - slow
    - so slow, late
    - when [after: asks]
    - never exercised
    - tardy
    - who asks [who: moderator]
    - overdue [segment: plan=home]
    ### Examples
    - yes: "So slow."
    - yes: "Q: Who asks? A: When."
    - no: "Nothing of the sort."
    - todo yes: "Tardy."
    - yes: "Who asks?" [who: moderator]
    - yes: "Overdue." [segment: plan=home]

    ## pain/mood (manual)
    They are in a bad mood.

    ## loved/old (retired)
    - see: pain/slow
    ### Match
    - old
    """)

  @Test func `names the rules that no example exercises`() {
    let coverage = ExampleCoverage(codebook)
    #expect(coverage.idle.map(\.rule.place.text) == ["never exercised", "tardy"])
    #expect(coverage.idle.map(\.tag) == ["pain/slow", "pain/slow"])
    #expect(coverage.ruleCount == 7)
    #expect(coverage.tagCount == 1)
    #expect(coverage.idleTagCount == 1)
  }

  @Test func `only some tags, and the words that match`() {
    #expect(ExampleCoverage(codebook, tags: []).ruleCount == 0)
    #expect(ExampleRun(codebook, tags: []).results.isEmpty)
    let run = ExampleRun(codebook, tags: ["pain/slow"])
    #expect(
      run.results.map(\.words) == [["So slow"], ["When"], [], ["Tardy"], ["Who asks"], ["Overdue"]])
  }
}
