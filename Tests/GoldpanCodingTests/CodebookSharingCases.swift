let codebookSharingCases: [CodebookCase] = [
  CodebookCase(
    name: "extending without a base",
    text: """
      # Book

      - id: book
      - version: 1.0.0
      - kinds: pain -, loved +

      ## pain/slow (extends)
      ### Match
      - slow answer
      ## loved/fast (override)
      Slow.
      ### Use when
      A.
      ### Not when
      B.
      ### Match
      - fast
      ### Examples
      - yes: "slow"
      - no: "fast"

      """,
    output: """
      book.md:7:4: error GP405: unknown tag 'pain/slow'; '(extends)' needs a codebook that '- extends:' names
       7 | ## pain/slow (extends)
         |    ^^^^^^^^^
      book.md:10:4: error GP405: unknown tag 'loved/fast'; '(override)' needs a codebook that '- extends:' names
      10 | ## loved/fast (override)
         |    ^^^^^^^^^^
      """),
  CodebookCase(
    name: "a base without pin",
    text: """
      # Book
      - id: book
      - version: 1.0.0
      - extends: cx-core
      - extends: cx-core@2.1.0

      """,
    output: """
      book.md:4:12: error GP402: 'cx-core' is not pinned; expected 'ID@VERSION sha256:' and 64 digits, as 'goldpan codebook add' writes
       4 | - extends: cx-core
         |            ^^^^^^^
      book.md:5:12: error GP402: 'cx-core@2.1.0' is not pinned; expected 'ID@VERSION sha256:' and 64 digits, as 'goldpan codebook add' writes
       5 | - extends: cx-core@2.1.0
         |            ^^^^^^^^^^^^^
      """),
  CodebookCase(
    name: "a base that is not there",
    text: """
      # Book
      - id: book
      - version: 1.0.0
      - extends: cx-core@2.1.0 sha256:0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a
      - include: shared/billing.md

      ## pain/slow (extends)
      - beats: pain/other
      ### Match
      - slow answer

      """,
    output: """
      book.md:4:12: error GP402: no codebook 'cx-core' 2.1.0; 'goldpan codebook add FILE' brings it
       4 | - extends: cx-core@2.1.0 sha256:0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a
         |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      book.md:5:12: error GP402: 'shared/billing.md' was not read; no such file
       5 | - include: shared/billing.md
         |            ^^^^^^^^^^^^^^^^^
      """),
  CodebookCase(
    name: "tags that beat each other in a circle",
    text: """
      # Book
      - id: book
      - version: 1.0.0
      - kinds: pain -

      ## pain/slow (manual)
      Slow.
      - beats: pain/late, pain/slow
      ### Use when
      A.
      ### Examples
      - yes: "slow"
      - no: "fast"
      ## pain/late (manual)
      Late.
      - beats: pain/gone
      ### Use when
      A.
      ### Examples
      - yes: "late"
      - no: "fast"
      ## pain/gone (manual)
      Gone.
      - beats: pain/slow
      ### Use when
      A.
      ### Examples
      - yes: "gone"
      - no: "fast"

      """,
    output: """
      book.md:6:4: warning GP107: 'pain/slow' has no '### Not when'
       6 | ## pain/slow (manual)
         |    ^^^^^^^^^
      book.md:8:21: error GP405: key 'beats' names the tag it stands under
       8 | - beats: pain/late, pain/slow
         |                     ^^^^^^^^^
      book.md:14:4: warning GP107: 'pain/late' has no '### Not when'
      14 | ## pain/late (manual)
         |    ^^^^^^^^^
      book.md:22:4: warning GP107: 'pain/gone' has no '### Not when'
      22 | ## pain/gone (manual)
         |    ^^^^^^^^^
      book.md:24:10: error GP408: 'beats' cycle: pain/slow → pain/late → pain/gone → pain/slow; take one of these lines away
      24 | - beats: pain/slow
         |          ^^^^^^^^^
      """),
]
