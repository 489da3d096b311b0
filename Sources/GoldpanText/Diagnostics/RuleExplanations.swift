extension Explanation {
  /// Rules.
  static let rules = [
    Explanation(
      id: .ruleSyntax, title: "rule or example cannot be read",
      meaning: """
        A rule, scope or example does not follow the grammar: something is missing, left
        open or in the wrong place. The caret points to where reading stopped. So it is
        with a list that takes the place of one of the language (@negators, @fillers,
        @abbreviations …) but has operators, or phrases where single words belong.
        """,
      wrong: """
        - (engineer OR technician AND late
        - router NEAR reset
        """,
      right: """
        - (engineer OR technician) AND late
        - router NEAR/5 reset
        """,
      wayOut: """
        Close brackets and quotes, give NEAR and THEN a number, and write scopes such as
        [in: turn] at the end. Quotes make any words plain text. An example is one
        line: - yes: "…" or - no: "…".
        """),
    Explanation(
      id: .lowerCaseOperator, title: "lower-case and, or, near",
      meaning: """
        Operators are written in upper case. Between plain words a small 'and' is a word
        that must be said; between brackets or quotes it is read as the operator. A ';'
        or '&' between words only parts them. Here it looks as if an operator was meant.
        """,
      wrong: """
        - cancel* or switch*
        - router near/4 reboot*
        - slow; late
        """,
      right: """
        - cancel* OR switch*
        - router NEAR/4 reboot*
        - slow, late
        """,
      wayOut: """
        Write the operator in upper case, or put the phrase in quotes if these very
        words are meant. 'goldpan check --fix' changes only a word that is read as an
        operator already, and 'near/4', never one that may be part of a phrase.
        """),
    Explanation(
      id: .shortWildcard, title: "wildcard too short",
      meaning: """
        A word with '*' or '?' has fewer than 3 letters of its own, or a phrase consists
        of '*' alone. It would match a great many words that have nothing in common.
        """,
      wrong: """
        - pr*
        """,
      right: """
        - price*, pricing
        """,
      wayOut: """
        Give it 3 letters or more, list the words you mean, or use '~word' for every
        form of a word: ~pay finds pays, paid and paying.
        """),
    Explanation(
      id: .neverMatches, title: "rule can never match",
      meaning: """
        A rule asks for what it forbids, or a part of it has no letters or digits, or an
        exception of its tag removes all that it matches. Whatever people say, it finds
        nothing.
        """,
      wrong: """
        - router AND NOT (router OR modem)
        - "£££"
        """,
      right: """
        - router AND NOT modem
        - "too dear"
        """,
      wayOut: """
        Take away the part that forbids what the rule looks for. Signs and emoji are not
        words: write the words that people say instead.
        """),
    Explanation(
      id: .sharedRule, title: "one rule in two tags",
      meaning: """
        Two tags have the same rule and neither beats the other, so every match would
        be coded and counted twice.
        """,
      wrong: """
        ## pain/slow-answer
        ### Match
        - on hold

        ## pain/transfer-loop
        ### Match
        - on hold
        """,
      right: """
        ## pain/slow-answer
        ### Match
        - on hold

        ## pain/transfer-loop
        - beats: pain/slow-answer
        ### Match
        - on hold
        """,
      wayOut: """
        Remove the rule from one of them, make it narrower, or write '- beats: TAG' in
        the tag that is to win where both match.
        """),
    Explanation(
      id: .badDistance, title: "distance out of 0–30",
      meaning: """
        The number after NEAR/ and THEN/ says how many words may stand between the two.
        It is 0 to 30: hardly a sentence is longer.
        """,
      wrong: """
        - engineer NEAR/50 late
        """,
      right: """
        - engineer AND late
        """,
      wayOut: """
        Take a number up to 30; 3 to 8 suit most rules. For anywhere in the sentence use
        AND, for anywhere in the answer add [in: turn].
        """),
    Explanation(
      id: .unknownList, title: "unknown list, or lists in a circle",
      meaning: """
        A rule names an @list that '## Lists' does not define, or a list stands for
        itself by way of others, so that it never comes to words.
        """,
      wrong: """
        ## Lists
        - @again: again, twice, @repeat
        - @repeat: once more, @again
        """,
      right: """
        ## Lists
        - @again: again, twice, @repeat
        - @repeat: once more, all over
        """,
      wayOut: """
        Correct the name ('goldpan check --fix' does if it is near to one there is), or
        define it: '- @name: word, another word'. Cut a circle where it is shown. The
        lists of the language, such as @negators and @fillers, are used without being
        named; one that you define takes the place of the English one.
        """),
    Explanation(
      id: .idleException, title: "exception can never apply",
      meaning: """
        What stands under '### Except' takes matches of the tag's rules away. This line
        cannot: the tag has no rules, or no rule listens to the speakers that the line
        listens to, or another line takes away all that it would.
        """,
      wrong: """
        ## pain/late-engineer (manual)
        The engineer does not come when we said.

        ### Except
        - running late
        """,
      right: """
        ## pain/late-engineer
        The engineer does not come when we said.

        ### Match
        - engineer NEAR/6 late
        ### Except
        - running late
        """,
      wayOut: """
        Take the line away ('goldpan check --fix' does so where nothing is lost), or
        give it the scope of the rule it is about.
        """),
    Explanation(
      id: .coveredRule, title: "rule already covered by another line",
      meaning: """
        Wherever this rule of the tag matches, or this alternative of it, another one
        matches too. Rules that do nothing make it hard to see which ones do.
        """,
      wrong: """
        ## pain/late-engineer
        ### Match
        - engineer NEAR/3 late, technician NEAR/3 late
        - (engineer OR technician) NEAR/6 late*
        """,
      right: """
        ## pain/late-engineer
        ### Match
        - (engineer OR technician) NEAR/6 late*
        """,
      wayOut: """
        Take away what is covered: 'goldpan check --fix' deletes the line if all of it
        is and the other matches in the same way. Or narrow the other rule, if this one
        was meant to be all that counts.
        """),
    Explanation(
      id: .onlyNot, title: "only NOT",
      meaning: """
        A rule or alternative only says what must not stand. Almost every sentence would
        match.
        """,
      wrong: """
        - bill, NOT clear
        """,
      right: """
        - bill AND NOT clear
        """,
      wayOut: """
        Say with AND what to look for. To find a thing that is denied, as in "no bill",
        use NEG(…): it matches only behind a negator.
        """),
    Explanation(
      id: .regularExpression, title: "regular expression",
      meaning: """
        The rule uses signs of regular expressions. Rules are made of words, so that
        anybody on the team can read them.
        """,
      wrong: """
        - (engineer|technician)
        - colo[u]r
        - drop.*call
        """,
      right: """
        - engineer OR technician
        - colour, color
        - drop* ... call
        """,
      wayOut: """
        Commas and OR part alternatives, '?' is one letter, '*' at the edge of a word
        is any ending, a lone '*' any one word, '...' up to 3 words.
        """),
    Explanation(
      id: .matchesMuch, title: "rule matches in more than a fifth of the turns",
      meaning: """
        A rule matches in more than 20 % of what is said in this corpus. What nearly
        everybody says hardly tells one person from another, and somebody has to look
        at every suggestion.
        """,
      wrong: """
        ### Match
        - service
        """,
      right: """
        ### Match
        - service NEAR/4 (terrible OR slow OR rude)
        """,
      wayOut: """
        Ask for a second word near it, or for a question before it with [after: …]; say
        under '### Except' what must not count. Corpora of fewer than 30 turns are not
        judged.
        """),
    Explanation(
      id: .matchesNothing, title: "matches nothing in this corpus",
      meaning: """
        Rules match nothing that anybody says in this corpus, or no rule uses a list, or
        nobody is the person that '[who: …]' asks for. In a codebook made for many
        studies that is as it should be; in a new one it may be a slip.
        """,
      wrong: """
        ## Lists
        - @late: late, overdue

        ## pain/late-engineer
        The engineer does not come when we said.

        ### Match
        - engineer NEAR/6 late
        """,
      right: """
        ## Lists
        - @late: late, overdue

        ## pain/late-engineer
        The engineer does not come when we said.

        ### Match
        - engineer NEAR/6 @late
        """,
      wayOut: """
        'goldpan find RULE' tries a rule, 'goldpan explain "SENTENCE" --tag TAG' says
        what is in its way. Corpora of fewer than 30 turns are not judged.
        """),
  ]
}
