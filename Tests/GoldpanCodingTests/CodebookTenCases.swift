let codebookTenCases: [CodebookCase] = [
  CodebookCase(
    name: "ten mistakes",
    text: """
      # Book

      - id: My Book
      - kinds: pain -

      ## Lists
      - @a: @b

      ## pain/slow
      - severity: 7
      - wieght: 2
      ### Match
      - slow answer
      ### Exampels
      - yes: "slow"
      - maybe: "slow"

      ## pain/slow
      Slow.
      ### Match
      - slow answer

      ## joy/fast
      Fast.
      - beats: pain/slwo

      """,
    output: """
      book.md:1:3: error GP101: the codebook has no version; write '- version: 1.0.0' under the title
       1 | # Book
         |   ^^^^
      book.md:3:7: error GP101: bad codebook id 'My Book'; expected small letters, digits and hyphens, as in 'my-book'
       3 | - id: My Book
         |       ^^^^^^^
         = fix-it: replace with 'my-book'
      book.md:7:7: error GP207: unknown list '@b'
       7 | - @a: @b
         |       ^^
      book.md:9:4: error GP106: 'pain/slow' has no definition; write one sentence under its heading
       9 | ## pain/slow
         |    ^^^^^^^^^
      book.md:9:4: warning GP107: 'pain/slow' has no '### Use when' and no '### Not when'
       9 | ## pain/slow
         |    ^^^^^^^^^
      book.md:10:13: error GP103: bad severity '7'; expected 1, 2 or 3
      10 | - severity: 7
         |             ^
      book.md:11:3: error GP103: unknown key 'wieght'; the keys of a tag are severity, stage, cause, phase, outcome, from, to, beats, was, see and negation
      11 | - wieght: 2
         |   ^^^^^^
      book.md:14:5: error GP102: unknown part 'Exampels'; did you mean 'Examples'?
      14 | ### Exampels
         |     ^^^^^^^^
         = fix-it: replace with 'Examples'
      book.md:16:3: error GP103: unknown key 'maybe'; expected yes, no, todo yes or todo no
      16 | - maybe: "slow"
         |   ^^^^^
      book.md:18:4: error GP104: duplicate tag 'pain/slow'
      18 | ## pain/slow
         |    ^^^^^^^^^
      book.md:9:4: note: first defined here
       9 | ## pain/slow
         |    ^^^^^^^^^
      book.md:23:4: error GP105: kind 'joy' is not declared; expected pain
      23 | ## joy/fast
         |    ^^^
      book.md:23:4: warning GP107: 'joy/fast' has no '### Use when' and no '### Not when'
      23 | ## joy/fast
         |    ^^^^^^^^
      book.md:23:4: error GP108: 'joy/fast' has no rules; write '### Match' or mark it '(manual)'
      23 | ## joy/fast
         |    ^^^^^^^^
      book.md:23:4: warning GP303: 'joy/fast' has no examples; add a 'yes' and a 'no' under '### Examples'
      23 | ## joy/fast
         |    ^^^^^^^^
      book.md:25:10: error GP405: unknown tag 'pain/slwo'; did you mean 'pain/slow'?
      25 | - beats: pain/slwo
         |          ^^^^^^^^^
      """)
]
