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
    #expect(redactor.label(for: "Jane (guest)") == "P01")
    #expect(redactor.label(for: "Jane Smith") == "person-2")
    #expect(redactor.label(for: "Interviewer") == nil)
  }

  @Test(arguments: [
    ("John Smith (Guest)", "P01"), ("Smith, John", "P01"), ("Smith John", "P01"),
    ("JOHN SMITH", "P01"), ("Muller, Jurgen (External)", "P02"), ("Jürgen Müller", "P02"),
    ("Hale, Ann", "P03"), ("Interviewer John Smith", "Interviewer P01"), ("Li", "P04"),
    ("Jo", "person-1"), ("jo@example.com", "email-1"), ("Caller 07700 900123", "Caller phone-1"),
    ("P01", nil), ("Speaker 2", nil), ("Joan", nil),
  ]) func `finds names in labels in any order and with additions`(_ label: String, _ new: String?) {
    var redactor = Redactor(names: [
      KnownName("John Smith", id: "P01"), KnownName("Jürgen Müller", id: "P02"),
      KnownName("Hale, Ann", id: "P03"), KnownName("Li", id: "P04"), KnownName("Jo"),
    ])
    #expect(redactor.label(for: label) == new)
  }

  @Test func `a name that somebody says is theirs is replaced as a label`() {
    var redactor = Redactor()
    let made = redactor.redact("My name is Ana Reed.").replacements
    #expect(redactor.label(for: "Ana Reed", introduced: made) == "person-1")
    #expect(redactor.label(for: "Ana Reed (Guest)") == "person-1")
    #expect(redactor.label(for: "Ana Holt") == nil)
  }

  @Test func `two rows of one person share their parts`() {
    var redactor = Redactor(names: [
      KnownName("Jane Holt", id: "P03"), KnownName("Jane H", id: "P03"),
    ])
    #expect(redactor.redact("Ask Jane.").text == "Ask P03.")
  }

  @Test func `names of one word are found to the letter, in capitals too`() {
    var redactor = Redactor(names: [
      KnownName("Jo", id: "P01"), KnownName("Li", id: "P02"), KnownName("יעל", id: "P03"),
      KnownName("John Reed", id: "P04"), KnownName("Will Price", id: "P05"),
    ])
    #expect(redactor.redact("Jo, Li and יעל; jo, li").text == "P01, P02 and P03; jo, li")
    #expect(redactor.redact("HI JOHN, I WILL").text == "HI P04, I WILL")
  }

  @Test func `an id that is part of the name is not replaced again`() {
    var redactor = Redactor(names: [KnownName("Jane Holt", id: "Jane")])
    let (text, made) = redactor.redact("Jane Holt came, Jane said.")
    #expect(text == "Jane came, Jane said.")
    #expect(made.count == 1)
  }
}
