let codebookTagsCases: [CodebookCase] = [
  CodebookCase(
    name: "a tag with nothing",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow

      """,
    output: """
      book.md:7:4: error GP106: 'pain/slow' has no definition; write one sentence under its heading
       7 | ## pain/slow
         |    ^^^^^^^^^
      book.md:7:4: warning GP107: 'pain/slow' has no '### Use when' and no '### Not when'
       7 | ## pain/slow
         |    ^^^^^^^^^
      book.md:7:4: error GP108: 'pain/slow' has no rules; write '### Match' or mark it '(manual)'
       7 | ## pain/slow
         |    ^^^^^^^^^
      book.md:7:4: warning GP303: 'pain/slow' has no examples; add a 'yes' and a 'no' under '### Examples'
       7 | ## pain/slow
         |    ^^^^^^^^^
      """),
  CodebookCase(
    name: "a manual tag needs no rules",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow (manual)
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """

      """),
  CodebookCase(
    name: "a retired tag needs only its successor",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"
      ## pain/late (retired)
      - see: pain/slow
      ## pain/old (retired)

      """,
    output: """
      book.md:20:4: error GP406: 'pain/old' is retired; write '- see: TAG' for what replaces it
      20 | ## pain/old (retired)
         |    ^^^^^^^^
      """),
  CodebookCase(
    name: "examples of one sort only",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slow answer
      ### Examples
      - yes: "slow"
      ## pain/late
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - late
      ### Examples
      - todo no: "fast"

      """,
    output: """
      book.md:7:4: warning GP303: 'pain/slow' has no 'no' example; add a sentence it must not match
       7 | ## pain/slow
         |    ^^^^^^^^^
      book.md:17:4: warning GP303: 'pain/late' has no 'yes' example; add a sentence it must match
      17 | ## pain/late
         |    ^^^^^^^^^
      """),
  CodebookCase(
    name: "one of the two uses",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow
      Slow.
      ### Use when
      A.
      ### Match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:7:4: warning GP107: 'pain/slow' has no '### Not when'
       7 | ## pain/slow
         |    ^^^^^^^^^
      """),
  CodebookCase(
    name: "unknown keys",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow
      Slow.
      - severty: 2
      - weight: 5
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:9:3: error GP103: unknown key 'severty'; did you mean 'severity'?
       9 | - severty: 2
         |   ^^^^^^^
         = fix-it: replace with 'severity'
      book.md:10:3: error GP103: unknown key 'weight'; the keys of a tag are severity, stage, cause, phase, outcome, from, to, beats, was, see and negation
      10 | - weight: 5
         |   ^^^^^^
      """),
  CodebookCase(
    name: "bad values",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow
      Slow.
      - severity: 4
      - phase: befor
      - outcome: great
      - negation: keeps
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:9:13: error GP103: bad severity '4'; expected 1, 2 or 3
       9 | - severity: 4
         |             ^
      book.md:10:10: error GP103: bad phase 'befor'; expected before, during, after or retelling
      10 | - phase: befor
         |          ^^^^^
         = fix-it: replace with 'before'
      book.md:11:12: error GP103: bad outcome 'great'; expected met, missed, exceeded or changed
      11 | - outcome: great
         |            ^^^^^
      book.md:12:13: error GP103: bad negation 'keeps'; expected block, keep or 'flip TAG'
      12 | - negation: keeps
         |             ^^^^^
         = fix-it: replace with 'keep'
      """),
  CodebookCase(
    name: "unknown tags",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow
      Slow.
      - beats: pain/lat, pain/former, pain/slow
      - negation: flip loved/fast
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"
      ## pain/late
      Slow.
      - was: pain/former
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - late
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:9:10: error GP405: unknown tag 'pain/lat'; did you mean 'pain/late'?
       9 | - beats: pain/lat, pain/former, pain/slow
         |          ^^^^^^^^
      book.md:9:20: error GP405: unknown tag 'pain/former'; it is now 'pain/late'
       9 | - beats: pain/lat, pain/former, pain/slow
         |                    ^^^^^^^^^^^
         = fix-it: replace with 'pain/late'
      book.md:9:33: error GP405: key 'beats' names the tag it stands under
       9 | - beats: pain/lat, pain/former, pain/slow
         |                                 ^^^^^^^^^
      book.md:10:18: error GP405: unknown tag 'loved/fast'
      10 | - negation: flip loved/fast
         |                  ^^^^^^^^^^
      """),
  CodebookCase(
    name: "the same rule in two tags",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"
      ## pain/late
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:25:3: error GP205: 'pain/late' has the same rule as 'pain/slow'; remove one, or let one tag beat the other
      25 | - slow answer
         |   ^^^^^^^^^^^
      book.md:14:3: note: the other rule
      14 | - slow answer
         |   ^^^^^^^^^^^
      """),
  CodebookCase(
    name: "the same rule in two tags of which one beats the other",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"
      ## pain/late
      Slow.
      - beats: pain/slow
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """

      """),
]
