import GoldpanCoding
import GoldpanText
import Testing

@Suite struct ModeratorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lines: [String]
    let asker: String?
  }

  private static let monologue = String(repeating: "It went on like that. ", count: 10)

  private static let cases = [
    Case(
      testDescription: "exactly half of the turns ask",
      lines: ["A: Who?", "B: I.", "A: Why?", "B: So.", "A: Good.", "B: Yes.", "A: Fine."],
      asker: "A"),
    Case(
      testDescription: "less than half of the turns ask",
      lines: [
        "A: Who?", "B: I.", "A: Why?", "B: So.", "A: Good.", "B: Yes.", "A: Fine.", "B: Hm.",
        "A: Bye.",
      ], asker: nil),
    Case(
      testDescription: "exactly twice as many questions as the next",
      lines: ["A: Who?", "B: Me?", "A: Why?", "B: So."], asker: "A"),
    Case(
      testDescription: "less than twice as many",
      lines: ["A: Who?", "B: Me?", "A: Why?", "B: Eh?", "A: When?", "B: So."], asker: nil),
    Case(testDescription: "a lone speaker", lines: ["A: Who?", "A: I did."], asker: nil),
    Case(
      testDescription: "a lone speaker beside nobody",
      lines: [
        "A: Who?", "Unknown Speaker: I.", "A: Why?",
      ], asker: nil),
    Case(
      testDescription: "a guest who asks and answers",
      lines: [
        "A: So I thought, why? \(monologue)", "B: Right.", "A: And how? \(monologue)", "B: Hm.",
        "A: Who knows? \(monologue)", "B: Yes.",
      ], asker: nil),
    Case(
      testDescription: "a question with a word after it",
      lines: ["A: Why? Take your time.", "B: So.", "A: Who? Anybody at all.", "B: I."], asker: "A"),
    Case(testDescription: "one question", lines: ["A: Who?", "B: I."], asker: nil),
    Case(
      testDescription: "a tie", lines: ["A: Who?", "B: Me?", "A: Why?", "B: Eh?"], asker: nil),
  ]

  @Test(arguments: cases)
  func `whoever asks is found or nobody`(_ test: Case) {
    let source = Source(name: "a.txt", text: test.lines.joined(separator: "\n"))
    let parsed = TranscriptReader.read(source, id: "a")
    let askers = parsed.value.turns.compactMap {
      if case .interviewer(let label) = $0.speaker { label } else { nil }
    }
    #expect(Set(askers) == Set([test.asker].compactMap(\.self)))
    let isSaid = parsed.diagnostics.contains { $0.id == .unclearModerator }
    let labels = Set(parsed.value.turns.map(\.label))
    #expect(isSaid == (test.asker == nil && labels.count > 1))
  }

  @Test(arguments: [
    (["A: Who?", "B: I.", "A: Good.", "B: So.", "A: Hm."], ", 'A' asks most (1 of 3 turns)"),
    (["A: Who?", "B: Who?", "A: Good."], ""), (["A: I.", "B: So."], ""),
  ])
  func `GP510 names who asks most, for a person to decide`(lines: [String], hint: String) {
    let source = Source(name: "a.txt", text: lines.joined(separator: "\n"))
    let unclear = TranscriptReader.read(source, id: "a").diagnostics.filter {
      $0.id == .unclearModerator
    }
    let wayOut = "; name one with 'moderator:' in the front matter or --moderator"
    #expect(unclear.map(\.message) == ["moderator unclear\(hint)\(wayOut)"])
  }
}
