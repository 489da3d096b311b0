public import GoldpanCoding
public import GoldpanText

/// Words and phrases that people say where no tag stands, more often than all else that is said: what
/// a codebook may be lacking.
public struct SalientTerms: Sendable {
  /// What to look for.
  public struct Options: Sendable {
    /// How many people must say a term, at least.
    public var people = 2
    /// How many terms to give at most.
    public var limit = 20
    /// Looks only at turns that have a tag of this kind.
    public var kind: String?
    /// Gives only terms that contain one of these words in any form; empty: all.
    public var about: [String] = []
    /// Looks only at words of these people; `nil`: of all.
    public var isWanted: @Sendable (Transcript, Participant.ID) -> Bool = { _, _ in true }
    /// The least log-likelihood of a term; 0 if not set, since in a few interviews hardly any phrase
    /// gets to 3.84.
    public var least = 0.0

    /// Everybody's words.
    public init() {}
  }

  /// A word or a phrase.
  public struct Term: Sendable {
    /// Its commonest form.
    public let text: String
    /// A rule that matches all its forms.
    public let rule: RuleExpression
    /// How many people say it.
    public let people: Int
    /// How often it is said here, and in the rest.
    public let keyness: Keyness
    /// Whether it is more than one word.
    public var isPhrase: Bool { text.contains(" ") }
    /// Up to two people's sentences with it, what the rule matches marked; their tag means nothing.
    public let quotes: [Coding]
  }

  /// Phrases, then words, the most salient of each first; half of the limit is for phrases if there
  /// are so many: they are rarer than words, and say more.
  public let terms: [Term]
  /// How many there are, those beyond the limit too.
  public let total: Int
  /// How many people say anything that was looked at.
  public let people: Int
  /// How many sentences were looked at.
  public let sentences: Int

  /// Looks for terms in the sentences of participants on which none of `codings` stands, against
  /// everything else that is said in `corpus`; `codebook` may replace the lists of the language.
  public init(
    in corpus: Corpus, beside codings: [Coding], options: Options = Options(),
    codebook: Codebook? = nil
  ) {
    let uncoded = UncodedSpeech(codings, nextTo: options.kind, isWanted: options.isWanted)
    let text = SpokenText(corpus, uncoded, language: codebook?.languageLists ?? .english)
    let counts = TermCounts(text, people: options.people)
    let choice = TermChoice(counts, text, options)
    let chosen = choice.terms(options.limit)
    let quotes = TermQuotes(
      chosen.map(\.rule), in: corpus, at: text.places, lists: codebook?.lists ?? [])
    terms = chosen.enumerated().map { number, term in
      Term(
        text: term.text, rule: term.rule, people: term.people, keyness: term.keyness,
        quotes: quotes[number])
    }
    total = choice.count
    people = text.peopleCount
    sentences = text.places.count
  }
}
