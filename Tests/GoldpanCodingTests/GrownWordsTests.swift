import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

private let talk = """
  MOD: How was it?
  P01: It was slow. Then it was late. Nobody rang. Slow again!
  MOD: And the people?
  P02: Kind. Very patient. Slow, though.
  """

/// One decision after the other; words are named by their first and last sentence.
private struct Step: Sendable {
  let verdict: Decision.Verdict
  let tag: GoldpanCoding.Tag.ID
  let words: ClosedRange<Int>
  var coder = "ana"
  var memo: String?

  init(
    _ verdict: Decision.Verdict, _ tag: GoldpanCoding.Tag.ID, _ words: ClosedRange<Int>,
    by coder: String = "ana", memo: String? = nil
  ) {
    (self.verdict, self.tag, self.words, self.coder, self.memo) = (verdict, tag, words, coder, memo)
  }
}

private struct Case: Sendable, CustomTestStringConvertible {
  let name: String
  let steps: [Step]
  /// The codings of P01's turn.
  let result: [String]
  var testDescription: String { name }

  init(_ name: String, _ steps: Step..., gives result: String...) {
    (self.name, self.steps, self.result) = (name, steps, result)
  }
}

private let late = "pain/late pending «Then it was late.»"
private let slow = "pain/slow pending «It was slow.»"
private let again = "pain/slow pending «Slow again!»"

@Suite struct `Words may be grown or shrunk before they are decided about` {
  private static let cases = [
    Case(
      "grown words take the suggestion's place", Step(.accept, "pain/slow", 0...1, memo: "both"),
      gives: "pain/slow accepted «It was slow. Then it was late.» (ana: both)", late, again),
    Case(
      "so do words that are added", Step(.add, "pain/late", 0...1),
      gives: "pain/late accepted «It was slow. Then it was late.»", slow, again),
    Case(
      "and the new tag of grown words", Step(.retag("pain/late"), "pain/slow", 0...1),
      gives: "pain/late accepted «It was slow. Then it was late.»",
      "pain/slow rejected «It was slow.»", again),
    Case(
      "two suggestions within are both taken in", Step(.accept, "pain/slow", 0...3),
      gives: "pain/slow accepted «It was slow. Then it was late. Nobody rang. Slow again!»", late),
    Case(
      "grown words that are rejected take what is inside with them",
      Step(.reject, "pain/slow", 0...3), gives: "pain/slow rejected «It was slow.»", late,
      "pain/slow rejected «Slow again!»"),
    Case(
      "words that overlap nothing are of their own", Step(.add, "pain/slow", 1...2),
      gives: slow, late, "pain/slow accepted «Then it was late. Nobody rang.»", again),
    Case(
      "a memo of the suggestion goes along", Step(.note, "pain/slow", 0...0, memo: "first"),
      Step(.accept, "pain/slow", 0...1),
      gives: "pain/slow accepted «It was slow. Then it was late.» (ana: first)", late, again),
    Case(
      "so does one on words that are given another tag",
      Step(.note, "pain/slow", 0...0, by: "ben", memo: "first"),
      Step(.retag("pain/late"), "pain/slow", 0...1, memo: "late"),
      gives: "pain/late accepted «It was slow. Then it was late.» (ben: first) (ana: late)",
      "pain/slow rejected «It was slow.» (ben: first) (ana: late)", again),
    Case(
      "a memo on grown words that are rejected stands with what is inside",
      Step(.reject, "pain/slow", 0...3, memo: "no"),
      gives: "pain/slow rejected «It was slow.» (ana: no)", late,
      "pain/slow rejected «Slow again!» (ana: no)"),
    Case(
      "a suggestion whose own words are decided about stays",
      Step(.accept, "pain/slow", 0...1), Step(.reject, "pain/slow", 0...0, by: "ben"),
      gives: "pain/slow rejected «It was slow.»",
      "pain/slow accepted «It was slow. Then it was late.»", late, again),
    Case(
      "the same in the other order", Step(.reject, "pain/slow", 0...0, by: "ben"),
      Step(.accept, "pain/slow", 0...1),
      gives: "pain/slow rejected «It was slow.»",
      "pain/slow accepted «It was slow. Then it was late.»", late, again),
    Case(
      "a later reject of the same grown words wins", Step(.accept, "pain/slow", 0...1),
      Step(.reject, "pain/slow", 0...1, by: "ben"),
      gives: "pain/slow rejected «It was slow. Then it was late.»", late, again),
    Case(
      "a later accept of the same grown words wins", Step(.reject, "pain/slow", 0...1),
      Step(.accept, "pain/slow", 0...1, by: "ben"),
      gives: "pain/slow accepted «It was slow. Then it was late.»", late, again),
    Case(
      "of two that grew differently the later takes it", Step(.accept, "pain/slow", 0...1),
      Step(.accept, "pain/slow", 0...2, by: "ben"),
      gives: "pain/slow accepted «It was slow. Then it was late.»",
      "pain/slow accepted «It was slow. Then it was late. Nobody rang.»", late, again),
    Case(
      "a coder's later reject of grown words wins over their own accept",
      Step(.accept, "pain/slow", 0...0), Step(.reject, "pain/slow", 0...3),
      gives: "pain/slow rejected «It was slow.»", late, "pain/slow rejected «Slow again!»"),
    Case(
      "an earlier one does not", Step(.reject, "pain/slow", 0...3),
      Step(.accept, "pain/slow", 0...0),
      gives: "pain/slow accepted «It was slow.»", late, "pain/slow rejected «Slow again!»"),
    Case(
      "words that a coder accepts grown as well are accepted once",
      Step(.accept, "pain/slow", 0...0), Step(.accept, "pain/slow", 0...1),
      gives: "pain/slow accepted «It was slow. Then it was late.»", late, again),
    Case(
      "grown words stay one although another coder had accepted them too",
      Step(.accept, "pain/slow", 0...1, by: "ben"), Step(.accept, "pain/slow", 0...0),
      Step(.reject, "pain/slow", 0...1),
      gives: "pain/slow rejected «It was slow. Then it was late.»", late, again),
    Case(
      "the consensus about grown words wins over everybody",
      Step(.reject, "pain/slow", 0...1, by: "consensus"),
      Step(.reject, "pain/slow", 0...0, by: "ben"), Step(.accept, "pain/slow", 0...0),
      gives: "pain/slow rejected «It was slow.»", late, again),
  ]

  @Test(arguments: cases)
  private func `decisions about other words settle suggestions`(_ one: Case) throws {
    var desk = Desk(talk)
    for step in one.steps { try desk.decide(step) }
    #expect(drawn(desk.coded()).filter(ofFirst).sorted() == one.result.sorted())
    #expect(desk.coded().diagnostics.isEmpty)
  }

  @Test func `the rule stays the coder, and what it matched inside stays matched`() throws {
    var desk = Desk(talk)
    try desk.decide(Step(.accept, "pain/slow", 0...3))
    let coding = try #require(desk.coded().codings.first)
    #expect(coding.coder == .rule("pain/slow", 0))
    let source = desk.corpus.transcripts[0].source
    #expect(coding.matched.map(source.text) == ["slow", "Slow"])
    #expect(RuleRecords(desk.coded().codings)[coding.coder] == nil)
    #expect(coding.evidence.description.hasPrefix("q-"))
  }

  @Test func `words shrunk to one sentence of two take the place of both`() throws {
    var desk = Desk(talk)
    try desk.decide(.accept, "loved/kind", "Very patient.")
    let kind = desk.coded().codings.filter { $0.tag == "loved/kind" }
    #expect(kind.map(\.quotation.text) == ["Very patient."])
    #expect(kind.map(\.state) == [.accepted])
    let source = desk.corpus.transcripts[0].source
    #expect(kind.flatMap(\.matched).map(source.text) == ["patient"])
  }

  @Test func `a reject of grown words that others decided about is said to change nothing`() throws
  {
    var desk = Desk(talk)
    try desk.decide(Step(.accept, "pain/slow", 0...0, by: "ben"))
    try desk.decide(Step(.reject, "pain/slow", 0...1))
    #expect(drawn(desk.coded()).first == "pain/slow accepted «It was slow.»")
    #expect(desk.coded().diagnostics.map(\.message) == [vainReject("pain/slow")])
  }

  @Test func `so is a reject of fewer words than a rule suggests`() throws {
    var desk = Desk(talk)
    try desk.decide(.reject, "loved/kind", "Very patient.")
    #expect(drawn(desk.coded()).contains("loved/kind pending «Kind. Very patient.»"))
    #expect(desk.coded().diagnostics.map(\.message) == [vainReject("loved/kind")])
  }

  private func vainReject(_ tag: String) -> String {
    "nobody suggests '\(tag)' for these words; the reject changes nothing"
  }

  @Test func `a retag of fewer words than a rule suggests settles the old tag`() throws {
    var desk = Desk(talk)
    try desk.decide(.retag("pain/late"), "loved/kind", "Very patient.", memo: "why?")
    #expect(desk.coded().diagnostics.isEmpty)
    #expect(
      drawn(desk.coded()).filter { $0.contains("patient") } == [
        "loved/kind rejected «Kind. Very patient.» (ana: why?)",
        "pain/late accepted «Very patient.» (ana: why?)",
      ])
  }

  @Test func `of memos of one moment on words that become one the last stays`() throws {
    let sentences = (0..<9).map { "Slow \($0)." }
    var desk = Desk("MOD: So?\nP01: " + sentences.joined(separator: " "))
    for number in sentences.indices {
      try desk.decide(Step(.note, "pain/slow", number...number, memo: "memo \(number)"))
    }
    let at = desk.decisions[0].at
    desk.decisions = desk.decisions.map {
      Decision(
        anchor: $0.anchor, tag: $0.tag, verdict: $0.verdict, coder: $0.coder, at: at, memo: $0.memo)
    }
    try desk.decide(Step(.accept, "pain/slow", 0...8))
    #expect(
      drawn(desk.coded()) == [
        "pain/slow accepted «\(sentences.joined(separator: " "))» (ana: memo 8)"
      ])
  }

  @Test func `an undo gives the suggestion back`() throws {
    var desk = Desk(talk)
    try desk.decide(Step(.accept, "pain/slow", 0...1))
    desk.decisions = []
    #expect(drawn(desk.coded()).contains(slow))
  }

  @Test(arguments: [
    (["ana": Decision.Verdict.accept, "consensus": .reject], ["consensus", "ana"], "rejected"),
    (["ana": .reject, "consensus": .accept], ["consensus", "ana"], "accepted"),
    (["ana": .accept, "ben": .reject], ["ben", "ana"], "accepted"),
    (["consensus": .accept, "ben": .reject], ["ben", "consensus"], "accepted"),
  ])
  func `consensus wins over whoever decides later`(
    _ verdicts: [String: Decision.Verdict], _ order: [String], _ state: String
  ) throws {
    var desk = Desk(talk)
    for coder in order {
      try desk.decide(
        try #require(verdicts[coder]), "pain/slow", "It was slow.", by: coder, memo: coder)
    }
    let memos = order.map { "(\($0): \($0))" }.joined(separator: " ")
    #expect(drawn(desk.coded())[0] == "pain/slow \(state) «It was slow.» \(memos)")
  }

  @Test func `consensus wins about grown words and about a retag`() throws {
    var desk = Desk(talk)
    try desk.decide(Step(.accept, "pain/slow", 0...1, by: "consensus"))
    try desk.decide(Step(.reject, "pain/slow", 0...2))
    try desk.decide(Step(.retag("pain/slow"), "pain/late", 1...1, by: "consensus"))
    try desk.decide(Step(.accept, "pain/late", 1...1))
    #expect(
      drawn(desk.coded()).filter(ofFirst) == [
        "pain/slow accepted «It was slow. Then it was late.»",
        "pain/late rejected «Then it was late.»", "pain/slow accepted «Then it was late.»", again,
      ])
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let quote: String
    var testDescription: String { name }
  }

  static let edits = [
    Edit(
      name: "a page at the top", text: "MOD: Welcome.\nP03: Slow here.\n" + talk,
      quote: "Then it was late. Nobody rang."),
    Edit(
      name: "wrapped anew",
      text: talk.replacing("late. Nobody rang.", with: "late.\n  Nobody\n  rang."),
      quote: "Then it was late. Nobody rang."),
    Edit(
      name: "a typo mended", text: talk.replacing("Nobody rang", with: "Nobody rnag"),
      quote: "Then it was late. Nobody rnag."),
    Edit(
      name: "two sentences become one", text: talk.replacing("late. Nobody", with: "late, nobody"),
      quote: "Then it was late, nobody rang."),
  ]

  @Test(arguments: edits)
  func `words of several sentences are found again`(_ edit: Edit) throws {
    var desk = Desk(talk)
    try desk.decide(Step(.add, "loved/kind", 1...2))
    let kind = desk.coded(edit.text).codings.filter { $0.tag == "loved/kind" }
    #expect(kind.first?.quotation.text == edit.quote)
    #expect(kind.first?.state == .accepted)
  }

  @Test func `five sentences with slips in them are found again`() throws {
    let long = """
      MOD: Tell me.
      P01: We came in May. They said a week. It took until the autumn. We asked every day. \
      Somebody always promised to ring. Well.
      """
    var desk = Desk(long)
    try desk.decide(Step(.add, "loved/kind", 0...4))
    let edited = long.replacing("autumn", with: "autunm").replacing("always", with: "allways")
    let kind = desk.coded(edited).codings.filter { $0.tag == "loved/kind" }
    #expect(kind.first?.quotation.text.hasPrefix("We came in May.") == true)
    #expect(kind.first?.quotation.text.hasSuffix("promised to ring.") == true)
  }

  private func ofFirst(_ coding: String) -> Bool {
    !coding.contains("Kind") && !coding.contains("though")
  }
}

extension Desk {
  fileprivate mutating func decide(_ step: Step) throws {
    try decide(step.verdict, step.tag, step.words, by: step.coder, memo: step.memo)
  }

  /// Decides about sentences of the first turn that somebody answers in, as a session does.
  mutating func decide(
    _ verdict: Decision.Verdict, _ tag: GoldpanCoding.Tag.ID, _ words: ClosedRange<Int>,
    by coder: String = "ana", memo: String? = nil
  ) throws {
    let sentences = Autocoder(CodingRoom.everything).codings(in: corpus).map(\.quotation)
      .filter { $0.turn == 1 }
    let (first, last) = (sentences[words.lowerBound], sentences[words.upperBound])
    let range = first.range.union(last.range)
    let source = corpus.transcripts[0].source
    let quotation = Quotation(
      transcript: first.transcript, turn: 1, range: range, speaker: first.speaker,
      text: source.text(range))
    let name = try #require(corpus.names(of: [quotation], .english).first ?? nil)
    let around = Surroundings(of: range, turn: 1, in: corpus.transcripts[0])
    clock += 1
    let at = try #require(Decision.Instant("2026-06-03T10:12:00.\(100_000 + clock)Z"))
    decisions.append(
      Decision(
        anchor: Decision.Anchor(
          evidence: name.short, transcript: first.transcript, quote: quotation.text,
          before: around.before, after: around.after),
        tag: tag, verdict: verdict, coder: coder, at: at, memo: memo))
  }
}
