import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

struct PersonalDataTests {
  private static let data = PersonalData(besides: ["Larkfield broadband", "Care (R. Holt)"])

  struct Case: CustomTestStringConvertible, Sendable {
    let kind: PersonalData.Kind
    let drawn: String
    var testDescription: String { "\(kind): \(drawn)" }
  }

  static let cases = PersonalDataCases.found.flatMap { kind, texts in
    texts.map { Case(kind: kind, drawn: $0) }
  }

  @Test(arguments: cases) func `finds what a person would take out`(_ example: Case) {
    let marked = Marked(example.drawn)
    let found = findings(in: marked.text)
    #expect(Marked.draw(found.map(\.range), in: marked.text) == example.drawn)
    #expect(found.allSatisfy { $0.kind == example.kind }, "\(found.map(\.kind))")
  }

  @Test(arguments: cases) func `finds it in the middle of other words`(_ example: Case) {
    let marked = Marked(example.drawn)
    let text = "So he said: \(marked.text) and that was, um, that."
    guard example.kind != .person else { return }
    #expect(findings(in: text).map(\.kind).contains(example.kind))
  }

  @Test(arguments: PersonalDataCases.nothing) func `finds nothing where there is nothing`(
    _ text: String
  ) {
    #expect(Marked.draw(findings(in: text).map(\.range), in: text) == text)
  }

  @Test func `there are enough cases`() {
    #expect(Self.cases.count + PersonalDataCases.nothing.count >= 200)
  }

  @Test func `looks only at the range it is given`() {
    let text = Array("jo@example.com or al@example.com".utf8)
    let found = Self.data.findings(in: text, TextRange(18, text.count))
    #expect(found.map(\.range) == [TextRange(18, text.count)])
    #expect(Self.data.findings(in: text, TextRange(0, 6)).isEmpty)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "1", "9", "@", "a@", "a.", "a@b.", "1 ", "0 ", "07 ", "4111 ", "1.", "12.", ":", "::", "a:",
      "1:", "/", "a.b/", "http://", "www.", "(", "+", "+4", "GB29 ", "GB29", "SW1A ", "A", "A ",
      "oh ", "double ", "one, ", "dot ", " at a dot com", "my name is ", "this is Jo ", "Jo ", "é",
      "’", "\0", "[", "[email-1]", "IL 62704 ", "62704-", "1-", "-", "fe80::", "f:",
    ]) func `takes time in proportion to hostile text`(_ piece: String)
  {
    let names = PersonalData(names: [KnownName("Jo Jo Jo Jo Jo Jo Jo Jo"), KnownName("Jo A")])
    // A second or so; what looks at every byte from every byte takes minutes.
    let text = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
    let found = names.findings(in: text, TextRange(0, text.count))
    #expect(found.allSatisfy { $0.range.end <= text.count })
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func `findings are disjoint, in order and on edges`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    let text = RandomSpeech.text(&random, pieces: 2 + Int(seed) / 6)
    let bytes = Array(text.utf8)
    let found = Self.data.findings(in: bytes, TextRange(0, bytes.count))
    for (one, next) in zip(found, found.dropFirst()) { #expect(one.range.end <= next.range.start) }
    for finding in found {
      #expect(String(validating: bytes[finding.range.indices], as: UTF8.self) != nil)
    }
  }

  @Test func `knows names by their whole and by their parts`() {
    let data = PersonalData(names: [
      KnownName("Margaret Hale", id: "P01"), KnownName("Will Price", id: "P02"),
      KnownName("Jo", id: "P03"), KnownName("Seán Ó Briain"), KnownName("Dr Anna Hale"),
    ])
    let table = [
      "«margaret hale» came", "«MARGARET HALE»", "«Margaret»'s dog", "«Margaret-Hale»",
      "Will you? Price it.", "I told «Will» so", "so «Price» said", "«Will Price» did", "margaret",
      "«Hale» rang", "«Seán» and «Briain»", "«sean o briain»", "«Jo» is short", "jo", "Dr No",
      "Margarets", "«Margaret\n  Hale»".replacing("  ", with: ""), "anna", "«Anna»",
    ]
    for drawn in table {
      let marked = Marked(drawn)
      let bytes = Array(marked.text.utf8)
      let found = data.findings(in: bytes, TextRange(0, bytes.count))
      #expect(Marked.draw(found.map(\.range), in: marked.text) == drawn)
    }
  }

  private func findings(in text: String) -> [PersonalData.Finding] {
    let bytes = Array(text.utf8)
    return Self.data.findings(in: bytes, TextRange(0, bytes.count))
  }
}
