import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct CodedUnitsTests {
  /// Four turns of participants; rules suggest slow in the first two and late in the third.
  private let talk = """
    MOD: How was it?
    P01: It was slow. Nobody rang.
    MOD: And then?
    P02: Slow as ever. And slow again.
    P01: Late once more.
    P02: That is all.
    """

  /// What each says: a row a tag in a turn, as `turn tag verdicts`.
  private func drawn(
    _ desk: Desk, _ coders: [String] = ["ana", "ben"],
    overlap: CodedUnits.Overlap = .everybody
  ) -> [String] {
    let units = units(desk, coders, overlap: overlap)
    return units.entries.map { entry in
      let verdicts = entry.verdicts.map { verdict in
        switch verdict {
        case .absent: "no"
        case .present: "yes"
        case .missing: "–"
        }
      }
      return "\(entry.unit) \(units.tags[entry.tag]) \(verdicts.joined(separator: " "))"
    }
  }

  private func units(
    _ desk: Desk, _ coders: [String] = ["ana", "ben"],
    overlap: CodedUnits.Overlap = .everybody
  ) -> CodedUnits {
    CodedUnits(
      desk.coded(), in: desk.corpus, by: coders,
      tags: ["pain/slow", "pain/late", "loved/kind"], overlap: overlap)
  }

  @Test func `who has not decided about a suggestion is missing, not absent`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "pain/slow", "It was slow.")
    try desk.decide(.reject, "pain/slow", "It was slow.", by: "ben")
    try desk.decide(.reject, "pain/late", "Late once more.", by: "ben")
    #expect(drawn(desk) == ["0 pain/slow yes no", "1 pain/slow – –", "2 pain/late – no"])
    #expect(units(desk).count == 4)
  }

  @Test func `one accepted place makes a turn, and one undecided place keeps it open`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "pain/slow", "Slow as ever.")
    try desk.decide(.reject, "pain/slow", "Slow as ever.", by: "ben")
    #expect(drawn(desk).contains("1 pain/slow yes –"))
    try desk.decide(.reject, "pain/slow", "And slow again.", by: "ben")
    #expect(drawn(desk).contains("1 pain/slow yes no"))
  }

  @Test func `what one adds is absent for who did not, for nobody suggested it`() throws {
    var desk = Desk(talk)
    try desk.decide(.add, "loved/kind", "That is all.")
    try desk.decide(.reject, "pain/slow", "It was slow.", by: "ben")
    #expect(drawn(desk).contains("3 loved/kind yes no"))
  }

  @Test func `a retag is absent from one tag and present in the other`() throws {
    var desk = Desk(talk)
    try desk.decide(.retag("pain/late"), "pain/slow", "It was slow.")
    try desk.decide(.accept, "pain/slow", "It was slow.", by: "ben")
    #expect(drawn(desk).prefix(2) == ["0 pain/slow no yes", "0 pain/late yes no"])
  }

  @Test func `the latest decision counts, an undone one does not, a memo is none`() throws {
    var desk = Desk(talk)
    try desk.decide(.note, "pain/slow", "It was slow.", memo: "hm")
    try desk.decide(.accept, "pain/slow", "It was slow.", by: "ben")
    #expect(units(desk).parts.isEmpty, "ana has decided nothing")
    try desk.decide(.accept, "pain/slow", "It was slow.")
    try desk.decide(.reject, "pain/slow", "It was slow.")
    #expect(drawn(desk).first == "0 pain/slow no yes")
    let last = try #require(desk.decisions.last)
    try desk.decide(.undo(last.at), "pain/slow", "It was slow.")
    #expect(drawn(desk).first == "0 pain/slow yes yes")
  }

  @Test func `former names of tags count for the new ones`() throws {
    var desk = Desk(talk)
    try desk.decide(.reject, "pain/tardy", "Late once more.")
    try desk.decide(.accept, "pain/late", "Late once more.", by: "ben")
    #expect(drawn(desk).contains("2 pain/late no yes"))
  }

  @Test func `rules are never missing, and hypothetical speech is none of theirs`() throws {
    var desk = Desk("P01: It was slow.\nP02: If it were slow, I would leave.\nP01: Late again.")
    try desk.decide(.accept, "pain/slow", "If it were slow, I would leave.")
    #expect(
      drawn(desk, ["rules", "ana"]) == [
        "0 pain/slow yes –", "1 pain/slow no yes", "2 pain/late yes –",
      ])
  }

  @Test func `of transcripts that only some coded nothing is compared, unless pairs are`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "pain/slow", "It was slow.")
    try desk.decide(.reject, "pain/slow", "It was slow.", by: "ben")
    let three = units(desk, ["ana", "ben", "eva"])
    #expect(three.parts.isEmpty && three.entries.isEmpty)
    #expect(three.leftOut.map(\.coders) == [["ana", "ben"]])
    #expect(drawn(desk, ["ana", "ben", "eva"], overlap: .pairs).first == "0 pain/slow yes no –")
    #expect(units(desk, ["ana", "eva"], overlap: .pairs).parts.isEmpty)
  }

  @Test func `only turns of the people wanted are units`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "pain/slow", "It was slow.")
    let units = CodedUnits(
      desk.coded(), in: desk.corpus, by: ["rules", "ana"], tags: ["pain/slow"], of: ["P02"])
    #expect(units.count == 2 && units.entries.map(\.unit) == [0])
  }

  @Test func `the consensus settles what it decides`() throws {
    var desk = Desk(talk)
    for quote in ["Slow as ever.", "And slow again."] {
      try desk.decide(.accept, "pain/slow", quote)
      try desk.decide(.reject, "pain/slow", quote, by: "ben", memo: "not slow")
    }
    let open = try #require(units(desk).disagreements.first)
    #expect(open.passages.map(\.text) == ["Slow as ever.", "And slow again."])
    #expect(open.statements.map(\.memo) == [nil, "not slow", nil, "not slow"])

    try desk.decide(.reject, "pain/slow", "Slow as ever.", by: "consensus")
    #expect(units(desk).disagreements.flatMap(\.passages).map(\.text) == ["And slow again."])
    let half = desk
    try desk.decide(.reject, "pain/slow", "And slow again.", by: "consensus")
    #expect(units(desk).disagreements.isEmpty && units(desk).settled == 1)
    desk = half
    try desk.decide(.accept, "pain/slow", "And slow again.", by: "consensus")
    #expect(units(desk).disagreements.isEmpty && units(desk).settled == 1)
    #expect(drawn(desk).contains("1 pain/slow yes no"), "what coders said stays what they said")
    #expect(
      units(desk, ["ben", "consensus"]).disagreements.count == 1, "compared, it settles none")
  }

  /// A decision about sentences of one turn, the first of which a rule calls slow.
  struct Step: Sendable {
    let coder: String
    let verdict: Decision.Verdict
    let words: ClosedRange<Int>

    init(_ coder: String, _ verdict: Decision.Verdict, _ words: ClosedRange<Int>) {
      (self.coder, self.verdict, self.words) = (coder, verdict, words)
    }
  }

  @Test(
    arguments: [
      ([Step("ana", .reject, 0...1)], ["0 pain/slow no yes"]),
      ([Step("ana", .accept, 0...1), Step("ana", .reject, 0...1)], ["0 pain/slow no yes"]),
      (
        [Step("ana", .retag("loved/kind"), 0...2)], ["0 pain/slow no yes", "0 loved/kind yes no"]
      ),
      ([Step("ana", .accept, 0...1)], ["0 pain/slow yes yes"]),
      // They do not hold what is suggested.
      ([Step("ana", .reject, 1...2)], ["0 pain/slow – yes"]),
    ])
  func `words that hold a suggestion are decided about with it`(
    _ steps: [Step], _ expected: [String]
  ) throws {
    var desk = Desk("MOD: How was it?\nP01: It was slow. Then we left. Nobody rang.")
    for step in steps { try desk.decide(step.verdict, "pain/slow", step.words, by: step.coder) }
    try desk.decide(.accept, "pain/slow", 0...0, by: "ben")
    #expect(drawn(desk) == expected)
  }

  @Test func `the consensus settles what its words hold`() throws {
    var desk = Desk("MOD: How was it?\nP01: It was slow. Then we left. Nobody rang.")
    try desk.decide(.reject, "pain/slow", 0...0)
    try desk.decide(.accept, "pain/slow", 0...0, by: "ben")
    #expect(units(desk).disagreements.count == 1)
    try desk.decide(.reject, "pain/slow", 0...1, by: "consensus")
    #expect(units(desk).disagreements.isEmpty && units(desk).settled == 1)
  }

  @Test func `a retag takes along what its coder noted before`() throws {
    var desk = Desk(talk)
    try desk.decide(.note, "pain/slow", "It was slow.", memo: "hm")
    try desk.decide(.retag("pain/late"), "pain/slow", "It was slow.")
    try desk.decide(.note, "pain/slow", "It was slow.", memo: "and not slow")
    try desk.decide(.accept, "pain/slow", "It was slow.", by: "ben", memo: "slow")
    let said = units(desk).disagreements.map { $0.statements.map(\.memo) }
    #expect(said == [["and not slow", "slow"], ["hm"]])
  }

  @Test func `thousands of decided words in a turn take no time in the square of their number`()
    throws
  {
    let count = 6000
    let desk = Desk("P01: " + String(repeating: "Slow. ", count: count))
    let turn = desk.corpus.transcripts[0].turns[0]
    let suggested = (1...count).map { place in
      let start = turn.range.end - 6 * place
      return Coding(
        tag: "pain/slow",
        quotation: Quotation(
          transcript: "w1/talk", turn: 0, range: TextRange(start, start + 5),
          speaker: turn.speaker, text: "Slow."),
        evidence: "q-", coder: .rule("pain/slow", 0), state: .pending)
    }
    let at = try #require(Decision.Instant("2026-06-03T10:12:00Z"))
    let decided = suggested.map(\.quotation).flatMap { words in
      ["ana", "ben"].map { coder in rejected(words, by: coder, at: at) }
    }
    var units: CodedUnits?
    let time = ContinuousClock().measure {
      units = CodedUnits(
        Codings(suggested), decided, in: desk.corpus, by: ["rules", "ana", "ben"],
        tags: ["pain/slow"])
    }
    #expect(units?.entries.map(\.verdicts) == [[.present, .absent, .absent]])
    #expect(units?.disagreements.first?.passages.count == count)
    #expect(time < .seconds(20), "in its square it takes minutes")
  }

  private func rejected(
    _ words: Quotation, by coder: String, at: Decision.Instant
  ) -> CodedCorpus.Decided {
    CodedCorpus.Decided(
      decision: Decision(
        anchor: Decision.Anchor(
          evidence: "q-", transcript: words.transcript, quote: words.text, before: "", after: ""),
        tag: "pain/slow", verdict: .reject, coder: coder, at: at),
      transcript: words.transcript, range: words.range)
  }

  @Test func `rules are nobody, whatever file bears their name`() throws {
    var desk = Desk(talk)
    for coder in ["ana", "rules", "consensus"] {
      try desk.decide(.accept, "pain/slow", "It was slow.", by: coder)
    }
    #expect(DecisionLog(desk.decisions).people == ["ana"])
  }

  /// A few decisions of two coders, drawn at random.
  private func desk(_ random: inout Seeded) throws -> Desk {
    var desk = Desk(talk)
    let quotes = ["It was slow.", "Slow as ever.", "And slow again.", "Late once more."]
    for _ in 0..<Int.random(in: 2...12, using: &random) {
      let coder = ["ana", "ben"].randomElement(using: &random) ?? ""
      let tag: GoldpanCoding.Tag.ID = Bool.random(using: &random) ? "pain/slow" : "pain/late"
      let verdict: Decision.Verdict =
        [.accept, .reject, .add, .retag("loved/kind"), .note].randomElement(using: &random) ?? .add
      try desk.decide(verdict, tag, quotes.randomElement(using: &random) ?? "", by: coder)
    }
    return desk
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `order of coders and lines does not matter, nor do lines that are there twice`(
    _ seed: UInt64
  ) throws {
    var random = Seeded(seed)
    let desk = try desk(&random)
    var again = desk
    again.decisions = (desk.decisions + desk.decisions.filter { _ in Bool.random(using: &random) })
      .shuffled(using: &random)
    #expect(drawn(again) == drawn(desk))
    let turned = drawn(desk, ["ben", "ana"]).map { line in
      let words = line.split(separator: " ")
      return (words.prefix(2) + words.dropFirst(2).reversed()).joined(separator: " ")
    }
    #expect(turned == drawn(desk))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `what the board accepts of one coder is what the coder is said to give`(
    _ seed: UInt64
  ) throws {
    var random = Seeded(seed)
    var desk = try desk(&random)
    desk.decisions = desk.decisions.filter { $0.coder == "ana" }
    let coded = desk.coded()
    let accepted = Set(
      coded.codings.filter { $0.state == .accepted }.map { "\($0.quotation.turn) \($0.tag)" })
    let units = units(desk, ["rules", "ana"])
    guard let part = units.parts.first else { return }
    let turns = [1, 3, 4, 5]
    let given = units.entries.filter { $0.verdicts[1] == .present }.map { entry in
      "\(turns[entry.unit - part.units.lowerBound]) \(units.tags[entry.tag])"
    }
    #expect(Set(given) == accepted)
  }
}
