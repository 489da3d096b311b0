let codebookNamesCases: [CodebookCase] = [
  CodebookCase(
    name: "a duplicate tag",
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
      ## pain/slow
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slowly
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:18:4: error GP104: duplicate tag 'pain/slow'
      18 | ## pain/slow
         |    ^^^^^^^^^
      book.md:7:4: note: first defined here
       7 | ## pain/slow
         |    ^^^^^^^^^
      """),
  CodebookCase(
    name: "bad names",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/Slow Answer
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
      ## slow
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slowly
      ### Examples
      - yes: "slow"
      - no: "fast"
      ## pain/
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - sluggish
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:7:4: error GP105: bad tag name 'pain/Slow Answer'; expected kind/name in small letters, as in 'pain/slow-answer'
       7 | ## pain/Slow Answer
         |    ^^^^^^^^^^^^^^^^
         = fix-it: replace with 'pain/slow-answer'
      book.md:18:4: error GP105: bad tag name 'slow'; expected kind/name in small letters, as in 'pain/slow-answer'
      18 | ## slow
         |    ^^^^
      book.md:29:4: error GP105: bad tag name 'pain/'; expected kind/name in small letters, as in 'pain/slow-answer'
      29 | ## pain/
         |    ^^^^^
      """),
  CodebookCase(
    name: "an undeclared kind",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pian/slow
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
      ## wish/fast
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - faster
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:7:4: error GP105: kind 'pian' is not declared; did you mean 'pain'?
       7 | ## pian/slow
         |    ^^^^
      book.md:18:4: error GP105: kind 'wish' is not declared; expected pain or loved
      18 | ## wish/fast
         |    ^^^^
      """),
  CodebookCase(
    name: "a correction that is not free",
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
      ## pian/slow
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slowly
      ### Examples
      - yes: "slow"
      - no: "fast"
      ## pain/Slow
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - slower
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:18:4: error GP105: kind 'pian' is not declared; did you mean 'pain'?
      18 | ## pian/slow
         |    ^^^^
      book.md:29:4: error GP105: bad tag name 'pain/Slow'; expected kind/name in small letters, as in 'pain/slow-answer'
      29 | ## pain/Slow
         |    ^^^^^^^^^
      """),
  CodebookCase(
    name: "unknown marks",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow (manuel, old)
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
      book.md:7:15: error GP105: unknown mark 'manuel'; did you mean 'manual'?
       7 | ## pain/slow (manuel, old)
         |               ^^^^^^
         = fix-it: replace with 'manual'
      book.md:7:23: error GP105: unknown mark 'old'; a tag is marked extends, override, retired or manual
       7 | ## pain/slow (manuel, old)
         |                       ^^^
      """),
]
