public import GoldpanCoding

/// Every promise: how well it is kept, for how many people, and what to do about it.
public struct PromiseScorecard: Hashable, Sendable {
  /// One promise.
  public struct Row: Hashable, Sendable {
    /// The promise.
    public let promise: Promise
    /// How many people there are: N of "n of N".
    public let of: Int
    /// Everybody who says something of it, sorted by person.
    public let scores: [PersonScore]
    /// How well it is kept.
    public let score: Score
    /// What to do.
    public let verdict: Promise.Verdict
    /// Whether it could be promised.
    public let promiseable: Promise.Promiseable
    /// Everybody without whom the verdict would differ, the number of people aside.
    public let decisive: [Participant.ID]
    /// The verdict if every suggestion that waits were rejected, and if all were accepted.
    public let bounds: Bounds
    /// The score among people who are not advocates; `nil` without any.
    public let withoutAdvocates: Score?
    /// The score in each segment of at least three people, by column and value.
    public let segments: [Segment]

    /// Whether a single person decides the verdict.
    public var isFragile: Bool { !decisive.isEmpty }
    /// People whose rating and whose words lie 4 points apart or more.
    public var mismatches: [PersonScore] { scores.filter(\.isMismatch) }
    /// The columns in which segments of enough people come to different verdicts, sorted.
    public var dividingColumns: [String] {
      Dictionary(grouping: segments, by: \.column)
        .filter { $0.value.map(\.verdict).areDivided }.keys.sorted()
    }
  }

  /// What reviewing the rest could still do to a verdict.
  public struct Bounds: Hashable, Sendable {
    /// If every pending suggestion were rejected.
    public let ifRejected: Promise.Verdict
    /// If every pending suggestion were accepted.
    public let ifAccepted: Promise.Verdict
  }

  /// The score among the people whose `column` is `value`.
  public struct Segment: Hashable, Sendable {
    /// The column of `participants.csv`.
    public let column: String
    /// Its value.
    public let value: String
    /// How well the promise is kept there.
    public let score: Score
    /// The verdict by the rules for everybody: few people prove nothing here either.
    public let verdict: Promise.Verdict
  }

  /// What to do about all live promises together.
  public enum SetVerdict: String, Hashable, Sendable {
    /// Most of them have too few people behind them.
    case unproven
    /// All are to be kept, and nothing that people praise is missing.
    case keep
    /// Some of them need other words or a better experience.
    case refresh
    /// At least half of them need a new start.
    case overhaul
  }

  /// The live promises, in the order of the study.
  public let rows: [Row]
  /// Promises that are being thought about, scored apart.
  public let drafts: [Row]
  /// Promises that were given up.
  public let retired: [Promise]
  /// What to do about all of them; `nil` without a live promise.
  public let verdict: SetVerdict?

  /// A scorecard of these rows; `hasUnpromisedStrength`: people love something no promise says.
  package init(
    rows: [Row], drafts: [Row], retired: [Promise], hasUnpromisedStrength: Bool
  ) {
    self.rows = rows
    self.drafts = drafts
    self.retired = retired
    verdict = SetVerdict(rows.map(\.verdict), hasUnpromisedStrength: hasUnpromisedStrength)
  }
}

extension PromiseScorecard.SetVerdict {
  /// The verdict over several promises; `nil` without any.
  package init?(_ verdicts: [Promise.Verdict], hasUnpromisedStrength: Bool) {
    guard !verdicts.isEmpty else { return nil }
    let proven = verdicts.filter { !$0.isUnproven }
    let overhauls = proven.count { $0 == .overhaul }
    if proven.isEmpty || (verdicts.count - proven.count) * 2 > verdicts.count {
      self = .unproven
    } else if overhauls * 2 >= proven.count {
      self = .overhaul
    } else if proven.allSatisfy({ $0 == .keep }), !hasUnpromisedStrength {
      self = .keep
    } else {
      self = .refresh
    }
  }
}
