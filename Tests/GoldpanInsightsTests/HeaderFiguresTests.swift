import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

/// The counts at the head of a digest and in its method, and that they fit.
@Suite struct HeaderFiguresTests {
  private static var study: Fieldwork {
    var study = Fieldwork()
    for person in ["P1", "P2", "P3", "E1"] { study.say(person, "pain/slow") }
    study.say("P3", "pain/dark", state: .pending)
    study.know("P3") { $0.consent = Participant.Consent.none }
    study.know("E1") { $0.audience = .employee }
    return study
  }

  @Test func `what people without consent say is no suggestion to be reviewed`() {
    let header = Digest(Self.study.insights).header
    #expect((header.suggestions, header.reviewed, header.added) == (3, 3, 0))
  }

  @Test func `each conversation counts once, with whom it was held`() {
    let digest = Digest(Self.study.insights)
    #expect(digest.method.talks.map(\.audience) == [.customer, .employee, nil])
    #expect(digest.method.talks.map { $0.conversations.map(\.count) } == [[2], [1], [1]])
    #expect(digest.method.talks.first?.conversations == digest.header.conversations)
  }

  @Test func `a starter's stages are noted, and a slip is still a warning`() throws {
    let plan = StudyPlanReader.read(
      Source(name: "study.md", text: "# S\n## Journey\n### support: Help\n")
    ).value
    let codebook = CodebookReader.read(
      Source(
        name: "c.md",
        text: """
          # C

          - id: c
          - version: 1.0.0
          - language: en

          ## pain/a
          A.

          - stage: install
          ## pain/b
          B.

          - stage: suport
          """)
    ).value
    func severities(isStarter: Bool) -> [Diagnostic.Severity] {
      plan.problems(against: codebook, isStarter: isStarter).filter { $0.id == .unknownStage }
        .map(\.severity)
    }
    #expect(severities(isStarter: false) == [.warning, .warning])
    #expect(severities(isStarter: true) == [.note, .warning])
  }
}
