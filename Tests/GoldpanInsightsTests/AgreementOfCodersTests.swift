import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

/// A talk of one participant in which coders say of each turn which tags it has.
private struct Coders {
  /// What a coder says of a tag in each turn: `1`, `0`, or `.` where a rule's suggestion waits.
  var verdicts: [String: [String]] = [:]

  var codebook: Codebook {
    let tags = Set(verdicts.values.flatMap { $0.indices }).sorted().map { place in
      "## pain/t\(place)\nWord \(place).\n### Match\n- word\(place)\n"
    }
    let head = "# Test\n- id: test\n- version: 1.0.0\n- kinds: pain -\n"
    return CodebookReader.read(
      Source(name: "test.md", text: head + tags.joined(separator: "\n"))
    ).value
  }

  private var turns: Int { verdicts.values.first?.first?.count ?? 0 }

  /// A turn says the word of each tag that waits for somebody.
  private func text(of turn: Int) -> String {
    let tags = verdicts.values.first?.indices ?? 0..<0
    let words = tags.filter { isSuggested(tag: $0, turn: turn) }.map { "word\($0)" }
    return (["Number \(turn)"] + words).joined(separator: " and ") + "."
  }

  private func isSuggested(tag: Int, turn: Int) -> Bool {
    verdicts.values.contains { Array($0[tag])[turn] == "." }
  }

  func units(_ coders: [String]) -> CodedUnits {
    let lines = (0..<turns).map { turn in "MOD: Next?\nP01: \(text(of: turn))" }
    let read = TranscriptReader.read(
      Source(name: "P01.txt", text: lines.joined(separator: "\n")), id: "P01")
    let corpus = Corpus([read.value])
    let suggested = Autocoder(codebook).codings(in: corpus)
    let log = DecisionLog(decisions(corpus))
    let coded = DecisionApplier(corpus: corpus, codebook: codebook).apply(log, to: suggested)
    return CodedUnits(coded, in: corpus, by: coders, tags: codebook.tags.map(\.id))
  }

  private func decisions(_ corpus: Corpus) -> [Decision] {
    var clock = 100_000
    let sentences = corpus.sentences().filter { $0.quotation.speaker.participant != nil }
    var decisions: [Decision] = []
    for coder in verdicts.keys.sorted() {
      for (tag, row) in (verdicts[coder] ?? []).enumerated() {
        for (sentence, verdict) in zip(sentences, row) where verdict != "." {
          let waits = isSuggested(tag: tag, turn: sentence.quotation.turn / 2)
          guard verdict == "1" || waits else { continue }
          clock += 1
          let anchor = Decision.Anchor(
            evidence: sentence.name, transcript: "P01", quote: sentence.quotation.text, before: "",
            after: "")
          guard let at = Decision.Instant("2026-06-03T10:12:00.\(clock)Z") else { continue }
          decisions.append(
            Decision(
              anchor: anchor, tag: Tag.ID("pain/t\(tag)"), verdict: verdict == "1" ? .add : .reject,
              coder: coder, at: at))
        }
      }
    }
    return decisions
  }
}

@Suite struct AgreementOfCodersTests {
  @Test func `figures are those of the turns, uncoded ones counted`() throws {
    // QualCoder's case: 4 both, 1 and 1 alone, 44 neither.
    let rest = String(repeating: "0", count: 44)
    let coders = Coders(verdicts: ["ana": ["111110" + rest], "ben": ["111101" + rest]])
    let agreement = Agreement(coders.units(["ana", "ben"]))
    let row = try #require(agreement.rows.first)
    #expect(row.present == [5, 5] && row.missing == 0 && agreement.untagged == 44)
    #expect(row.observed == 0.96 && row.prevalence == 0.1)
    #expect(abs(try #require(row.kappa).value - 0.7778) < 0.00005)
    #expect(abs(try #require(row.alpha).value - 0.78) < 0.0005)
    #expect(row.reliability == .tentative)
    #expect(agreement.pooled.alpha == row.alpha)
    #expect(agreement.pooled.kappa == row.kappa && row.kappa?.interval != nil)
  }

  struct Published: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Turns that both give the tag, one alone, the other alone, neither.
    let turns: [Int]
    var alpha: Double?
    var kappa: Double?

    var verdicts: [String: [String]] {
      func row(_ signs: [String]) -> [String] {
        [zip(signs, turns).map { String(repeating: $0, count: $1) }.joined()]
      }
      return ["ana": row(["1", "1", "0", "0"]), "ben": row(["1", "0", "1", "0"])]
    }
  }

  @Test(arguments: [
    Published(
      testDescription: "Krippendorff 2011, section A", turns: [1, 1, 3, 5], alpha: 0.095),
    Published(testDescription: "FIELD.md, fair", turns: [20, 5, 10, 15], kappa: 0.4),
    Published(testDescription: "FIELD.md, first of two", turns: [45, 15, 25, 15], kappa: 0.1304),
    Published(testDescription: "FIELD.md, second of two", turns: [25, 35, 5, 35], kappa: 0.2593),
    Published(testDescription: "full agreement", turns: [3, 0, 0, 4], alpha: 1, kappa: 1),
    Published(testDescription: "full disagreement", turns: [0, 5, 5, 0], alpha: -0.9, kappa: -1),
  ])
  func `figures are those published, as two people would code it`(_ test: Published) throws {
    let agreement = Agreement(
      Coders(verdicts: test.verdicts).units(["ana", "ben"]), bootstrap: nil)
    let row = try #require(agreement.rows.first)
    if let alpha = test.alpha { #expect(abs(try #require(row.alpha).value - alpha) < 0.0005) }
    if let kappa = test.kappa { #expect(abs(try #require(row.kappa).value - kappa) < 0.00005) }
    #expect(row.alpha?.interval == nil && row.kappa?.interval == nil, "nothing was drawn")
  }

  @Test func `only turns with two verdicts make full agreement surer`() throws {
    let open = String(repeating: ".", count: 190)
    let none = String(repeating: "0", count: 200)
    let row = ["1111100000" + open, "11111" + none.dropLast(5)]
    let agreement = Agreement(
      Coders(verdicts: ["ana": row, "ben": row]).units(["ana", "ben"]))
    #expect(agreement.rows.map(\.missing) == [380, 0])
    // Wilson's bound for none of 10 is .2775; chance differs in 2·10·10/(20·19) by α, 1/2 by κ.
    let first = try #require(agreement.rows.first)
    let ends = [first.alpha, first.kappa].map { $0?.interval?.lowerBound ?? 1 }
    let most = 0.27753
    let chance = 200.0 / 380.0
    #expect(abs(ends[0] - 1 + most / chance) < 0.0001)
    #expect(abs(ends[1] - 1 + most / 0.5) < 0.0001)
    let second = try #require(agreement.rows.last?.alpha?.interval)
    #expect(second.lowerBound > 0.6, "all 200 turns have two verdicts on it")
    // What the first tag leaves open counts for all tags.
    let all: Double = chance + 7800.0 / 159600.0
    let pooled = try #require(agreement.pooled.alpha?.interval)
    #expect(abs(pooled.lowerBound - 1 + most / all) < 0.0001)
  }

  @Test func `missing verdicts take turns out of the pairs, and are counted`() throws {
    let coders = Coders(verdicts: ["ana": ["11.00"], "ben": ["1..00"], "eva": ["10100"]])
    let units = coders.units(["ana", "ben", "eva"])
    let row = try #require(Agreement(units).rows.first)
    #expect(row.missing == 3 && row.present == [2, 1, 2] && row.kappa == nil)
    let alpha = try #require(
      KrippendorffsAlpha([[1, 1, nil, 0, 0], [1, nil, nil, 0, 0], [1, 0, 1, 0, 0]]))
    #expect(abs(try #require(row.alpha).value - alpha.value) < 1e-12)
  }

  @Test func `tags that one coder alone gives, or nobody, have no figure that says too much`() {
    let coders = Coders(verdicts: [
      "ana": ["0100000000", "1000000000", "0000000000"],
      "ben": ["0100000000", "0000000000", "0000000000"],
    ])
    let agreement = Agreement(coders.units(["ana", "ben"]))
    #expect(agreement.rows.count == 2 && agreement.unused == 1)
    #expect(agreement.rows.map(\.alpha?.value)[0] == 1)
    #expect(abs(agreement.rows.last?.kappa?.value ?? 1) < 1e-12)
    #expect(agreement.rows.last?.kappa?.interval == nil, "κ is 0 in every draw")
    #expect(agreement.rows.map(\.reliability) == [.tooFew, .notReliable])
  }

  @Test func `pooled figures add up disagreement, they are no mean of figures`() throws {
    let coders = Coders(verdicts: [
      "ana": ["1110000000", "1000000000"], "ben": ["1110000000", "0100000000"],
    ])
    let agreement = Agreement(coders.units(["ana", "ben"]))
    // Observed 0 and .2; expected 2·6·14/(20·19) and 2·2·18/(20·19).
    let expected = (2 * 6 * 14 + 2 * 2 * 18) / 380.0
    #expect(abs(try #require(agreement.pooled.alpha).value - (1 - 0.2 / expected)) < 1e-12)
    // Observed agreement 1 and .8; by chance .58 and .82.
    let kappa = (1.8 - 1.4) / (2 - 1.4)
    #expect(abs(try #require(agreement.pooled.kappa).value - kappa) < 1e-12)
    #expect(agreement.pooled.kappa?.interval != nil && agreement.pooled.observed == 0.9)
  }

  private static let signs: [Character] = ["0", "0", "0", "1", "1", "."]

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `agrees with the general formula, whatever is missing`(_ seed: UInt64) throws {
    var random = Seeded(seed)
    let turns = 2 + Int(seed / 4)
    let names = Array(["ana", "ben", "eva"].prefix(Int.random(in: 2...3, using: &random)))
    var coders = Coders()
    for name in names {
      coders.verdicts[name] = (0..<2).map { _ in
        String((0..<turns).map { _ in Self.signs.randomElement(using: &random) ?? "0" })
      }
    }
    let units = coders.units(names)
    guard !units.parts.isEmpty else { return }
    let agreement = Agreement(units, bootstrap: nil)
    for row in agreement.rows {
      let place = try #require(units.tags.firstIndex { $0 == row.tag })
      let values = names.map { name in
        (coders.verdicts[name] ?? [])[place].map { $0 == "." ? nil : $0 == "1" ? 1.0 : 0.0 }
      }
      let alpha = KrippendorffsAlpha(values)
      #expect((row.alpha == nil) == (alpha == nil))
      if let alpha, let found = row.alpha { #expect(abs(found.value - alpha.value) < 1e-12) }
      guard names.count == 2 else { continue }
      var table = [[0, 0], [0, 0]]
      for (first, second) in zip(values[0], values[1]) {
        guard let first, let second else { continue }
        table[first == 1 ? 0 : 1][second == 1 ? 0 : 1] += 1
      }
      let kappa = CohensKappa(table)
      #expect((row.kappa == nil) == (kappa == nil))
      if let kappa, let found = row.kappa { #expect(abs(found.value - kappa.value) < 1e-12) }
    }
    let turned = Agreement(coders.units(names.reversed()), bootstrap: nil)
    #expect(turned.pooled.alpha == agreement.pooled.alpha)
    #expect(turned.pooled.present == agreement.pooled.present.reversed())
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `of somebody and their double it is 1`(_ seed: UInt64) {
    var random = Seeded(seed)
    let row = String(
      (0..<(4 + Int(seed))).map { _ in "0011.".randomElement(using: &random) ?? "0" })
    let coders = Coders(verdicts: ["ana": [row], "ben": [row]])
    let agreement = Agreement(coders.units(["ana", "ben"]))
    for figure in [agreement.pooled.alpha, agreement.pooled.kappa] {
      if let figure { #expect(figure.value == 1) }
    }
    if let interval = agreement.pooled.alpha?.interval {
      #expect(interval.upperBound == 1 && interval.lowerBound < 1)
    }
  }
}

@Suite struct ReliabilityTests {
  @Test(
    arguments: [
      (0.8, 0.5...0.9, .reliable), (0.7999, 0.5...0.9, .tentative), (0.667, 0.1...0.9, .tentative),
      (0.6669, 0.1...0.9, .notReliable), (-0.2, -0.4...0.1, .notReliable), (0.9, 0...1, .tooFew),
      (0.9, nil, .tooFew), (nil, nil, .tooFew),
    ] as [(Double?, ClosedRange<Double>?, Reliability)])
  func `follows Krippendorff's thresholds`(
    _ alpha: Double?, _ interval: ClosedRange<Double>?, _ reliability: Reliability
  ) {
    #expect(Reliability(alpha: alpha, interval: interval) == reliability)
  }
}
