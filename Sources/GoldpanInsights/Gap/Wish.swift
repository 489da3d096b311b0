import GoldpanCoding

/// Something that people wish for, and who they are (DESIGN.md §1, 33).
public struct Wish: Hashable, Sendable {
  /// What they ask for: how many of them, how many advocates, their words.
  public let theme: Theme
  /// The people who ask by segment, the most first, none in a study without segments; `nil`, the
  /// last: no segment, or one of fewer than three people.
  public let segments: [Digest.Header.Count<String?>]
}

extension Insights {
  /// What people wish for, by people, with the segments of those who ask.
  public var wishList: [Wish] {
    let names = segmentNames
    return wishes.map { theme in
      Wish(theme: theme, segments: segmentCounts(of: sample[theme.tag].people, by: names))
    }
  }
}
