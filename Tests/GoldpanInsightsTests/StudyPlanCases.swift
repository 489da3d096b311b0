import Testing

/// A study with mistakes, and what the reader or the check prints about it.
struct StudyPlanCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let output: String
  var testDescription: String { name }
}

let studyPlanCases: [StudyPlanCase] = [
  StudyPlanCase(
    name: "an empty study",
    text: """

      """,
    output: """

      """),
  StudyPlanCase(
    name: "one tag on both sides",
    text: """
      # Study

      ## Promises
      ### warm: Warm bread
      - kept by: loved/a
      - broken by: loved/a
      ## Beliefs
      ### price: It is the price
      - true if: loved/a
      - false if: loved/a

      """,
    output: """
      study.md:6:14: error GP104: 'loved/a' stands under 'kept by' and under 'broken by'; take one away
       6 | - broken by: loved/a
         |              ^^^^^^^
      study.md:5:12: note: first named here
       5 | - kept by: loved/a
         |            ^^^^^^^
      study.md:10:13: error GP104: 'loved/a' stands under 'true if' and under 'false if'; take one away
      10 | - false if: loved/a
         |             ^^^^^^^
      study.md:9:12: note: first named here
       9 | - true if: loved/a
         |            ^^^^^^^
      """),
  StudyPlanCase(
    name: "unknown settings",
    text: """
      # Study

      - codebok: x
      - wave: w1
      - keep at: 80 %

      """,
    output: """
      study.md:3:3: error GP103: unknown key 'codebok'; did you mean 'codebook'?
       3 | - codebok: x
         |   ^^^^^^^
         = fix-it: replace with 'codebook'
      study.md:4:3: error GP103: unknown key 'wave'; the keys of a study are codebook, valid for, keep at and redact
       4 | - wave: w1
         |   ^^^^
      study.md:5:12: error GP103: bad certainty '80 %'; expected a number between 0 and 1, as in '0.80'
       5 | - keep at: 80 %
         |            ^^^^
      """),
  StudyPlanCase(
    name: "certainties that are none",
    text: """
      # Study

      - keep at: 1.0

      """,
    output: """
      study.md:3:12: error GP103: bad certainty '1.0'; expected a number between 0 and 1, as in '0.80'
       3 | - keep at: 1.0
         |            ^^^
      """),
  StudyPlanCase(
    name: "misspelt sections",
    text: """
      # Study

      ## Promisses
      ### once: Once
      ## Beliefs and myths
      ## Owners
      ## Call Guide
      - Why?

      """,
    output: """
      study.md:3:4: error GP102: unknown section 'Promisses'; did you mean 'Promises'?
       3 | ## Promisses
         |    ^^^^^^^^^
         = fix-it: replace with 'Promises'
      study.md:5:4: error GP102: unknown section 'Beliefs and myths'; a study has Promises, Beliefs, Journey, Owners and Call guide
       5 | ## Beliefs and myths
         |    ^^^^^^^^^^^^^^^^^
      study.md:7:4: error GP102: unknown section 'Call Guide'; did you mean 'Call guide'?
       7 | ## Call Guide
         |    ^^^^^^^^^^
         = fix-it: replace with 'Call guide'
      """),
  StudyPlanCase(
    name: "entries outside a section",
    text: """
      # Study

      ### once: Once
      # More

      """,
    output: """
      study.md:3:5: error GP102: 'once: Once' stands outside a section; sections are Promises, Beliefs, Journey, Owners and Call guide
       3 | ### once: Once
         |     ^^^^^^^^^^
      study.md:4:3: error GP102: second title; a study has one '# ' heading
       4 | # More
         |   ^^^^
      study.md:1:3: note: the title is here
       1 | # Study
         |   ^^^^^
      """),
  StudyPlanCase(
    name: "bad entries",
    text: """
      # Study

      ## Promises
      - once: Once
      ### Once Only: Once
      ### day
      ### day: Again
      #### deeper
      ## Journey
      ### day: A stage may have a promise's name
      ### day: Again

      """,
    output: """
      study.md:4:3: error GP102: expected '### id: text' before this line; each promise has a heading
       4 | - once: Once
         |   ^^^^^^^^^^
      study.md:5:5: error GP105: bad promise id 'Once Only'; expected '### id: text' with an id in small letters
       5 | ### Once Only: Once
         |     ^^^^^^^^^
      study.md:6:5: error GP106: promise 'day' has no wording; write '### day: …'
       6 | ### day
         |     ^^^
      study.md:7:5: error GP104: duplicate promise 'day'
       7 | ### day: Again
         |     ^^^
      study.md:6:5: note: first defined here
       6 | ### day
         |     ^^^
      study.md:8:6: error GP102: promises have no headings below '###'
       8 | #### deeper
         |      ^^^^^^
      study.md:11:5: error GP104: duplicate stage 'day'
      11 | ### day: Again
         |     ^^^
      study.md:10:5: note: first defined here
      10 | ### day: A stage may have a promise's name
         |     ^^^
      """),
  StudyPlanCase(
    name: "unknown keys of promises, beliefs and stages",
    text: """
      # Study

      ## Promises
      ### once: Once
      - statsu: live
      - broken: pain/slow
      - status: life
      ## Beliefs
      ### price: Price
      - true: loved/price
      ## Journey
      ### help: Help
      - touchpoint: phone

      """,
    output: """
      study.md:5:3: error GP103: unknown key 'statsu'; did you mean 'status'?
       5 | - statsu: live
         |   ^^^^^^
      study.md:6:3: error GP103: unknown key 'broken'; did you mean 'broken by'?
       6 | - broken: pain/slow
         |   ^^^^^^
         = fix-it: replace with 'broken by'
      study.md:7:11: error GP103: bad status 'life'; expected live, draft or retired
       7 | - status: life
         |           ^^^^
         = fix-it: replace with 'live'
      study.md:10:3: error GP103: unknown key 'true'; the keys of a belief are true if and false if
      10 | - true: loved/price
         |   ^^^^
      study.md:13:3: error GP103: unknown key 'touchpoint'; did you mean 'touchpoints'?
      13 | - touchpoint: phone
         |   ^^^^^^^^^^
         = fix-it: replace with 'touchpoints'
      """),
  StudyPlanCase(
    name: "bad owners",
    text: """
      # Study

      ## Owners
      - pain/slow
      - Care: pain/slow
      - pain/slow: Care, Tech
      - pain/slow: Care, escalate to COO

      """,
    output: """
      study.md:4:3: error GP103: expected '- TAG: OWNER', '- stage ID: OWNER' or '- promise ID: OWNER'
       4 | - pain/slow
         |   ^^^^^^^^^
      study.md:5:3: error GP103: nothing called 'Care' can be owned; expected a tag, 'stage ID' or 'promise ID'
       5 | - Care: pain/slow
         |   ^^^^
      study.md:6:20: error GP103: expected 'escalates to NAME' after the owner, found 'Tech'; a second owner has a line of its own
       6 | - pain/slow: Care, Tech
         |                    ^^^^
      study.md:7:20: error GP103: expected 'escalates to NAME' after the owner, found 'escalate to COO'; a second owner has a line of its own
       7 | - pain/slow: Care, escalate to COO
         |                    ^^^^^^^^^^^^^^^
      """),
]

let studyCheckCases: [StudyPlanCase] = [
  StudyPlanCase(
    name: "nothing amiss",
    text: """
      # Study

      ## Promises
      ### once: Once
      - kept by: loved/remembered
      ## Owners
      - pain/*: Care
      - promise once: Care

      """,
    output: """

      """),
  StudyPlanCase(
    name: "unknown tags",
    text: """
      # Study

      ## Promises
      ### once: Once
      - kept by: loved/remembred, loved/feeling
      - broken by: pain/repetition
      ## Beliefs
      ### price: Price
      - false if: loved/prize
      ## Owners
      - pain/slw: Care
      - wish/*: Care

      """,
    output: """
      study.md:5:12: error GP505: unknown tag 'loved/remembred'; did you mean 'loved/remembered'?
       5 | - kept by: loved/remembred, loved/feeling
         |            ^^^^^^^^^^^^^^^
      study.md:5:29: error GP505: unknown tag 'loved/feeling'
       5 | - kept by: loved/remembred, loved/feeling
         |                             ^^^^^^^^^^^^^
      study.md:6:14: error GP505: unknown tag 'pain/repetition'; it is now 'pain/repeat-myself'
       6 | - broken by: pain/repetition
         |              ^^^^^^^^^^^^^^^
         = fix-it: replace with 'pain/repeat-myself'
      study.md:9:13: error GP505: unknown tag 'loved/prize'; did you mean 'loved/price'?
       9 | - false if: loved/prize
         |             ^^^^^^^^^^^
      study.md:11:3: error GP505: unknown tag 'pain/slw'; did you mean 'pain/slow'?
      11 | - pain/slw: Care
         |   ^^^^^^^^
      study.md:12:3: error GP505: no tag of codebook 'small' matches 'wish/*'
      12 | - wish/*: Care
         |   ^^^^^^
      """),
  StudyPlanCase(
    name: "unknown stages and promises",
    text: """
      # Study

      ## Promises
      ### once: Once
      ## Journey
      ### support: Help
      ## Owners
      - stage suport: Care
      - promise twice: Care
      - promise onec: Care

      """,
    output: """
      small.md:6:10: warning GP511: the study's journey has no stage 'suport'; did you mean 'support'?
       6 | - stage: suport
         |          ^^^^^^
      study.md:8:9: error GP511: unknown stage 'suport'; did you mean 'support'?
       8 | - stage suport: Care
         |         ^^^^^^
      study.md:9:11: error GP505: unknown promise 'twice'
       9 | - promise twice: Care
         |           ^^^^^
      study.md:10:11: error GP505: unknown promise 'onec'; did you mean 'once'?
      10 | - promise onec: Care
         |           ^^^^
      """),
  StudyPlanCase(
    name: "two owners",
    text: """
      # Study

      ## Promises
      ### once: Once
      ## Owners
      - pain/*: Care (R. Holt)
      - pain/*: Tech
      - *: Care (A. Lee)
      - promise once: Care
      - promise once: Tech
      - promise once: Tech (A. Lee)

      """,
    output: """
      study.md:7:3: warning GP513: 'pain/repeat-myself' has two owners: Care (R. Holt) and Tech
       7 | - pain/*: Tech
         |   ^^^^^^
      study.md:6:3: note: the other owner
       6 | - pain/*: Care (R. Holt)
         |   ^^^^^^
      study.md:10:11: warning GP513: 'once' has two owners: Care and Tech
      10 | - promise once: Tech
         |           ^^^^
      study.md:9:11: note: the other owner
       9 | - promise once: Care
         |           ^^^^
      """),
  StudyPlanCase(
    name: "an owner by name is no second owner beside a glob",
    text: """
      # Study

      ## Owners
      - pain/slow: Care
      - pain/*: Tech
      - *: Tech

      """,
    output: ""),
]
