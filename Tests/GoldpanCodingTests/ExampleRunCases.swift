/// One failing example for each obstacle, as printed.
let exampleRunCases = [
  ExampleRunCase(
    testDescription: "everything holds",
    tags: """
      ## pain/slow
      ### Match
      - slow
      ### Examples
      - yes: "Slow."
      - no: "Never slow."
      - todo yes: "Late."
      """, output: ""),
  ExampleRunCase(
    testDescription: "negated",
    tags: """
      ## pain/slow
      ### Match
      - fast
      - slow
      ### Examples
      - yes: "It was never slow."
      """,
    output: """
      codebooks/test.md:12:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      12 | - yes: "It was never slow."
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^
      codebooks/test.md:10:3: note: the negator 'never' before the match \
      blocks it
      10 | - slow
         |   ^^^^
      """),
  ExampleRunCase(
    testDescription: "excepted, by the second of two",
    tags: """
      ## pain/slow
      ### Match
      - slow
      ### Except
      - fast food
      - slow food, food
      ### Examples
      - yes: "I like slow food."
      """,
    output: """
      codebooks/test.md:14:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      14 | - yes: "I like slow food."
         |   ^^^^^^^^^^^^^^^^^^^^^^^^
      codebooks/test.md:9:3: note: an exception removes the match
       9 | - slow
         |   ^^^^
      codebooks/test.md:12:3: note: this exception
      12 | - slow food, food
         |   ^^^^^^^^^^^^^^^
      """),
  ExampleRunCase(
    testDescription: "beaten",
    tags: """
      ## pain/slow
      ### Match
      - slow
      ### Examples
      - yes: "Slow and late."

      ## pain/late
      - beats: pain/slow
      ### Match
      - late
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "Slow and late."
         |   ^^^^^^^^^^^^^^^^^^^^^
      codebooks/test.md:9:3: note: 'pain/late' beats it in the same sentence
       9 | - slow
         |   ^^^^
      """),
  ExampleRunCase(
    testDescription: "beaten by what is beaten itself",
    tags: """
      ## pain/slow
      ### Match
      - slow
      ### Examples
      - yes: "Slow, late and lost."

      ## pain/late
      - beats: pain/slow
      ### Match
      - late

      ## pain/lost
      - beats: pain/late
      ### Match
      - lost
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "Slow, late and lost."
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      codebooks/test.md:9:3: note: 'pain/late' beats it in the same sentence
       9 | - slow
         |   ^^^^
      """),
  ExampleRunCase(
    testDescription: "out of scope",
    tags: """
      ## pain/slow
      ### Match
      - every time [after: slow*]
      ### Examples
      - yes: "Q: Well? A: Every time."
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "Q: Well? A: Every time."
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      codebooks/test.md:9:3: note: the words match, but not the question before them that \
      '[after:]' asks for
       9 | - every time [after: slow*]
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^
      """),
  ExampleRunCase(
    testDescription: "an answer without its question",
    tags: """
      ## pain/slow
      ### Match
      - every time [after: slow*]
      ### Examples
      - yes: "Every time."
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "Every time."
         |   ^^^^^^^^^^^^^^^^^^
      codebooks/test.md:9:3: note: the words match, but not the question before them that \
      '[after:]' asks for; write the question into the example: "Q: … A: …"
       9 | - every time [after: slow*]
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^
      """),
  ExampleRunCase(
    testDescription: "somebody else's words",
    tags: """
      ## pain/slow
      ### Match
      - every time [who: moderator]
      ### Examples
      - yes: "Every time."
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "Every time."
         |   ^^^^^^^^^^^^^^^^^^
      codebooks/test.md:9:3: note: the words match, but not the speaker that the rule asks for
       9 | - every time [who: moderator]
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """),
  ExampleRunCase(
    testDescription: "missing parts",
    tags: """
      ## pain/slow
      ### Match
      - call AND wait AND hour*
      - slow NEAR/3 answer*
      ### Examples
      - yes: "A slow, slow reply."
      """,
    output: """
      codebooks/test.md:12:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      12 | - yes: "A slow, slow reply."
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^^
      codebooks/test.md:10:3: note: nearest rule: has 'slow', lacks 'answer*'
      10 | - slow NEAR/3 answer*
         |   ^^^^^^^^^^^^^^^^^^^
      """),
  ExampleRunCase(
    testDescription: "missing capitals",
    tags: """
      ## pain/slow
      ### Match
      - SLOW NEAR/3 answer [case]
      ### Examples
      - yes: "A slow answer."
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "A slow answer."
         |   ^^^^^^^^^^^^^^^^^^^^^
      codebooks/test.md:9:3: note: the words match, but not in the capitals and small letters that '[case]' asks for
       9 | - SLOW NEAR/3 answer [case]
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^
      """),
  ExampleRunCase(
    testDescription: "arrangement",
    tags: """
      ## pain/slow
      ### Match
      - slow THEN/1 answer
      ### Examples
      - yes: "The answer was very slow."
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "The answer was very slow."
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      codebooks/test.md:9:3: note: nearest rule: its parts are there, but too far apart or \
      in another order
       9 | - slow THEN/1 answer
         |   ^^^^^^^^^^^^^^^^^^
      """),
  ExampleRunCase(
    testDescription: "ruled out",
    tags: """
      ## pain/slow
      ### Match
      - slow AND NOT food
      ### Examples
      - yes: "The food was slow."
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "The food was slow."
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^
      codebooks/test.md:9:3: note: nearest rule: has 'slow', but also 'food' under its NOT
       9 | - slow AND NOT food
         |   ^^^^^^^^^^^^^^^^^
      """),
  ExampleRunCase(
    testDescription: "not negated",
    tags: """
      ## pain/slow
      ### Match
      - NEG(fast)
      ### Examples
      - yes: "It was fast."
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "It was fast."
         |   ^^^^^^^^^^^^^^^^^^^
      codebooks/test.md:9:3: note: nearest rule: no negator before 'fast', as its NEG asks
       9 | - NEG(fast)
         |   ^^^^^^^^^
      """),
  ExampleRunCase(
    testDescription: "nothing",
    tags: """
      ## pain/slow
      ### Match
      - slow
      ### Examples
      - yes: "Groundhog day."
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "Groundhog day."
         |   ^^^^^^^^^^^^^^^^^^^^^
         = note: no part of any rule stands in it
      """),
  ExampleRunCase(
    testDescription: "a question does not count",
    tags: """
      ## pain/slow
      ### Match
      - slow [who: any]
      ### Examples
      - yes: "Q: Slow? A: Groundhog day."
      """,
    output: """
      codebooks/test.md:11:3: error GP301: no rule of 'pain/slow' matches this 'yes' example
      11 | - yes: "Q: Slow? A: Groundhog day."
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         = note: no part of any rule stands in it
      """),
  ExampleRunCase(
    testDescription: "a counterexample",
    tags: """
      ## pain/slow
      ### Match
      - late
      - slow
      ### Examples
      - no: "Slow going."
      """,
    output: """
      codebooks/test.md:12:3: error GP302: this 'no' example of 'pain/slow' is matched by the \
      rule on line 10
      12 | - no: "Slow going."
         |   ^^^^^^^^^^^^^^^^^
      codebooks/test.md:10:3: note: this rule matches
      10 | - slow
         |   ^^^^
      """),
  ExampleRunCase(
    testDescription: "a counterexample that another tag flips",
    tags: """
      ## pain/slow
      - negation: flip loved/fast
      ### Match
      - x
      - slow

      ## loved/fast
      ### Match
      - fast
      ### Examples
      - no: "Never slow."
      """,
    output: """
      codebooks/test.md:17:3: error GP302: this 'no' example of 'loved/fast' is matched by the \
      rule on line 11
      17 | - no: "Never slow."
         |   ^^^^^^^^^^^^^^^^^
      codebooks/test.md:11:3: note: this rule matches
      11 | - slow
         |   ^^^^
      """),
  ExampleRunCase(
    testDescription: "a todo that holds",
    tags: """
      ## pain/slow
      ### Match
      - slow
      ### Examples
      - todo yes: "So slow."
      """,
    output: """
      codebooks/test.md:11:3: note GP304: this 'todo' example holds by now; take the 'todo' away
      11 | - todo yes: "So slow."
         |   ^^^^^^^^^^^^^^^^^^^^
         = fix-it: take 'todo' away
      """),
]
