import GoldpanCoding
import GoldpanText
import Testing

/// Whose experience it is that a rule finds, and whether it is one.
@Suite struct StandingTests {
  static let codebook = CodingRoom.codebook(
    """
    ## pain/x
    ### Match
    - explain*, told me, fix*, slow, love*, cancel*, recommend*, call* back, wait*, fibre, rude,
      cheap*, expensive, up and running, thank*, furious, wonderful, charged, remember* my name,
      wish they, should have told

    ## wish/x
    ### Match
    - one number
    """.replacing("\n  cheap", with: " cheap").replacing("\n  wish", with: " wish"))

  static let own = [
    "They made me explain it again.", "She treated me as if I was slow.",
    "Even if I call back the same day, they are rude.", "They would always explain it twice.",
    "I would recommend them to anyone.", "Every time I'd call they'd explain it again.",
    "I would have to explain it all again.", "They would have me explain it again.",
    "I'd have to wait an hour every time.", "My friend recommended it to me and I love it.",
    "They say it's fibre, and it is.", "My friend told me about you and I love it.",
    "My neighbour told me to call back.",
    "They asked me if I was slow with the bill, it was expensive.",
    "I wondered if it was cheaper.", "I don't know if you'd call it slow.",
    "If I remember rightly, they fixed it.", "If I'm honest, it was slow.",
    "It was slow, if you ask me.", "If I have a problem, they fix it.",
    "If you ring them, somebody calls back.", "I couldn't have been happier: they fixed it.",
    "My husband was furious.", "They told me it was fixed.", "She said she would call back.",
    "My friend says so but I love it.", "My mum says hello, and I love the service.",
    "Without her I would have left, but they fixed it.", "I should have known: they charged me.",
    "I would have thought they fixed it.", "If only because it is cheap.",
    "I wish you all well, I love it.", "They should have told me.", "I wish they cared.",
    "My daughter says I shop too much and I waited an hour.", "I could have kissed her, wonderful.",
    "Do you know if it is slow?", "It is expensive, even if I love it.",
    "They could fix it.", "It might be slow.", "I heard the phone ring: they called back.",
    "As though I was rude.", "If so, they called back.", "I was told they fixed it.",
    "What if it rains, my wife said, and I waited.",
  ]

  static let hypothetical = [
    "If they explain it again, I scream.", "If they fixed it, I'd stay.",
    "I would have cancelled.", "I'd have cancelled years ago.", "They could have called back.",
    "If they did that again, I would cancel.", "If the price goes up I'd cancel.",
    "If it happens again I might cancel.", "What if they fix it?",
    "I wish it was cheap.", "We wish it was fixed.", "Unless they fix it, I'm gone.",
    "In case they call back, I stay home.", "Supposing they were rude.",
    "If you were slow, they helped.", "If they, um, explain it again, bye.",
    "They would've called back.", "It should have been fixed by Friday.",
    "If someone told me what is going on, fine.", "Imagine if they remembered my name.",
  ]

  static let secondHand = [
    "My friend says it's slow.", "My neighbour told me it's expensive.",
    "A friend of mine says they are rude.", "My mum reckons it's cheap.",
    "My husband swears they are wonderful.", "My friend says, they are rude.",
    "People say it's slow.", "I've heard they are rude.", "I heard that they charged him twice.",
    "According to my neighbour it's fibre.", "Our neighbours said they had to explain it again.",
    "My sister was telling me they charged her.", "Everybody says they are wonderful.",
    "My friend says if they fix it again they are rude.", "I read online it is slow.",
    "Some friends told us they are rude.", "My son thinks it's slow.",
  ]

  @Test(arguments: own) func `experience is their own`(sentence: String) {
    #expect(standings(sentence) == [.own])
  }

  @Test(arguments: hypothetical) func `what is only thought is hypothetical`(sentence: String) {
    #expect(standings(sentence) == [.hypothetical])
  }

  @Test(arguments: secondHand) func `what others say is second-hand`(sentence: String) {
    #expect(standings(sentence) == [.secondHand])
  }

  @Test func `a wish is never hypothetical`() {
    #expect(standings("If they had one number, I'd be happy.") == [.own])
    #expect(standings("My friend says they should have one number.") == [.secondHand])
  }

  @Test func `a cue ends with its sentence`() {
    #expect(standings("If they like. It is slow.") == [.own])
    #expect(standings("My friend says so. It is slow.") == [.own])
  }

  @Test func `their own experience goes before another's in the same sentence`() {
    let codings = codings("It is slow, and my friend says they had to explain it all again.")
    #expect(codings.map(\.standing) == [.own])
    #expect(codings.map(\.confidence) == [.medium])
  }

  @Test func `what is not their own says why, has low confidence and beats nothing`() throws {
    let codebook = CodingRoom.codebook(
      """
      ## pain/a
      - beats: pain/b
      - severity: 1
      ### Match
      - explain it again
      ### Severity
      - 3: cancel*

      ## pain/b
      ### Match
      - slow
      """)
    let corpus = CodingRoom.corpus(
      "P01: It is slow, but if they explain it again, I'd cancel.\nP01: Explain it again? If they do, I'd cancel."
    )
    let found = Autocoder(codebook).codings(in: corpus)
    #expect(found.map(\.tag) == ["pain/a", "pain/b", "pain/a"])
    let first = try #require(found.first)
    #expect(first.standing == .hypothetical)
    #expect(first.confidence == .low)
    #expect(first.cue.map { corpus.transcripts[0].source.text($0) } == "if they")
    #expect(found.last?.severity == 1)
  }

  private func standings(_ sentence: String) -> [Coding.Standing] {
    codings(sentence).map(\.standing)
  }

  private func codings(_ sentence: String) -> Codings {
    Autocoder(Self.codebook).codings(in: CodingRoom.corpus("P01: \(sentence)"))
  }
}
