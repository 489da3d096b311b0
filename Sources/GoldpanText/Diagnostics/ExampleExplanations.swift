extension Explanation {
  /// The examples of a tag.
  static let tests = [
    Explanation(
      id: .unmatchedExample, title: "a 'yes' example is not matched",
      meaning: """
        The examples of a tag are its tests. No rule of the tag finds this sentence, or
        an exception, a negator or another tag takes it away; the note says which rule
        comes nearest and what is in the way.
        """,
      wrong: """
        ### Match
        - engineer NEAR/3 late
        ### Examples
        - yes: "The engineer never turned up."
        """,
      right: """
        ### Match
        - engineer NEAR/3 late, ~engineer NEAR/3 "never turned up"
        ### Examples
        - yes: "The engineer never turned up."
        """,
      wayOut: """
        Widen a rule or add one. If it cannot be caught yet, write 'todo yes:', which
        reminds you and fails nothing.
        """),
    Explanation(
      id: .matchedCounterexample, title: "a 'no' example is matched",
      meaning: """
        The examples of a tag are its tests. A rule of the tag finds a sentence that is
        said not to belong to it; the message names the line of the rule.
        """,
      wrong: """
        ### Match
        - line
        ### Examples
        - no: "The help line was lovely."
        """,
      right: """
        ### Match
        - line NEAR/3 (drop* OR dead)
        ### Examples
        - no: "The help line was lovely."
        """,
      wayOut: """
        Narrow the rule, or write what must not count under '### Except'. If the rule is
        right after all, make it a 'yes'.
        """),
    Explanation(
      id: .missingExamples, title: "examples of one sort missing",
      meaning: """
        A tag lacks a sentence that it must match or one that it must not. Without both
        nobody notices when a change breaks its rules.
        """,
      wrong: """
        ### Examples
        - yes: "I told three people the same story."
        """,
      right: """
        ### Examples
        - yes: "I told three people the same story."
        - no: "My neighbour told me about you."
        """,
      wayOut: """
        Add a 'yes' and a 'no' under '### Examples'; sentences that almost belong make
        the best 'no'. Make them up or reword them: no names, no numbers.
        """),
    Explanation(
      id: .passingTodo, title: "a 'todo' example holds by now",
      meaning: """
        An example was marked as not working yet, and now it works. As long as it says
        'todo', it would not be noticed if it broke again.
        """,
      wrong: """
        ### Match
        - groundhog day
        ### Examples
        - todo yes: "Groundhog day with you lot."
        """,
      right: """
        ### Match
        - groundhog day
        ### Examples
        - yes: "Groundhog day with you lot."
        """,
      wayOut: """
        Take the word 'todo' away.
        """),
    Explanation(
      id: .exampleData, title: "example holds personal data",
      meaning: """
        An example of a tag holds an e-mail address, a number, a name after 'my name
        is' or other data of a person. Codebooks are shared between projects; examples
        are best made up.
        """,
      wrong: """
        ### Examples
        - yes: "My name is Jo Hale and I had to explain it again."
        """,
      right: """
        ### Examples
        - yes: "I gave my name and had to explain it again."
        """,
      wayOut: """
        Make up a sentence with the same words that matter.
        """),
  ]

  /// Codebooks that build on one another, and tags that name other tags.
  static let sharing = [
    Explanation(
      id: .missingPin, title: "shared codebook not pinned, or not read",
      meaning: """
        '- extends:' names another codebook without its exact version and checksum, or
        '- extends:' or '- include:' names a document, which this version does not
        take in. Its tags and lists are missing here.
        """,
      wrong: """
        # Larkfield codebook

        - id: larkfield
        - version: 1.2.0
        - extends: cx-core
        """,
      right: """
        # Larkfield codebook

        - id: larkfield
        - version: 1.2.0
        - kinds: pain -, loved +
        """,
      wayOut: """
        Copy the tags you need into this codebook and take the line away.
        """),
    Explanation(
      id: .unknownReference, title: "unknown tag",
      meaning: """
        A tag extends, overrides, beats, flips to or points to a tag that does not
        exist, or to itself. The line has no effect.
        """,
      wrong: """
        ## pain/slow-answer
        They wait too long for an answer.

        ## pain/transfer-loop
        They are passed from one desk to the next.

        - beats: pain/slow-anser
        """,
      right: """
        ## pain/slow-answer
        They wait too long for an answer.

        ## pain/transfer-loop
        They are passed from one desk to the next.

        - beats: pain/slow-answer
        """,
      wayOut: """
        Correct the name: the message says which tag was probably meant, or what it is
        called now. '(extends)' and '(override)' need a codebook to build on.
        """),
    Explanation(
      id: .missingSuccessor, title: "retired tag without 'see:'",
      meaning: """
        A tag is marked '(retired)' but does not say what replaces it. Earlier codings
        with it lead nowhere.
        """,
      wrong: """
        ## pain/old-router (retired)
        """,
      right: """
        ## pain/equipment (manual)
        What we put into their home does not work.

        ## pain/old-router (retired)
        - see: pain/equipment
        """,
      wayOut: """
        Write '- see: TAG' under its heading.
        """),
    Explanation(
      id: .smallVersionStep, title: "version step too small",
      meaning: """
        'goldpan codebook diff OLD NEW' compares two editions. Who pinned the old one
        reads from the version what to expect of the new one:
        patch - wording or examples: title, notes, examples, 'was', 'see', a rule that
          is only spelt otherwise, a few words of a definition
        minor - tags or rules added: also rules, exceptions and words of lists that
          change or go, severity, stage, cause, phase, 'beats', a first outcome
        major - a tag removed, renamed, retired or redefined: more than half of the
          words of its definition, 'Use when' or 'Not when' differ (of four or more),
          its last rule is gone, its outcome or negation changes, or its kind speaks
          otherwise for the company
        """,
      wrong: """
        - version: 1.2.1    (1.2.0 had a tag that this edition lacks)
        """,
      right: """
        - version: 2.0.0
        """,
      wayOut: """
        Write the version that the message expects. A tag with a new name says what it
        was called ('- was: pain/repetition'), one that goes is better marked
        '(retired)' with '- see:', so that decisions do not get lost.
        """),
    Explanation(
      id: .beatsCycle, title: "'beats' cycle",
      meaning: """
        Tags beat each other, one directly or by way of others. None of them is the
        better one, so in a sentence that has them all nothing would be taken away.
        """,
      wrong: """
        ## pain/slow-answer
        They wait too long for an answer.

        - beats: pain/transfer-loop

        ## pain/transfer-loop
        They are passed from one desk to the next.

        - beats: pain/slow-answer
        """,
      right: """
        ## pain/slow-answer
        They wait too long for an answer.

        ## pain/transfer-loop
        They are passed from one desk to the next.

        - beats: pain/slow-answer
        """,
      wayOut: """
        Decide which tag says more about such a sentence, and take the 'beats:' line of
        the other away.
        """),
  ]
}
