public import GoldpanCoding

extension Insights {
  /// Whose words count, and how they may be shown.
  public struct Options: Hashable, Sendable {
    /// Whether suggestions that nobody has decided count; never in a final digest.
    public var countsPending = true
    /// Whether this is the digest that leaves the team: only decided evidence of people whose
    /// consent is recorded.
    public var isFinal = false
    /// Whose promises are scored.
    public var audience = Audience.customer
    /// What a quote says about who said it.
    public var attribution = Insights.Attribution.segment
    /// The column that names a quote's segment; `nil`: the first of the roster.
    public var segmentColumn: String?
    /// For whom the digest is made.
    public var release = Insights.Release.internal
    /// What a person counts for because of their segment's share, where it is not 1.
    public var shares: [Participant.ID: Double] = [:]
    /// Whether people count who have answered a survey about a promise but speak nowhere.
    public var countsSilentRaters = true
    /// Who has reviewed; `nil`: everybody who appears as a coder.
    public var reviewers: Int?

    /// A draft for the team.
    public init() {}

    var usesPending: Bool { countsPending && !isFinal }
  }

  /// What a quote says about who said it.
  public enum Attribution: String, CaseIterable, Hashable, Sendable {
    /// Nothing.
    case none
    /// Segment and wave.
    case segment
    /// Pseudonym and wave.
    case id
  }

  /// How far a digest may travel, which decides whom it may quote (DESIGN.md §9).
  public enum Release: String, CaseIterable, Hashable, Sendable {
    case `internal`, `public`
  }
}
