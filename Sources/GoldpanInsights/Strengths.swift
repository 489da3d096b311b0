import GoldpanCoding

/// What people praise, and what of it no promise says.
public struct Strengths: Hashable, Sendable {
  /// Tags that speak for the company, by people, then codings, then tag.
  public let loved: [Theme]

  /// Those of the kind *loved* that at least three people use and no live promise knows: by
  /// advocates, then people, then tag.
  public var unpromised: [Theme] {
    loved.filter { $0.isLoved && $0.people >= Several.people && $0.promises.isEmpty }.sorted {
      ($1.advocates, $1.people, $0.tag) < ($0.advocates, $0.people, $1.tag)
    }
  }
}

extension Theme {
  /// Whether it is something to love: other kinds, such as *affirm*, praise something that is not
  /// for a promise to say.
  var isLoved: Bool { tag.kind == "loved" }
}
