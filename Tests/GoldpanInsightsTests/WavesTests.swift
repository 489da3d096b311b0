import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct WavesTests {
  struct Order: Sendable, CustomTestStringConvertible {
    let waves: [(name: String, date: String?)]
    let expected: [String]
    var testDescription: String { expected.joined(separator: ", ") }
  }

  @Test(arguments: [
    Order(waves: [("w10", nil), ("w2", nil), ("w1", nil)], expected: ["w1", "w2", "w10"]),
    Order(
      waves: [("spring", "2025-03-01"), ("autumn", "2025-10-01")], expected: ["spring", "autumn"]),
    // Not every wave has a day: names decide.
    Order(waves: [("b", "2024-01-01"), ("a", nil)], expected: ["a", "b"]),
    Order(waves: [("b", "2024-02-30"), ("a", "2025-01-01")], expected: ["a", "b"]),
    Order(waves: [("w02", nil), ("w2", nil), ("w", nil)], expected: ["w", "w02", "w2"]),
    Order(waves: [], expected: []),
  ])
  func `the earliest comes first`(_ test: Order) {
    let corpus = Corpus(
      test.waves.enumerated().map { number, wave in
        var about = Conversation()
        (about.wave, about.date) = (wave.name, wave.date)
        return Transcript(
          id: Transcript.ID("t\(number)"), source: Source(name: "t", text: ""), turns: [],
          dialect: .canonical, about: about)
      })
    let waves = Waves(corpus)
    #expect(waves.names == test.expected)
    let previous = waves.names.dropFirst().map { waves.previous(to: $0) }
    #expect(previous == waves.names.dropLast())
    #expect(waves.previous(to: "nowhere") == nil)
  }

  /// P1 speaks in both waves, P2 in the second only; both rated once in a plain column.
  private var panel: Fieldwork {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/a"], broken: ["pain/a"])
    study.say("P1", "pain/a", in: "w1/P1")
    study.say("P1", "loved/a", in: "w2/P1")
    study.say("P2", "loved/a", in: "w2/P2")
    return study
  }

  private func values(_ study: Fieldwork, in waves: Set<String>) -> [Double] {
    let corpus = waves.isEmpty ? study.corpus : Waves(study.corpus).corpus(of: waves)
    let transcripts = Set(corpus.transcripts.map(\.id))
    var options = Insights.Options()
    // Who speaks nowhere in a wave is not of it.
    options.countsSilentRaters = waves.isEmpty
    let insights = Insights(
      corpus: corpus, codebook: study.codebook,
      codings: study.codings.filter { transcripts.contains($0.quotation.transcript) },
      plan: study.plan, options: options)
    return insights.scorecard.rows[0].scores.map(\.value)
  }

  @Test func `a plain rating counts in the first wave of its person`() {
    var study = panel
    study.know("P1") { $0.ratings["p"] = 3 }
    study.know("P2") { $0.ratings["p"] = 4 }
    #expect(values(study, in: ["w1"]) == [3])
    #expect(values(study, in: ["w2"]) == [10, 4])
    #expect(values(study, in: []) == [3, 4])
    #expect(values(study, in: ["w1", "w2"]) == [3, 4])
  }

  @Test func `a rating of a wave counts there, and over all waves the latest`() {
    var study = panel
    study.know("P1") {
      $0.ratings["p"] = 3
      $0.waveRatings["w2"] = ["p": 8]
    }
    study.know("P2") { $0.waveRatings["w1"] = ["p": 1] }
    #expect(values(study, in: ["w1"]) == [3])
    #expect(values(study, in: ["w2"]) == [8, 10])
    #expect(values(study, in: []) == [8, 1])
  }

  @Test func `a rating of a wave that is not there counts for nothing`() {
    var study = panel
    study.know("P1") { $0.waveRatings["w9"] = ["p": 8] }
    #expect(values(study, in: []) == [5, 10])
  }

  /// P1's answer to "would you recommend us" in the conversations of `waves`, of all if there are none.
  private func answer(_ study: Fieldwork, in waves: Set<String>) -> Double? {
    let corpus = waves.isEmpty ? study.corpus : Waves(study.corpus).corpus(of: waves)
    return corpus.people(in: study.options).first { $0.id == "P1" }?.nps
  }

  @Test func `of answers to recommending us the latest counts too`() {
    var study = panel
    study.know("P1") { $0.nps = 5 }
    #expect(answer(study, in: []) == 5)
    #expect(answer(study, in: ["w2"]) == 5)
    study.know("P1") { $0.waveNPS = ["w2": 9] }
    #expect(answer(study, in: []) == 9)
    #expect(answer(study, in: ["w1"]) == 5)
    #expect(answer(study, in: ["w2"]) == 9)
    let advocates = study.insights.advocates
    #expect((advocates.promoters, advocates.detractors) == (1, 0))
    #expect(advocates.ids == ["P1"])
  }

  @Test func `people of the panel are compared like with like`() throws {
    var study = panel
    study.say("P3", "loved/a", in: "w1/P3")
    study.say("P3", "pain/a", in: "w2/P3")
    study.say("P4", "wish/x", in: "w1/P4")
    study.say("P4", "pain/a", in: "w2/P4")
    study.know("P4") { $0.ratings["p"] = 9 }
    let comparison = study.insights.comparison(of: "w1", with: "w2")
    let change = try #require(comparison.promises.first)
    #expect(comparison.panel.map(\.description) == ["P1", "P3", "P4"])
    #expect(comparison.people == 4)
    #expect((change.panel.rose, change.panel.fell, change.panel.same) == (1, 1, 0))
    #expect(change.panel.unlike == 1)
    #expect(change.panel.meanChange == 0)
  }

  private func study(w1: (kept: Int, broken: Int), w2: (kept: Int, broken: Int)) -> Fieldwork {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/a"], broken: ["pain/a"])
    for (wave, side) in [("w1", w1), ("w2", w2)] {
      for number in 0..<(side.kept + side.broken) {
        study.say(
          "\(wave)P\(number)", number < side.kept ? "loved/a" : "pain/a",
          in: "\(wave)/P\(number)")
      }
    }
    return study
  }

  @Test(arguments: [
    (kept: 1, trend: WaveComparison.Trend.unclear), (kept: 3, trend: .unclear),
    (kept: 6, trend: .up),
  ])
  func `better only if it is sure`(_ test: (kept: Int, trend: WaveComparison.Trend)) throws {
    let insights = study(w1: (1, 5), w2: (test.kept, 6 - test.kept)).insights
    let change = try #require(insights.sinceLastWave?.promises.first)
    #expect(change.trend == test.trend)
    let back = insights.comparison(of: "w2", with: "w1")
    #expect(back.promises[0].trend == (test.trend == .up ? .down : .unclear))
    #expect(back.hasChangedPromise == (test.trend == .up))
    #expect(abs((back.promises[0].difference ?? 9) + (change.difference ?? 9)) < 1e-12)
  }

  @Test func `nobody who speaks of it in one wave leaves nothing to compare`() throws {
    var study = study(w1: (0, 2), w2: (0, 0))
    study.say("P", "wish/x", in: "w2/P")
    let comparison = try #require(study.insights.sinceLastWave)
    #expect(comparison.promises[0].after == nil)
    #expect(comparison.promises[0].probabilityBetter == nil)
    #expect(!comparison.hasChangedPromise)
    #expect(comparison.tags.filter(\.isGone).map(\.tag) == ["pain/a"])
    #expect(comparison.tags.filter(\.isNew).map(\.tag) == ["wish/x"])
  }

  @Test func `words that say the opposite prove no change`() throws {
    // Rated better and told of as broken, and before the other way round.
    var study = study(w1: (6, 0), w2: (0, 6))
    for number in 0..<6 {
      study.know("w1P\(number)") { $0.waveRatings["w1"] = ["p": 1] }
      study.know("w2P\(number)") { $0.waveRatings["w2"] = ["p": 10] }
    }
    let change = try #require(study.insights.sinceLastWave?.promises.first)
    #expect(change.trend == .up)
    #expect(change.quote == nil)
    study.say("w1P0", "pain/a", text: "It was broken then.", in: "w1/P0")
    let quote = try #require(study.insights.sinceLastWave?.promises.first?.quote)
    #expect(quote.description.hasPrefix("q-w1P0"))
  }

  @Test func `waves stand in the order of time everywhere`() {
    var study = Fieldwork()
    for wave in ["w10", "w2", "w1"] { study.say("P1", "pain/a", in: "\(wave)/P1") }
    let insights = study.insights
    #expect(Digest(insights).header.waves == ["w1", "w2", "w10"])
    #expect(insights.frequencies(by: .wave).columns.map(\.label) == ["w1", "w2", "w10"])
    study.dates = ["w10/P1": "2026-01-01", "w2/P1": "2026-03-01", "w1/P1": "2026-02-01"]
    #expect(Digest(study.insights).header.waves == ["w10", "w1", "w2"])
  }

  @Test func `one wave has nothing before it`() {
    #expect(study(w1: (1, 1), w2: (0, 0)).insights.sinceLastWave == nil)
  }

  @Test func `tags stand by how much their share changed`() throws {
    var study = study(w1: (2, 2), w2: (4, 0))
    study.say("w1P0", "wish/x", in: "w1/P0")
    let tags = try #require(study.insights.sinceLastWave).tags
    #expect(tags.map(\.tag) == ["loved/a", "pain/a", "wish/x"])
    #expect(tags.map(\.difference) == [0.5, -0.5, -0.25])
    #expect(tags.map(\.before) == [2, 2, 1])
  }

  @Test func `the same shares are no change`() throws {
    let comparison = try #require(study(w1: (1, 1), w2: (2, 2)).insights.sinceLastWave)
    #expect(comparison.tags.isEmpty)
    #expect(comparison.promises[0].trend == .unclear)
  }
}
