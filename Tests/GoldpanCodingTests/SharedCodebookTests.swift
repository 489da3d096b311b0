import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct SharedCodebookTests {
  @Test func `a codebook that extends another has its tags first, then its own`() {
    let parsed = extending(
      """
      ## loved/bread
      They praise bread.
      ### Use when
      Bread.
      ### Not when
      Cake.
      ### Match
      - lovely bread
      ### Examples
      - yes: "Lovely bread."
      - no: "Bread."
      """)
    #expect(parsed.diagnostics == [])
    let book = parsed.value
    #expect(book.id == "team")
    #expect(book.tags.map(\.id) == ["pain/slow", "loved/staff", "loved/bread"])
    #expect(book.lists.map(\.name) == ["slow"])
    #expect(book.kinds.map(\.name) == ["pain", "loved"])
    #expect(book.extends.map(\.codebook) == ["core"])
    #expect(book.documents.map(\.source.name) == ["team.md", "core.md"])
    #expect(book.documents.map(\.isExtended) == [false, true])
    #expect(book.tags.map { $0.place.source.name } == ["core.md", "core.md", "team.md"])
  }

  @Test func `a codebook that declares no kinds keeps its own, whatever others declare`() {
    let own = manual("loved/bread") + manual("odd/thing")
    let base = "# C\n- id: core\n- version: 1.0.0\n- kinds: pain -\n\n" + manual("pain/slow")
    let parsed = SharedCodebook([("team.md", team(own)), ("core.md", base)]).parsed
    #expect(parsed.diagnostics == [])
    #expect(parsed.value.kinds.map(\.name) == ["pain", "loved", "odd"])
  }

  @Test func `'(extends)' adds to a tag`() throws {
    let parsed = extending(
      """
      ## pain/slow (extends)
      They wait and wait.
      - severity: 3
      - beats: loved/staff
      - was: pain/tardy
      ### Not when
      They like to wait.
      ### Match
      - ages
      ### Except
      - @slow food
      ### Examples
      - yes: "It took ages."
      """)
    #expect(parsed.diagnostics == [])
    let tag = try #require(parsed.value["pain/slow"])
    #expect(tag.definition == "They wait and wait.")
    #expect(tag.severity == 3)
    #expect(tag.beats == ["loved/staff"])
    #expect(tag.was == ["pain/late", "pain/tardy"])
    #expect(tag.useWhen == "They wait.")
    #expect(tag.notWhen == "They do not.\nThey like to wait.")
    #expect(tag.rules.map { $0.place.text } == ["@slow answer", "ages"])
    #expect(tag.rules.map { $0.place.source.name } == ["core.md", "team.md"])
    #expect(tag.exceptions.count == 1 && tag.examples.count == 3)
    #expect(tag.flags == [])
    #expect(parsed.value.tags.map(\.id) == ["pain/slow", "loved/staff"])
  }

  @Test func `'(override)' replaces a tag where it stands`() throws {
    let parsed = extending(
      """
      ## pain/slow (override)
      They wait for us.
      ### Use when
      Us.
      ### Not when
      Them.
      ### Match
      - waited
      ### Examples
      - yes: "I waited."
      - no: "I went."
      """)
    #expect(parsed.diagnostics == [])
    let tag = try #require(parsed.value["pain/slow"])
    #expect(tag.rules.map { $0.place.text } == ["waited"])
    #expect(tag.severity == nil && tag.flags == [] && tag.was == ["pain/late"])
    #expect(parsed.value.tags.map(\.id) == ["pain/slow", "loved/staff"])
  }

  @Test func `'(retired)' retires a tag`() throws {
    let parsed = extending("## pain/slow (retired)\n- see: loved/staff\n")
    #expect(parsed.diagnostics == [])
    let tag = try #require(parsed.value["pain/slow"])
    #expect(tag.flags == [.retired] && tag.see == "loved/staff")
    #expect(ExampleRun(parsed.value).results.allSatisfy { $0.tag == "loved/staff" })
  }

  @Test func `a list of the extending codebook holds for the extended rules too`() throws {
    let parsed = extending("## Lists\n- @slow: late\n")
    #expect(
      parsed.diagnostics.map(\.message) == ["'@slow' replaces the list of 'core' 1.0.0"])
    #expect(parsed.diagnostics.map(\.severity) == [.note])
    let codings = Autocoder(parsed.value).codings(
      in: CodingRoom.corpus("P01: A late answer.\nP02: A slow answer."))
    #expect(codings.map(\.quotation.text) == ["A late answer."])
  }

  @Test func `an included document stands at the end of the including one`() throws {
    let parsed = SharedCodebook([
      ("codebooks/book.md", "# Book\n- id: book\n- version: 1.0.0\n- include: parts/a.md\n"),
      ("codebooks/parts/a.md", "- include: ../b.md\n" + manual("pain/a")),
      ("codebooks/b.md", "- include: parts/a.md\n## Lists\n- @x: y\n" + manual("pain/b")),
    ]).parsed
    #expect(parsed.value.tags.map(\.id) == ["pain/a", "pain/b"])
    #expect(parsed.value.lists.map(\.name) == ["x"])
    #expect(parsed.value.includes == ["parts/a.md"])
    #expect(parsed.diagnostics.map(\.id) == [.includeCycle, .matchesNothing])
    #expect(parsed.diagnostics.allSatisfy { $0.source.name == "codebooks/b.md" })
  }

  @Test func `a codebook written out whole builds on nothing`() {
    let parsed = extending("## pain/slow (extends)\n### Match\n- ages\n")
    let written = CodebookWriter.markdown(parsed.value)
    let again = CodebookReader.read(Source(name: "whole.md", text: written))
    #expect(again.diagnostics == [])
    #expect(again.value.extends.isEmpty)
    #expect(again.value.tags.map { $0.rules.count } == parsed.value.tags.map { $0.rules.count })
    #expect(CodebookWriter.markdown(again.value) == written)
  }

  @Test func `signs of kinds are the codebook's own before those of others`() {
    let parsed = SharedCodebook([
      ("team.md", team("- kinds: wish 0, pain 0\n" + manual("wish/x"))), ("core.md", core),
    ]).parsed
    #expect(parsed.value.kinds.map(\.name) == ["wish", "pain", "loved"])
    #expect(parsed.value.polarity(of: "pain/slow") == .neutral)
    #expect(parsed.value.polarity(of: "loved/staff") == .positive)
  }

  @Test func `decisions about former names count for the present one`() throws {
    let parsed = extending(
      "## pain/slow (retired)\n- see: pain/wait\n" + manual("pain/wait", "- was: pain/slow\n"))
    #expect(parsed.diagnostics.filter { $0.severity == .error } == [])
    var desk = Desk("P01: A slow answer.")
    try desk.decide(.add, "pain/late", "A slow answer.")
    let text = desk.corpus
    let coded = DecisionApplier(corpus: text, codebook: parsed.value)
      .apply(DecisionLog(desk.decisions), to: Autocoder(parsed.value).codings(in: text))
    #expect(coded.codings.map(\.tag) == ["pain/wait"])
  }

  private func extending(_ rest: String) -> Parsed<Codebook> {
    SharedCodebook([("team.md", team(rest)), ("core.md", core)]).parsed
  }
}

/// A tag that only people apply.
func manual(_ name: String, _ metas: String = "") -> String {
  "## \(name) (manual)\nWhat it means.\n\(metas)### Use when\nA.\n### Not when\nB.\n"
}
