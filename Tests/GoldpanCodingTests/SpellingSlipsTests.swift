import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Decisions about words that were spelled otherwise.
@Suite struct SpellingSlipsTests {
  /// What stands for `quote` in a transcript after its words were edited; `nil`: nothing.
  private func found(_ quote: String, in talk: String, after edited: String) throws -> String? {
    let corpus = CodingRoom.corpus(talk)
    let transcript = corpus.transcripts[0]
    let sentence = try #require(corpus.sentences().first { $0.quotation.text == quote })
    let around = Surroundings(
      of: sentence.quotation.range, turn: sentence.quotation.turn, in: transcript)
    let decision = Decision(
      anchor: Decision.Anchor(
        evidence: sentence.name.short, transcript: transcript.id, quote: quote,
        before: around.before, after: around.after),
      tag: "pain/slow", verdict: .add, coder: "ana",
      at: try #require(Decision.Instant("2026-06-03T10:12:00Z")))
    let codebook = CodingRoom.codebook(
      "## pain/slow\nSlow.\n### Match\n- nothing of the sort\n")
    let coded = DecisionApplier(corpus: CodingRoom.corpus(edited), codebook: codebook)
      .apply(DecisionLog([decision]), to: Codings([]))
    #expect(coded.decided.count == coded.codings.count)
    return coded.codings.first?.quotation.text
  }

  private let talk = "P1: We rang them. It was slow. They came on the Friday.\nP2: Yes."

  @Test(
    arguments: [
      ("It was slow.", "It was slwo."), ("It was slow.", "It was sloow."),
      ("It was slow.", "It was slo."), ("It was slow.", "It was sluw."),
      ("It was slow.", "ti was slow."), ("We rang them.", "We ragn hem."),
    ])
  func `a slip of the keyboard makes no other words`(_ quote: String, _ edited: String) throws {
    let changed = talk.replacing(quote, with: edited)
    // A small letter begins no sentence: the words stand in the one before by now.
    let expected = edited.hasPrefix("ti") ? "We rang them. ti was slow." : edited
    #expect(try found(quote, in: talk, after: changed) == expected)
  }

  @Test func `few words with a slip need the words around them`() throws {
    let elsewhere = "P1: It was slwo. No more of it was said that day, I think.\nP2: Yes."
    #expect(try found("It was slow.", in: talk, after: elsewhere) == nil)
  }

  @Test(arguments: ["It was dull.", "It is slow.", "It was so."])
  func `another word is no slip`(_ edited: String) throws {
    let changed = talk.replacing("It was slow.", with: edited)
    #expect(try found("It was slow.", in: talk, after: changed) == nil)
  }
}
