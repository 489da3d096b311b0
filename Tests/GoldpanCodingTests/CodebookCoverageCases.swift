/// Rules that do nothing: covered by others, undone by exceptions; exceptions that never apply.
let codebookCoverageCases = [
  CodebookCase(
    name: "rules that others cover",
    text: book(
      """
      - explain* NEAR/6 again
      - explain* NEAR/3 again
      - explained
      - over and over, ~explain, explaining things
      - again [who: any]
      - once again
      - never again
      """),
    output: """
      book.md:15:3: warning GP209: already covered by line 14: this rule finds nothing that is \
      not found there
      15 | - explain* NEAR/3 again
         |   ^^^^^^^^^^^^^^^^^^^^^
      book.md:14:3: note: it is covered here
      14 | - explain* NEAR/6 again
         |   ^^^^^^^^^^^^^^^^^^^^^
         = fix-it: delete the line
      book.md:16:3: warning GP209: already covered by line 17: this rule finds nothing that is \
      not found there
      16 | - explained
         |   ^^^^^^^^^
      book.md:17:3: note: it is covered here
      17 | - over and over, ~explain, explaining things
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         = fix-it: delete the line
      book.md:17:28: warning GP209: 'explaining things' is already covered by '~explain' in the \
      same rule
      17 | - over and over, ~explain, explaining things
         |                            ^^^^^^^^^^^^^^^^^
      book.md:19:3: warning GP209: already covered by line 18: this rule finds nothing that is \
      not found there
      19 | - once again
         |   ^^^^^^^^^^
      book.md:18:3: note: it is covered here
      18 | - again [who: any]
         |   ^^^^^^^^^^^^^^^^
         = fix-it: delete the line
      """),
  CodebookCase(
    name: "a rule that several others cover",
    text: book(
      """
      - slow, late, dear
      - late*, lazy
      - dear me, slow*
      """),
    output: """
      book.md:14:3: warning GP209: 'slow' is already covered by 'slow*' on line 16
      14 | - slow, late, dear
         |   ^^^^
      book.md:16:3: note: it is covered here
      16 | - dear me, slow*
         |   ^^^^^^^^^^^^^^
      book.md:14:9: warning GP209: 'late' is already covered by 'late*' on line 15
      14 | - slow, late, dear
         |         ^^^^
      book.md:15:3: note: it is covered here
      15 | - late*, lazy
         |   ^^^^^^^^^^^
      book.md:16:3: warning GP209: 'dear me' is already covered by 'dear' on line 14
      16 | - dear me, slow*
         |   ^^^^^^^
      book.md:14:3: note: it is covered here
      14 | - slow, late, dear
         |   ^^^^^^^^^^^^^^^^
      """),
  CodebookCase(
    name: "scopes keep rules apart",
    text: book(
      """
      - late [who: moderator]
      - late
      - lately [in: turn]
      - late [after: when]
      - Late [case]
      - LATE [case]
      - late [segment: plan=home]
      """),
    output: """
      book.md:17:3: warning GP209: already covered by line 15: this rule finds nothing that is \
      not found there
      17 | - late [after: when]
         |   ^^^^^^^^^^^^^^^^^^
      book.md:15:3: note: it is covered here
      15 | - late
         |   ^^^^
         = fix-it: delete the line
      book.md:20:3: warning GP209: already covered by line 15: this rule finds nothing that is \
      not found there
      20 | - late [segment: plan=home]
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^
      book.md:15:3: note: it is covered here
      15 | - late
         |   ^^^^
         = fix-it: delete the line
      """),
  CodebookCase(
    name: "a flipped tag keeps what is not equal",
    text: book(
      """
      - late
      - late again
      - late
      """, meta: "- negation: flip loved/x"),
    output: """
      book.md:8:18: error GP405: unknown tag 'loved/x'
       8 | - negation: flip loved/x
         |                  ^^^^^^^
      book.md:16:3: warning GP209: already covered by line 14: this rule finds nothing that is \
      not found there
      16 | - late
         |   ^^^^
      book.md:14:3: note: it is covered here
      14 | - late
         |   ^^^^
         = fix-it: delete the line
      """),
  CodebookCase(
    name: "entries of lists and a list that nothing uses",
    text: """
      # Book

      - id: book
      - version: 1.0.0

      ## Lists
      - @late: late, overdue, late
      - @dear: dear, @late

      """,
    output: """
      book.md:7:25: warning GP209: 'late' is already covered by 'late' in the same list
       7 | - @late: late, overdue, late
         |                         ^^^^
      book.md:8:10: note GP213: no rule uses the list '@dear'
       8 | - @dear: dear, @late
         |          ^^^^^^^^^^^
      """),
  CodebookCase(
    name: "exceptions that change nothing",
    text: book(
      """
      - late
      - slow
      ### Except
      - late train
      - late train today, slow train
      - a late train
      - slow [who: moderator]
      - slow*
      """),
    output: """
      book.md:15:3: warning GP204: the rule can never give 'pain/x': the exception on line 21 \
      removes all that it matches
      15 | - slow
         |   ^^^^
      book.md:21:3: note: this exception
      21 | - slow*
         |   ^^^^^
      book.md:18:3: warning GP208: the exception changes nothing: lines 17 and 21 remove all \
      that it removes
      18 | - late train today, slow train
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      book.md:17:3: note: it is covered here
      17 | - late train
         |   ^^^^^^^^^^
      book.md:21:3: note: it is covered here
      21 | - slow*
         |   ^^^^^
         = fix-it: delete the line
      book.md:19:3: warning GP208: the exception changes nothing: line 17 removes all that it \
      removes
      19 | - a late train
         |   ^^^^^^^^^^^^
      book.md:17:3: note: it is covered here
      17 | - late train
         |   ^^^^^^^^^^
         = fix-it: delete the line
      book.md:20:3: warning GP208: the exception can never apply: no rule of 'pain/x' listens \
      where it does
      20 | - slow [who: moderator]
         |   ^^^^^^^^^^^^^^^^^^^^^
         = fix-it: delete the line
      """),
  CodebookCase(
    name: "an exception without rules",
    text: book("### Except\n- late train"),
    output: """
      book.md:6:4: error GP108: 'pain/x' has no rules; write '### Match' or mark it '(manual)'
       6 | ## pain/x
         |    ^^^^^^
      book.md:15:3: warning GP208: the exception can never apply: 'pain/x' has no rules
      15 | - late train
         |   ^^^^^^^^^^
         = fix-it: delete the line
      """),
  CodebookCase(
    name: "an exception whose rules cannot be read",
    text: book("- (late\n### Except\n- late train"),
    output: """
      book.md:14:3: error GP201: expected ')' to close this '('
      14 | - (late
         |   ^
      """),
]

/// A codebook whose only tag has `rules`.
private func book(_ rules: String, meta: String = "") -> String {
  """
  # Book

  - id: book
  - version: 1.0.0

  ## pain/x
  It hurts.
  \(meta)
  ### Use when
  It does.
  ### Not when
  It does not.
  ### Match
  \(rules)
  ### Examples
  - yes: "It hurts."
  - no: "It does not."
  """
}
