import GoldpanCoding
import GoldpanInsights
import GoldpanReports
import GoldpanText
import TestSupport
import Testing

@Suite struct ExportTests {
  private func export(
    _ paper: PaperStudy = SmallStudy.paper, release: Insights.Release = .internal
  ) -> StudyExport {
    StudyExport(
      Audience.allCases.map { audience in
        paper.insights {
          $0.audience = audience
          $0.release = release
        }
      })
  }

  @Test func `tables are what they were`() throws {
    let export = export()
    try expectGolden(export.nuggets.csv(), "export-nuggets.csv")
    try expectGolden(export.peopleByTags.csv(), "export-people.csv")
    try expectGolden(export.scorecard.jsonArray, "export-scorecard.json")
    try expectGolden(export.moments.csv(), "export-moments.csv")
    try expectGolden(export.everything.map { $0.line + "\n" }.joined(), "export-all.ndjson")
  }

  @Test func `a table has the same rows in every form`() {
    for records in [export().nuggets, export().peopleByTags, export().moments] {
      let csv = CSVTable(Source(name: "csv", text: records.csv()))
      #expect(csv.rows.count == records.count + 1)
      #expect(Set(csv.rows.map(\.count)).count == 1)
      #expect(csv.openQuote == nil)
      #expect(records.objects.count == records.count)
      #expect(records.jsonArray.hasPrefix("[\n{") && records.jsonArray.hasSuffix("}\n]\n"))
      #expect(records.csv(withMark: true) == "\u{FEFF}" + records.csv())
    }
    #expect(Records(["a"]).jsonArray == "[]\n")
  }

  @Test func `who may not be quoted is counted, who refused is absent`() {
    for release in [Insights.Release.internal, .public] {
      let text = export(release: release).everything.map(\.line).joined(separator: "\n")
      #expect(text.contains("\"person\":\"A4\""))
      #expect(!text.contains("My own queue story"))
      #expect(!text.contains("B4") && !text.contains("is my enemy"))
      #expect(!text.contains("Ada") && !text.contains("Hal"))
      #expect(text.contains("still warm when I come home") == (release == .internal))
    }
  }

  @Test func `values that fewer than three people share are merged`() {
    var paper = SmallStudy.paper
    paper.roster = """
      id,audience,consent,department,plan,town,loyal_since
      A1,customer,internal,,home,Ash,2001
      A2,customer,internal,,home,Ash,2002
      A3,customer,internal,,home,Elm,2002
      A4,employee,internal,Care,home,Ash,2002
      B1,employee,internal,Care,home,Ash,
      B2,employee,internal,Care,trade,Ash,
      B3,employee,internal,Care,,Ash,
      """
    let people = lines(export(paper).peopleByTags)
    #expect(
      people.map { $0["plan"] } == ["home", "home", "home", "", "other", "other", "other", ""])
    #expect(people[0]["town"] == "other" && people[4]["town"] == "Ash")
    #expect(people.allSatisfy { ["", "other"].contains($0["loyal_since"]) })
    #expect(people.allSatisfy { $0["department"] == "" })
    paper.roster += "\nB4,employee,internal,Care,trade,Ash,"
    #expect(lines(export(paper).peopleByTags).suffix(5).allSatisfy { $0["department"] == "Care" })
  }

  @Test func `a column of participants cannot take the place of a field`() {
    var paper = SmallStudy.paper
    paper.roster = "id,quote,stage,plan,plan\nA1,x,y,z,z\nA2,x,y,z,z\nA3,x,y,z,z\n"
    let header = export(paper).nuggets.csv().prefix { $0 != "\n" }.split(separator: ",")
    #expect(Set(header).count == header.count)
    #expect(header.contains("segment quote") && header.contains("segment stage"))
  }

  @Test func `no two columns have one name, whatever the columns of participants are called`() {
    var paper = SmallStudy.paper
    let row = "x,x,x,x,x,x"
    paper.roster =
      "id,wave,segment wave,pain/queue,rating quick,record,tag\nA1,\(row)\nA2,\(row)\nA3,\(row)\n"
    for records in [export(paper).nuggets, export(paper).peopleByTags] {
      let header = records.csv().prefix { $0 != "\n" }.split(separator: ",")
      #expect(Set(header).count == header.count, "\(header)")
      #expect(header.contains("segment segment wave") && header.contains("segment pain/queue"))
    }
  }

  @Test func `a nugget says whether it was asked for, if that can be told`() {
    var paper = SmallStudy.paper
    paper.plan = paper.plan.replacing(
      "- kept by: loved/fresh\n", with: "- kept by: loved/fresh\n- ask: how is it\n")
    let asked = lines(export(paper).nuggets).map { "\($0["person"] ?? "") \($0["asked"] ?? "")" }
    #expect(asked.contains("A1 true") && asked.contains("B1 false") && asked.contains("B2 "))
  }

  @Test func `a person has every rating, and those of each wave`() throws {
    var paper = SmallStudy.paper
    paper.plan += "\n## Journey\n### shop: Buying\n- touchpoints: counter\n"
    paper.roster = """
      id,audience,rating fresh,rating fresh w2,rating shop,rating counter,rating overall
      A1,customer,9,4,3,7,8
      B1,employee,,2,,,
      """
    let records = export(paper).everything.map(\.line)
    let person = try #require(records.first { $0.contains("\"record\":\"person\",\"id\":\"A1\"") })
    #expect(
      person.contains(
        #""ratings":{"fresh":4,"overall":8,"shop":3,"counter":7},"waves":{"w1":{"fresh":9,"overall":8,"shop":3,"counter":7},"w2":{"fresh":4}}"#
      ), "\(person)")
    let talk = try #require(
      records.first { $0.contains("\"record\":\"transcript\",\"id\":\"w2/B1\"") })
    #expect(talk.contains("\"audience\":\"employee\""), "\(talk)")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44", "'+44"), ("-x", "'-x"), ("@a", "'@a"), ("\t=1", "' =1"),
    ("\r=1", "'␍=1"), ("  =1", "'  =1"), ("'=1", "''=1"), ("a\u{0}b", "a␀b"), ("a\nb", "a␊b"),
    ("say \"no\"", "\"say \"\"no\"\"\""), ("a,b;c", "\"a,b;c\""), ("", ""), ("ü", "ü"),
  ])
  func `a cell is no formula and shows what cannot be seen`(text: String, expected: String) {
    var records = Records(["a", "b"])
    records.append([.string(text), .integer(-2)])
    let line = records.csv().split(separator: "\n", omittingEmptySubsequences: false)[1]
    let cell = expected.hasPrefix("\"") || !expected.hasPrefix("' ") ? expected : "\(expected)"
    #expect(line == "\(cell),-2", "\(line)")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `whatever a text is, it stays one cell`(_ seed: UInt64) {
    var random = Seeded(seed)
    let pieces = ["=", "\"", ",", "\n", "\r", "\t", "\0", "'", "é", "\u{202E}", ";", "x", " "]
    var records = Records(["k=\"", "l"])
    for _ in 0..<5 {
      let text = (0..<Int(seed % 12)).compactMap { _ in pieces.randomElement(using: &random) }
        .joined()
      records.append([.string(text), .array([.string(text), .number(0.5)])])
    }
    let table = CSVTable(Source(name: "csv", text: records.csv()))
    #expect(table.rows.count == 6 && table.rows.allSatisfy { $0.count == 2 })
    for cell in table.rows.flatMap(\.self) {
      #expect(!(cell.text.unicodeScalars.first.map { "=+-@".unicodeScalars.contains($0) } ?? false))
    }
  }

  @Test func `the same study gives the same bytes in any order of its files`() {
    var turned = SmallStudy.paper
    turned.transcripts.reverse()
    #expect(export(turned).everything.map(\.line) == export().everything.map(\.line))
  }

  /// The rows of a table by their keys.
  private func lines(_ records: Records) -> [[String: String]] {
    let rows = CSVTable(Source(name: "csv", text: records.csv())).rows.map { $0.map(\.text) }
    return rows.dropFirst().map { row in
      Dictionary(zip(rows[0], row), uniquingKeysWith: { first, _ in first })
    }
  }
}

@Suite struct ThankYouListTests {
  @Test func `thanks whoever spoke and names only whom the team knows`() throws {
    let people = [Audience.customer, .employee].flatMap { audience in
      ThankYou.list(SmallStudy.paper.insights { $0.audience = audience })
    }
    let list = ThankYouList(people, of: "Brook *bakery*", names: ["A1": "Ada <b>Lane</b>"])
    try expectGolden(list.markdown, "export-thanks.md")
    #expect(RenderedMarkdown(list.markdown).problems == [])
    #expect(!list.markdown.contains("B4") && !list.markdown.contains("My own queue story"))
    #expect(list.markdown.contains("A4"))
    #expect(list.records.count == 7)
  }
}
