import GoldpanCoding
import GoldpanText
import Testing

@Suite struct RuleReachTests {
  private static let book = CodingRoom.codebook(
    """
    ## pain/slow
    ### Match
    - slow
    - never said
    - slow [who: moderator]
    - slow [who: P99]
    - not said, unsaid
    ### Severity
    - 3: slow [who: p01]

    ## loved/fast
    ### Match
    - fast

    ## loved/kept (retired)
    - see: loved/fast
    ### Match
    - kept
    """)

  /// Of every three turns of a participant, one is slow.
  private func corpus(turns: Int) -> Corpus {
    CodingRoom.corpus(
      (0..<turns).map { "P01: \($0 % 3 == 0 ? "Slow, slow. So slow." : "Well.")\nMOD: And?\n" }
        .joined())
  }

  @Test func `rules that match much or nothing are reported`() {
    let corpus = corpus(turns: 30)
    let reach = Autocoder(Self.book).reach(in: corpus, jobs: 1)
    #expect(reach.turns == [[10, 0, 0, 0, 0], [0], [0]])
    #expect(
      reach.diagnostics.map(\.description).joined(separator: "\n") == """
        codebooks/test.md:9:3: warning GP212: the rule matches in 33 % of the turns (10 of 30); what \
        nearly everybody says tells little
         9 | - slow
           |   ^^^^
        codebooks/test.md:10:3: note GP213: 4 of 5 rules of 'pain/slow' match nothing in this corpus: \
        lines 10, 11, 12 and 13
        10 | - never said
           |   ^^^^^^^^^^
        codebooks/test.md:19:3: note GP213: no rule of 'loved/fast' matches anything in this corpus
        19 | - fast
           |   ^^^^
        """)
  }

  @Test func `a small corpus tells nothing`() {
    #expect(Autocoder(Self.book).reach(in: corpus(turns: 29), jobs: 1).diagnostics == [])
  }

  @Test func `a person whom nobody is is named`() {
    #expect(Self.book.unheardNames(in: Corpus([])) == [])
    #expect(
      Self.book.unheardNames(in: corpus(turns: 1)).map(\.description) == [
        """
        codebooks/test.md:12:3: note GP213: nobody in this corpus is 'P99', whom '[who:]' asks for
        12 | - slow [who: P99]
           |   ^^^^^^^^^^^^^^^
        """
      ])
  }

  @Test func `what somebody said who withdrew is reported without its words`() {
    let roster = Roster.read(
      Source(name: "participants.csv", text: "id,consent\nP01,withdrawn\nP02,public\n")
    ).value
    let corpus = CodingRoom.corpus("P01: Slow.\nP02: Fast.\nP01: Late.\n", roster: roster)
    #expect(
      corpus.withdrawnTurns.map(\.description) == [
        """
        w1/talk:4:6: error GP509: 'P01' has withdrawn, but 2 turns of theirs are still in this file; \
        delete them, also from the history of the files
        participants.csv:2:1: note: the row that says so
         2 | P01,withdrawn
           | ^^^
        """
      ])
  }

  @Test(arguments: [
    ("So slow.", ""), ("so SLOW", ""), ("slow", ""),
    (
      "So fast.",
      """
      ana.jsonl:1:1: warning GP503: the quote that ana decided about under 'pain/slow' is not \
      verbatim; q-ID reads 'So slow.'
      """
    ),
  ])
  func `a quote that is not what was said is reported`(_ quote: String, _ output: String) throws {
    let corpus = CodingRoom.corpus("P01: Well. So slow. Yes.\n")
    let suggested = Autocoder(Self.book).codings(in: corpus)
    let id = try #require(suggested.first?.evidence.description)
    let line = """
      {"at":"2026-06-03T10:12:00.000001Z","by":"ana","do":"accept","id":"\(id)",\
      "quote":"\(quote)","tag":"pain/slow","transcript":"w1/talk"}
      """
    let log = DecisionLog(DecisionLog.read(Source(name: "ana.jsonl", text: line)).value)
    let coded = DecisionApplier(corpus: corpus, codebook: Self.book).apply(log, to: suggested)
    let printed = coded.diagnostics.map { $0.description.split(separator: "\n").first ?? "" }
    #expect(printed.joined().replacing(id, with: "q-ID") == output)
    #expect(coded.codings.map(\.state) == [.accepted])
  }
}
