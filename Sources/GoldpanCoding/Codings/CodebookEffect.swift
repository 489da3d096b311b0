import GoldpanText

/// What an edit of a codebook does to a corpus: the suggestions that come and those that go.
public struct CodebookEffect: Sendable {
  /// What is with a suggestion that comes or goes, given what people decided.
  public enum Standing: String, Hashable, Sendable {
    /// Nobody has decided.
    case open
    /// It goes, but a person accepted it: it stays as if that person had added it.
    case stays
    /// It goes with its tag, though a person accepted it: the decision counts for nothing.
    case orphaned
    /// It goes, and a person had rejected it anyway.
    case wasRejected = "was rejected"
    /// It comes, and a person has the tag on these words already.
    case wasAdded = "was added"
  }

  /// A suggestion that comes or goes.
  public struct Item: Sendable {
    /// The suggestion, under the tag's name in its own edition.
    public let coding: Coding
    /// The tag's present name, or its last one.
    public let tag: Tag.ID
    /// The rule that gives it, or gave it.
    public let rule: Rule?
    /// What is with it.
    public let standing: Standing
  }

  /// What only the new edition suggests, by tag, then in the order of the text.
  public private(set) var gained: [Item] = []
  /// What only the old edition suggests, by tag, then in the order of the text.
  public private(set) var lost: [Item] = []
  /// What people accepted or added under tags that the new edition lacks.
  public private(set) var orphans: [Coding] = []

  /// What `new` suggests in `corpus` unlike `old`.
  ///
  /// A suggestion is the same if it puts the same tag, perhaps renamed, on the same words, whichever
  /// rule gives it.
  public init(
    from old: Codebook, to new: Codebook, in corpus: Corpus, decisions: DecisionLog = DecisionLog(),
    cues: [Autocoder.StageCue] = [], jobs: Int = 1
  ) {
    let renames = CodebookDiff(from: old, to: new).renames
    let hasDecisions = !decisions.decisions.isEmpty
    let before = Autocoder(old, cues: cues)
      .codings(in: corpus, jobs: jobs, keepsSentences: hasDecisions)
    let after = Autocoder(new, cues: cues).codings(in: corpus, jobs: jobs)
    let decided = DecisionApplier(corpus: corpus, codebook: old)
      .apply(decisions, to: before, isWhole: false).codings
    let people = hasDecisions ? Array(decided).filter { $0.state != .pending } : []
    var states: [Place: Coding.State] = [:]
    for coding in people { states[Place(coding, renames)] = coding.state }

    let (known, wanted) = (
      Set(before.lazy.map { Place($0, renames) }), Set(after.lazy.map(Place.init))
    )
    let tags = Set(new.tags.map(\.id))
    gained =
      after.filter { !known.contains(Place($0)) }.map { coding in
        let isThere = states[Place(coding)] == .accepted
        return Item(
          coding: coding, tag: coding.tag, rule: new.rule(of: coding),
          standing: isThere ? .wasAdded : .open)
      }.inOrder
    lost =
      before.filter { !wanted.contains(Place($0, renames)) }.map { coding in
        let place = Place(coding, renames)
        let standing: Standing =
          switch states[place] {
          case .accepted: tags.contains(place.tag) ? .stays : .orphaned
          case .rejected: .wasRejected
          case .pending, nil: .open
          }
        return Item(
          coding: coding, tag: place.tag, rule: old.rule(of: coding), standing: standing)
      }.inOrder
    orphans = people.filter {
      $0.state == .accepted && !tags.contains(renames[$0.tag] ?? $0.tag)
    }
  }

  /// The tags whose suggestions come or go, sorted.
  public var tags: [Tag.ID] { Set((gained + lost).map(\.tag)).sorted() }

  /// The same for the suggestions that fulfil a condition.
  package func filtered(_ isWanted: (Coding) -> Bool) -> CodebookEffect {
    var copy = self
    copy.gained = gained.filter { isWanted($0.coding) }
    copy.lost = lost.filter { isWanted($0.coding) }
    copy.orphans = orphans.filter(isWanted)
    return copy
  }
}

extension [CodebookEffect.Item] {
  /// By tag, else as they come.
  fileprivate var inOrder: [CodebookEffect.Item] {
    enumerated().sorted { ($0.element.tag, $0.offset) < ($1.element.tag, $1.offset) }
      .map(\.element)
  }
}

/// A tag on some words.
private struct Place: Hashable {
  let transcript: Transcript.ID
  let range: TextRange
  let tag: Tag.ID

  init(_ coding: Coding, _ renames: [Tag.ID: Tag.ID]) {
    transcript = coding.quotation.transcript
    range = coding.quotation.range
    tag = renames[coding.tag] ?? coding.tag
  }

  init(_ coding: Coding) { self.init(coding, [:]) }
}
