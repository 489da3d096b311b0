import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct StudyPlanReaderTests {
  @Test(arguments: studyPlanCases)
  func `a mistake in a study is reported where it stands`(_ mistake: StudyPlanCase) {
    #expect(rendered(read(mistake.text).diagnostics) == mistake.output)
  }

  @Test(arguments: studyCheckCases)
  func `compares with a codebook`(_ mistake: StudyPlanCase) {
    let parsed = read(mistake.text)
    #expect(parsed.diagnostics == [])
    #expect(rendered(parsed.value.problems(against: smallCodebook)) == mistake.output)
  }

  @Test func `reads settings and promises`() throws {
    let parsed = read(larkfieldStudy)
    #expect(parsed.diagnostics == [])
    let plan = parsed.value
    #expect(plan.title == "Larkfield broadband")
    #expect(plan.codebook == "larkfield")
    #expect(plan.validFor == "12 months")
    #expect(plan.keepAt == 0.85)
    #expect(plan.promises.map(\.id) == ["once", "day"])
    let promise = try #require(plan.promises.first)
    #expect(promise.claim == "You never explain it twice: never")
    #expect(promise.status == .draft)
    #expect(promise.since == "2019")
    #expect(promise.keptBy == ["loved/remembered", "affirm/one-call-fix"])
    #expect(promise.brokenBy == ["pain/repeat-myself"])
    #expect(promise.ask == "never explain it twice")
    #expect(promise.deliveredBy == ["shared case notes"])
    #expect(promise.collateral == ["fridge magnets", "hold message"])
    #expect(promise.value == "care")
  }

  @Test func `reads beliefs, journey, owners and call guide`() throws {
    let plan = read(larkfieldStudy).value
    let belief = try #require(plan.beliefs.first)
    #expect(belief.id == "price")
    #expect(belief.trueIf == ["loved/price"])
    #expect(belief.falseIf == ["loved/local", "loved/plain-bill"])
    #expect(plan.stages.map(\.title) == ["Getting help", "leave"])
    let stage = try #require(plan.stages.first)
    #expect(stage.ideal == "one person, one call")
    #expect(stage.cues == ["help line", "call* support"])
    #expect(stage.touchpoints == ["phone", "chat"])
    #expect(
      plan.owners == [
        Owner(of: .tags("pain/repeat-myself"), name: "Care (R. Holt, Leeds)", escalation: "COO"),
        Owner(of: .stage("support"), name: "Care"),
        Owner(of: .promise("once"), name: "Tech"),
      ])
    #expect(plan.callGuide == ["How are you?", "Would you recommend us?", "Why?"])
  }

  @Test(arguments: (studyPlanCases + studyCheckCases))
  func `a fix-it removes its diagnostic and adds no error`(_ mistake: StudyPlanCase) {
    let before = problems(mistake.text)
    for diagnostic in before {
      for fixIt in diagnostic.fixIts {
        let text = String(decoding: applying([fixIt], to: diagnostic.source), as: UTF8.self)
        let after = problems(text)
        #expect(after.count { $0.severity == .error } < before.count { $0.severity == .error })
        #expect(!after.contains { $0.message == diagnostic.message })
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `reading survives any damage`(_ seed: UInt64) {
    var random = Seeded(seed)
    var scalars = Array(larkfieldStudy.unicodeScalars)
    let signs = ["#", "\n", "- ", ": ", ",", "(", ")", "/", "\0", "é", "```", "### "]
    for _ in 0...(seed / 10) where scalars.count > 10 {
      let start = Int.random(in: 0..<scalars.count, using: &random)
      let end = min(scalars.count, start + Int.random(in: 0..<40, using: &random))
      let sign = signs.randomElement(using: &random) ?? ""
      scalars.replaceSubrange(
        start..<(Bool.random(using: &random) ? end : start), with: sign.unicodeScalars)
    }
    for diagnostic in problems(String(String.UnicodeScalarView(scalars))) {
      #expect(diagnostic.source.range.contains(diagnostic.range))
    }
  }

  private func problems(_ text: String) -> [Diagnostic] {
    let parsed = read(text)
    return parsed.diagnostics + parsed.value.problems(against: smallCodebook)
  }

  @Test func `reads the phrases that are to be taken out`() {
    let read = read("# Study\n- redact: Project Heron, the old mill\n")
    #expect(read.value.redact == ["Project Heron", "the old mill"])
    #expect(read.diagnostics == [])
  }

  private func read(_ text: String) -> Parsed<StudyPlan> {
    StudyPlanReader.read(Source(name: "study.md", text: text))
  }

  private func rendered(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}

/// A codebook of four tags, one of them renamed, one at a stage that studies may lack.
let smallCodebook = CodebookReader.read(
  Source(
    name: "small.md",
    text: """
      # Small
      - id: small
      - version: 1.0.0
      ## pain/repeat-myself (manual)
      - was: pain/repetition
      - stage: suport
      ## pain/slow (manual)
      ## loved/remembered (manual)
      ## loved/price (manual)
      """)
).value

private let larkfieldStudy = """
  # Larkfield broadband

  What we promise, and what we know of it.

  - codebook: larkfield
  - valid for: 12 months
  - keep at: 0.85

  ## Promises
  ### once: You never explain it twice: never
  It stands on the magnets.
  - status: draft
  - since: 2019
  - kept by: loved/remembered, affirm/one-call-fix
  - broken by: pain/repeat-myself
  - ask: never explain it twice
  - delivered by: shared case notes
  - collateral: fridge magnets, hold message
  - value: care
  ### day: Online within a day

  ## Beliefs
  ### price: Customers choose us for the price
  - true if: loved/price
  - false if: loved/local, loved/plain-bill

  ## Journey
  ### support: Getting help
  - ideal: one person, one call
  - cues: help line, call* support
  - touchpoints: phone, chat
  ### leave

  ## Owners
  - pain/repeat-myself: Care (R. Holt, Leeds), escalates to COO
  - stage support: Care
  - promise once: Tech

  ## Call guide
  Ask everybody.
  - How are you?
  ### Main part
  1. Would you recommend us?
  2) Why?
  """
