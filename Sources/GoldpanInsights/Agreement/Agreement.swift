public import GoldpanCoding

/// How far coders agree, tag by tag and over all, on what is in the turns of participants.
public struct Agreement: Sendable {
  /// A figure with its 95 % interval.
  public struct Figure: Hashable, Sendable {
    /// The figure; 1 is full agreement, 0 what chance gives.
    public let value: Double
    /// What the truth most likely lies in; `nil` where too little is known to say.
    public let interval: ClosedRange<Double>?

    /// A figure and what is known of how sure it is.
    public init(value: Double, interval: ClosedRange<Double>?) {
      self.value = value
      self.interval = interval
    }
  }

  /// One tag, or all of them.
  public struct Row: Sendable {
    /// The tag; `nil`: all of them.
    public let tag: Tag.ID?
    /// In how many turns each coder gives it, in their order.
    public let present: [Int]
    /// How many verdicts are missing.
    public let missing: Int
    /// The share of verdicts that say it is there, of turns with two or more; `nil`: none has.
    public let prevalence: Double?
    /// The share of pairs of verdicts on the same turn that are the same.
    public let observed: Double?
    /// Cohen's κ with its bootstrap interval; `nil` unless there are two coders and it is defined.
    public let kappa: Figure?
    /// Krippendorff's nominal α with its bootstrap interval.
    ///
    /// Where coders agree everywhere, every draw does: then the interval of α, and that of κ, begins
    /// at what it would be if as many turns differed as Wilson's interval for none of them allows. Of
    /// turns those count that have two verdicts; for all tags, the fewest that a tag has.
    public let alpha: Figure?

    /// What α allows to conclude; too few also where it looks good and no coder gives the tag in
    /// three turns.
    public var reliability: Reliability {
      let found = Reliability(alpha: alpha?.value, interval: alpha?.interval)
      return found != .notReliable && (present.max() ?? 0) < 3 ? .tooFew : found
    }
  }

  /// The tags that somebody gives a turn, in the order of the codebook.
  public let rows: [Row]
  /// All of them: α and κ from disagreement observed and expected, added up over the tags (as the
  /// pooled κ of De Vries, Elliott, Kanouse & Teleki 2008).
  public let pooled: Row
  /// How many of the tags compared nobody gives a turn; they have no row.
  public let unused: Int
  /// In how many turns nobody gives any of the tags.
  public let untagged: Int

  /// Of what coders say; intervals by `bootstrap`, or none.
  public init(_ units: CodedUnits, bootstrap: Bootstrap? = Bootstrap()) {
    let counts = VerdictCounts(units)
    let used = units.tags.indices.filter { counts.present[$0].contains { $0 > 0 } }
    var places = [Int?](repeating: nil, count: units.tags.count)
    for (place, tag) in used.enumerated() { places[tag] = place }
    let sample = TurnSample(units, rows: places, count: used.count)
    let isPair = units.coders.count == 2
    let intervals = bootstrap?.intervals(units: units.count) { drawn in
      let tallies = sample.tallies(of: drawn)
      let kappas = isPair ? tallies.map(\.kappa) + [tallies.pooledKappa] : []
      return tallies.map(\.alpha) + [tallies.pooledAlpha] + kappas
    }
    let tallies = sample.all
    let figures = Figures(intervals: intervals ?? [])
    let firstKappa = used.count + 1
    rows = zip(used, tallies).enumerated().map { place, pair in
      let (tag, tally) = pair
      return Row(
        tag: units.tags[tag], present: counts.present[tag], missing: counts.missing[tag],
        prevalence: tally.prevalence, observed: tally.observed.map { 1 - $0 },
        kappa: isPair
          ? figures.figure(
            tally.kappa, at: firstKappa + place, chance: tally.chance.map { 1 - $0 },
            turns: tally.turns) : nil,
        alpha: figures.figure(tally.alpha, at: place, chance: tally.expected, turns: tally.turns))
    }
    let fewest = tallies.fewestTurns
    let counted = tallies.filter { $0.observed != nil }
    let count = Double(counted.count)
    pooled = Row(
      tag: nil, present: units.coders.indices.map { coder in counts.sum { $0[coder] } },
      missing: counts.missing.reduce(0, +),
      prevalence: counted.isEmpty ? nil : counted.sum(\.prevalence) / count,
      observed: counted.isEmpty ? nil : 1 - counted.sum(\.observed) / count,
      kappa: isPair
        ? figures.figure(
          tallies.pooledKappa, at: firstKappa + used.count, chance: tallies.beyondChance,
          turns: fewest) : nil,
      alpha: figures.figure(
        tallies.pooledAlpha, at: used.count, chance: tallies.sum(\.expected), turns: fewest))
    unused = units.tags.count - used.count
    untagged = units.count - counts.taggedTurns
  }
}

extension VerdictTally {
  /// The share of verdicts that say the tag is there.
  fileprivate var prevalence: Double? {
    present + absent > 0 ? Double(present) / Double(present + absent) : nil
  }
}

/// Intervals for the figures that were drawn.
private struct Figures {
  /// None where nothing was drawn.
  let intervals: [ClosedRange<Double>?]

  /// An α or κ with its interval, by the disagreement that chance gives and how many turns have two
  /// verdicts.
  func figure(
    _ value: Double?, at place: Int, chance: Double?, turns: Int
  ) -> Agreement.Figure? {
    guard let value else { return nil }
    guard intervals.indices.contains(place) else {
      return Agreement.Figure(value: value, interval: nil)
    }
    if let interval = intervals[place] { return Agreement.Figure(value: value, interval: interval) }
    // None that differ of so many turns allow so large a share of them.
    guard value == 1, let chance, chance > 0, let most = Estimate(share: 0, of: turns)?.high else {
      return Agreement.Figure(value: value, interval: nil)
    }
    return Agreement.Figure(value: 1, interval: max(-1, 1 - most / chance)...1)
  }
}

/// How often coders give each tag, and how often they are missing.
private struct VerdictCounts {
  private(set) var present: [[Int]]
  private(set) var missing: [Int]
  private(set) var taggedTurns = 0

  init(_ units: CodedUnits) {
    present = units.tags.map { _ in units.coders.map { _ in 0 } }
    // Who did not code a transcript has no verdict on any tag there.
    let silent = units.parts.reduce(0) { $0 + $1.units.count * $1.isCoded.count { !$0 } }
    missing = units.tags.map { _ in silent }
    let isCoded = units.parts.flatMap { part in part.units.map { _ in part.isCoded } }
    var last = -1
    for entry in units.entries {
      for (coder, verdict) in entry.verdicts.enumerated() {
        if verdict == .present { present[entry.tag][coder] += 1 }
        if verdict == .missing, isCoded[entry.unit][coder] { missing[entry.tag] += 1 }
      }
      if last != entry.unit, entry.verdicts.contains(.present) {
        taggedTurns += 1
        last = entry.unit
      }
    }
  }

  func sum(_ part: ([Int]) -> Int) -> Int { present.reduce(0) { $0 + part($1) } }
}
