import GoldpanCoding
import GoldpanText
import Testing

@Suite struct KnownNamesTests {
  @Test func `reads names with and without an id, whatever the separator`() {
    for separator in [",", ";", "\t"] {
      let text = """
        id,name,since
        P01, Margaret Hale ,2012
        ,Pauline,
        P02,"",
        P03

        """.replacing(",", with: separator)
      let read = KnownName.read(Source(name: "names.csv", text: text))
      #expect(read.value == [KnownName("Margaret Hale", id: "P01"), KnownName("Pauline")])
      #expect(read.diagnostics.isEmpty)
    }
  }

  @Test func `says that a file without names has no column of them`() {
    let read = KnownName.read(Source(name: "names.csv", text: "who,id\nJo,P01\n"))
    #expect(read.value.isEmpty)
    #expect(
      read.diagnostics.map(\.message) == [
        "no column 'name'; the first line of names.csv names the columns 'name' and 'id'"
      ])
    #expect(KnownName.read(Source(name: "names.csv", text: "")).diagnostics.isEmpty)
  }

  @Test func `a name of two people is no one's`() {
    var redactor = Redactor(names: [
      KnownName("Jane Hale", id: "P01"), KnownName("Mary Hale", id: "P02"),
    ])
    #expect(redactor.redact("Jane, Mary and Mrs Hale").text == "P01, P02 and Mrs [person-1]")
  }

  @Test func `calls speakers by their id or a word without brackets`() {
    var redactor = Redactor(names: [KnownName("Jane Hale", id: "P01"), KnownName("Pauline")])
    #expect(redactor.label(for: "Jane Hale") == "P01")
    #expect(redactor.label(for: "jane hale") == "P01")
    #expect(redactor.label(for: "Pauline") == "person-1")
    #expect(redactor.label(for: "Jane (guest)") == nil)
    #expect(redactor.label(for: "Interviewer") == nil)
  }
}
