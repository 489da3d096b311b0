public import GoldpanCoding

/// How far people differ by what `participants.csv` knows of them (DESIGN.md §1, 22 and 37).
///
/// Groups of fewer than three people, five of the company, are merged, a single one with those who
/// have no value, and no figure is given of a group that still has fewer (DESIGN.md §9). Words stand
/// beside a group only if that and the segment they are attributed to leave so many people who might
/// have said them, and never beside the groups of two columns.
public struct Segments: Hashable, Sendable {
  /// The people whose column has one value, or all whose values, two or more, fewer than three share.
  public struct Group: Hashable, Sendable {
    /// The value; `nil`: other values, of fewer than three people each.
    public let label: String?
    /// How many people there are.
    public let people: Int
    /// Whether figures of it may be given: three people or more, five of the company.
    public let isCounted: Bool
  }

  /// How a group sees a promise.
  public struct Cell: Hashable, Sendable {
    /// How many of the group say something of the promise; `nil` for a group that is too small.
    public let people: Int?
    /// How well it is kept there; `nil` if fewer than three say something, or for merged values.
    public let score: Score?
    /// The verdict by the rules for everybody: few people prove nothing here either.
    public let verdict: Promise.Verdict?
    /// What somebody of the group says for that score: of the promise kept, or of it broken.
    public let words: Evidence.ID?
  }

  /// A promise across the groups.
  public struct PromiseRow: Hashable, Sendable {
    /// The promise.
    public let promise: Promise.ID
    /// A cell a group.
    public let cells: [Cell]

    /// Whether groups of enough people come to different verdicts: one size does not fit.
    public var isDivided: Bool { cells.compactMap(\.verdict).areDivided }
  }

  /// A tag that more people of one group use than of the others, with a certainty of 90 % or more:
  /// P(share here > share there) of two Beta shares, three people or more using it here.
  public struct Mark: Hashable, Sendable {
    /// The value of the group.
    public let label: String
    /// The tag.
    public let tag: Tag.ID
    /// How many of the group use it.
    public let people: Int
    /// Out of how many.
    public let of: Int
    /// How many of the others with a value use it.
    public let rest: Int
    /// Out of how many.
    public let restOf: Int
    /// How sure it is that the share is larger here, 0.9–1.
    public let certainty: Double
    /// Their words, and as a counter-quote those of somebody else who uses the tag too.
    public let quotes: Quotes
  }

  /// A column of segments.
  public struct Column: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// The groups, the largest first and merged values last.
    public let groups: [Group]
    /// How many people have no value, or the only one that fewer than three share.
    public let withoutValue: Int
    /// The live promises, in the order of the study.
    public let promises: [PromiseRow]
    /// The tags that set a group apart, by group, then certainty, people and tag.
    public let marks: [Mark]
  }

  /// How many people of each group use a tag.
  public struct OutcomeRow: Hashable, Sendable {
    /// The tag.
    public let tag: Tag.ID
    /// How many people of each group; `nil` for a group that is too small.
    public let people: [Int?]
    /// Their words.
    public let quotes: Quotes
  }

  /// What became of people, beside what they said: a column whose name begins with `outcome.`.
  ///
  /// Who says a thing and what became of them are counted side by side; neither is said to bring
  /// about the other.
  public struct OutcomeColumn: Hashable, Sendable {
    /// The column.
    public let name: String
    /// The groups, the largest first and merged values last.
    public let groups: [Group]
    /// How many people have no value, or the only one that fewer than three share.
    public let withoutValue: Int
    /// The tags of three people or more, those first whose shares lie furthest apart.
    public let rows: [OutcomeRow]
  }

  /// The columns with a group of three people or more, in the order of the roster.
  public let columns: [Column]
  /// The columns of outcomes with such a group, in the order of the roster.
  public let outcomes: [OutcomeColumn]

  /// Whether no column has a group that is large enough.
  public var isEmpty: Bool { columns.isEmpty && outcomes.isEmpty }

  /// The smallest group whose figures are given.
  ///
  /// Employees are told apart by anybody who works with them.
  package static func fewestPeople(of audience: Audience) -> Int { audience == .employee ? 5 : 3 }

  /// Whether a column tells what became of people.
  package static func isOutcome(_ column: String) -> Bool { column.hasPrefix("outcome.") }
}

extension Segments {
  /// The words it rests on.
  var evidence: [Evidence.ID] {
    columns.flatMap(\.evidence) + outcomes.flatMap(\.rows).flatMap(\.quotes.all)
  }
}
