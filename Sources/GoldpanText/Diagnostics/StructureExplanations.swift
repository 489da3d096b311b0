extension Explanation {
  /// The structure of a codebook.
  static let structure = [
    Explanation(
      id: .missingIdentity, title: "codebook id or version missing",
      meaning: """
        A codebook says under its title what it is called and which edition it is.
        Without both nobody can tell which rules a figure comes from.
        """,
      wrong: """
        # Larkfield codebook

        - id: Larkfield Broadband
        - version: v1
        """,
      right: """
        # Larkfield codebook

        - id: larkfield-broadband
        - version: 1.0.0
        """,
      wayOut: """
        Write '- id:' with small letters, digits and hyphens, and '- version:' with
        three numbers. 'goldpan check --fix' corrects what is merely misspelt.
        """),
    Explanation(
      id: .unknownPart, title: "unknown or misplaced heading",
      meaning: """
        A document has one '# ' title. In a codebook, tags and 'Lists' begin with '## ',
        and the parts of a tag with '### '; study.md has sections of its own. What
        stands under any other heading would be ignored, so it is reported.
        """,
      wrong: """
        ## pain/late-engineer
        The engineer does not come when we said.

        ### Matches
        - engineer NEAR/6 late
        """,
      right: """
        ## pain/late-engineer
        The engineer does not come when we said.

        ### Match
        - engineer NEAR/6 late
        """,
      wayOut: """
        The parts of a tag are Use when, Not when, Notes, Match, Except, Severity and
        Examples; the sections of a study are Promises, Beliefs, Journey, Owners and
        Call guide. Rename the heading, or write its text under one of these.
        """),
    Explanation(
      id: .unknownKey, title: "unknown key, or a value that does not fit it",
      meaning: """
        A '- key: value' line has a key that does not exist here, a key that was given
        before, or a value that its key cannot have. The line does not count.
        """,
      wrong: """
        ## pain/dropped-line
        The connection drops while it is used.

        - severty: 2
        - phase: meanwhile
        """,
      right: """
        ## pain/dropped-line
        The connection drops while it is used.

        - severity: 2
        - phase: during
        """,
      wayOut: """
        The message names the key that was probably meant, or lists all there are.
        Free remarks stand under '### Notes' or as prose without a dash.
        """),
    Explanation(
      id: .duplicateTag, title: "one name twice",
      meaning: """
        Two tags, lists, promises, beliefs or stages have one name. Only the first
        counts; it is not clear which of them a coding or figure would mean. Or one tag
        stands on both sides of a promise or belief, where it proves nothing.
        """,
      wrong: """
        ## pain/bill-shock
        The bill is higher than expected.

        ## pain/bill-shock
        The price rises after the first year.
        """,
      right: """
        ## pain/bill-shock
        The bill is higher than expected.

        ## pain/price-rise
        The price rises after the first year.
        """,
      wayOut: """
        Rename one of the two, or move its rules and examples to the other.
        """),
    Explanation(
      id: .badTagName, title: "bad name of a tag or entry",
      meaning: """
        A tag is called kind/name in small letters, digits and hyphens. Its kind is one
        that '- kinds:' declares, and only extends, override, retired or manual may
        stand in brackets after it. Promises, beliefs and stages have such an id too.
        """,
      wrong: """
        ## Pain / Slow Wi-Fi
        The connection is slower than we sold it.
        """,
      right: """
        ## pain/slow-wi-fi
        The connection is slower than we sold it.
        """,
      wayOut: """
        Correct the name ('goldpan check --fix' does so where it is plain), or declare
        the kind under the title, as in '- kinds: pain -, loved +'.
        """),
    Explanation(
      id: .missingDefinition, title: "no definition",
      meaning: """
        A tag does not say what it means, or a promise or belief has no wording. Two
        people can only code alike if they read the same sentence.
        """,
      wrong: """
        ## loved/same-engineer

        ### Match
        - same engineer
        """,
      right: """
        ## loved/same-engineer
        They are glad that one engineer looks after them from start to end.

        ### Match
        - same engineer
        """,
      wayOut: """
        Write one sentence under the heading; for a promise or belief write
        '### id: what we say' in study.md.
        """),
    Explanation(
      id: .missingUse, title: "no 'Use when' or no 'Not when'",
      meaning: """
        A tag does not say when to use it and when not to. Most disagreement between
        coders comes from cases at the edge, which the definition leaves open.
        """,
      wrong: """
        ## pain/long-hold
        They wait too long on the phone.

        ### Use when
        They wait in the queue of the help line.
        """,
      right: """
        ## pain/long-hold
        They wait too long on the phone.

        ### Use when
        They wait in the queue of the help line.
        ### Not when
        They wait at home for the engineer: pain/late-engineer.
        """,
      wayOut: """
        Write a sentence under '### Use when' and '### Not when'. Best is the nearest
        case that belongs elsewhere, with the name of the tag it belongs to.
        """),
    Explanation(
      id: .missingRules, title: "no rules",
      meaning: """
        A tag has nothing under '### Match', so nothing will ever be suggested for it.
        """,
      wrong: """
        ## aware/fibre-plan
        They know that fibre is coming to their street.
        """,
      right: """
        ## aware/fibre-plan (manual)
        They know that fibre is coming to their street.
        """,
      wayOut: """
        Write rules under '### Match', or mark the tag '(manual)' if only people are
        to give it.
        """),
  ]
}
