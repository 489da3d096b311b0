import GoldpanCoding
import GoldpanText
import Testing

@Suite struct OddLabelTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    /// Whose the turns are, by label.
    let labels: [String]
    var remarks: [String] = []
  }

  private static let much = String(repeating: "Jo: Well.\nTom: Yes.\n", count: 6)

  static let cases = [
    Case(
      testDescription: "a name with a role that comes back",
      file: "MOD: So?\nMs O'Brien-Smith, head of lending: It is noisy.\nJo: No.\nMOD: Oh?\n"
        + "Ms O'Brien-Smith, head of lending: So noisy.",
      labels: [
        "MOD", "Ms O'Brien-Smith, head of lending", "Jo", "MOD",
        "Ms O'Brien-Smith, head of lending",
      ]),
    Case(
      testDescription: "a time between name and colon",
      file: "Jo: Hm.\nTom [00:01:09]: Noisy again.\nJo [laughs]: Yes.\nTom (0:20): Really.",
      labels: ["Jo", "Tom", "Jo", "Tom"],
      remarks: ["note GP514: left out: stage direction '[laughs]'"]),
    Case(
      testDescription: "numbered turns",
      file: "1. MOD: So?\n2. Jo: Good.\n3) MOD: Oh?\n4. Jo: Yes.",
      labels: ["MOD", "Jo", "MOD", "Jo"],
      remarks: [
        "note GP514: left out: 4 turn numbers, from '1.' to '4.'"
      ]),
    Case(
      testDescription: "numbered questions and answers",
      file: "Q1: Is it good?\nA1: Yes.\nQ2: Why?\nA2: It works.", labels: ["Q", "A", "Q", "A"]),
    Case(
      testDescription: "people with such names",
      file: "Q1: Is it good?\nA1: Yes.\nA2: No.\nQ2: Why?\nA1: It works.",
      labels: ["Q1", "A1", "A2", "Q2", "A1"]),
    Case(
      testDescription: "a dash for a colon",
      file: "Tom R.: Hm.\nJo: It is.\nTom R. -- It was 10:30 then.\nJo: Oh.\nTom R.: Yes.",
      labels: ["Tom R.", "Jo", "Tom R."],
      remarks: [
        "note GP514: line 3 may name a speaker: 'Tom R.'; if it does, write 'Tom R.: ' and give 'Tom R.' a row in participants.csv"
      ]),
    Case(
      testDescription: "a word with a colon among much-used labels",
      file: much + "Price: that was not discussed.\n" + "Tom: Right.",
      labels: Array(repeating: ["Jo", "Tom"], count: 6).flatMap(\.self) + ["Price", "Tom"],
      remarks: [
        "warning GP501: 'Price' speaks only once and counts as a person; if it names nobody, join the line to the one before it"
      ]),
    Case(
      testDescription: "a list among turns",
      file: much + "1. Price: high.\n2. Price: low.\nTom: Oh.",
      labels: Array(repeating: ["Jo", "Tom"], count: 6).flatMap(\.self)),
    Case(
      testDescription: "prose that cites a time",
      file: much + "As we saw [0:20]: it is noisy.\nJo: Oh.",
      labels: Array(repeating: ["Jo", "Tom"], count: 6).flatMap(\.self) + ["Jo"]),
    Case(
      testDescription: "a label with a time that stands once", file: much + "[0:20] Ana: Right.",
      labels: Array(repeating: ["Jo", "Tom"], count: 6).flatMap(\.self) + ["Ana"]),
  ]

  @Test(arguments: cases)
  func `a line that begins like a label is one, or a remark says that it may be`(_ test: Case) {
    let parsed = TranscriptReader.read(Source(name: "a.txt", text: test.file), id: "a")
    #expect(parsed.value.turns.map(\.label) == test.labels)
    let remarks = parsed.remarks.filter { $0.id != .unclearModerator }
    #expect(remarks.map { "\($0.severity.rawValue) \($0.id): \($0.message)" } == test.remarks)
  }
}
