import GoldpanReports
import Testing

@Suite struct RecordsTests {
  private let records: Records = {
    var records = Records(["name", "Above 6", "people", "note", "tags"])
    records.append(["a\tb", .number(6.25), 3, .null, JSON.array(["x", "y"])])
    records.append(["é", 7, 0, "1\n2", .array([])])
    return records
  }()

  @Test func `are an object a line, numbers as numbers`() {
    #expect(
      records.objects.map { $0.line + "\n" }.joined() == """
        {"name":"a\\tb","Above 6":6.25,"people":3,"note":null,"tags":["x","y"]}
        {"name":"é","Above 6":7,"people":0,"note":"1\\n2","tags":[]}

        """)
  }

  @Test func `are columns between tabs, nothing padded`() {
    #expect(
      records.tabSeparated == """
        name\tAbove 6\tpeople\tnote\ttags
        a b\t6.25\t3\t\tx,y
        é\t7\t0\t1␊2\t

        """)
  }

  @Test func `without rows are the keys`() {
    #expect(Records(["a", "b"]).tabSeparated == "a\tb\n")
    #expect(Records(["a", "b"]).objects.isEmpty)
  }
}
