public import GoldpanCoding

/// What has changed from one wave of a study to another: how well promises are kept, and what
/// people say.
public struct WaveComparison: Hashable, Sendable {
  /// A round of fieldwork.
  public struct Wave: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// How many people who count speak in it.
    public let people: Int
    /// In how many conversations.
    public let conversations: Int
  }

  /// Where something goes, if that is sure: with a probability of 0.9 or more.
  public enum Trend: String, Hashable, Sendable {
    /// Higher in the later wave.
    case up
    /// Lower in the later wave.
    case down
    /// Neither is sure.
    case unclear

    /// The trend of what is higher in the later wave with this probability.
    package init(_ probability: Double) {
      self = probability >= Self.sure ? .up : probability <= 1 - Self.sure ? .down : .unclear
    }

    private static let sure = 0.9
  }

  /// The earlier wave.
  public let before: Wave
  /// The later wave.
  public let after: Wave
  /// The people who speak in both, a *panel*, sorted.
  public let panel: [Participant.ID]
  /// How many people there are in both waves together.
  public let people: Int
  /// The live promises, in the order of the study.
  public let promises: [PromiseChange]
  /// The tags that another share of people use, by how much that changed, then by tag.
  public let tags: [TagChange]

  /// Whether a promise has surely become better or worse.
  public var hasChangedPromise: Bool { promises.contains { $0.trend != .unclear } }
  /// The words that show the changes.
  public var quotes: [Evidence.ID] { promises.compactMap(\.quote) + tags.compactMap(\.quote) }
}

/// How well a promise is kept in two waves.
public struct PromiseChange: Hashable, Sendable {
  /// How it stands in one wave.
  public struct Side: Hashable, Sendable {
    /// How well it is kept.
    public let score: Score
    /// What to do.
    public let verdict: Promise.Verdict
  }

  /// The promise.
  public let promise: Promise
  /// In the earlier wave; `nil` if nobody speaks of it there.
  public let before: Side?
  /// In the later wave; `nil` if nobody speaks of it there.
  public let after: Side?
  /// The probability that it is kept better in the later wave, 0–1, the two waves taken as
  /// independent samples; `nil` if nobody speaks of it in one of them.
  public let probabilityBetter: Double?
  /// What became of the scores of the people who speak of it in both.
  public let panel: PanelChange
  /// Words of the later wave that show where it goes, or else of the earlier that show where it comes
  /// from; `nil` without either, for words that say the opposite prove nothing.
  public let quote: Evidence.ID?

  /// ΔS, the later score less the earlier.
  public var difference: Double? {
    guard let before, let after else { return nil }
    return after.score.value - before.score.value
  }
  /// Where it goes, if that is sure.
  public var trend: WaveComparison.Trend { probabilityBetter.map { .init($0) } ?? .unclear }
}

/// What became of the scores of people who speak in two waves: a paired comparison.
///
/// Like is compared with like, a rating with a rating and words with words; with everything else a
/// change of the measure would pass for one of the experience.
public struct PanelChange: Hashable, Sendable {
  /// Whose score rose.
  public let rose: Int
  /// Whose score fell.
  public let fell: Int
  /// Whose score stayed.
  public let same: Int
  /// Who rates in one wave and only tells in the other, so that nothing can be compared.
  public let unlike: Int
  /// The mean change of those who can be compared; `nil` without any.
  public let meanChange: Double?

  /// How many people can be compared.
  public var people: Int { rose + fell + same }
}

/// How many people use a tag in two waves.
public struct TagChange: Hashable, Sendable {
  /// The tag.
  public let tag: Tag.ID
  /// How many people use it in the earlier wave.
  public let before: Int
  /// How many people use it in the later wave.
  public let after: Int
  /// The later share of people less the earlier, −1 to 1.
  public let difference: Double
  /// The probability that a larger share of such people use it in the later wave, 0–1.
  public let probabilityMore: Double
  /// Somebody's words, of the later wave unless nobody uses it there.
  public let quote: Evidence.ID?

  /// Where it goes, if that is sure.
  public var trend: WaveComparison.Trend { .init(probabilityMore) }
  /// Whether nobody used it before.
  public var isNew: Bool { before == 0 }
  /// Whether nobody uses it any more.
  public var isGone: Bool { after == 0 }
}
