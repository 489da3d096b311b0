import GoldpanCoding
import GoldpanReports
import GoldpanText
import TestSupport
import Testing

@Suite struct ForeignCodebookTests {
  struct Case {
    let name: String
    let file: String
    let tags: String
    var losses: [String] = []
  }

  @Test(arguments: tables)
  func `reads a table`(example: Case) throws {
    try check(example)
  }

  @Test(arguments: documents)
  func `reads a document`(example: Case) throws {
    try check(example)
  }

  @Test(arguments: [
    ("", "it is empty"),
    ("a,b\n1,2\n", "no column 'tag', 'path', 'code' or 'name'; the first line has 'a' and 'b'"),
    ("tag\n", "the table has no row with a code"), ("{", "it is no JSON"),
    ("{\"tags\": 1}", "'.tags' holds another sort of value than a codebook does"),
    ("{\"tags\": [{}]}", "member 'tag' is missing at '.tags[0]'"),
    ("{\"a\": 1}", "it has no member 'tags' with a tag in it"),
    ("<html/>", "it is no REFI-QDA codebook or project"),
    ("<Project/>", "the project has no codebook"),
    ("<CodeBook><Codes/></CodeBook>", "its codebook has no code"),
    ("<CodeBook>\n<Codes>", "line 2: '<Codes>' is not closed"),
  ])
  func `says why a file is none`(file: String, message: String) {
    #expect(throws: ExchangeFailure(message: message)) {
      _ = try ExchangeFile.read(Source(name: "file", text: file), id: "x", title: "X")
    }
  }

  @Test func `tables and objects of any depth are refused or read, not trapped by`() {
    let nested = "{\"tags\":" + String(repeating: "[", count: 10_000)
    for text in [nested, "tag\n\"" + String(repeating: "\"\"", count: 100_000)] {
      _ = try? ExchangeFile.read(Source(name: "file", text: text), id: "x", title: "X")
    }
  }

  @Test func `of very many losses only the first are told one by one`() throws {
    let rows = String(repeating: "Same,slow\n", count: 20)
    let source = Source(name: "file", text: "tag,match\n" + rows)
    let lines = try ExchangeFile.read(source, id: "x", title: "X").document.losses.lines
    #expect(lines.count == 6)
    #expect(lines.first == "the sense of 'slow' in code/same-2: kept in its notes")
    #expect(lines.last == "the sense of 14 more lines in 14 more tags: kept in their notes")
  }

  /// Whatever strangers write, the codebook that comes of it is fit for use.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `no stranger's line makes a codebook unfit`(seed: UInt64) throws {
    var random = RandomCodes(seed)
    for file in [random.table(), random.xml()] {
      let source = Source(name: "file", text: file)
      let read = try ExchangeFile.read(source, id: "x", title: "X").document
      #expect(read.codebook.diagnostics.filter { $0.severity == .error } == [], "\(file)")
      let again = CodebookReader.read(Source(name: "again", text: read.text))
      #expect(CodebookWriter.markdown(again.value) == read.text, "\(file)")
    }
  }

  @Test func `the second of two codes of one name is told as such`() throws {
    let source = Source(name: "file", text: "code\nPain/Slow\nPain/Slow\npain/x\npain/x\n")
    let read = try ExchangeFile.read(source, id: "x", title: "X")
    #expect(
      read.renamed.map { "\($0.code) \($0.ordinal) \($0.tag)" } == [
        "Pain / Slow 1 pain/slow", "Pain / Slow 2 pain/slow-2", "pain/x 2 pain/x-2",
      ])
  }

  private func check(_ example: Case) throws {
    let source = Source(name: "file", text: example.file)
    let read = try ExchangeFile.read(source, id: "x", title: "X").document
    let tags = read.text.split(separator: "\n\n## ", maxSplits: 1).last.map { "## " + $0 }
    #expect(tags == example.tags + "\n", "\(example.name)")
    #expect(read.losses.lines == example.losses, "\(example.name)")
    #expect(!read.codebook.diagnostics.hasErrors, "\(example.name)")
  }

  static let tables = [
    Case(
      name: "Taguette: dots where the name before is a code",
      file: "tag,description\nLoved,What they love\nLoved.Ease of use,\nv1.2 users,Old\n",
      tags: """
        ## loved/loved (manual)
        What they love

        ## loved/ease-of-use (manual)
        Ease of use

        ## code/v1-2-users (manual)
        Old
        """),
    Case(
      name: "MAXQDA: angle brackets and backslashes, memo, color",
      file:
        "Color;Code;Memo\nred;Pain > Slow;\"Waits.\nUse when: they wait\nNot when: fast\"\n;Pain\\Old;\n",
      tags: """
        ## pain/slow (manual)
        Waits.

        ### Use when
        they wait
        ### Not when
        fast

        ## pain/old (manual)
        Old
        """, losses: ["column 'Color' of 1 code"]),
    Case(
      name: "a person's own, with tabs and keywords",
      file:
        "Comment\tName\tParent code\tKeywords\tExamples\nToo dear\tPrice\tPain\tcostly; too dear|\tso costly\n",
      tags: """
        ## pain/price
        Too dear

        ### Match
        - "costly"
        - "too dear"
        ### Examples
        - yes: "so costly"
        """),
    Case(
      name: "slashes, and examples in letters of any size",
      file:
        "code,examples\nPain/Rude Courier,\"Yes: \"\"So rude.\"\"\nNO: \"\"So kind.\"\"\"\nN/A,\n",
      tags: """
        ## pain/rude-courier (manual)
        Rude Courier

        ### Examples
        - yes: "So rude."
        - no: "So kind."

        ## code/n-a (manual)
        N/A
        """),
    Case(
      name: "words that are written with a slash",
      file: "code\n24/7 support\nand/or\nKm/h\nn/a\nPain/Slow\n",
      tags: """
        ## code/24-7-support (manual)
        24/7 support

        ## code/and-or (manual)
        and/or

        ## code/km-h (manual)
        Km/h

        ## code/n-a (manual)
        n/a

        ## pain/slow (manual)
        Slow
        """),
    Case(
      name: "an apostrophe before a formula goes, others stay",
      file: "path,description\nA,'=1+1\nB,'tis\nC,''@x\n",
      tags: """
        ## code/a (manual)
        =1+1

        ## code/b (manual)
        'tis

        ## code/c (manual)
        '@x
        """),
    Case(
      name: "names that fall together, without letters, in other scripts",
      file: "code\nÉté & Co.\nEte Co\n價格\n!!!\npain/slow-fix\npain/slow-fix\n",
      tags: """
        ## code/ete-co (manual)
        Été & Co.

        ## code/ete-co-2 (manual)
        Ete Co

        ## code/unnamed (manual)
        價格

        ## code/unnamed-2 (manual)
        !!!

        ## pain/slow-fix (manual)
        slow fix

        ## pain/slow-fix-2 (manual)
        slow fix 2
        """),
    Case(
      name: "rules and values that cannot be read stand in the notes",
      file:
        "tag,description,rules,severity,beats\npain/a,A,\"slow\n(fast\nslow NEAR/99 x\",high,pain/none\n,no code,,,\n",
      tags: """
        ## pain/a
        A

        ### Notes
        - severity: high
        - beats: pain/none
        - (fast
        - slow NEAR/99 x
        ### Match
        - slow
        """,
      losses: [
        "everything of 1 row without a code",
        "the sense of 'severity: high' and 3 more lines in pain/a: kept in its notes",
      ]),
  ]

  static let documents = [
    Case(
      name: "folders, own fields in descriptions, colors, sets, prefixes",
      file: """
        <q:CodeBook xmlns:q="urn:QDA-XML:codebook:0:4" origin="NVivo">
        <q:Codes>
        <q:Code guid="{95C4EC74-480E-4E24-8A37-ADAF53955BB7}" name="Pain" isCodable="false" color="#FFF">
        <q:Description>What hurts</q:Description>
        <q:Code guid="x" name="Slow" isCodable="true"><q:Description>They wait.
        It takes long.
        Use when: waiting
        From: the old book
        Severity: 2
        Severity: very
        Match: whatever is slow
        Match:
        - slow*
        Examples:
        - “So slow”</q:Description><q:NoteRef targetGUID="x"/></q:Code>
        </q:Code>
        <q:Code guid="y" name="Empty" isCodable="false"/>
        </q:Codes><q:Sets><q:Set guid="z" name="All"><q:Description>x</q:Description></q:Set></q:Sets>
        </q:CodeBook>
        """,
      tags: """
        ## pain/slow
        They wait.

        - severity: 2

        ### Use when
        waiting
        From: the old book
        ### Notes
        It takes long.
        Severity: very
        Match: whatever is slow
        ### Match
        - slow*
        ### Examples
        - yes: "So slow"
        """,
      losses: [
        "place of 1 folder without codes", "color of 1 code", "GUID of 3 codes", "1 set: 'All'",
        "NoteRef of 1 code",
      ]),
    Case(
      name: "JSON by hand",
      file: """
        {"tags": [{"tag": "pain/slow", "match": [{"rule": "slow"}],
          "examples": [{"text": "So \\"slow\\""}, {"text": "no", "question": "Slow?", "expected": false}]}]}
        """,
      tags: """
        ## pain/slow
        slow

        ### Match
        - slow
        ### Examples
        - yes: "So \\"slow\\""
        - no: "Q: Slow? A: no"
        """),
  ]
}
