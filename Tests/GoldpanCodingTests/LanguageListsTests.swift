import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// A codebook may bring the words of its language.
@Suite struct LanguageListsTests {
  static let german = CodingRoom.codebook(
    """
    ## Lists
    - @negators: nicht, kein*, nie
    - @fillers: äh, ähm, weißt du
    - @conjunctions: aber, doch
    - @answers: nein
    - @pseudo-negations: nicht nur
    - @hypothetical: wenn sie
    - @second-hand: mein Nachbar sagt
    - @abbreviations: bzw, Übg

    ## pain/x
    ### Match
    - langsam*, musste warten

    """)

  @Test(arguments: [
    ("«Es war langsam.»", "own"), ("Es war nicht langsam.", ""), ("Nie war es langsam.", ""),
    ("Es gab keine langsame Leitung.", ""), ("Kein langsamer Tag.", ""),
    ("«Das ist nicht schön, aber langsam.»", "own"), ("«Nein, es war langsam.»", "own"),
    ("«Nicht nur teuer, langsam.»", "own"), ("«Not so, langsam.»", "own"),
    ("«Ich musste, äh, weißt du, warten.»", "own"), ("«Ich musste musste warten.»", "own"),
    ("«Wenn sie langsam sind, gehe ich.»", "hypothetical"),
    ("«Mein Nachbar sagt, sie sind langsam.»", "second-hand"),
    ("«If they are langsam, I go.»", "own"), ("«Es war schnell bzw. langsam.»", "own"),
    ("«Siehe Übg. Drei ist langsam.»", "own"), ("Mr. «Holt ist langsam.»", "own"),
  ])
  func `a German codebook brings its own words`(drawn: String, standing: String) {
    let marked = Marked(drawn)
    let found = Autocoder(Self.german).codings(in: CodingRoom.corpus("P01: \(marked.text)"))
    let quotes = found.map { "«\($0.quotation.text)»" }
    #expect(quotes == (standing.isEmpty ? [] : [drawn.replacing("Mr. ", with: "")]))
    #expect(found.map(\.standing.rawValue) == (standing.isEmpty ? [] : [standing]))
  }

  @Test(arguments: [
    ("@negators: a NEAR/3 b", "so it takes words and phrases without operators"),
    ("@negators: not only", "so it takes single words"),
    ("@abbreviations: usw*", "so it takes single words without '*', '?' or '~' and without"),
    ("@fillers: you know*", "so it takes words, and phrases without '*', '?' or '~'"),
    ("@hypothetical: a AND b", "so it takes words and phrases without operators"),
  ])
  func `what cannot replace a list is reported`(line: String, objection: String) {
    let diagnostics = read(line)
    #expect(diagnostics.map(\.id) == [.ruleSyntax])
    #expect(diagnostics.allSatisfy { $0.message.contains(objection) })
  }

  @Test func `lists of a language may use others, but not themselves`() {
    #expect(read("@negators: @mine, ~go\n- @mine: nicht, kein*").isEmpty)
    #expect(read("@negators: @mine\n- @mine: @negators").map(\.id) == [.unknownList])
    #expect(read("@pseudo-cues: wie ... wenn\n- @conditionals: würd*").isEmpty)
  }

  @Test func `a word that negates in any form negates`() {
    let codebook = CodingRoom.codebook(
      "## Lists\n- @negators: ~refuse, *less\n\n## pain/x\n### Match\n- slow\n")
    for text in ["They refused slow lines.", "Endless slow.", "Refusing slow ones."] {
      #expect(Autocoder(codebook).codings(in: CodingRoom.corpus("P01: \(text)")).isEmpty)
    }
    #expect(Autocoder(codebook).codings(in: CodingRoom.corpus("P01: Not slow.")).count == 1)
  }

  @Test func `a codebook with lists is written as it was read`() {
    let again = CodebookReader.read(
      Source(name: "again.md", text: CodebookWriter.markdown(Self.german)))
    #expect(again.value.lists.map(\.pattern) == Self.german.lists.map(\.pattern))
  }

  private func read(_ line: String) -> [Diagnostic] {
    let text = "# T\n\n- id: t\n- version: 1.0.0\n- kinds: pain -\n\n## Lists\n- \(line)\n"
    return CodebookReader.read(Source(name: "t.md", text: text)).diagnostics
  }
}
