extension Explanation {
  /// Codebooks that build on one another, and tags that name other tags.
  static let sharing = [
    Explanation(
      id: .checksumDiffers, title: "not the codebook that was pinned",
      meaning: """
        '- extends:' pins a codebook by its checksum, so that everybody codes by the
        same rules. The file that has this id and version reads differently: somebody
        edited it, or made a new edition without a new version.
        """,
      wrong: """
        - extends: cx-core@1.0.0 sha256:0a0a…   (the file has sha256:7c41…)
        """,
      right: """
        - extends: cx-core@1.0.0 sha256:7c41…
        """,
      wayOut: """
        'goldpan codebook update ID' puts an edited copy in codebooks/vendor/ back from
        where it came from, or from the file that you name behind the ID. It never takes
        the edits: those belong into your own codebook, as '## TAG (extends)' or
        '(override)', or into a codebook in codebooks/ with an id of its own. If it is
        your own codebook in codebooks/ that changed, it pins that as it is now; better
        raise its version first.
        """),
    Explanation(
      id: .missingPin, title: "shared codebook not pinned, or not there",
      meaning: """
        '- extends:' names another codebook without its exact version and checksum, or
        no file in codebooks/ or codebooks/vendor/ has that id and version; or
        '- include:' names a file that is not there or may not be read: it lies outside
        the study, or is no file of text. Its tags and lists are missing here.
        """,
      wrong: """
        # Larkfield codebook

        - id: larkfield
        - version: 1.2.0
        - extends: cx-core
        """,
      right: """
        # Larkfield codebook

        - id: larkfield
        - version: 1.2.0
        - kinds: pain -, loved +
        """,
      wayOut: """
        Take the line away; 'goldpan codebook add FILE' copies the codebook into
        codebooks/vendor/ and writes the line with version and checksum.
        """),
    Explanation(
      id: .includeCycle, title: "documents that lead back to themselves",
      meaning: """
        A document includes or extends itself by way of others. Each is read once, and
        what leads back is left out.
        """,
      wrong: """
        - include: billing.md     (and billing.md has '- include: larkfield.md')
        """,
      right: """
        - include: billing.md
        """,
      wayOut: """
        Take one of the lines on the way round away.
        """),
    Explanation(
      id: .twoSources, title: "one name from two codebooks",
      meaning: """
        A tag has the name of one in an extended codebook and does not say what becomes
        of that one; or two extended codebooks have a tag or list of one name, or two
        versions of one codebook are wanted. As a note: a list replaces one of an
        extended codebook, in that codebook's rules too.
        """,
      wrong: """
        ## pain/slow-answer
        They wait too long for an answer.
        """,
      right: """
        ## pain/slow-answer (extends)
        """,
      wayOut: """
        Write '(extends)' to add to the tag of the extended codebook, '(override)' to
        replace it, '(retired)' to do without it, or take another name. Of two extended
        codebooks' tags '(override)' settles which holds.
        """),
    Explanation(
      id: .unknownReference, title: "unknown tag",
      meaning: """
        A tag extends, overrides, beats, flips to or points to a tag that does not
        exist, or to itself. The line has no effect. As a warning of 'codebook diff' and
        'codebook update': '- was:' gives a name that no tag of the edition before has
        or had, so that decisions about the tag that was meant find no way to this one.
        """,
      wrong: """
        ## pain/slow-answer
        They wait too long for an answer.

        ## pain/transfer-loop
        They are passed from one desk to the next.

        - beats: pain/slow-anser
        """,
      right: """
        ## pain/slow-answer
        They wait too long for an answer.

        ## pain/transfer-loop
        They are passed from one desk to the next.

        - beats: pain/slow-answer
        """,
      wayOut: """
        Correct the name: the message says which tag was probably meant, or what it is
        called now. '(extends)' and '(override)' need a codebook to build on.
        """),
    Explanation(
      id: .missingSuccessor, title: "retired tag without 'see:'",
      meaning: """
        A tag is marked '(retired)' but does not say what replaces it. Earlier codings
        with it lead nowhere.
        """,
      wrong: """
        ## pain/old-router (retired)
        """,
      right: """
        ## pain/equipment (manual)
        What we put into their home does not work.

        ## pain/old-router (retired)
        - see: pain/equipment
        """,
      wayOut: """
        Write '- see: TAG' under its heading.
        """),
    Explanation(
      id: .smallVersionStep, title: "version step too small",
      meaning: """
        'goldpan codebook diff OLD NEW' compares two editions. Who pinned the old one
        reads from the version what to expect of the new one:
        patch - wording or examples: title, notes, examples, 'was', 'see', a rule that
          is only spelt otherwise, a few words of a definition
        minor - tags or rules added: also rules, exceptions and words of lists that
          change or go, severity, stage, cause, phase, 'beats', a first outcome
        major - a tag removed, renamed, retired or redefined: more than half of the
          words of its definition, 'Use when' or 'Not when' differ (of four or more),
          its last rule is gone, its outcome or negation changes, or its kind speaks
          otherwise for the company
        """,
      wrong: """
        - version: 1.2.1    (1.2.0 had a tag that this edition lacks)
        """,
      right: """
        - version: 2.0.0
        """,
      wayOut: """
        Write the version that the message expects. A tag with a new name says what it
        was called ('- was: pain/repetition'), one that goes is better marked
        '(retired)' with '- see:', so that decisions do not get lost.
        """),
    Explanation(
      id: .beatsCycle, title: "'beats' cycle",
      meaning: """
        Tags beat each other, one directly or by way of others. None of them is the
        better one, so in a sentence that has them all nothing would be taken away.
        """,
      wrong: """
        ## pain/slow-answer
        They wait too long for an answer.

        - beats: pain/transfer-loop

        ## pain/transfer-loop
        They are passed from one desk to the next.

        - beats: pain/slow-answer
        """,
      right: """
        ## pain/slow-answer
        They wait too long for an answer.

        ## pain/transfer-loop
        They are passed from one desk to the next.

        - beats: pain/slow-answer
        """,
      wayOut: """
        Decide which tag says more about such a sentence, and take the 'beats:' line of
        the other away.
        """),
  ]
}
