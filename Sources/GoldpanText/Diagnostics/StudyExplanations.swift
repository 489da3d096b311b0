extension Explanation {
  /// The study: people, transcripts, decisions and `study.md`.
  static let study = [
    Explanation(
      id: .unknownSpeaker, title: "speaker without a row in participants.csv",
      meaning: """
        Somebody speaks whom participants.csv does not list. A draft counts them as a
        person of their own, without segment or rating; a final digest leaves them out,
        since no consent is on record. What 'Unknown Speaker' says is nobody's evidence,
        nor is what somebody says whom the front matter's 'persons:' leaves out.
        So do subtitles that name somebody in few of their cues: the others count as
        said by whoever was named last.
        Or a row of participants.csv is nobody who speaks: its consent and its segments
        then belong to no words. Names are the same by letters, upper or lower case,
        never by likeness: 'Tom' is not 'Tom Reed'.
        """,
      wrong: """
        P03: The engineer rang ahead, I liked that.
        Po3: And he wiped his feet.
        """,
      right: """
        P03: The engineer rang ahead, I liked that.
        P03: And he wiped his feet.
        """,
      wayOut: """
        Add a row to participants.csv, or say in the front matter who it is:
        'aliases: Po3 = P03, Unknown Speaker = P04'. A slip in a label is best corrected
        in place.
        """),
    Explanation(
      id: .missingConsent, title: "consent missing or unknown",
      meaning: """
        participants.csv does not say what a person allowed to be done with their words,
        or says it in a word that Goldpan does not know. A draft counts the person; a
        final digest leaves them out.
        """,
      wrong: """
        id,consent
        P03,yes
        """,
      right: """
        id,consent
        P03,internal
        """,
      wayOut: """
        Ask, then write none, analysis (counted, never quoted), internal, public or
        withdrawn.
        """),
    Explanation(
      id: .inexactQuote, title: "quote not verbatim",
      meaning: """
        A line of the decision log has the ID of words that do not read as its quote
        does. Reports show the words of the transcript, never the quote, so nothing
        false is printed; but whoever wrote the line meant other words.
        """,
      wrong: """
        decided:    P03: I rang you five times about it.
        transcript: P03: I rang you four times about it.
        """,
      right: """
        decided:    P03: I rang you four times about it.
        transcript: P03: I rang you four times about it.
        """,
      wayOut: """
        Read both. If the decision is about the words that stand there, decide it anew,
        so that the line holds them; if not, undo it.
        """),
    Explanation(
      id: .lostDecision, title: "decision that leads nowhere",
      meaning: """
        The words that somebody decided about are gone from the transcript, or a line
        of the decision log cannot be read. The line is kept but counts for nothing.
        An ID names what a person says: it changes with the words, and when a row of
        participants.csv or an alias makes the speaker somebody else. A line with
        'transcript' and 'quote' then finds its words again, one without is lost.
        A line breaks off where the machine stopped while it was written; the next
        'goldpan review' begins a new line below it and loses no other. On a worksheet
        it is a line that 'goldpan review --apply' cannot place.
        """,
      wrong: """
        decided:    P03: I rang you four times about it.
        transcript: P03: I rang you about it.
        """,
      right: """
        decided:    P03: I rang you four times about it.
        transcript: P03: I rang you four times about it.
        """,
      wayOut: """
        If the words were deleted by mistake, put them back: the decision counts again.
        If they were rightly changed, decide anew, and take the lost decision back:
        'goldpan review --coder NAME --undo ID', with the 'id' of its line. The log is
        only ever added to; 'check --fix' leaves it alone. A note that words moved asks
        for nothing: read them, and undo it if they say something else.
        A broken line of the log comes back from version control; one that breaks off
        was never confirmed: decide again and delete it. A line without a quote needs
        one: 'goldpan tag --json' and 'goldpan find --json' print it. A line of a
        worksheet is corrected where the caret stands; what was applied before is not
        applied twice.
        """),
    Explanation(
      id: .unknownTag, title: "unknown tag or promise",
      meaning: """
        A promise, belief or owner in study.md names a tag that the codebook does not
        have, or a promise that the study does not have. It can gather no evidence. A
        decision about such a tag counts for nothing, and so does a column 'rating
        PROMISE', 'rating PROMISE WAVE', 'nps WAVE' or 'aware PROMISE' of
        participants.csv about an unknown promise or wave.
        """,
      wrong: """
        ### once: You never explain it twice
        - broken by: pain/repeat-miself
        """,
      right: """
        ### once: You never explain it twice
        - broken by: pain/repeat-myself
        """,
      wayOut: """
        Correct the name ('goldpan check --fix' does if the tag was renamed or is near
        to one there is), or add the tag to the codebook. Decisions follow a renamed tag
        whose new section says '- was: OLD-NAME'.
        """),
    Explanation(
      id: .unownedPain, title: "pain without an owner",
      meaning: """
        Three people or more speak of something that hurts, and nobody in study.md
        answers for it: neither for the tag, nor for its stage, nor for the promise that
        it breaks. What nobody owns is not mended.
        """,
      wrong: """
        ## Owners
        - loved/*: Marketing
        """,
      right: """
        ## Owners
        - loved/*: Marketing
        - pain/late-engineer: Field service
        """,
      wayOut: """
        Write a line under '## Owners': a tag, a glob such as 'pain/*', 'stage ID' or
        'promise ID', then the department.
        """),
    Explanation(
      id: .badRating, title: "rating outside its scale",
      meaning: """
        A rating or NPS answer in participants.csv is not a number from 0 to 10. It is
        left out; the person's other answers count.
        """,
      wrong: """
        id,nps,rating once
        P03,12,four
        """,
      right: """
        id,nps,rating once
        P03,10,4
        """,
      wayOut: """
        Correct the number, or leave the cell empty if the person gave none.
        """),
    Explanation(
      id: .personalData, title: "unredacted personal data",
      meaning: """
        Somebody says an e-mail address, a telephone, card or account number, a web or
        internet address, a postcode, a phrase listed in study.md, a name listed in
        private/names.csv, or a name after 'my name is' or 'this is'. Whoever gets the
        transcripts can tell who it was. It is said once a file and datum, with no
        more of it than helps to find it.
        """,
      wrong: """
        P03: Ring me on 07700 900123, my name is Jo Hale.
        """,
      right: """
        P03: Ring me on [phone-1], my name is [person-1].
        """,
      wayOut: """
        Replace it by hand as shown, the same datum always in the same way, or remove
        the transcript and import the original again with 'goldpan import --redact',
        which does so and keeps a log in private/. Names to look for go into
        private/names.csv (columns name and id), other words into study.md:
        '- redact: PHRASE, PHRASE'.
        """),
    Explanation(
      id: .withdrawnData, title: "somebody who withdrew is still there",
      meaning: """
        participants.csv says that a person has withdrawn, but what they said is still
        in a transcript. It counts for nothing and is quoted nowhere; they asked for
        more than that.
        """,
      wrong: """
        id,consent
        P03,withdrawn

        P03: I had to explain it twice.
        """,
      right: """
        id,consent
        P03,withdrawn
        """,
      wayOut: """
        Delete their turns, or the whole file, and what was decided about them; then
        take it out of the history of the files and of every copy. Leave the row: it
        tells others not to import them again.
        """),
    Explanation(
      id: .unclearModerator, title: "moderator unclear",
      meaning: """
        Several people speak and it does not show who asks the questions, or the front
        matter names a moderator who never speaks. Words of the moderator must not
        count as words of a customer, so Goldpan does not guess.
        """,
      wrong: """
        ---
        wave: w1
        ---
        Anna: The router came on a Friday.
        Ben: Ours took two weeks.
        """,
      right: """
        ---
        wave: w1
        moderator: Anna
        ---
        Anna: The router came on a Friday.
        Ben: Ours took two weeks.
        """,
      wayOut: """
        Write 'moderator: NAME' in the front matter, give --moderator NAME, or call the
        person MOD, Interviewer or Q. Notes that nobody leads have
        'method: field-note'.
        """),
    Explanation(
      id: .unknownStage, title: "unknown stage",
      meaning: """
        A tag or owner names a stage that '## Journey' in study.md does not have. What
        belongs to it is not placed on the journey.
        """,
      wrong: """
        ## Journey
        ### support: Getting help

        ## Owners
        - stage suport: Care
        """,
      right: """
        ## Journey
        ### support: Getting help

        ## Owners
        - stage support: Care
        """,
      wayOut: """
        Correct the id, or add the stage under '## Journey' as '### id: title'.
        """),
    Explanation(
      id: .staleLock, title: "lock out of date",
      meaning: """
        A copy in codebooks/vendor/ is not the one that codebooks.lock has: it was
        edited, taken away, or put there by hand. Copies are never edited, so that
        everybody who pins them codes by the same rules.
        """,
      wrong: """
        codebooks/vendor/cx-core@1.0.0.md     (edited after it was added)
        """,
      right: """
        ## pain/slow-answer (extends)     (in the study's own codebook)
        """,
      wayOut: """
        Restore the copy, or add the codebook again with 'goldpan codebook add FILE'.
        Changes of your own go into the study's codebook, under '(extends)' or
        '(override)'.
        """),
    Explanation(
      id: .twoOwners, title: "two owners of one thing",
      meaning: """
        Two lines under '## Owners' give one tag, stage or promise to different
        departments, both by name or both by a pattern such as pain/*; a name goes
        before a pattern. What two own, nobody mends.
        """,
      wrong: """
        ## Owners
        - pain/late-engineer: Care
        - pain/late-engineer: Field service
        """,
      right: """
        ## Owners
        - pain/long-hold: Care
        - pain/late-engineer: Field service
        """,
      wayOut: """
        Decide on one of them, or make the pattern narrower. Whom the owner turns to
        goes on the same line: 'Care, escalates to COO'.
        """),
    Explanation(
      id: .alteredLine, title: "line left out or altered on reading",
      meaning: """
        Part of a file is not read as speech: a heading, a header or footer, a stage
        direction, a file without speakers, or bytes that had to be read as
        Windows-1252 or, in WebVTT, in place of NUL. Nothing is dropped in silence;
        that more than a fifth of a file's words are no one's turn is a warning. So is
        a label that lost its colon and is read all the same. Cues that overlap, have
        no length, end before they begin or have no voice tag among others are told of
        too; their words are kept. A note on line 1 says which dialect the file was
        read as, and by what it was known.
        """,
      wrong: """
        Interview of 20 May, kitchen table
        I never know when the engineer will come.
        """,
      right: """
        ---
        date: 2025-05-20
        ---
        P03: I never know when the engineer will come.
        """,
      wayOut: """
        A note needs nothing if nobody said these words. To have them counted, begin
        the line with 'NAME: '; facts about the talk go into the front matter. If words
        read as Windows-1252 look wrong, save the file as UTF-8 or say --encoding.
        """),
    Explanation(
      id: .binaryFile, title: "not a plain-text file",
      meaning: """
        The file belongs to another program, such as Word or a PDF reader. Goldpan reads
        plain text only; the other files are still read.
        """,
      wrong: """
        transcripts/P03.docx
        """,
      right: """
        transcripts/P03.txt
        """,
      wayOut: """
        Open it in its program and save it as plain text (.txt) in UTF-8; copy the text
        out of a PDF. Then take the original out of the folder.
        """),
    Explanation(
      id: .malformedRoster, title: "participants.csv or front matter malformed",
      meaning: """
        participants.csv cannot be read as a table of people (a quote that is never
        closed, no column 'id', a column or a person there twice, a row without an id,
        a value beyond the last column), or a cell or a line of front matter holds a
        word that Goldpan does not know. What cannot be read is left out.
        """,
      wrong: """
        id,audience
        P03,costumer
        P03,customer
        """,
      right: """
        id,audience
        P03,customer
        """,
      wayOut: """
        Correct the place that the message shows. The first line of participants.csv
        names the columns; every person has one row; 'method:' is interview,
        focus-group, mystery-shop, field-note or call.
        """),
    Explanation(
      id: .malformedGold, title: "texts coded by hand cannot be read",
      meaning: """
        A row of the file that 'codebook score' takes has no text or no labels where
        they were looked for, is no JSON object, or a column of 1 and 0 holds something
        else. Nothing is scored then: a figure over part of the texts would mislead. A
        text without words is only worth a warning: people judged it, so it counts.
        """,
      wrong: """
        {"comment": "It crashes twice a day", "label": "Bug"}
        """,
      right: """
        {"text": "It crashes twice a day", "labels": ["Bug"]}
        """,
      wayOut: """
        Name the fields: --text comment, or --text title,comment to join several, and
        --labels label; or --labels Bug,Feature for columns of 1 and 0. In a CSV file
        the first line names the columns; labels in one cell stand between semicolons,
        bars or commas.
        """),
  ]
}
