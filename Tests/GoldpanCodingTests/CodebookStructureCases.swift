let codebookStructureCases: [CodebookCase] = [
  CodebookCase(
    name: "a codebook without id and version",
    text: """
      # Book

      ## Lists

      """,
    output: """
      book.md:1:3: error GP101: the codebook has no id; write '- id: NAME' under the title
       1 | # Book
         |   ^^^^
      book.md:1:3: error GP101: the codebook has no version; write '- version: 1.0.0' under the title
       1 | # Book
         |   ^^^^
      """),
  CodebookCase(
    name: "an id given without a dash",
    text: """
      id: book
      - version: 1.0.0

      """,
    output: """
      book.md:1:1: error GP101: the codebook has no id; write '- id: NAME' under the title
       1 | id: book
         | ^
      """),
  CodebookCase(
    name: "an id and a version that are malformed",
    text: """
      # Book
      - id: My Book
      - version: v1.2

      """,
    output: """
      book.md:2:7: error GP101: bad codebook id 'My Book'; expected small letters, digits and hyphens, as in 'my-book'
       2 | - id: My Book
         |       ^^^^^^^
         = fix-it: replace with 'my-book'
      book.md:3:12: error GP101: bad version 'v1.2'; expected MAJOR.MINOR.PATCH, as in '1.0.0'
       3 | - version: v1.2
         |            ^^^^
         = fix-it: replace with '1.2.0'
      """),
  CodebookCase(
    name: "a version that is no number",
    text: """
      # Book
      - id: büch
      - version: latest

      """,
    output: """
      book.md:2:7: error GP101: bad codebook id 'büch'; expected small letters, digits and hyphens
       2 | - id: büch
         |       ^^^^
      book.md:3:12: error GP101: bad version 'latest'; expected MAJOR.MINOR.PATCH, as in '1.0.0'
       3 | - version: latest
         |            ^^^^^^
      """),
  CodebookCase(
    name: "an unknown key of the codebook",
    text: """
      # Book
      - id: book
      - version: 1.0.0
      - langage: en
      - author: us

      """,
    output: """
      book.md:4:3: error GP103: unknown key 'langage'; did you mean 'language'?
       4 | - langage: en
         |   ^^^^^^^
         = fix-it: replace with 'language'
      book.md:5:3: error GP103: unknown key 'author'; the keys of a codebook are id, version, language, extends, include and kinds
       5 | - author: us
         |   ^^^^^^
      """),
  CodebookCase(
    name: "a key given twice and one without value",
    text: """
      # Book
      - id: book
      - id: book2
      - version: 1.0.0
      - language:
      - loose

      """,
    output: """
      book.md:3:3: error GP103: key 'id' is given twice
       3 | - id: book2
         |   ^^
      book.md:2:3: note: first given here
       2 | - id: book
         |   ^^
      book.md:5:3: error GP103: key 'language' has no value
       5 | - language:
         |   ^^^^^^^^
      book.md:6:3: error GP103: expected '- key: value', found 'loose'
       6 | - loose
         |   ^^^^^
      """),
  CodebookCase(
    name: "bad kinds",
    text: """
      # Book
      - id: book
      - version: 1.0.0
      - kinds: pain, loved +, loved +, wish ?

      """,
    output: """
      book.md:4:10: error GP103: bad kind 'pain'; expected a name and +, - or 0, as in 'pain -'
       4 | - kinds: pain, loved +, loved +, wish ?
         |          ^^^^
      book.md:4:25: error GP103: kind 'loved' is declared twice
       4 | - kinds: pain, loved +, loved +, wish ?
         |                         ^^^^^^^
      book.md:4:34: error GP103: bad kind 'wish ?'; expected a name and +, - or 0, as in 'pain -'
       4 | - kinds: pain, loved +, loved +, wish ?
         |                                  ^^^^^^
      """),
  CodebookCase(
    name: "a second title",
    text: """
      # Book
      - id: book
      - version: 1.0.0
      # More

      """,
    output: """
      book.md:4:3: error GP102: second title; a codebook has one '# ' heading, a tag begins with '## '
       4 | # More
         |   ^^^^
      book.md:1:3: note: the title is here
       1 | # Book
         |   ^^^^
      """),
  CodebookCase(
    name: "parts that stand outside a tag",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## Match
      - slow
      ### Examples

      """,
    output: """
      book.md:7:4: error GP102: 'Match' stands outside a tag; parts follow a '## kind/name' heading
       7 | ## Match
         |    ^^^^^
      book.md:9:5: error GP102: 'Examples' stands outside a tag; parts follow a '## kind/name' heading
       9 | ### Examples
         |     ^^^^^^^^
      """),
  CodebookCase(
    name: "misspelt headings",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## List
      - @a: b
      ## pain/slow
      Slow.
      ### Use wen
      A.
      ### Not-when
      B.
      ### match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:7:4: error GP102: unknown heading 'List'; did you mean 'Lists'?
       7 | ## List
         |    ^^^^
         = fix-it: replace with 'Lists'
      book.md:11:5: error GP102: unknown part 'Use wen'; did you mean 'Use when'?
      11 | ### Use wen
         |     ^^^^^^^
         = fix-it: replace with 'Use when'
      book.md:13:5: error GP102: unknown part 'Not-when'; did you mean 'Not when'?
      13 | ### Not-when
         |     ^^^^^^^^
         = fix-it: replace with 'Not when'
      book.md:15:5: error GP102: unknown part 'match'; did you mean 'Match'?
      15 | ### match
         |     ^^^^^
         = fix-it: replace with 'Match'
      """),
  CodebookCase(
    name: "parts at the wrong level",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow
      Slow.
      ### Use when
      A.
      #### Not when
      B.
      ## Match
      - slow answer
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:11:1: error GP102: 'Not when' is a part of a tag; write '### Not when'
      11 | #### Not when
         | ^^^^^^^^^^^^^
         = fix-it: replace with '###'
      book.md:13:1: error GP102: 'Match' is a part of a tag; write '### Match'
      13 | ## Match
         | ^^^^^^^^
         = fix-it: replace with '###'
      """),
  CodebookCase(
    name: "an unknown part",
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
      ### History
      Old.
      ### pain/other

      """,
    output: """
      book.md:18:5: error GP102: unknown part 'History'; a tag has Use when, Not when, Notes, Match, Except, Severity and Examples
      18 | ### History
         |     ^^^^^^^
      book.md:20:5: error GP102: unknown part 'pain/other'; a tag begins with '## '
      20 | ### pain/other
         |     ^^^^^^^^^^
      """),
  CodebookCase(
    name: "headings and keys without a blank behind them",
    text: """
      # Book
      - id: book
      - version: 1.0.0

      ##pain/slow
      Slow.
      ### Use when
      #weekends, or
      ```
      ###Match
      ```
      ###not when
      B.
      ###Match
      - slow answer
      ### Examples
      - yes:"It was: a slow answer."
      - todo no:“A slow one.”
      - no: "a"
      ###Exept

      """,
    output: """
      book.md:5:1: error GP102: a blank is missing after '##'; write '## pain/slow'
       5 | ##pain/slow
         | ^^^^^^^^^^^
         = fix-it: replace with '## pain/slow'
      book.md:12:1: error GP102: a blank is missing after '###'; write '### Not when'
      12 | ###not when
         | ^^^^^^^^^^^
         = fix-it: replace with '### Not when'
      book.md:14:1: error GP102: a blank is missing after '###'; write '### Match'
      14 | ###Match
         | ^^^^^^^^
         = fix-it: replace with '### Match'
      book.md:17:3: error GP201: a blank is missing after 'yes:'
      17 | - yes:"It was: a slow answer."
         |   ^^^
         = fix-it: put a blank after ':'
      book.md:18:3: error GP201: a blank is missing after 'todo no:'
      18 | - todo no:“A slow one.”
         |   ^^^^^^^
         = fix-it: put a blank after ':'
      book.md:18:11: error GP201: an example stands in straight quotes: "…"
      18 | - todo no:“A slow one.”
         |           ^^^^^^^^^^^^^
         = fix-it: put it in quotes
      book.md:20:1: error GP201: a blank is missing after '###' if this is a heading; an example begins with '- '
      20 | ###Exept
         | ^^^^^^^^
      """),
]
