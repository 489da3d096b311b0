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
    /// The people who count, as far as they are of that audience; `nil`: everybody.
    public var people: Set<Participant.ID>?
    /// In words what was chosen of a study, as `segment plan=home`, which its digest says; empty: all
    /// of it.
    public var chosen: [String] = []
    /// What a quote says about who said it.
    public var attribution = Insights.Attribution.segment
    /// For whom the digest is made.
    public var release = Insights.Release.internal
    /// Whether people count who have answered a survey about a promise but speak nowhere.
    public var countsSilentRaters = true
    /// How many people have decided something; `nil`: everybody who added a coding.
    public var reviewers: Int?
    /// How far the people who decided agree, over all tags: Krippendorff's α; `nil` unless two of them
    /// coded the same transcripts and it is defined.
    public var agreement: Double?
    /// How many errors the study's document has: what it says wrongly is missing in the figures.
    public var planErrors = 0
    /// The day on which the digest is read, as `2026-06-03`; `nil`: it says until when it is valid
    /// and no more.
    public var asOf: String?

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
    /// Inside the company.
    case `internal`
    /// Anywhere: only people who allowed that are quoted.
    case `public`
  }
}
