import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Where decisions go when the words they are about are edited.
@Suite struct AnchoringTests {
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    var quote = "I agree."
    let after: String
    /// What is accepted afterwards, drawn with who says it.
    let accepted: [String]
    let severities: [Diagnostic.Severity]
  }

  static let edits = [
    Edit(
      testDescription: "nothing changes", before: "P1: I agree.\nP2: I agree.",
      after: "P1: I agree.\nP2: I agree.", accepted: ["P1: I agree."], severities: []),
    Edit(
      testDescription: "another one says the same", before: "P1: I agree.\nP2: I agree.",
      after: "P1: I concur.\nP2: I agree.", accepted: [], severities: [.warning]),
    Edit(
      testDescription: "another one begins to say it", before: "P1: I agree.\nP2: No.",
      after: "P1: No.\nP2: I agree.", accepted: [], severities: [.warning]),
    Edit(
      testDescription: "the moderator says the same",
      before: "MOD: Well?\nP1: I agree.\nMOD: I agree.\nP2: Oh.",
      after: "MOD: Well?\nP1: I concur.\nMOD: I agree.\nP2: Oh.", accepted: [],
      severities: [.warning]),
    Edit(
      testDescription: "only the moderator is left",
      before: "MOD: Well?\nP1: I agree.\nMOD: I agree.\nP2: Oh.",
      after: "MOD: Well?\nMOD: I agree.\nP2: Oh.", accepted: [], severities: [.warning]),
    Edit(
      testDescription: "who said it is gone", before: "P1: I agree.\nP2: I agree.\nP3: So do I.",
      after: "P2: I agree.\nP3: So do I.", accepted: [], severities: [.warning]),
    Edit(
      testDescription: "the same person's other sentence",
      before: "P1: I agree. Hm. Now then, I agree.", after: "P1: Hm. Now then. I agree.",
      accepted: [], severities: [.warning]),
    Edit(
      testDescription: "an equal sentence comes before",
      before: "P1: We waited. I agree. They came.\nP2: Yes.",
      after: "P1: I agree. Oh.\nP2: Yes.\nP1: We waited. I agree. They came.",
      accepted: ["P1: I agree."], severities: [.note]),
    Edit(
      testDescription: "another label", before: "P1: We waited. I agree. They came.\nP2: Yes.",
      after: "Ann: We waited. I agree. They came.\nP2: Yes.", accepted: ["Ann: I agree."],
      severities: [.note]),
    Edit(
      testDescription: "a word is put right",
      before: "P1: Well. It never came in tiem for us. Bye.\nP2: Yes.",
      quote: "It never came in tiem for us.",
      after: "P2: Yes.\nP1: Well. It never came in time for us. Bye.",
      accepted: ["P1: It never came in time for us."], severities: [.note]),
    Edit(
      testDescription: "two sentences become one",
      before: "P1: It never came in time. For us it was late.\nP2: Yes.",
      quote: "It never came in time.",
      after: "P1: It never came in time, no. For us it was late.\nP2: Yes.",
      accepted: ["P1: It never came in time, no."], severities: [.note]),
    Edit(
      testDescription: "too many words change", before: "P1: It never came in time.\nP2: Yes.",
      quote: "It never came in time.", after: "P1: It always came in the morning.\nP2: Yes.",
      accepted: [], severities: [.warning]),
    Edit(
      testDescription: "another one says nearly the same",
      before: "P1: It never came in time for us.\nP2: Yes.",
      quote: "It never came in time for us.",
      after: "P1: No.\nP2: It never came in time for me.", accepted: [], severities: [.warning]),
    Edit(
      testDescription: "nearly the same twice", before: "P1: It never came in time for us.",
      quote: "It never came in time for us.",
      after: "P1: It never came in time for me. So. It never came in time for him.", accepted: [],
      severities: [.warning]),
  ]

  @Test(arguments: edits)
  func `a decision stays with the words and the person it is about`(_ edit: Edit) throws {
    var desk = Desk(edit.before)
    try desk.decide(.add, "pain/slow", edit.quote)
    let coded = desk.coded(edit.after)
    let accepted = coded.codings.filter { $0.state == .accepted }.map { coding in
      let transcript = CodingRoom.transcript(edit.after)
      return "\(transcript.turns[coding.quotation.turn].label): \(coding.quotation.text)"
    }
    #expect(accepted == edit.accepted)
    #expect(coded.diagnostics.map(\.severity) == edit.severities, "\(coded.diagnostics)")
    #expect(coded.diagnostics.allSatisfy { $0.id == .lostDecision })
  }

  @Test func `says where moved words are`() throws {
    var desk = Desk("P1: It never came in tiem.\nP2: Yes.")
    try desk.decide(.add, "pain/slow", "It never came in tiem.")
    let coded = desk.coded("P2: Yes.\nP1: It never came in tiem, no.")
    #expect(
      coded.diagnostics.map(\.message) == [
        "the words that ana decided about under 'pain/slow' moved: they are now 'It never came in "
          + "tiem, no.' in 'w1/talk', line 5; the decision counts"
      ])
  }
}
