import GoldpanReports
import Testing

@Suite struct TextTableTests {
  private func table(_ rows: [String]...) -> TextTable {
    var table = TextTable([.init("name"), .init("above 6?", .right), .init("note")])
    for row in rows { table.append(row) }
    return table
  }

  @Test func `columns line up and lines end where their text does`() {
    let text = table(["Ada", "10", "x"], ["日本", "9", ""]).aligned()
    #expect(text == "NAME  ABOVE 6?  NOTE\nAda         10  x\n日本         9\n")
  }

  @Test func `tabs and line ends in cells do not break rows`() {
    let text = table(["a\tb", "1\n2", "\u{1B}[31m"]).tabSeparated()
    #expect(text == "name\tabove 6?\tnote\na b\t1␊2\t␛[31m\n")
  }

  @Test func `an empty table has its titles`() {
    #expect(table().aligned() == "NAME  ABOVE 6?  NOTE\n")
  }
}
