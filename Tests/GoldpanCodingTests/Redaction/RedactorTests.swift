import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

struct RedactorTests {
  @Test func `the same datum has the same replacement throughout`() {
    var redactor = Redactor(names: [KnownName("Margaret Hale", id: "P01"), KnownName("Pauline")])
    let lines = [
      ("Ring 07700 900123 or jo@example.com.", "Ring [phone-1] or [email-1]."),
      ("+44 7700 900123, JO@example.com!", "[phone-1], [email-1]!"),
      ("oh seven seven double oh nine double oh one two three", "[phone-1]"),
      ("margaret hale and Pauline", "P01 and [person-1]"),
      ("Margaret's friend Pauline", "P01's friend [person-1]"),
      ("My name is Jo Hale-Smith.", "My name is [person-2]."),
      ("01632 960001 at SW1A 1AA, sw1a 1aa", "[phone-2] at [postcode-1], sw1a 1aa"),
      ("nothing here", "nothing here"),
    ]
    for (before, after) in lines { #expect(redactor.redact(before).text == after) }
    #expect(
      redactor.replacements.map(\.replacement) == [
        "[phone-1]", "[email-1]", "P01", "[person-1]", "P01", "[person-2]", "[phone-2]",
        "[postcode-1]",
      ])
  }

  @Test func `goes on where the log ends`() {
    let log = [
      Redactor.Replacement("[phone-7]", for: "07700 900123", kind: .phone),
      Redactor.Replacement("[email-2]", for: "jo@example.com", kind: .email),
    ]
    var redactor = Redactor(log: log)
    #expect(
      redactor.redact("07700900123, 01632 960001, al@example.com").text
        == "[phone-7], [phone-8], [email-3]")
    #expect(redactor.replacements.count == 4)
  }

  @Test func `says what it replaced, once for each place`() {
    var redactor = Redactor()
    let made = redactor.redact("jo@example.com, jo@example.com").replacements
    #expect(made.map(\.replacement) == ["[email-1]", "[email-1]"])
    #expect(redactor.replacements.count == 1)
  }

  @Test func `takes out the phrases of the study`() {
    var redactor = Redactor(phrases: ["Project Heron", "the mill"])
    #expect(
      redactor.redact("project heron, at the Mill; a mill").text
        == "[phrase-1], at [phrase-2]; a mill")
  }

  @Test(arguments: 0..<400 as Range<UInt64>) func `redacting twice changes nothing`(seed: UInt64) {
    var random = Seeded(seed)
    let names = [KnownName("Jo Hale", id: "P01"), KnownName("Will Price")]
    var redactor = Redactor(names: names)
    let once = redactor.redact(RandomSpeech.text(&random, pieces: 2 + Int(seed) / 8)).text
    #expect(redactor.redact(once).text == once)
  }

  @Test(arguments: [
    (PersonalData.Kind.email, "jo.hale@example.com", "jo…@…"), (.phone, "07700 900123", "07…"),
    (.person, "Margaret Hale", "M…"), (.url, "https://www.example.com/x", "https://www.ex…"),
    (.email, "j@example.com", "j…@…"), (.email, "jo at example dot com", "jo…"),
    (.iban, "GB29", "GB…"),
  ]) func `shows no more than needed`(_ kind: PersonalData.Kind, _ text: String, _ mask: String) {
    #expect(kind.masked(text) == mask)
  }
}
