import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct AutocoderTests {
  @Test(arguments: autocoderCases)
  func `rules suggest exactly these codings`(_ test: AutocoderCase) {
    let corpus = CodingRoom.corpus(test.transcript, roster: AutocoderCase.roster)
    let codings = Autocoder(CodingRoom.codebook(test.codebook)).codings(in: corpus)
    #expect(codings.map { test.drawn($0) } == test.expected)
  }

  @Test(arguments: [[0, 1, 2, 3], [1, 0, 3, 2], [2, 3, 1, 0], [3, 2, 1, 0], [0, 3, 1, 2]])
  func `what stands of tags that beat each other does not depend on their order`(_ order: [Int]) {
    let tags = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")].map { tag, victim in
      "## pain/\(tag)\n- beats: pain/\(victim)\n### Match\n- word\(tag)\n"
    }
    let codebook = CodingRoom.codebook(order.map { tags[$0] }.joined())
    let corpus = CodingRoom.corpus(
      "P01: Worda wordb wordc. Worda wordb. Wordb wordc. Worda wordb wordc wordd.")
    let found = Autocoder(codebook).codings(in: corpus).map {
      "\($0.tag) \($0.quotation.text)"
    }
    #expect(
      found.sorted() == [
        "pain/a Worda wordb wordc.", "pain/a Worda wordb.", "pain/b Worda wordb wordc.",
        "pain/b Wordb wordc.", "pain/c Worda wordb wordc.", "pain/d Worda wordb wordc wordd.",
      ])
  }

  @Test func `a rule that another tag flips keeps its own name`() throws {
    let codebook = CodingRoom.codebook(
      """
      ## pain/rude
      - negation: flip loved/kind
      ### Match
      - shouted
      - rude

      ## loved/kind
      ### Match
      - kind
      """)
    let corpus = CodingRoom.corpus("P01: They were never rude.")
    let coding = try #require(Autocoder(codebook).codings(in: corpus).first)
    #expect(coding.tag == "loved/kind")
    #expect(coding.coder == .rule("pain/rude", 1))
  }

  @Test func `a question is answered once by every member of a group`() {
    let codebook = CodingRoom.codebook(
      "## loved/x\n### Match\n- every time [after: recommend*]")
    let corpus = CodingRoom.corpus(
      """
      MOD: Would you recommend us?
      P01: Every time.
      P02: Every time!
      P01: They call every time.
      MOD: Go on.
      P02: Every time.
      MOD: Recommend us?
      P01: Every time, yes.
      """)
    #expect(Autocoder(codebook).codings(in: corpus).map(\.quotation.turn) == [1, 2, 7])
  }

  @Test func `a retired tag suggests nothing, nor does another flip to it`() {
    let codebook = CodingRoom.codebook(
      """
      ## pain/old (retired)
      - see: pain/slow
      ### Match
      - slow
      ### Examples
      - yes: "Slow."

      ## pain/slow
      - negation: flip pain/old
      ### Match
      - slow
      """)
    let corpus = CodingRoom.corpus("P01: Slow. Never slow.")
    #expect(Autocoder(codebook).codings(in: corpus).map(\.drawn) == ["pain/slow @ «Slow.»"])
    #expect(ExampleRun(codebook).results.isEmpty)
  }

  @Test func `journey cues place turns that neither tag nor marker places`() {
    let cues = [
      Autocoder.StageCue(stage: "buy", pattern: .phrase([.word("shop")])),
      Autocoder.StageCue(stage: "support", pattern: .phrase([.word("call")])),
    ]
    let codebook = CodingRoom.codebook("## pain/slow\n### Match\n- slow")
    let corpus = CodingRoom.corpus(
      """
      P01: Slow call, slow shop.
      MOD: And when you call?
      P01: Slow.
      P02: Still slow in the shop.
      MOD: Else?
      P01: Slow.
      ## stage: leave
      P01: Slow call.
      """)
    let stages = Autocoder(codebook, cues: cues).codings(in: corpus).map { $0.stage ?? "-" }
    #expect(stages == ["buy", "support", "buy", "-", "leave"])
  }

  @Test func `the stage of a question holds for every answer, until the next question`() {
    let cues = [Autocoder.StageCue(stage: "support", pattern: .phrase([.word("call")]))]
    let codebook = CodingRoom.codebook("## pain/slow\n### Match\n- slow [who: any]")
    let corpus = CodingRoom.corpus(
      """
      MOD: When you call, is it slow?
      P01: Slow.
      P02: Not quick. Slow.
      P01: Yes, slow.
      MOD: Is the bill slow?
      P01: Slow.
      """)
    let stages = Autocoder(codebook, cues: cues).codings(in: corpus).map { $0.stage ?? "-" }
    #expect(stages == ["support", "support", "support", "support", "-", "-"])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the order of transcripts does not matter and quotations are whole sentences`(
    _ seed: UInt64
  ) {
    var random = Seeded(seed)
    let codebook = CodingRoom.codebook(AutocoderCase.busy)
    let transcripts = (0..<4).map { number in
      CodingRoom.transcript(
        AutocoderCase.talk(&random), id: Transcript.ID("w1/talk\(number)"))
    }
    let codings = Autocoder(codebook).codings(in: Corpus(transcripts))
    #expect(
      Autocoder(codebook).codings(in: Corpus(transcripts.shuffled(using: &random))) == codings)
    for coding in codings {
      let transcript = transcripts.first { $0.id == coding.quotation.transcript }
      guard let transcript else { continue }
      let turn = transcript.turns[coding.quotation.turn]
      let sentences = Sentences.split(transcript.source.bytes, turn.range)
      #expect(turn.range.contains(coding.quotation.range))
      #expect(sentences.contains { $0.start == coding.quotation.range.start })
      #expect(sentences.contains { $0.end == coding.quotation.range.end })
      #expect(coding.matched.allSatisfy { coding.quotation.range.contains($0) })
      #expect(coding.matched == coding.matched.sorted())
      #expect(turn.speaker == coding.quotation.speaker)
    }
  }

  @Test func `several threads find what one finds`() {
    var random = Seeded(7)
    let codebook = CodingRoom.codebook(AutocoderCase.busy)
    let long = (0..<320).map { _ in AutocoderCase.talk(&random) }.joined(separator: "\n")
    // The same labels say the same in all of them, so that ordinals go on from one to the next.
    let transcripts = (0..<40).map { number in
      CodingRoom.transcript(
        number % 8 == 0 ? long : AutocoderCase.talk(&random),
        id: Transcript.ID("w1/talk\(number)"))
    }
    let corpus = Corpus(transcripts)
    #expect(corpus.transcripts.reduce(0) { $0 + $1.source.bytes.count } > 1 << 18)
    let coder = Autocoder(codebook)
    let alone = coder.codings(in: corpus)
    #expect(!alone.isEmpty)
    #expect(coder.codings(in: corpus, jobs: 5) == alone)
    #expect(coder.codings(in: corpus, jobs: 3, keepsSentences: true) == alone)
  }
}
