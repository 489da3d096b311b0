import GoldpanCoding
public import GoldpanText

/// The words and phrases that people of one segment say more often than all others do.
public struct SegmentTerms: Sendable {
  /// What to look for.
  public struct Options: Hashable, Sendable {
    /// How many people of a segment must say a term, at least.
    public var people = 2
    /// How many terms to give of a segment at most.
    public var limit = 10
    /// The least log-likelihood of a term: 3.84 would be chance in 5 of 100 corpora if words were
    /// said independently of each other.
    public var least = 3.84

    /// Terms of two people.
    public init() {}
  }

  /// A word or a phrase.
  public struct Term: Sendable {
    /// Its commonest form.
    public let text: String
    /// A rule that matches all its forms.
    public let rule: RuleExpression
    /// How many people of the segment say it.
    public let people: Int
    /// How often they say it, and how often the others.
    public let keyness: Keyness
  }

  /// A segment of three people or more.
  public struct Group: Sendable {
    /// The value of the column.
    public let label: String
    /// How many people of it say anything.
    public let people: Int
    /// How many words they say.
    public let words: Int
    /// How many words the others with a value say.
    public let restWords: Int
    /// Phrases, then words, the most telling of each first.
    public let terms: [Term]
  }

  /// The column.
  public let column: String
  /// The segments of three people or more, the largest first; none if nobody is left to compare.
  public let groups: [Group]
  /// How many people are in smaller ones: they are part of the others only.
  public let inSmallGroups: Int
}

extension Insights {
  /// What sets the segments of `column` apart in words, whatever tags stand on them.
  ///
  /// Only people with a value in the column are looked at; one that fewer than three people share, and
  /// that is the only such value, counts as none. The corpus is read once a segment.
  public func terms(
    settingApart column: String, options: SegmentTerms.Options = SegmentTerms.Options()
  ) -> SegmentTerms {
    let grouping = SegmentGrouping(column, sample.people, fewest: fewestInSegment)
    let groups = grouping.members.filter { $0.people.count < grouping.everybody.count }
    return SegmentTerms(
      column: column,
      groups: groups.compactMap { members in
        members.label.map { label in
          group(label, members.people, among: grouping.everybody, options)
        }
      },
      inSmallGroups: grouping.members.first { $0.label == nil }?.people.count ?? 0)
  }

  private func group(
    _ label: String, _ members: Set<Participant.ID>, among everybody: Set<Participant.ID>,
    _ options: SegmentTerms.Options
  ) -> SegmentTerms.Group {
    let text = SpokenText(
      corpus, UncodedSpeech([]) { members.contains($1) },
      language: codebook.languageLists
    ) { everybody.contains($0) }
    var choosing = SalientTerms.Options()
    choosing.least = options.least
    let isComparable = text.size.looked > 0 && text.size.rest > 0
    let counts = TermCounts(text, people: max(1, options.people))
    let chosen =
      isComparable ? TermChoice(counts, text, choosing).terms(options.limit) : []
    return SegmentTerms.Group(
      label: label, people: text.peopleCount, words: text.size.looked, restWords: text.size.rest,
      terms: chosen.map {
        SegmentTerms.Term(text: $0.text, rule: $0.rule, people: $0.people, keyness: $0.keyness)
      })
  }
}
