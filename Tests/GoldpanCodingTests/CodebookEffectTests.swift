import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

private let talk = """
  MOD: How was it?
  P01: The queue was long. The bread was stale.
  MOD: And then?
  P02: I stood in line. It was late.
  """

private let old = CodingRoom.codebook(
  """
  ## pain/queue
  ### Match
  - queue
  ## pain/stale
  ### Match
  - stale
  """)

private let new = CodingRoom.codebook(
  """
  ## pain/wait
  - was: pain/queue
  ### Match
  - queue, in line
  ## loved/none
  ### Match
  - xyzzy
  """)

@Suite struct CodebookEffectTests {
  @Test func `shows what comes and goes with its words and rule`() {
    let effect = CodebookEffect(from: old, to: new, in: CodingRoom.corpus(talk))
    #expect(effect.gained.map(\.coding.drawn) == ["pain/wait @ «I stood in line.»"])
    #expect(effect.gained.map { $0.rule?.place.text } == ["queue, in line"])
    #expect(effect.lost.map(\.coding.drawn) == ["pain/stale @ «The bread was stale.»"])
    #expect(effect.lost.map { $0.rule?.place.text } == ["stale"])
    #expect(effect.tags == ["pain/stale", "pain/wait"])
    #expect((effect.gained + effect.lost).allSatisfy { $0.standing == .open })
  }

  @Test func `has none between an edition and itself`() {
    let effect = CodebookEffect(from: old, to: old, in: CodingRoom.corpus(talk))
    #expect(effect.gained.isEmpty && effect.lost.isEmpty && effect.orphans.isEmpty)
  }

  @Test func `is turned round when the editions are`() {
    let corpus = CodingRoom.corpus(talk)
    let there = CodebookEffect(from: CodebookDiffCase.plain, to: new, in: corpus)
    let back = CodebookEffect(from: new, to: CodebookDiffCase.plain, in: corpus)
    #expect(there.gained.map(\.coding.drawn) == back.lost.map(\.coding.drawn))
    #expect(there.lost.map(\.coding.drawn) == back.gained.map(\.coding.drawn))
  }

  @Test func `says what becomes of decisions`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "pain/stale", "The bread was stale.")
    try desk.decide(.add, "pain/queue", "I stood in line.")
    try desk.decide(.add, "pain/stale", "It was late.")
    let effect = CodebookEffect(
      from: old, to: new, in: desk.corpus, decisions: DecisionLog(desk.decisions))
    #expect(effect.gained.map(\.standing) == [.wasAdded])
    #expect(effect.lost.map(\.standing) == [.orphaned])
    #expect(
      effect.orphans.map(\.drawn) == [
        "pain/stale @ «The bread was stale.»", "pain/stale @ «It was late.»",
      ])
  }

  @Test(arguments: [
    (Decision.Verdict.accept, CodebookEffect.Standing.stays), (.reject, .wasRejected),
  ])
  func `an accepted suggestion stays though its rule goes`(
    verdict: Decision.Verdict, standing: CodebookEffect.Standing
  ) throws {
    var desk = Desk(talk)
    try desk.decide(verdict, "pain/queue", "The queue was long.")
    let narrower = CodingRoom.codebook(
      "## pain/queue\n### Match\n- in line\n## pain/stale\n### Match\n- stale")
    let effect = CodebookEffect(
      from: old, to: narrower, in: desk.corpus, decisions: DecisionLog(desk.decisions))
    #expect(effect.lost.map(\.standing) == [standing])
    #expect(effect.orphans.isEmpty)
  }
}

extension CodebookDiffCase {
  /// Without any rule.
  fileprivate static let plain = CodingRoom.codebook("## pain/other\nHurts.\n### Match\n- long")
}
