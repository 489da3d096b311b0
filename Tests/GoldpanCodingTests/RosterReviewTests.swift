import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct RosterReviewTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let csv: String
    let transcript: String
    let expected: [String]
  }

  static let cases = [
    Case(
      testDescription: "first names beside whole names",
      csv: "id,pseudonym,nps\n«P01»,Amina,10\n«P02»,Tom,9",
      transcript: "MOD: So?\nAmina Khan: Well.\nTom Reed: Yes.",
      expected: [
        "warning GP501: nobody in the transcripts is 'P01' or 'Amina'; did you mean 'Amina Khan'? write 'aliases: Amina Khan = P01' into the front matter, or 'Amina Khan' as 'id' or 'pseudonym'",
        "warning GP501: nobody in the transcripts is 'P02' or 'Tom'; did you mean 'Tom Reed'? write 'aliases: Tom Reed = P02' into the front matter, or 'Tom Reed' as 'id' or 'pseudonym'",
      ]),
    Case(
      testDescription: "a slip", csv: "id,plan\n«Marion»,home",
      transcript: "MOD: So?\nMarian: Well.",
      expected: [
        "warning GP501: nobody in the transcripts is 'Marion'; did you mean 'Marian'? write 'aliases: Marian = Marion' into the front matter, or 'Marian' as 'id' or 'pseudonym'"
      ]),
    Case(
      testDescription: "nobody alike, though somebody is not listed",
      csv: "id,nps\n«P07»,9", transcript: "MOD: So?\nHusband: Well.",
      expected: [
        "warning GP501: nobody in the transcripts is 'P07'; give the row the speaker's name, or write 'aliases: NAME = P07' into the front matter"
      ]),
    Case(
      testDescription: "a survey answer, where all who speak are listed",
      csv: "id,nps\nP01,9\n«P07»,9", transcript: "MOD: So?\nP01: Well.",
      expected: [
        "note GP501: nobody in the transcripts is 'P07'; give the row the speaker's name, or write 'aliases: NAME = P07' into the front matter"
      ]),
    Case(
      testDescription: "everybody speaks, the one who asks too",
      csv: "id,pseudonym\nE1,MOD\np01,\nP02,Tom",
      transcript: "---\naliases: Tom Reed = P02\n---\nMOD: So?\nP01: Well.\nTom Reed: Yes.",
      expected: []),
  ]

  @Test(arguments: cases)
  func `a row that nobody who speaks is called by is reported`(_ test: Case) {
    let drawn = Marked(test.csv)
    let roster = Roster.read(Source(name: "participants.csv", text: drawn.text)).value
    let transcript = TranscriptReader.read(
      Source(name: "a.txt", text: test.transcript), id: "a", roster: roster
    ).value
    let found = Corpus([transcript], roster: roster).unheardRows
    #expect(found.map(\.range) == drawn.ranges)
    #expect(found.map { "\($0.severity.rawValue) \($0.id): \($0.message)" } == test.expected)
  }

  @Test func `without transcripts no row is wrong`() {
    let roster = Roster.read(Source(name: "participants.csv", text: "id\nP01")).value
    #expect(Corpus([], roster: roster).unheardRows == [])
  }
}
