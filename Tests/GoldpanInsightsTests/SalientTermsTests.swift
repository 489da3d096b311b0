import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

private let codebook = CodebookReader.read(
  Source(
    name: "book.md",
    text: """
      # Book

      - id: book
      - version: 1.0.0

      ## pain/queue
      Waits.
      ### Match
      - queue*
      """
  )
).value

private func corpus(_ lines: String) -> Corpus {
  let text = "---\nmoderator: MOD\n---\n" + lines
  let source = Source(name: "w1/talk", text: text)
  return Corpus([TranscriptReader.read(source, id: "w1/talk").value])
}

private func terms(
  _ lines: String, _ adjust: (inout SalientTerms.Options) -> Void = { _ in }
) -> [SalientTerms.Term] {
  let corpus = corpus(lines)
  var options = SalientTerms.Options()
  adjust(&options)
  return SalientTerms(
    in: corpus, beside: Array(Autocoder(codebook).codings(in: corpus)), options: options,
    codebook: codebook
  ).terms
}

@Suite struct SalientTermsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let talk: String
    /// Rule, people, how often here, how often elsewhere.
    let terms: [String]

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a word that two people say, in all its forms",
      talk: "P01: The oven, smoked.\nP02: The ovens, they smoke.\nP03: Nothing.",
      terms: ["~oven 2 2/0", "~smoke 2 2/0"]),
    Case(
      name: "what one person says does not count, however often",
      talk: "P01: Ovens! Ovens! Ovens!\nP02: Nothing.", terms: []),
    Case(
      name: "what is said under a tag is the rest",
      talk:
        "P01: The oven. The queue at the oven.\nP02: The oven.\nMOD: Which oven? I ask you again.",
      terms: ["oven 2 2/2"]),
    Case(
      name: "a phrase stands for its words",
      talk: "P01: The card machine broke.\nP02: A card machine, again.",
      terms: ["card machine 2 2/0"]),
    Case(
      name: "a word stays that is mostly said without the phrase",
      talk: "P01: The card machine. A card. My card.\nP02: A card machine. The card.",
      terms: ["card machine 2 2/0", "card 2 5/0"]),
    Case(
      name: "a phrase in several forms",
      talk: "P01: The card machine.\nP02: The card machines.", terms: ["card ~machine 2 2/0"]),
    Case(
      name: "a phrase may hold general words but not begin or end with them",
      talk: "P01: It was off with the oven of the baker for good.\n"
        + "P02: And so with the oven of the baker.",
      terms: ["oven of the baker 2 2/0"]),
    Case(
      name: "a comma ends a phrase", talk: "P01: The card, machine.\nP02: The card, machine.",
      terms: ["card 2 2/0", "machine 2 2/0"]),
    Case(
      name: "fillers and directions are not said",
      talk: "P01: The card, um, [laughs] it melted.\nP02: The um card [laughs] melted.",
      terms: ["card 2 2/0", "melted 2 2/0"]),
    Case(
      name: "names, labels and digits are no terms",
      talk: "P01: I saw Malcolm, P02 and 17 ducks.\nP02: Then Malcolm, P02 and 17 ducks.",
      terms: ["ducks 2 2/0"]),
    Case(
      name: "a phrase around words that look like operators is a rule",
      talk: "P01: The salt and pepper.\nP02: The salt and pepper.",
      terms: ["salt and pepper 2 2/0"]),
  ]

  @Test(arguments: cases)
  func `finds what stands out`(_ example: Case) {
    let found = terms(example.talk).map {
      "\($0.rule) \($0.people) \($0.keyness.frequency)/\($0.keyness.rest)"
    }
    #expect(found == example.terms)
  }

  @Test(arguments: cases)
  func `every rule can be read back and matches its quotes`(_ example: Case) {
    for term in terms(example.talk) {
      let parsed = PatternParser.parse(term.rule.description)
      #expect(parsed.diagnostics.map(\.message) == [])
      #expect(parsed.value == term.rule)
      #expect(term.quotes.count == min(2, term.people))
      #expect(Set(term.quotes.map(\.quotation.speaker)).count == term.quotes.count)
      #expect(
        term.quotes.allSatisfy { !$0.matched.isEmpty && $0.evidence.description.hasPrefix("q-") })
    }
  }

  @Test func `looks beside tags of a kind`() {
    let talk = """
      P01: The queue was long. The oven smoked.
      MOD: And?
      P01: The window was open.
      P02: The queue! An oven. Nothing else.
      MOD: And?
      P02: The window.
      """
    #expect(terms(talk) { $0.kind = "pain" }.map(\.text) == ["oven"])
    #expect(terms(talk) { $0.kind = "loved" }.isEmpty)
    #expect(terms(talk).map(\.text) == ["oven", "window"])
    #expect(terms(talk) { $0.about = ["windows"] }.map(\.text) == ["window"])
    #expect(terms(talk) { $0.limit = 1 }.map(\.text) == ["oven"])
    #expect(terms(talk) { $0.limit = -1 }.isEmpty)
    #expect(terms(talk) { $0.people = 3 }.isEmpty)
    #expect(terms(talk) { $0.isWanted = { $1 == "P01" } }.isEmpty)
  }

  @Test func `says nothing about nothing`() {
    let found = SalientTerms(in: Corpus([]), beside: [])
    #expect(found.terms.isEmpty && found.total == 0 && found.people == 0 && found.sentences == 0)
  }

  /// Every term is counted as often as its rule is found, where nobody repeats it in a sentence.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `counts what its rule finds`(_ seed: UInt64) {
    var random = Seeded(seed)
    let words = ["oven", "ovens", "card", "machine", "of", "the", "smoked", "duck", "pond"]
    let lines = (0..<(4 + Int(seed))).map { line in
      let said = words.shuffled(using: &random).prefix(2 + line % 5).joined(separator: " ")
      return "P0\(1 + line % 3): Well \(said) again."
    }
    let corpus = corpus(lines.joined(separator: "\nMOD: And?\n"))
    let found = SalientTerms(in: corpus, beside: [])
    for term in found.terms where !term.text.contains("oven") {
      var tag = GoldpanCoding.Tag(id: "term/x", place: .init(codebook.source, TextRange(0, 0)))
      tag.rules = [Rule(term.rule, at: tag.place)]
      tag.negation = .keep
      let book = Codebook(
        id: "x", version: Codebook.Version(0, 0, 0), title: "", kinds: [], tags: [tag],
        source: codebook.source)
      let codings = Autocoder(book).codings(in: corpus)
      #expect(codings.count == term.keyness.frequency, "\(term.rule)")
      #expect(Set(codings.map(\.quotation.speaker)).count == term.people, "\(term.rule)")
    }
  }
}
