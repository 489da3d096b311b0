public import GoldpanText

/// Texts coded by hand with what rules suggest on them.
public struct CodedGold: Sendable {
  /// A tag that a rule suggests on a text.
  public struct Hit: Hashable, Sendable {
    /// The tag.
    public let tag: Tag.ID
    /// The rule: the tag it stands under and its place there.
    public let rule: RuleName
    /// Whether it is the speaker's own experience; what is not counts only once it is accepted.
    public let standing: Coding.Standing
    /// What the rule matched, in bytes of the text.
    public let matched: [TextRange]
  }

  /// A rule by its tag and its place there, from 0.
  public struct RuleName: Hashable, Sendable {
    /// The tag under which it stands.
    public let tag: Tag.ID
    /// Its place among the tag's rules, from 0.
    public let index: Int
  }

  /// The texts.
  public let gold: Gold
  /// What codes them.
  public let codebook: Codebook
  /// By text: the tags that rules suggest, in the order of the words.
  public let hits: [[Hit]]
  private let rules: [Tag.ID: [Rule]]

  /// Codes every text as one participant's turn after its question, `jobs` at a time; `progress`
  /// hears how many of how many are coded.
  public init(
    _ gold: Gold, by codebook: Codebook, jobs: Int = 1,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) {
    self.gold = gold
    self.codebook = codebook
    rules = Dictionary(uniqueKeysWithValues: codebook.tags.map { ($0.id, $0.rules) })
    let coder = Autocoder(codebook)
    var hits: [[Hit]] = []
    hits.reserveCapacity(gold.texts.count)
    while hits.count < gold.texts.count {
      progress(hits.count, gold.texts.count)
      let end = min(hits.count + CodedGold.step, gold.texts.count)
      hits += CodedGold.hits(of: coder, in: gold.texts[hits.count..<end], jobs: jobs)
    }
    self.hits = hits
  }

  /// The rule of that name.
  public func rule(_ name: RuleName) -> Rule? {
    guard let rules = rules[name.tag], rules.indices.contains(name.index) else { return nil }
    return rules[name.index]
  }

  /// So many texts are a corpus at a time: memory stays small, and threads have enough to do.
  private static let step = 8192

  /// By text: what `coder` suggests on it.
  static func hits(
    of coder: Autocoder, in texts: some RandomAccessCollection<Gold.Text>, jobs: Int
  ) -> [[Hit]] {
    let corpus = Corpus(texts.enumerated().map { Transcript($1, number: $0) })
    var hits = [[Hit]](repeating: [], count: texts.count)
    for coding in coder.codings(in: corpus, jobs: jobs) {
      let quotation = coding.quotation
      guard let number = Int(quotation.transcript.description),
        case .rule(let tag, let index) = coding.coder
      else { continue }
      let turns = corpus.transcripts[number].turns
      guard quotation.turn == turns.count - 1 else { continue }
      let start = turns[quotation.turn].range.start
      hits[number].append(
        Hit(
          tag: coding.tag, rule: RuleName(tag: tag, index: index), standing: coding.standing,
          matched: coding.matched.map { TextRange($0.start - start, $0.end - start) }))
    }
    return hits
  }
}

extension Transcript {
  /// A coded text, called by its number so that order by name is order by number.
  init(_ text: Gold.Text, number: Int) {
    let digits = String(number)
    self.init(
      id: ID(String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits),
      saying: text.text.isEmpty ? " " : text.text, after: text.question,
      by: .participant(Participant.ID(text.person ?? "A")))
  }
}
