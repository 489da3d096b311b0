import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Labels that are not quite written as labels.
@Suite struct UnreadLabelTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let labels: [String]
    /// The warnings of GP514.
    var warnings: [String] = []
  }

  private static let talk = "Interviewer: So?\nAna Holt: Yes.\nInterviewer: Oh?\nAna Holt: So.\n"

  private static func missing(_ name: String) -> String {
    "'\(name)' is read as a label though its colon is missing"
  }

  private static func taken(_ line: Int, _ name: String, by other: String) -> String {
    "line \(line) reads like a speaker's, '\(name)', and counts as words of '\(other)'; if it is, "
      + "write '\(name): ' and give '\(name)' a row in participants.csv"
  }

  static let cases = [
    Case(
      testDescription: "a moderator", file: talk + "Interviewer Did you go?\nAna Holt: No.",
      labels: ["Interviewer", "Ana Holt", "Interviewer", "Ana Holt", "Interviewer", "Ana Holt"],
      warnings: [missing("Interviewer")]),
    Case(
      testDescription: "a name of two words after a time",
      file: talk + "Interviewer: Who?\n[00:00:07] Ana Holt Did it.",
      labels: ["Interviewer", "Ana Holt", "Interviewer", "Ana Holt", "Interviewer", "Ana Holt"],
      warnings: [missing("Ana Holt")]),
    Case(
      testDescription: "a moderator with a number",
      file: "Interviewer 1: So?\nAna: Yes.\nInterviewer 1: Oh?\nAna: So.\nInterviewer 1 Why so?",
      labels: ["Interviewer 1", "Ana", "Interviewer 1", "Ana", "Interviewer 1"],
      warnings: [missing("Interviewer 1")]),
    Case(
      testDescription: "a semicolon",
      file: "INT: So?\nAna: Yes.\nINT: Oh?\nAna: So.\nINT; And now?",
      labels: ["INT", "Ana", "INT", "Ana", "INT"], warnings: [missing("INT")]),
    Case(
      testDescription: "a wide colon",
      file: "INT: So?\nAna: Yes.\nINT: Oh?\nAna: So.\nINT： And now?",
      labels: ["INT", "Ana", "INT", "Ana", "INT"], warnings: [missing("INT")]),
    Case(
      testDescription: "a first name is only doubted",
      file: "INT: So?\nAna: Yes.\nINT: Oh?\nAna: So.\nINT: Who?\nAna Said that.",
      labels: ["INT", "Ana", "INT", "Ana", "INT"], warnings: [taken(6, "Ana", by: "INT")]),
    Case(
      testDescription: "one name that stands once between two turns",
      file: "Holt: So?\nRitchie: Yes.\nHolt: Oh?\nRitchie went quiet for a while.",
      labels: ["Holt", "Ritchie", "Holt"]),
    Case(
      testDescription: "a moderator who says to whom",
      file: "Moderator: So?\nTom: Yes.\nModerator, to Tom: Why?\nTom: So.\nModerator to all: Oh?",
      labels: ["Moderator", "Tom", "Moderator", "Tom", "Moderator"]),
    Case(
      testDescription: "somebody's husband",
      file: "Maria: So?\nTom: Yes.\nMaria's husband: Why?\nTom: So.\nMaria: Oh?",
      labels: ["Maria", "Tom", "Maria"],
      warnings: [taken(3, "Maria's husband", by: "Tom")]),
  ]

  @Test(arguments: cases)
  func `a label that is not quite one is read, or a warning says that it may be one`(
    _ test: Case
  ) {
    let source = Source(name: "a.txt", text: test.file)
    let parsed = TranscriptReader.read(source, id: "a")
    #expect(parsed.value.turns.map(\.label) == test.labels)
    let warnings = parsed.diagnostics.filter { $0.id == .alteredLine && $0.severity == .warning }
    #expect(warnings.map(\.message) == test.warnings)
    #expect(lostWords(source) == [])
  }
}
