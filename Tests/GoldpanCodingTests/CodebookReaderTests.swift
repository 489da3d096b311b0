import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct CodebookReaderTests {
  @Test(
    arguments: [
      codebookStructureCases, codebookNamesCases, codebookTagsCases, codebookRulesCases,
      codebookSharingCases,
    ].joined().map(\.self))
  func `a mistake in a codebook is reported where it stands`(_ mistake: CodebookCase) {
    #expect(
      read(mistake.text).diagnostics.map(\.description).joined(separator: "\n") == mistake.output)
  }

  @Test(arguments: codebookTenCases)
  func `reports all of`(_ mistake: CodebookCase) {
    let parsed = read(mistake.text)
    #expect(parsed.diagnostics.map(\.description).joined(separator: "\n") == mistake.output)
    #expect(parsed.diagnostics.filter { $0.severity == .error }.count >= 10)
  }

  @Test func `reads the head of a codebook`() {
    let parsed = read(larkfield)
    #expect(parsed.diagnostics == [])
    let codebook = parsed.value
    #expect(codebook.id == "larkfield")
    #expect(codebook.version == Codebook.Version(1, 2, 0))
    #expect(codebook.title == "Larkfield codebook")
    #expect(codebook.language == "en")
    #expect(codebook.kinds.map(\.name) == ["loved", "pain", "says"])
    #expect(codebook.kinds.map(\.polarity) == [.positive, .negative, .neutral])
    #expect(codebook.lists.map(\.name) == ["again", "tell"])
    #expect(
      codebook.lists.map { $0.place.text } == ["again, twice", "explain, @again"])
    let names = ["pain/repeat-myself", "pain/slow-answer", "says/recommends", "pain/old-router"]
    #expect(codebook.tags.map(\.id.description) == names)
  }

  @Test func `reads every meta and part of a tag`() throws {
    let codebook = read(larkfield).value
    let tag = try #require(codebook["pain/repeat-myself"])
    #expect(tag.place.text == "pain/repeat-myself")
    #expect(tag.definition == "The customer has to give the same story more than once.")
    #expect(tag.useWhen == "The same facts are given again.\n- to a person")
    #expect(tag.notWhen == "We read the facts back.")
    #expect(tag.notes == "See the memo.")
    #expect(tag.severity == 2)
    #expect(tag.stage == "support")
    #expect(tag.cause == "process")
    #expect(tag.phase == .during)
    #expect(tag.outcome == .missed)
    #expect(tag.from == "shop")
    #expect(tag.to == "support")
    #expect(tag.beats == ["pain/slow-answer"])
    #expect(tag.was == ["pain/repetition", "pain/again"])
    #expect(tag.negation == .flip("pain/slow-answer"))
    #expect(tag.rules.map { $0.place.text } == ["@tell", "back to square one"])
    #expect(tag.exceptions.map { $0.place.text } == ["repeat customer"])
    #expect(tag.severities.map(\.level) == [3])
    #expect(tag.severities.map { $0.rule.place.text } == ["gave up, in tears"])
    #expect(tag.stagePlaces.map { $0.source.text($0.range) } == ["support", "shop", "support"])
  }

  @Test func `reads marks`() throws {
    let codebook = read(larkfield).value
    #expect(try #require(codebook["pain/old-router"]).flags == [.retired, .manual])
    #expect(try #require(codebook["pain/old-router"]).see == "pain/slow-answer")
    #expect(try #require(codebook["pain/slow-answer"]).negation == .keep)
  }

  @Test func `reads examples with questions, voices and escaped quotes`() throws {
    let codebook = read(larkfield).value
    let first = try #require(codebook["pain/repeat-myself"]).examples
    #expect(
      first.map(\.text) == ["He said \"again\".", "Could you explain that?", "Groundhog day."])
    #expect(first.map(\.isMatch) == [true, false, true])
    #expect(first.map(\.isTodo) == [false, false, true])
    #expect(first.map(\.scope.voice) == [.participant, .moderator, .named("P03")])
    let answer = try #require(codebook["says/recommends"]?.examples.first)
    #expect(answer.question == "Would you recommend us?")
    #expect(answer.text == "Every time.")
  }

  @Test func `puts lists into lists`() throws {
    let list = try #require(read(larkfield).value.lists.last)
    let again: [Pattern] = [.phrase([.word("again")]), .phrase([.word("twice")])]
    #expect(words(in: list.pattern) == ["explain"] + again.flatMap(words))
  }

  @Test func `keeps what it cannot resolve yet`() throws {
    let digits = String(repeating: "0a", count: 32)
    let parsed = read(
      """
      # Book
      - id: book
      - version: 1.0.0
      - extends: cx-core@2.1.0 sha256:\(digits)
      - include: shared/billing.md
      """)
    let pin = try #require(parsed.value.extends.first)
    #expect(pin.codebook == "cx-core")
    #expect(pin.version == Codebook.Version(2, 1, 0))
    #expect(pin.checksum == digits)
    #expect(parsed.value.includes == ["shared/billing.md"])
  }

  @Test(arguments: ["", "\n", "#", "##", "###", "## ", "# \n## /\n### ", "- ", "```\n## pain/x"])
  func `always gives a codebook`(_ text: String) {
    #expect(read(text).value.tags.count <= 1)
  }

  @Test func `reads hostile texts in reasonable time`() {
    let nest = (0..<3000).map { "- @l\($0): x, @l\($0 + 1)\n" }.joined()
    _ = read("## Lists\n" + nest)
    let bomb = (1..<60).map { "- @l\($0): @l\($0 - 1), @l\($0 - 1)\n" }.joined()
    let result = read("## Lists\n- @l0: a, b\n" + bomb + "## pain/x\n### Match\n- @l59\n")
    #expect(result.diagnostics.contains { $0.id == .unknownList })
    _ = read("## pain/x\n- beats: " + String(repeating: "pain/a,", count: 50_000))
    _ = read(String(repeating: "## pain/x\n- bets: pain/y\n### Mtch\n", count: 5000))
    _ = read("## Lists\n" + (0..<3000).map { "- @l\($0): @l0, @l\($0 + 1)\n" }.joined())
    _ = read("# " + String(repeating: "x", count: 2_000_000))
  }

  private func words(in pattern: Pattern) -> [String] {
    switch pattern {
    case .phrase(let items): items.flatMap(words)
    case .any(let parts), .all(let parts): parts.flatMap(words)
    default: []
    }
  }

  private func words(_ item: Pattern.Item) -> [String] {
    switch item {
    case .word(let word): [word]
    case .oneOf(let phrases): phrases.joined().flatMap(words)
    default: []
    }
  }
}

func read(_ text: String) -> Parsed<Codebook> {
  CodebookReader.read(Source(name: "book.md", text: text))
}

/// A codebook that uses everything there is and has nothing wrong with it.
let larkfield = #"""
  # Larkfield codebook

  - id: larkfield
  - version: 1.2.0
  - language: en
  - kinds: loved +, pain -, says 0

  ## Lists
  - @again: again, twice
  - @tell: explain, @again

  ## pain/repeat-myself
  The customer has to give the same story
  more than once.

  - severity: 2
  - stage: support
  - cause: process
  - phase: during
  - outcome: missed
  - from: shop
  - to: support
  - beats: pain/slow-answer
  - was: pain/repetition, pain/again
  - negation: flip pain/slow-answer

  ### Use when
  The same facts are given again.
  - to a person
  ### Not when
  We read the facts back.
  ### Notes
  See the memo.
  ### Match
  - @tell
  - back to square one
  ### Except
  - repeat customer
  ### Severity
  - 3: gave up, in tears
  ### Examples
  - yes: "He said \"again\"."
  - no: "Could you explain that?" [who: moderator]
  - todo yes: "Groundhog day." [who: P03]

  ## pain/slow-answer
  An answer takes too long.
  - negation: keep
  ### Use when
  They waited.
  ### Not when
  They were early.
  ### Match
  - slow answer, back to square one
  ### Examples
  - yes: "A slow answer."
  - no: "A quick answer."

  ## says/recommends
  Recommends us.
  ### Use when
  They would send somebody.
  ### Not when
  They repeat somebody.
  ### Match
  - recommend
  ### Examples
  - yes: "Q: Would you recommend us? A: Every time."
  - no: "No."

  ## pain/old-router (retired, manual)
  - see: pain/slow-answer
  """#
