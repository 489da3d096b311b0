public import GoldpanText

/// What the literature calls a code: a name for something that people say.
public struct Tag: Sendable {
  /// `kind/name`, such as `pain/repeat-myself`.
  public struct ID: Identifier {
    /// The identifier as printed.
    public let description: String

    /// An identifier such as `"pain/repeat-myself"`.
    public init(_ value: String) { description = value }

    /// What stands before the first slash, such as `pain`.
    public var kind: String {
      String(Substring(description.utf8.prefix { $0 != UInt8(ascii: "/") }))
    }

    /// What stands after the first slash, such as `repeat-myself`.
    public var name: String {
      String(Substring(description.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst()))
    }
  }

  /// What a heading says in brackets after the name.
  public enum Flag: String, CaseIterable, Hashable, Sendable {
    /// Adds rules to the tag of that name in an extended codebook.
    case extends
    /// Replaces the tag of that name in an extended codebook.
    case override
    /// No longer in use; `see:` names what took its place.
    case retired
    /// Only people apply it, so that it needs no rule.
    case manual
  }

  /// What becomes of a match that a negator stands before.
  public enum Negation: Hashable, Sendable {
    /// It is dropped; the default.
    case block
    /// It counts all the same.
    case keep
    /// It counts for another tag.
    case flip(ID)
  }

  /// When in the relationship the tagged moment happens.
  public enum Phase: String, CaseIterable, Hashable, Sendable {
    /// Before they are customers, or before the event.
    case before
    /// While it happens.
    case during
    /// Once it is over.
    case after
    /// When they tell others of it.
    case retelling
  }

  /// How an expectation fared.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// They got what they expected.
    case met
    /// They got less.
    case missed
    /// They got more.
    case exceeded
    /// They expect something else by now.
    case changed
  }

  /// What it is called.
  public let id: ID
  /// Where its heading stands.
  public package(set) var place: Diagnostic.Place
  /// One sentence: what it means.
  public var definition = ""
  /// When to use it.
  public var useWhen = ""
  /// When not to.
  public var notWhen = ""
  /// What else there is to say about it.
  public var notes = ""
  /// What its heading says in brackets.
  public var flags: Set<Flag> = []
  /// How bad it is unless a severity rule says otherwise, 1–3; `nil`: not said.
  public var severity: Int?
  /// The journey stage it belongs to.
  public var stage: String?
  /// What brings it about, such as `process`.
  public var cause: String?
  /// When in the relationship it happens.
  public var phase: Phase?
  /// How an expectation fared.
  public var outcome: Outcome?
  /// The stage that a hand-off leaves.
  public var from: String?
  /// The stage that a hand-off reaches.
  public var to: String?
  /// Tags that this one displaces in the same sentence.
  public var beats: [ID] = []
  /// Its former names.
  public var was: [ID] = []
  /// Where to look instead, if it is retired.
  public var see: ID?
  /// What a negator before a match does.
  public var negation = Negation.block
  /// The bullets under `### Match`.
  public var rules: [Rule] = []
  /// The bullets under `### Except`.
  public var exceptions: [Rule] = []
  /// The bullets under `### Severity`.
  public var severities: [(level: Int, rule: Rule)] = []
  /// Its own tests.
  public var examples: [Example] = []

  /// Where further headings stand, in codebooks that add to it.
  package var additions: [Diagnostic.Place] = []
  /// Where the headings stand that it replaces, in codebooks that it builds on.
  package var replacedPlaces: [Diagnostic.Place] = []
  /// Where it says its former names.
  package var formerPlaces: [Diagnostic.Place] = []
  /// Where it names a stage: its own, or one that a hand-off leaves or reaches.
  package var stagePlaces: [Diagnostic.Place] = []

  /// A tag of which nothing but the name and place is known yet.
  public init(id: ID, place: Diagnostic.Place) {
    self.id = id
    self.place = place
  }
}

extension Tag {
  /// Whether it is no longer in use.
  package var isRetired: Bool { flags.contains(.retired) }

  /// Whether only people apply it: examples are for them, no rule could pass them.
  var isManual: Bool { flags.contains(.manual) && rules.isEmpty }
}

/// One bullet of a codebook: what to look for and where.
public struct Rule: Hashable, Sendable {
  /// Parsed, so it is valid.
  public let expression: RuleExpression
  /// Where it stands in its document, without the dash.
  public let place: Diagnostic.Place

  /// The rule `expression` at `place`.
  public init(_ expression: RuleExpression, at place: Diagnostic.Place) {
    self.expression = expression
    self.place = place
  }
}

/// A tag's own test: something people say, and whether the tag applies.
public struct Example: Hashable, Sendable {
  /// What is said, perhaps after a question.
  public let text: String
  /// The question just before, from `Q: … A: …`.
  public let question: String?
  /// Who says it: its voice and its segment; the rest of a scope changes nothing about words.
  public let scope: Scope
  /// Whether the tag applies.
  public let isMatch: Bool
  /// Whether it is known to fail yet.
  public let isTodo: Bool
  /// Where it stands in its document, without the dash.
  public let place: Diagnostic.Place

  /// An example at `place`.
  public init(
    _ text: String, question: String? = nil, scope: Scope = Scope(), isMatch: Bool,
    isTodo: Bool = false, at place: Diagnostic.Place
  ) {
    self.text = text
    self.question = question
    self.scope = scope
    self.isMatch = isMatch
    self.isTodo = isTodo
    self.place = place
  }
}
