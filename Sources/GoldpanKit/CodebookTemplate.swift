/// What `goldpan codebook new` puts into a new codebook.
public enum CodebookTemplate: String, CaseIterable, Sendable {
  /// One list and one tag with all its parts, as an example.
  case blank
  /// The core of what customers of any company say.
  case cx
  /// The stages of a customer's journey, hand-offs and moments.
  case journey
  /// The five dimensions of service quality (Parasuraman, Zeithaml & Berry 1988).
  case servqual

  /// The document of a codebook called `id`.
  package func markdown(_ id: Codebook.ID) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.map { line in
      if line.hasPrefix("# ") { return "# \(id) codebook" }
      return line.hasPrefix("- id: ") ? "- id: \(id)" : line
    }.joined(separator: "\n")
  }

  /// The document of a codebook called `id` that builds on others and has no tag of its own yet.
  package static func markdown(_ id: Codebook.ID, extending pins: [CodebookPin]) -> String {
    let tag: Tag.ID = pins.lazy.compactMap { $0.tags.first }.first ?? "pain/kept-waiting"
    let head = ["# \(id) codebook", "", "- id: \(id)", "- version: 0.1.0", "- language: en"]
    let extends = pins.map { "- extends: \($0.text)" }
    return (head + extends).joined(separator: "\n") + """


      All tags and lists of \(listed(pins.map(\.name))) are in use here too. What a tag does not find
      in the words of your customers, a section with (extends) behind its name adds, as in
      '\(tag) (extends)' with rules under Match; (override) behind it takes the tag's place. Tags of
      your own look like theirs: 'goldpan codebook show \(tag)' prints one.

      """
  }

  /// The template that somebody means by its name or by that of the codebook in it.
  package init?(named name: String) {
    guard let found = Self.allCases.first(where: { [$0.rawValue, $0.starter].contains(name) })
    else { return nil }
    self = found
  }

  /// What the codebook in it is called.
  package var starter: String { self == .cx ? "cx-core" : rawValue }

  private var text: String {
    self == .blank ? CodebookTemplate.blankText : StarterCodebooks.text(of: starter)
  }

  /// The document of `blank`, of a codebook called `codebook`.
  static let blankText = """
    # Codebook

    - id: codebook
    - version: 0.1.0
    - language: en
    - kinds: loved +, pain -, expects 0, wish 0

    Say here what the codebook is for and who agreed on it. Lines like this one are for people: the
    program reads headings and the bullets under them. A kind with + speaks for the company, one with -
    against it.

    ## Lists
    - @waited: wait*, stood, sat there, on hold
    - @long: ages, for hours, "half an hour", all morning, all day, far too long

    ## pain/kept-waiting
    The customer waits longer than they find right.

    - severity: 2
    - cause: process

    ### Use when
    They tell of a wait and mind it.
    ### Not when
    They say how long something took without minding.
    ### Notes
    This tag is an example: change it or take it away. Its name is kind/name, and a line says what it
    means. Each bullet under Match is a rule; bullets and commas mean "or". A phrase is written as it is
    said; wait* is any ending, ~wait any inflection, @waited a list from above, NEAR/6 at most six words
    between, THEN/6 the same in this order. Except takes a match away in its sentence. The examples are
    tests: a sentence that must get the tag, and one that looks like it and must not.
    ### Match
    - @waited NEAR/6 @long
    - kept me waiting, still waiting
    - ages [after: how long did it take]
    ### Except
    - worth the wait, worth waiting
    ### Severity
    - 3: gave up, walked out
    ### Examples
    - yes: "I was on hold for ages."
    - yes: "They kept me waiting, so I gave up."
    - yes: "Q: How long did it take? A: Ages."
    - no: "I waited a minute at most."
    - no: "It took ages, but it was worth the wait."

    """
}
