import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

private let codebook = CodingRoom.codebook(
  """
  ## pain/slow
  - severity: 2
  ### Match
  - slow

  ## pain/late
  - severity: 3
  - stage: delivery
  - was: pain/tardy
  ### Match
  - late

  ## loved/kind
  ### Match
  - kind AND patient [in: turn]
  """)

private let talk = """
  MOD: How was it?
  P01: It was slow. Then it was late. Nobody rang.
  MOD: And the people?
  P02: Kind. Very patient. Slow, though.
  """

/// Decisions about `text`, as coders write them down.
struct Desk {
  let corpus: Corpus
  var clock = 0
  var decisions: [Decision] = []

  init(_ text: String) { corpus = CodingRoom.corpus(text) }

  /// `coder` decides about the sentence `quote`, the one at `place` of several.
  mutating func decide(
    _ verdict: Decision.Verdict, _ tag: GoldpanCoding.Tag.ID, _ quote: String, at place: Int = 0,
    by coder: String = "ana", memo: String? = nil
  ) throws {
    let named = Autocoder(CodingRoom.everything).codings(in: corpus).filter {
      $0.quotation.text == quote
    }
    let quotation = try #require(named.dropFirst(place).first?.quotation)
    let around = Surroundings(
      of: quotation.range, turn: quotation.turn, in: corpus.transcripts[0])
    let anchor = Decision.Anchor(
      evidence: named[place].evidence, transcript: quotation.transcript, quote: quote,
      before: around.before, after: around.after)
    clock += 1
    let at = try #require(Decision.Instant("2026-06-03T10:12:00.\(100_000 + clock)Z"))
    decisions.append(
      Decision(anchor: anchor, tag: tag, verdict: verdict, coder: coder, at: at, memo: memo))
  }

  /// The corpus coded, perhaps after `text` has taken the place of the talk, or `roster` that of
  /// nobody's rows.
  func coded(_ text: String? = nil, roster: Roster = Roster()) -> CodedCorpus {
    let corpus = text.map { CodingRoom.corpus($0, roster: roster) } ?? corpus
    return DecisionApplier(corpus: corpus, codebook: codebook)
      .apply(DecisionLog(decisions), to: Autocoder(codebook).codings(in: corpus))
  }
}

/// `tag state «words»`, with severity and memo where there are any.
func drawn(_ coded: CodedCorpus) -> [String] {
  coded.codings.map { coding in
    let memos = coding.memos.map { " (\($0.by): \($0.text))" }.joined()
    return "\(coding.tag) \(coding.state) «\(coding.quotation.text)»\(memos)"
  }
}

@Suite struct DecisionApplierTests {
  private let untouched = [
    "pain/slow pending «It was slow.»", "pain/late pending «Then it was late.»",
    "loved/kind pending «Kind. Very patient.»", "pain/slow pending «Slow, though.»",
  ]

  @Test func `without decisions everything is pending`() {
    #expect(drawn(Desk(talk).coded()) == untouched)
  }

  @Test func `accepts, rejects and notes`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "pain/slow", "It was slow.")
    try desk.decide(.reject, "pain/late", "Then it was late.", memo: "no")
    try desk.decide(.note, "pain/slow", "Slow, though.", memo: "hm")
    try desk.decide(.reject, "pain/late", "Nobody rang.")
    #expect(
      drawn(desk.coded()) == [
        "pain/slow accepted «It was slow.»", "pain/late rejected «Then it was late.» (ana: no)",
        "loved/kind pending «Kind. Very patient.»", "pain/slow pending «Slow, though.» (ana: hm)",
      ])
  }

  @Test(
    arguments: [
      // As other programs cut it, and a few letters that stand around other words as well.
      ("y, and that was all we asked. ", " They never rang", true), ("g.", " T", false),
    ])
  func `surroundings may be cut elsewhere if they tell enough`(
    before: String, after: String, areFound: Bool
  ) throws {
    let text = """
      P01: They came on the day, and that was all we asked, but nobody rang. It was slow. They came.
      P02: They came on the day, and that was all we asked. It was slow. They never rang again.
      """
    var desk = Desk(text)
    let place = areFound ? 1 : 0
    try desk.decide(.accept, "pain/slow", "It was slow.", at: place)
    let decision = desk.decisions[0]
    let anchor = Decision.Anchor(
      evidence: decision.anchor.evidence, transcript: decision.anchor.transcript,
      quote: "It was slow.", before: before, after: after)
    desk.decisions[0] = Decision(
      anchor: anchor, tag: decision.tag, verdict: .accept, coder: "ana", at: decision.at)
    let accepted = desk.coded().codings.filter { $0.state == .accepted }
    #expect(accepted.map(\.quotation.turn) == (areFound ? [place] : []))
    #expect(desk.coded().diagnostics.map(\.id) == (areFound ? [] : [.lostDecision]))
  }

  @Test func `what a person adds takes severity and stage from its tag`() throws {
    var desk = Desk(talk)
    try desk.decide(.add, "pain/late", "Nobody rang.")
    let coding = try #require(desk.coded().codings.first { $0.quotation.text == "Nobody rang." })
    #expect(coding.coder == .person("ana"))
    #expect(coding.severity == 3)
    #expect(coding.stage == "delivery")
    #expect(coding.state == .accepted)
    #expect(coding.matched == [])
    #expect(coding.evidence == desk.decisions[0].anchor.evidence)
    #expect(coding.quotation.speaker == .participant("P01"))
  }

  @Test func `words that would share a name both get a longer one`() throws {
    var desk = Desk(talk)
    try desk.decide(.add, "pain/late", "Nobody rang.")
    let added = try #require(desk.decisions.first?.anchor.evidence)
    // A suggestion on other words under the name of the words that ana adds a tag to.
    let clashing = Autocoder(codebook).codings(in: desk.corpus).map { coding in
      Coding(
        tag: coding.tag, quotation: coding.quotation,
        evidence: coding.quotation.text == "It was slow." ? added : coding.evidence,
        coder: coding.coder, state: coding.state)
    }
    let applier = DecisionApplier(corpus: desk.corpus, codebook: codebook)
    let coded = applier.apply(DecisionLog(desk.decisions), to: Codings(clashing)).codings
    let names = coded.filter { ["It was slow.", "Nobody rang."].contains($0.quotation.text) }
      .map(\.evidence.description)
    #expect(names.map(\.count) == [12, 12])
    #expect(names.last?.hasPrefix(added.description) == true)
    #expect(Set(coded.map(\.evidence)).count == Set(coded.map(\.quotation)).count)
  }

  @Test(arguments: [Decision.Verdict.accept, .add])
  func `so do grown words, whether a suggestion moves to them or not`(
    _ verdict: Decision.Verdict
  ) throws {
    // The names of these words have their first eight characters in common.
    let quotes = ["It is late. We saw zzoojs.", "It is late. We saw zzcgux."]
    var desk = Desk(quotes.map { "P01: \($0)\n" }.joined(separator: "MOD: Next?\n"))
    for (number, quote) in quotes.enumerated() {
      let anchor = Decision.Anchor(
        evidence: "q-00000000", transcript: "w1/talk", quote: quote, before: "", after: "")
      for tag: GoldpanCoding.Tag.ID in ["pain/late", "pain/slow"] {
        let at = try #require(Decision.Instant("2026-06-03T10:12:00.\(100_000 + number)Z"))
        desk.decisions.append(
          Decision(anchor: anchor, tag: tag, verdict: verdict, coder: "ana", at: at))
      }
    }
    let codings = desk.coded().codings
    #expect(codings.map(\.quotation.text) == [quotes[0], quotes[0], quotes[1], quotes[1]])
    #expect(Set(codings.map(\.evidence)).count == 2)
    #expect(codings.map(\.evidence.description.count) == [12, 12, 12, 12])
  }

  @Test func `retags, and retags what was retagged`() throws {
    var desk = Desk(talk)
    try desk.decide(.retag("pain/late"), "pain/slow", "It was slow.")
    #expect(
      drawn(desk.coded()).prefix(2) == [
        "pain/late accepted «It was slow.»", "pain/slow rejected «It was slow.»",
      ])
    try desk.decide(.retag("loved/kind"), "pain/late", "It was slow.")
    #expect(
      drawn(desk.coded()).prefix(3) == [
        "loved/kind accepted «It was slow.»", "pain/late rejected «It was slow.»",
        "pain/slow rejected «It was slow.»",
      ])
    try desk.decide(.reject, "loved/kind", "It was slow.")
    #expect(drawn(desk.coded())[0] == "loved/kind rejected «It was slow.»")
  }

  @Test func `a later decision of the coder takes a retag back`() throws {
    var desk = Desk(talk)
    try desk.decide(.retag("pain/late"), "pain/slow", "It was slow.")
    try desk.decide(.accept, "pain/slow", "It was slow.")
    #expect(
      drawn(desk.coded()) == ["pain/slow accepted «It was slow.»"] + untouched.dropFirst())
  }

  @Test func `undo brings back what was, an undone undo does not count`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "pain/slow", "It was slow.", by: "ben")
    try desk.decide(.reject, "pain/slow", "It was slow.")
    #expect(drawn(desk.coded())[0] == "pain/slow rejected «It was slow.»")
    try desk.decide(.undo(desk.decisions[1].at), "pain/slow", "It was slow.")
    #expect(drawn(desk.coded())[0] == "pain/slow accepted «It was slow.»")
    try desk.decide(.undo(desk.decisions[2].at), "pain/slow", "It was slow.")
    #expect(drawn(desk.coded())[0] == "pain/slow rejected «It was slow.»")
  }

  @Test func `a decision about a former name counts for the new one`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "pain/tardy", "Then it was late.")
    try desk.decide(.retag("pain/tardy"), "pain/slow", "It was slow.")
    let coded = desk.coded()
    #expect(coded.diagnostics == [])
    #expect(
      drawn(coded).prefix(3) == [
        "pain/late accepted «It was slow.»", "pain/slow rejected «It was slow.»",
        "pain/late accepted «Then it was late.»",
      ])
  }

  @Test func `finds moved words by their quote`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "pain/late", "Then it was late.")
    try desk.decide(.add, "pain/slow", "Nobody rang.")
    let edited = "P09: New, first.\nP03: Well. Then it was\n  LATE! Nobody rang, hm."
    #expect(
      drawn(desk.coded(edited)) == [
        "pain/late accepted «Then it was LATE!»"
      ])
    let diagnostics = desk.coded(edited).diagnostics
    #expect(diagnostics.map(\.id) == [.lostDecision, .lostDecision])
    #expect(diagnostics.map(\.severity) == [.note, .warning])
  }

  @Test(arguments: ["P03", "P07"])
  func `finds the words of a person who gets a row, under its name`(_ id: Participant.ID) throws {
    let text = "MOD: So?\nTom: It was slow.\nAnn: It was slow.\nTom: Yes. So slow. Yes."
    var desk = Desk(text)
    try desk.decide(.accept, "pain/slow", "It was slow.")
    try desk.decide(.retag("pain/late"), "pain/slow", "So slow.")
    try desk.decide(.add, "pain/late", "Yes.", at: 1)
    var tom = Participant(id: id)
    tom.pseudonym = "Tom"
    let renamed = desk.coded(text, roster: Roster([tom]))
    #expect(drawn(renamed) == drawn(desk.coded()))
    #expect(renamed.diagnostics.isEmpty)
    #expect(renamed.codings[0].quotation.speaker == .participant(id))
    #expect(renamed.codings[0].evidence != desk.decisions[0].anchor.evidence)
    let corpus = CodingRoom.corpus(text, roster: Roster([tom]))
    let found = corpus.quotation(
      named: desk.decisions[0].anchor.evidence, decidedIn: DecisionLog(desk.decisions))
    #expect(found == renamed.codings[0].quotation)
  }

  @Test func `finds several sentences that no rule suggests`() throws {
    let coding = try #require(
      Autocoder(codebook).codings(in: CodingRoom.corpus(talk)).first { $0.tag == "loved/kind" })
    var desk = Desk(talk)
    try desk.decide(.add, "pain/late", "Slow, though.")
    let anchor = Decision.Anchor(
      evidence: coding.evidence, transcript: "w1/talk", quote: coding.quotation.text, before: "",
      after: "")
    desk.decisions = [
      Decision(
        anchor: anchor, tag: "pain/late", verdict: .add, coder: "ana", at: desk.decisions[0].at)
    ]
    #expect(drawn(desk.coded()).contains("pain/late accepted «Kind. Very patient.»"))
    let added = desk.coded().codings.first { $0.coder == .person("ana") }
    #expect(added?.evidence == coding.evidence)
  }

  @Test func `repeats are told apart by the words around them`() throws {
    let before = "P01: Yes. I paid twice. Yes. They laughed at me."
    var desk = Desk(before)
    try desk.decide(.add, "pain/slow", "Yes.", at: 1)
    let coded = desk.coded("P01: Yes. Yes. I paid twice. Yes. They laughed at me. Yes.")
    let text = CodingRoom.transcript("P01: Yes. Yes. I paid twice. Yes. They laughed at me. Yes.")
    let found = try #require(coded.codings.first)
    #expect(
      Marked.draw([found.quotation.range], in: text.source.text(text.source.range))
        .contains("I paid twice. «Yes.» They laughed at me."))
  }

  @Test func `a verdict on what nobody suggests is noted`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "pain/slow", "Nobody rang.")
    try desk.decide(.reject, "pain/late", "Nobody rang.")
    try desk.decide(.accept, "pain/slow", "It was slow.")
    try desk.decide(.add, "loved/kind", "Nobody rang.")
    try desk.decide(.reject, "loved/kind", "Nobody rang.")
    #expect(
      desk.coded().diagnostics.map { "\($0.severity.rawValue) \($0.id) \($0.message)" } == [
        "note GP505 no rule suggests 'pain/slow' for these words; the accept acts as an add",
        "note GP505 nobody suggests 'pain/late' for these words; the reject changes nothing",
      ])
  }

  @Test func `lost words and unknown tags point to the line of the log`() throws {
    let log = """
      {"at":"2026-06-03T10:12:00.000001Z","by":"ana","do":"accept","id":"q-00000000",\
      "quote":"I rang twice.","tag":"pain/slow","transcript":"w1/talk"}
      {"at":"2026-06-03T10:12:00.000002Z","by":"ben","do":"accept","id":"q-00000000",\
      "quote":"It was slow.","tag":"pain/slwo","transcript":"w1/talk"}
      {"at":"2026-06-03T10:12:00.000003Z","by":"ben","do":"accept","id":"q-00000000",\
      "tag":"pain/slow","transcript":"w1/talk"}
      {"at":"2026-06-03T10:12:00.000004Z","by":"ben","do":"accept","id":"q-00000000",\
      "quote":"I rang twice.","tag":"pain/slow"}
      """
    let source = Source(name: "transcripts/decisions/ana.jsonl", text: log)
    var desk = Desk(talk)
    desk.decisions = DecisionLog.read(source).value
    let coded = desk.coded()
    #expect(drawn(coded) == untouched)
    let printed = coded.diagnostics.map { $0.description.split(separator: "\n")[0] }
    #expect(
      printed == [
        """
        transcripts/decisions/ana.jsonl:1:1: warning GP504: the words that ana decided about \
        under 'pain/slow' are gone from 'w1/talk': 'I rang twice.' (q-00000000); the decision \
        is kept but counts for nothing
        """,
        """
        transcripts/decisions/ana.jsonl:2:1: warning GP505: ben decided about the unknown tag \
        'pain/slwo'; the decision is kept but counts for nothing; did you mean 'pain/slow'?
        """,
        """
        transcripts/decisions/ana.jsonl:3:1: warning GP504: no words have the ID 'q-00000000' \
        that ben decided about under 'pain/slow', and the line has no 'quote' to find them by; \
        the decision is kept but counts for nothing
        """,
        """
        transcripts/decisions/ana.jsonl:4:1: warning GP504: the words that ben decided about \
        under 'pain/slow' are gone: 'I rang twice.' (q-00000000); the decision is kept but \
        counts for nothing
        """,
      ])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `order does not matter and twice is once`(_ seed: UInt64) throws {
    var random = Seeded(seed)
    var desk = Desk(talk)
    let quotes = ["It was slow.", "Then it was late.", "Nobody rang.", "Slow, though."]
    let tags: [GoldpanCoding.Tag.ID] = ["pain/slow", "pain/late", "pain/tardy", "loved/kind"]
    for _ in 0...Int(seed) / 3 {
      let tag = tags.randomElement(using: &random) ?? "pain/slow"
      let undone = desk.decisions.randomElement(using: &random)?.at
      let verdicts: [Decision.Verdict] =
        [.accept, .reject, .add, .note, .retag(tag)] + (undone.map { [.undo($0)] } ?? [])
      try desk.decide(
        verdicts.randomElement(using: &random) ?? .note,
        tags.randomElement(using: &random) ?? "pain/slow",
        quotes.randomElement(using: &random) ?? "", by: Bool.random(using: &random) ? "ana" : "ben",
        memo: Bool.random(using: &random) ? "memo \(desk.clock)" : nil)
    }
    let once = desk.coded()
    let applier = DecisionApplier(corpus: desk.corpus, codebook: codebook)
    #expect(applier.apply(DecisionLog(desk.decisions), to: once.codings).codings == once.codings)
    desk.decisions.shuffle(using: &random)
    #expect(desk.coded().codings == once.codings)
  }

  @Test func `many decisions, found and lost, take no time`() throws {
    let lines = (0..<3_000).map { "P01: Yes. It was slow in week \($0)." }
    var desk = Desk(lines.joined(separator: "\nMOD: Go on.\n"))
    let at = try #require(Decision.Instant("2026-06-03T10:12:00.000001Z"))
    desk.decisions = Autocoder(codebook).codings(in: desk.corpus).enumerated().map {
      number, coding in
      let quote = number % 2 == 0 ? coding.quotation.text : "Gone \(number)."
      let id = number % 2 == 0 ? coding.evidence : Evidence.ID("q-00000000")
      return Decision(
        anchor: Decision.Anchor(
          evidence: id, transcript: "w1/talk", quote: quote, before: "", after: ""),
        tag: "pain/slow", verdict: .accept, coder: "ana", at: at)
    }
    let coded = desk.coded()
    #expect(coded.pendingCount == 1_500)
    #expect(coded.diagnostics.count == 1_500)
  }
}
