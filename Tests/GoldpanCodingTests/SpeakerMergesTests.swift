import GoldpanCoding
import GoldpanText
import Testing

@Suite struct SpeakerMergesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let labels: [String]
    var frontMatter = ""
    var rows: [Participant] = []
    var offers: [String] = []
  }

  private static let cases = [
    Case(
      testDescription: "a surname cut short",
      labels: ["Thomas Vogt", "Mia", "Thomas V", "Mia", "Thomas Vogt", "Mia", "Thomas V"],
      offers: ["'Thomas V' (2 turns) and 'Thomas Vogt' (2 turns)"]),
    Case(
      testDescription: "a first name alone",
      labels: ["Mia Dale", "Tom", "Mia", "Tom", "Mia Dale", "Mia", "Tom", "Mia"],
      offers: ["'Mia' (3 turns) and 'Mia Dale' (2 turns)"]),
    Case(
      testDescription: "a first name that two share",
      labels: ["Mia Dale", "Mia Holt", "Mia", "Mia Holt", "Mia Dale", "Mia"]),
    Case(
      testDescription: "an initial with a point",
      labels: ["T. Vogt", "Mia", "Thomas Vogt", "Mia", "T. Vogt", "Mia", "Thomas Vogt"],
      offers: ["'T. Vogt' (2 turns) and 'Thomas Vogt' (2 turns)"]),
    Case(
      testDescription: "initials that nobody declared",
      labels: ["Mia Dale", "Tom", "MD", "Tom", "MD", "Tom", "Mia Dale"],
      offers: ["'MD' (2 turns) and 'Mia Dale' (2 turns)"]),
    Case(
      testDescription: "a slip of the keyboard",
      labels: [
        "Kelly", "Tom", "Kelly", "Tom", "Kelly", "Tom", "Kelly", "Tom", "Kely", "Tom", "Kelly",
      ],
      offers: ["'Kely' (1 turn) and 'Kelly' (5 turns)"]),
    Case(
      testDescription: "two people whose names are alike",
      labels: ["Maria", "Marie", "Maria", "Marie", "Maria", "Marie", "Maria", "Marie"]),
    Case(
      testDescription: "codes", labels: ["P1", "P2", "P1", "P2", "P1", "P2", "P1", "P2", "P11"]),
    Case(
      testDescription: "an alias",
      labels: ["Mia Dale", "Tom", "Mia", "Tom", "Mia Dale", "Mia", "Tom"],
      frontMatter: "aliases: Mia = Mia Dale"),
    Case(
      testDescription: "both among the speakers",
      labels: ["Mia Dale", "Tom", "Mia", "Tom", "Mia Dale", "Mia", "Tom"],
      frontMatter: "speakers: Mia, Mia Dale, Tom"),
    Case(
      testDescription: "a row for each",
      labels: ["Mia Dale", "Tom", "Mia", "Tom", "Mia Dale", "Mia", "Tom"],
      rows: [Participant(id: "Mia"), Participant(id: "Mia Dale"), Participant(id: "Tom")]),
  ]

  @Test(arguments: cases)
  func `labels that may be one person are offered as one`(_ test: Case) {
    let front = test.frontMatter.isEmpty ? "" : "---\n\(test.frontMatter)\n---\n"
    let lines = test.labels.map { "\($0): It was slow.\n" }.joined()
    let source = Source(name: "a.txt", text: front + lines)
    let parsed = TranscriptReader.read(source, id: "a", roster: Roster(test.rows))
    let offers = parsed.diagnostics.map(\.message).filter { $0.contains("may be one person") }
    #expect(offers.map { $0.split(separator: " may be").first.map(String.init) } == test.offers)
  }

  @Test func `an offer names the alias that settles it`() {
    let text = "Mia Dale: So?\nTom: No.\nMia: Why?\nTom: Late.\nMia Dale: Oh.\nMia: Fine.\n"
    let parsed = TranscriptReader.read(Source(name: "a.txt", text: text), id: "a")
    let offer = parsed.diagnostics.first { $0.message.contains("may be one person") }
    #expect(offer?.position == Position(line: 3, column: 1))
    #expect(
      offer?.message == """
        'Mia' (2 turns) and 'Mia Dale' (2 turns) may be one person; if so, write \
        'aliases: Mia = Mia Dale' into the front matter, else name both in 'speakers:'
        """)
  }
}
