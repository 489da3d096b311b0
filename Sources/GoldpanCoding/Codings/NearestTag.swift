/// The tag that comes nearest to words that have none, and what keeps it away.
public struct NearestTag: Sendable {
  /// The tag.
  public let tag: Tag
  /// What stands in its way.
  public let miss: NearMiss

  /// Looks among the tags of `codebook` for the one nearest to the last turn of the only
  /// transcript of `corpus`, the first among equals; `nil` if no part of any rule is there.
  public init?(in codebook: Codebook, corpus: Corpus) {
    var best: (tag: Tag, miss: NearMiss)?
    for tag in codebook.tags where !tag.flags.contains(.retired) {
      let miss = NearMiss(tag: tag, in: codebook, corpus: corpus)
      if miss.nearness > best?.miss.nearness ?? 0 { best = (tag, miss) }
    }
    guard let best else { return nil }
    tag = best.tag
    miss = best.miss
  }
}

extension NearMiss {
  /// From 0, nothing is there, to 1, all is there and one thing stands in the way.
  fileprivate var nearness: Double {
    switch obstacle {
    case .negated, .excepted, .beaten, .outOfScope, .notAsked, .notInSegment, .capitals: 1
    case .arrangement, .forbidden, .affirmed: 0.9
    case .missing(let found, let absent), .misread(_, _, let found, let absent):
      0.8 * Double(found.count) / Double(found.count + absent.count)
    case .nothing: 0
    }
  }
}
