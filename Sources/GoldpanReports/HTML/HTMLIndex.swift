import GoldpanCoding
import GoldpanInsights

/// The tags, stages, segments, waves and rules of a page, numbered from 1 so that marks stay short.
struct HTMLIndex {
  let tags: [Tag.ID]
  let stages: [String]
  let segments: [String]
  let waves: [String]
  /// The rules that found something, by tag and place.
  let rules: [RuleName]
  private let codebook: Codebook
  private let tagNumbers: [Tag.ID: Int]
  private let stageNumbers: [String: Int]
  private let segmentNumbers: [String: Int]
  private let waveNumbers: [String: Int]
  private let ruleNumbers: [RuleName: Int]
  private let known: [Tag.ID: Tag]

  /// A rule of a tag, by its place among the tag's rules.
  struct RuleName: Hashable, Comparable {
    let tag: Tag.ID
    let place: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.tag, left.place) < (right.tag, right.place)
    }
  }

  init(_ transcripts: [ReadableTranscript], _ codebook: Codebook, waves names: [String] = []) {
    var (tags, stages, segments, rules) = (
      Set<Tag.ID>(), Set<String>(), Set<String>(), Set<RuleName>()
    )
    for turn in transcripts.lazy.flatMap(\.turns) {
      guard case .words(let passages) = turn.content else { continue }
      for coding in passages.lazy.flatMap(\.codings) {
        tags.insert(coding.tag)
        if let stage = coding.stage { stages.insert(stage) }
        if let segment = turn.segment { segments.insert(segment) }
        if case .rule(let tag, let place) = coding.coder {
          rules.insert(RuleName(tag: tag, place: place))
        }
      }
    }
    self.codebook = codebook
    self.tags = tags.sorted()
    self.stages = stages.sorted()
    self.segments = segments.sorted()
    self.rules = rules.sorted()
    waves = names.filter(Set(transcripts.compactMap(\.wave)).contains)
    tagNumbers = Self.numbers(self.tags)
    stageNumbers = Self.numbers(self.stages)
    segmentNumbers = Self.numbers(self.segments)
    waveNumbers = Self.numbers(waves)
    ruleNumbers = Self.numbers(self.rules)
    known = Dictionary(codebook.tags.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
  }

  private static func numbers<Name: Hashable>(_ names: [Name]) -> [Name: Int] {
    Dictionary(names.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { one, _ in one })
  }

  /// The tag and the stage of each coding: `3.2 7.0`.
  func places(of codings: [Coding]) -> String {
    codings.map { coding in
      "\(tagNumbers[coding.tag, default: 0]).\(number(ofStage: coding.stage))"
    }.joined(separator: " ")
  }

  private func number(ofStage stage: String?) -> Int {
    stage.flatMap { stageNumbers[$0] } ?? 0
  }

  func number(ofSegment segment: String?) -> Int { segment.flatMap { segmentNumbers[$0] } ?? 0 }

  func number(ofWave wave: String?) -> Int { wave.flatMap { waveNumbers[$0] } ?? 0 }

  /// Where the list of rules explains a coding.
  func explanation(of coding: Coding) -> String {
    if case .rule(let tag, let place) = coding.coder,
      let number = ruleNumbers[RuleName(tag: tag, place: place)]
    {
      return "r\(number)"
    }
    return "g\(tagNumbers[coding.tag, default: 0])"
  }

  func number(of tag: Tag.ID) -> Int { tagNumbers[tag, default: 0] }

  func tag(_ id: Tag.ID) -> Tag? { known[id] }

  /// The bullet of the codebook; `nil` if there is none any more.
  func rule(_ name: RuleName) -> Rule? {
    guard let rules = known[name.tag]?.rules, rules.indices.contains(name.place) else {
      return nil
    }
    return rules[name.place]
  }

  func polarity(of tag: Tag.ID) -> Codebook.Polarity { codebook.polarity(of: tag) }
}
