public import GoldpanText

/// Why texts miss tags that people gave them: what keeps the rules away, and which comes nearest.
///
/// All texts are asked at once, with one reading of the rules for each sort of obstacle.
public struct MissSurvey: Sendable {
  /// What keeps the tags away, from what is nearest to a match to what is farthest.
  public enum Obstacle: String, CaseIterable, Hashable, Sendable {
    /// A suggestion stands, but it is hypothetical or second-hand, which never counts by itself.
    case tentative
    /// Another tag in the sentence displaces it.
    case beaten
    /// An exception of the tag removes the match.
    case excepted
    /// A negator stands before the match.
    case negated
    /// The rule asks for another speaker.
    case outOfScope = "out of scope"
    /// The question before is not the one that the rule asks for.
    case notAsked = "not asked"
    /// Much of what a rule asks for stands in the text, or all but not as it asks.
    case partial
    /// No rule comes near.
    case nothing
  }

  /// A text without the tags it should have.
  public struct Miss: Hashable, Sendable {
    /// The text, by its place.
    public let text: Int
    /// What is in the way.
    public let obstacle: Obstacle
    /// The rule that comes nearest.
    public let rule: CodedGold.RuleName?
    /// The tag that it would give.
    public let tag: Tag.ID?
    /// The words that are there, in bytes of the text.
    public let words: [TextRange]
    /// The part of the rule that comes nearest, if it only comes near.
    let way: Int?
  }

  /// One for each text, in their order.
  public let misses: [Miss]
  private let coded: CodedGold
  private let nearest: NearestRules?

  /// Asks why each of `texts`, places in `coded`, has none of `tags`.
  public init(of texts: [Int], in coded: CodedGold, tags: Set<Tag.ID>, jobs: Int = 1) {
    self.coded = coded
    var found: [Int: Miss] = [:]
    for text in texts {
      guard let hit = coded.hits[text].first(where: { tags.contains($0.tag) }) else { continue }
      found[text] = Miss(text, .tentative, hit)
    }
    for (obstacle, codebook) in coded.codebook.loosened(for: tags) {
      let open = texts.filter { text in
        found[text] == nil && (obstacle != .notAsked || coded.gold.texts[text].question != nil)
      }
      guard !open.isEmpty else { continue }
      let hits = CodedGold.hits(
        of: Autocoder(codebook), in: open.map { coded.gold.texts[$0] }, jobs: jobs)
      for (text, hits) in zip(open, hits) {
        guard let hit = hits.first(where: { tags.contains($0.tag) }) else { continue }
        found[text] = Miss(text, obstacle, hit)
      }
    }
    let nearest = found.count < texts.count ? NearestRules(tags, in: coded) : nil
    self.nearest = nearest
    misses = texts.map { text in
      found[text] ?? nearest?.miss(of: text, in: coded) ?? Miss(text, .nothing)
    }
  }

  /// What is in the way of one of `misses`, in detail.
  ///
  /// It reads the rules of the tag anew, several times: ask only for what is shown.
  public func reason(for miss: Miss) -> NearMiss? {
    if let way = miss.way { return nearest?.reason(way, text: miss.text, in: coded) }
    guard let id = miss.tag, let tag = coded.codebook[id], miss.obstacle != .tentative else {
      return nil
    }
    let corpus = Corpus([Transcript(coded.gold.texts[miss.text], number: 0)])
    return NearMiss(tag: tag, in: coded.codebook, corpus: corpus)
  }
}

extension MissSurvey.Miss {
  fileprivate init(_ text: Int, _ obstacle: MissSurvey.Obstacle, _ hit: CodedGold.Hit? = nil) {
    self.init(
      text: text, obstacle: obstacle, rule: hit?.rule, tag: hit?.tag, words: hit?.matched ?? [],
      way: nil)
  }
}

extension Codebook {
  /// The codebook with one obstacle after another taken away, those before it too, for some tags
  /// and those that flip into them.
  fileprivate func loosened(
    for wanted: Set<Tag.ID>
  ) -> [(obstacle: MissSurvey.Obstacle, codebook: Codebook)] {
    var tags = tags.filter { tag in
      if case .flip(let other) = tag.negation, wanted.contains(other) { return true }
      return wanted.contains(tag.id)
    }
    let steps: [(MissSurvey.Obstacle, (inout Tag) -> Void)] = [
      (.beaten, { $0.beats = [] }),
      (.excepted, { $0.exceptions = [] }),
      (.negated, { $0.negation = .keep }),
      (.outOfScope, { tag in tag.widen { ($0.voice, $0.segment) = (.any, nil) } }),
      (.notAsked, { tag in tag.widen { $0.question = nil } }),
    ]
    return steps.map { obstacle, change in
      for index in tags.indices { change(&tags[index]) }
      return (obstacle, Codebook(tags, like: self))
    }
  }
}
