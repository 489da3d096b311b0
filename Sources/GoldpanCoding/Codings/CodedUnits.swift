/// What several coders say of the same turns: the unit of agreement is a participant's turn.
///
/// A tag is present for a coder who accepted, added or gave it by a retag anywhere in the turn. It
/// is absent for one who rejected it or gave another tag instead, and where nobody suggested it:
/// turns without any tag count. It is missing where a rule suggests it and the coder has not
/// decided. Of a coder's decisions about the same words and tag the latest counts.
public struct CodedUnits: Sendable {
  /// What a coder says of a tag in a turn.
  public enum Verdict: String, Hashable, Sendable {
    /// It is not there.
    case absent
    /// It is there.
    case present
    /// The coder has not decided.
    case missing
  }

  /// Which transcripts are compared.
  public enum Overlap: Hashable, Sendable {
    /// Those in which every coder decided something.
    case everybody
    /// Those in which two of them did; for the others everything in it is missing.
    case pairs
  }

  /// A transcript whose turns are compared.
  public struct Part: Sendable {
    /// Which one.
    public let transcript: Transcript.ID
    /// Which of the coders decided something in it, in their order.
    public let isCoded: [Bool]
    /// Its participants' turns, by their numbers among the units.
    public let units: Range<Int>
  }

  /// A tag in a turn that somebody gives, or that waits for somebody.
  public struct Entry: Sendable {
    /// The number of the turn among the units.
    public let unit: Int
    /// The place of the tag among the tags.
    public let tag: Int
    /// What each coder says, in their order; some say more than that it is absent.
    public let verdicts: [Verdict]

    /// Whether one says that it is there and another that it is not.
    public var isDisputed: Bool { verdicts.contains(.present) && verdicts.contains(.absent) }
  }

  /// A tag in a turn about which coders disagree.
  public struct Disagreement: Sendable {
    /// The tag.
    public let tag: Tag.ID
    /// What each coder says, in their order.
    public let verdicts: [Verdict]
    /// The words that somebody gives the tag, in the order of the text, as far as the consensus has
    /// not decided about them.
    public let passages: [Quotation]
    /// What the coders decided about the tag in this turn.
    package let statements: [CoderStatement]
  }

  /// The name under which a codebook's rules are compared with people.
  public static let rules = "rules"

  /// Who is compared.
  public let coders: [String]
  /// The tags that are compared, in the order of the codebook.
  public let tags: [Tag.ID]
  /// The transcripts that are compared, in order.
  public let parts: [Part]
  /// The transcripts in which only some of the coders decided something, and who.
  public let leftOut: [(transcript: Transcript.ID, coders: [String])]
  /// What is said of tags in turns, by turn and tag; all others are absent for every coder who
  /// coded the transcript.
  public let entries: [Entry]
  /// What coders disagree about, in the order of the text, and the consensus has not decided.
  public let disagreements: [Disagreement]
  /// About how many more they disagreed until the consensus decided.
  public let settled: Int

  /// How many turns are compared.
  public var count: Int { parts.last?.units.upperBound ?? 0 }

  /// What `coders` say of `tags` in the transcripts of `corpus`, in the turns of `people` if given.
  ///
  /// A coder called `rules` is the codebook: present where a rule suggests the tag as the speaker's
  /// own experience, never missing. What somebody called `consensus` decided settles disagreements,
  /// unless they are one of the coders.
  public init(
    _ coded: CodedCorpus, in corpus: Corpus, by coders: [String], tags: [Tag.ID],
    of people: Set<Participant.ID>? = nil, overlap: Overlap = .everybody
  ) {
    self.init(
      coded.codings, coded.decided, in: corpus, by: coders, tags: tags, of: people,
      overlap: overlap)
  }

  /// The same of codings and decisions that found their words.
  package init(
    _ codings: Codings, _ decided: [CodedCorpus.Decided], in corpus: Corpus, by coders: [String],
    tags: [Tag.ID], of people: Set<Participant.ID>? = nil, overlap: Overlap = .everybody
  ) {
    var assembly = UnitAssembly(corpus, coders: coders, tags: tags, overlap: overlap)
    assembly.takeTurns(of: people, saying: decided)
    assembly.takeSuggestions(codings)
    self.coders = coders
    self.tags = tags
    parts = assembly.parts
    leftOut = assembly.leftOut
    entries = assembly.entries
    (disagreements, settled) = assembly.disagreements
  }
}

extension DecisionLog {
  /// Everybody who decided something, sorted; neither the consensus nor the rules of a codebook are
  /// anybody, though a file may bear their name.
  public var people: [String] {
    let deciding = decisions.lazy.filter { $0.verdict != .note }.map(\.coder)
    return Set(deciding).subtracting([Decision.consensus, CodedUnits.rules]).sorted()
  }
}
