import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct RosterReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let csv: String
    let expected: String
  }

  @Test func `a row holds a person with ratings, awareness and segments`() throws {
    let csv = """
      id,pseudonym,audience,consent,nps,advocate,plan,rating day,aware day
      P01,Margaret,customer,public,10,yes,"home, rural",7.5,no
      """
    let parsed = Roster.read(Source(name: "participants.csv", text: csv))
    let person = try #require(parsed.value.participant(named: "margaret"))
    #expect(parsed.diagnostics == [])
    #expect(person.id == "P01")
    #expect(person.consent == .public)
    #expect(person.nps == 10)
    #expect(person.isAdvocate)
    #expect(person.ratings == ["day": 7.5])
    #expect(person.awareness == ["day": false])
    #expect(person.segments == ["plan": "home, rural"])
    #expect(parsed.value.segmentColumns == ["plan"])
  }

  static let cases = [
    Case(
      testDescription: "a column with a word more", csv: "id,«NPS score»,plan\nP1,9,home",
      expected: "warning GP516: column 'NPS score' is read as a segment; did you mean 'nps'?"),
    Case(
      testDescription: "a column with a slip", csv: "id,«Deparment»,nps,nps last year\nE1,Care,9,8",
      expected:
        "warning GP516: column 'Deparment' is read as a segment; did you mean 'department'?"),
    Case(
      testDescription: "a column with a blank", csv: "id,«loyal since»,region,visits\nP1,2019,x,3",
      expected:
        "warning GP516: column 'loyal since' is read as a segment; did you mean 'loyal_since'?"),
    Case(
      testDescription: "no id", csv: "id,plan\n«»,home",
      expected: "error GP516: a person without an id; expected one such as 'P03'"),
    Case(
      testDescription: "an id twice", csv: "id\nP1\n«p1»",
      expected: "error GP516: person 'p1' is there twice; the first is on line 2"),
    Case(
      testDescription: "no id column", csv: "«name,plan»\nAna,home",
      expected: "error GP516: no column 'id'; the first line names the columns"),
    Case(
      testDescription: "a rating off the scale", csv: "id,rating day\nP1,«11»",
      expected:
        "error GP507: rating day '11' is outside its scale; expected a number from 0 to 10"),
    Case(
      testDescription: "a misspelt consent", csv: "id,consent\nP1,«publik»",
      expected:
        "error GP502: unknown consent 'publik'; expected none, analysis, internal, public, withdrawn; did you mean 'public'?"
    ),
    Case(
      testDescription: "neither yes nor no", csv: "id,aware day\nP1,«maybe»",
      expected: "warning GP516: unknown aware day 'maybe'; expected yes or no"),
    Case(
      testDescription: "a value too many", csv: "id,plan\nP1,home,«more»",
      expected: "warning GP516: value 'more' is beyond the last column"),
  ]

  @Test func `a quote that stays open and a column there twice are malformed`() {
    let table = Roster.read(Source(name: "participants.csv", text: "id,plan,plan\nP1,\"home"))
    #expect(
      table.diagnostics.map { "\($0.severity) \($0.id)" } == ["warning GP516", "error GP516"])
    let talk = Source(name: "a.txt", text: "---\nmethod: chat\n---\nP1: Yes.\nQ: Why?")
    #expect(TranscriptReader.read(talk, id: "a").remarks.map(\.id) == [.malformedRoster])
  }

  @Test(arguments: cases)
  func `a bad value is named where it stands`(_ test: Case) {
    let drawn = Marked(test.csv)
    let parsed = Roster.read(Source(name: "participants.csv", text: drawn.text))
    #expect(
      parsed.diagnostics.map { "\($0.severity) \($0.id): \($0.message)" } == [test.expected])
    #expect(parsed.diagnostics.map(\.range) == drawn.ranges)
  }
}
