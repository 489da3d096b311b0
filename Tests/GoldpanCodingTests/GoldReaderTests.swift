import GoldpanCoding
import GoldpanText
import Testing

@Suite struct GoldReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var name = "gold.jsonl"
    let file: String
    var text = ["text"]
    var labels: [String] = []
    var names: [String] = []
    /// `text [label, label]` for each.
    var texts: [String] = []
    /// `line: message` for each.
    var problems: [String] = []
  }

  @Test(arguments: goldReaderCases)
  func `reads texts and labels, and says what it cannot read`(_ test: Case) {
    var fields = GoldReader.Fields()
    (fields.text, fields.labels, fields.names) = (test.text, test.labels, test.names)
    let parsed = GoldReader.read(Source(name: test.name, text: test.file), fields)
    let texts = parsed.value.texts.map { text in
      (text.question.map { "\($0) " } ?? "") + "\(text.text) \(text.marks.map(\.label))"
    }
    #expect(texts == test.texts)
    let problems = parsed.diagnostics.map { "\($0.position.line): \($0.message)" }
    #expect(problems == test.problems)
    #expect(parsed.diagnostics.allSatisfy { $0.id == .malformedGold })
  }

  @Test func `a text falls into a half by its digest`() {
    // SHA-256 of "abc" begins with b, of "" with e, of "a" with c, of "hello" with 2.
    #expect(
      ["abc", "", "a", "hello"].map { Gold.Half(of: $0) } == [.second, .second, .second, .first])
    let lines = ["abc", "hello"].map { #"{"text":"\#($0)","labels":[]}"# }.joined(separator: "\n")
    let gold = GoldReader.read(Source(name: "g.jsonl", text: lines)).value
    #expect(gold.only(.first).texts.map(\.text) == ["hello"])
    #expect(gold.only(.second).texts.map(\.text) == ["abc"])
  }

  private static let hostile: [(name: String, text: String)] = [
    ("open brackets", String(repeating: "[", count: 10_000)),
    ("nested arrays", #"{"text":"# + String(repeating: "[", count: 10_000)),
    ("half a pair", #"{"text":"\ud800","labels":[]}"#),
    ("a NUL", "{\"text\":\"a\u{0}b\",\"labels\":[]}"),
    ("an escaped NUL", #"{"text":"a\u0000b","labels":[]}"#),
    ("a long text", #"{"text":""# + String(repeating: "a ", count: 500_000) + #"","labels":[]}"#),
    (
      "many columns",
      Array(repeating: String(repeating: ",", count: 20_000), count: 2)
        .joined(separator: "\n")
    ),
    ("one text many times", String(repeating: #"{"text":"a","labels":["b"]}"# + "\n", count: 5000)),
    ("a quote", "\""), ("blank lines", "\n\n"), ("nothing", ""),
  ]

  @Test(arguments: hostile.map(\.name))
  func `nothing makes it fall over`(case: String) throws {
    let text = try #require(Self.hostile.first { $0.name == `case` }).text
    for name in ["g.jsonl", "g.csv"] {
      let gold = GoldReader.read(Source(name: name, text: text)).value
      let coded = CodedGold(gold, by: CodingRoom.everything)
      #expect(coded.hits.count == gold.texts.count)
    }
  }
}

let goldReaderCases: [GoldReaderTests.Case] = [
  .init(
    testDescription: "labels in an array, one label, or none",
    file: """
      {"text":"One.","labels":["A","B","A"]}

      {"text":"Two.","label":"A"}
      {"text":"Three.","labels":[]}
      {"text":"Four.","label":null}
      """,
    texts: [#"One. ["A", "B"]"#, #"Two. ["A"]"#, "Three. []", "Four. []"]),
  .init(
    testDescription: "rows of one text are merged, others of another question or person are not",
    file: """
      {"text":"Yes.","label":"A"}
      {"text":"Yes.","label":"B"}
      {"text":"Yes.","label":"A","question":"Easy?"}
      {"text":"Yes.","label":"C","prev_text":"Easy?"}
      {"text":"Yes.","label":"A","person":"P2"}
      """,
    texts: [#"Yes. ["A", "B"]"#, #"Easy? Yes. ["A", "C"]"#, #"Yes. ["A"]"#]),
  .init(
    testDescription: "fields of one's own, joined; what is empty is left out of the text",
    file: """
      {"title":"Slow","comment":"It crawls.","tags":["A"]}
      {"title":null,"comment":"It\\r\\ncrawls.\\r","tags":"B"}
      """,
    text: ["title", "comment"], labels: ["tags"],
    texts: [#"Slow. It crawls. ["A"]"#, "It\ncrawls.\n [\"B\"]"]),
  .init(
    testDescription: "a field of 1 and 0 for each label",
    file: """
      {"text":"One.","A":1,"B":0}
      {"text":"Two.","A":true,"B":"no"}
      {"text":"Three.","A":null,"B":"x"}
      """,
    labels: ["A", "B"], texts: [#"One. ["A"]"#, #"Two. ["A"]"#, #"Three. ["B"]"#]),
  .init(
    testDescription: "headings of a table in capitals, of which exact ones come first",
    name: "gold.csv", file: "TEXT,Text,text,Label\none,two,three,A\n",
    texts: [#"three ["A"]"#]),
  .init(
    testDescription: "headings of which nobody knows which is meant", name: "gold.csv",
    file: "TEXT,Text,labels\none,two,A\n",
    problems: [
      "2: this row has no 'text'; it has 'TEXT', 'Text' and 'labels'; name its field with "
        + "--text FIELD"
    ]),
  .init(
    testDescription: "a table with labels in a cell", name: "gold.csv",
    file: """
      id,text,labels
      1,"One, two.",A; B
      2,Three.,"A, B"
      3,Four.,A|B
      4,"Five ""5"".",
      5,Six.
      """,
    texts: [
      #"One, two. ["A", "B"]"#, #"Three. ["A", "B"]"#, #"Four. ["A", "B"]"#, #"Five "5". []"#,
      "Six. []",
    ]),
  .init(
    testDescription: "a table with a column for each label that is asked for", name: "gold.tsv",
    file: "text\tA\tB\nOne.\t1\t0\nTwo.\t0\tyes\n", names: ["A", "B"],
    texts: [#"One. ["A"]"#, #"Two. ["B"]"#]),
  .init(
    testDescription: "a table between semicolons without a telling name", name: "standard input",
    file: "text;label\nOne.;A\n", texts: [#"One. ["A"]"#]),
  .init(
    testDescription: "a text without words counts",
    file: #"{"text":" ","label":"A"}"#,
    texts: [#"  ["A"]"#],
    problems: ["1: a text without words, which no rule can find; it counts all the same"]),
  .init(
    testDescription: "every sort of problem is told once",
    file: """
      {"comment":"One.","label":"A"}
      {"comment":"Two.","label":"A"}
      {"text":"Three."}
      {"text":["Four."],"label":"A"}
      {"text":"Five.","label":{"A":1}}
      ["six"]
      {"text":"Seven.",label:"A"}
      {"text":"Eight.","label"
      """,
    problems: [
      "1: this row has no 'text'; it has 'comment' and 'label'; name its field with --text FIELD",
      "3: this row has no 'labels' or 'label'; it has 'text'; "
        + "name the field of the labels with --labels FIELD",
      "4: 'text' is no text",
      "5: 'label' is no label and no list of labels",
      "6: this is no JSON object; expected one a line",
      "7: this line is not JSON",
      "8: the file ends within this line",
    ]),
  .init(
    testDescription: "what is wrong with a table", name: "gold.csv",
    file: """
      text,A,A,B
      One.,1,1,0
      Two.,1,1,maybe
      Three.,1,1,0,0
      """,
    labels: ["A", "B"], texts: [#"One. ["A"]"#],
    problems: [
      "1: column 'A' is there twice",
      "3: column 'B' holds 'maybe'; expected 1 or 0, yes or no",
      "4: 5 values under 4 names",
    ]),
  .init(
    testDescription: "a quote that is never closed", name: "gold.csv",
    file: "text,label\n\"One.,A\n",
    problems: ["2: a quote is never closed; end the value with '\"'"]),
]
