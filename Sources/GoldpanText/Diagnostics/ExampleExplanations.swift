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
        What a tag cannot do yet is written '- todo yes: "…"', a sentence that it should
        match, or '- todo no: "…"', one that it should not. Such an example is run and
        counted, and fails nothing. This one holds by now: as long as it says 'todo', it
        would not be noticed if it broke again.
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
}
