import GoldpanCoding
import GoldpanText
import Testing

@Suite struct WaveRatingsTests {
  private func read(_ text: String) -> Parsed<Roster> {
    Roster.read(Source(name: "participants.csv", text: text))
  }

  @Test func `a column may name the wave in which a promise was rated`() throws {
    let roster = read("id,rating once,rating once w2,Rating  day  autumn 25\nP1,3,8,\nP2,,,6\n")
    #expect(roster.diagnostics.isEmpty)
    let first = try #require(roster.value["P1"])
    #expect(first.ratings == ["once": 3])
    #expect(first.waveRatings == ["w2": ["once": 8]])
    #expect(roster.value["P2"]?.waveRatings == ["autumn 25": ["day": 6]])
    #expect(roster.value.ratedWaves.map(\.name) == ["w2", "autumn 25"])
  }

  @Test func `a touchpoint of two words may be rated in a wave`() {
    let text = "id,rating visit w2,rating engineer visit,rating engineer visit w2\nP1,1,2,3\n"
    let source = Source(name: "participants.csv", text: text)
    let names = ["visit", "engineer", "engineer visit"]
    let roster = Roster.read(source, rateable: names).value
    #expect(roster["P1"]?.ratings == ["engineer visit": 2])
    #expect(roster["P1"]?.waveRatings == ["w2": ["visit": 1, "engineer visit": 3]])
    #expect(Roster.strayColumns(source, promises: [], rateable: names).isEmpty)
  }

  @Test func `recommending us may be asked in a wave, and reasons are a segment`() throws {
    let roster = read("id,nps,NPS  w2,nps reason,nps w3\nP1,3,8,price,\nP2,9,,,11\n")
    let person = try #require(roster.value["P1"])
    #expect(person.nps == 3)
    #expect(person.waveNPS == ["w2": 8])
    #expect(roster.value.segmentColumns == ["nps reason"])
    #expect(roster.value.ratedWaves.map(\.name) == ["w2", "w3"])
    #expect(
      roster.diagnostics.map(\.message) == [
        "nps w3 '11' is outside its scale; expected a number from 0 to 10"
      ])
  }

  @Test func `years and codes are no answers`() throws {
    let roster = read("id,nps,NPS year,nps code\nP1,3,2024,12\nP2,9,2025,14\n")
    #expect(roster.value.segmentColumns == ["NPS year", "nps code"])
    #expect(roster.diagnostics.isEmpty)
  }

  @Test func `a consent that cannot be read allows nothing`() throws {
    let person = try #require(read("id,consent\nP1,publik\n").value["P1"])
    #expect(person.consent == Participant.Consent.none)
    #expect(!person.mayBeHeard)
  }

  @Test func `a rating of a wave keeps to the scale`() {
    let found = read("id,rating once w2\nP1,11\n").diagnostics.map(\.description)
    #expect(found.count == 1)
    #expect(
      found.first?.contains(
        "rating once w2 '11' is outside its scale; expected a number from 0 to 10") ?? false)
  }

  @Test func `a column about an unknown promise or wave counts for nothing`() {
    let text = "id,rating onc w2,rating once w22,nps,nps w22\nP1,1,2,3,4\n"
    let source = Source(name: "participants.csv", text: text)
    let promises = Roster.strayColumns(source, promises: ["once"]).map(\.message)
    #expect(
      promises == [
        "column 'rating onc w2' is about an unknown promise and counts for nothing; did you mean "
          + "'rating once w2'?"
      ])
    var about = Conversation()
    about.wave = "w2"
    let spoken = Transcript(
      id: "w2/P1", source: Source(name: "t", text: ""), turns: [], dialect: .canonical,
      about: about)
    let corpus = Corpus([spoken], roster: read(text).value)
    #expect(
      corpus.strayRatings.map(\.message) == [
        "column 'rating once w22' is about a wave that no transcript is of and counts for nothing; "
          + "did you mean 'rating once w2'?",
        "column 'nps w22' is about a wave that no transcript is of and counts for nothing; "
          + "did you mean 'nps w2'?",
      ])
  }
}
