let codebookRulesCases: [CodebookCase] = [
  CodebookCase(
    name: "unknown lists",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## Lists
      - @slow: slow, sluggish
      - @very: @slwo
      ## pain/slow
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - @sloww
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:9:10: error GP207: unknown list '@slwo'; did you mean '@slow'?
       9 | - @very: @slwo
         |          ^^^^^
      book.md:17:3: error GP207: unknown list '@sloww'; did you mean '@slow'?
      17 | - @sloww
         |   ^^^^^^
      """),
  CodebookCase(
    name: "list cycles",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## Lists
      - @a: @b
      - @b: @c
      - @c: x, @a
      - @d: @d
      - @e: @a
      ## pain/slow
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - @e
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:10:10: error GP207: list cycle: @a → @b → @c → @a
      10 | - @c: x, @a
         |          ^^
      book.md:11:7: error GP207: list cycle: @d → @d
      11 | - @d: @d
         |       ^^
      """),
  CodebookCase(
    name: "bad lists",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## Lists
      - @a: b
      - @a: c
      - d: e
      - @f: g [in: turn]

      """,
    output: """
      book.md:9:3: error GP104: duplicate list '@a'
       9 | - @a: c
         |   ^^
      book.md:8:3: note: first defined here
       8 | - @a: b
         |   ^^
      book.md:10:3: error GP103: expected '- @name: rule', found 'd: e'
      10 | - d: e
         |   ^^^^
      book.md:11:7: error GP201: a list has no scope; write the brackets after the rules that use it
      11 | - @f: g [in: turn]
         |       ^^^^^^^^^^^^
      """),
  CodebookCase(
    name: "rules without a dash",
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
      slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:14:1: error GP201: a rule is one line that begins with '- '
      14 | slow answer
         | ^^^^^^^^^^^
      """),
  CodebookCase(
    name: "severity rules",
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
      ### Severity
      - 3: gave up
      - 9: late
      - angry

      """,
    output: """
      book.md:20:3: error GP103: bad severity '9'; expected 1, 2 or 3
      20 | - 9: late
         |   ^
      book.md:21:3: error GP201: expected '- 3: rule' with a severity of 1, 2 or 3
      21 | - angry
         |   ^^^^^
      """),
  CodebookCase(
    name: "examples",
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
      - yes: “slow” [who: any]
      - yes: it was "slow"
      - maybe: "a"
      - YES: "a"
      - yes: "Q: how?"
      - yes: "never closed
      - yes: ""
      - no: "a" [who: any] b
      - no: "a" [in: turn]
      - no "a"
      prose

      """,
    output: """
      book.md:16:8: error GP201: an example stands in straight quotes: "…"
      16 | - yes: “slow” [who: any]
         |        ^^^^^^
         = fix-it: put it in quotes
      book.md:17:8: error GP201: an example stands in straight quotes: "…"
      17 | - yes: it was "slow"
         |        ^^^^^^^^^^^^^
         = fix-it: put it in quotes
      book.md:18:3: error GP103: unknown key 'maybe'; expected yes, no, todo yes or todo no
      18 | - maybe: "a"
         |   ^^^^^
      book.md:19:3: error GP103: unknown key 'YES'; did you mean 'yes'?
      19 | - YES: "a"
         |   ^^^
         = fix-it: replace with 'yes'
      book.md:20:8: error GP201: the question has no answer; expected "Q: … A: …"
      20 | - yes: "Q: how?"
         |        ^^^^^^^^^
      book.md:21:8: error GP201: the quotation is not closed; expected '"'
      21 | - yes: "never closed
         |        ^^^^^^^^^^^^^
      book.md:22:8: error GP201: the example says nothing
      22 | - yes: ""
         |        ^^
      book.md:23:22: error GP201: expected another scope or the end of the rule before 'b'
      23 | - no: "a" [who: any] b
         |                      ^
      book.md:25:3: error GP201: expected an example such as '- yes: "…"' or '- no: "…"'
      25 | - no "a"
         |   ^^^^^^
      book.md:26:1: error GP201: an example is one line that begins with '- '
      26 | prose
         | ^^^^^
      """),
]
