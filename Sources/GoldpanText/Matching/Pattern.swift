/// A rule as a value: what it looks for, without where (that is its `Scope`).
///
/// Words are stored folded (`Words.fold`). Operands of `near` and `then` are phrases or
/// alternatives of phrases; `all` and `not` stand above them, never inside (DESIGN.md §4).
public indirect enum Pattern: Hashable, Sendable {
  /// Words that follow one another; not empty.
  case phrase([Item])
  /// Any of two patterns or more: OR, a comma, the entries of a list; none is itself an `any`.
  case any([Pattern])
  /// All of two patterns or more somewhere in the unit: AND. At least one is not a `not`, none is
  /// itself an `all`.
  case all([Pattern])
  /// The pattern stands nowhere in the unit.
  case not(Pattern)
  /// Both, in either order, with at most `within` words between them (0–30).
  case near(Pattern, within: Int, Pattern)
  /// The first before the second, with at most `within` words between them (0–30).
  case then(Pattern, within: Int, Pattern)
  /// Only where a negator stands before the match: NEG, above phrases and alternatives of them.
  case negated(Pattern)

  /// One place of a phrase.
  public enum Item: Hashable, Sendable {
    /// A word to the letter, folded.
    case word(String)
    /// A word with wildcards, folded: `*` stands only at either end, `?` for one letter anywhere.
    case wildcard(String)
    /// Any inflection of a word, folded: all words with its Snowball English stem.
    case stem(String)
    /// Exactly one word of any sort: a lone `*`.
    case anyWord
    /// Zero to three words of any sort: `...`; neither first nor last in a phrase.
    case gap
    /// Any of several phrases in this place: `@list` inside a phrase.
    case oneOf([[Item]])
  }
}

/// Where a rule applies: the brackets after it.
public struct Scope: Hashable, Sendable {
  /// How far a match may reach; never across a turn.
  public enum Unit: String, Hashable, Sendable {
    /// Within one sentence; the default.
    case sentence
    /// Anywhere in the turn.
    case turn
  }

  /// Whose words count.
  public enum Voice: Hashable, Sendable {
    /// Participants of any audience; the default.
    case participant
    /// Whoever asks.
    case moderator
    /// Participants whose audience is employee.
    case employee
    /// Everybody.
    case any
    /// One speaker, by participant id or label.
    case named(String)
  }

  /// A participant column and the value it must have.
  public struct Segment: Hashable, Sendable {
    /// The column of `participants.csv`.
    public let column: String
    /// The value, compared without regard to case.
    public let value: String

    /// The people whose `column` is `value`.
    public init(column: String, value: String) {
      self.column = column
      self.value = value
    }
  }

  /// `[in: …]`: a sentence unless it says turn.
  public var unit = Unit.sentence
  /// `[who: …]`: participants unless it says otherwise.
  public var voice = Voice.participant
  /// `[after: RULE]`: what the interviewer's last turn must match; it is answered in each
  /// speaker's first turn after it, so that every member of a group may answer once.
  public var question: Pattern?
  /// `[segment: column=value]`.
  public var segment: Segment?
  /// `[case]`: upper and lower case differ.
  public var isCaseSensitive = false

  /// A sentence of any participant.
  public init() {}
}

/// A pattern with its scope, as one bullet of a codebook says it.
public struct RuleExpression: Hashable, Sendable {
  /// What to look for.
  public let pattern: Pattern
  /// Where.
  public let scope: Scope

  /// Looks for `pattern` where `scope` says.
  public init(_ pattern: Pattern, _ scope: Scope = Scope()) {
    self.pattern = pattern
    self.scope = scope
  }
}
