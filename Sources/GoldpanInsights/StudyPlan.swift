public import GoldpanCoding
public import GoldpanText

/// What `study.md` says: promises, beliefs, journey, owners and settings (DESIGN.md §6).
public struct StudyPlan: Sendable {
  /// The heading of the document.
  public var title = "Study"
  /// The codebook the study uses, by file name or id; `nil`: the only one there is.
  public var codebook: String?
  /// How long a digest stays valid, as written (`12 months`).
  public var validFor: String?
  /// The certainty that *keep* and *overhaul* need, 0–1; DESIGN.md's default.
  public var keepAt = 0.80
  /// Phrases that count as personal data, besides what detectors know (DESIGN.md §9).
  public var redact: [String] = []
  /// The promises in the document's order; ids unique.
  public var promises: [Promise] = []
  /// What the company believes.
  public var beliefs: [Belief] = []
  /// The journey, stage by stage.
  public var stages: [Stage] = []
  /// Who answers for what, in the document's order.
  public var owners: [Owner] = []
  /// The questions of the call guide.
  public var callGuide: [String] = []
  /// Where the document names tags and owners; `nil` for a plan made in a program.
  package var places: Places?

  /// A study that says nothing yet.
  public init() {}

  /// The way back from a plan to its document.
  package struct Places: Sendable {
    /// The document.
    package let source: Source
    /// Every tag that a promise or belief names.
    package var tags: [(tag: Tag.ID, place: TextRange)] = []
    /// Where each of `owners` says what is owned.
    package var subjects: [TextRange] = []
  }
}

/// What the company says it will always do.
public struct Promise: Hashable, Sendable {
  /// A short name such as `once`.
  public struct ID: Identifier {
    /// The identifier as printed.
    public let description: String

    /// An identifier such as `"once"`.
    public init(_ value: String) { description = value }
  }

  /// Whether it is made, being thought about, or given up.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// It is made.
    case live
    /// It is being thought about.
    case draft
    /// It is given up.
    case retired
  }

  /// What it is called in commands and columns.
  public let id: ID
  /// The promise as customers read it.
  public let claim: String
  /// Whether it is made.
  public var status = Status.live
  /// Since when, as written.
  public var since: String?
  /// Tags that show it kept.
  public var keptBy: [Tag.ID] = []
  /// Tags that show it broken.
  public var brokenBy: [Tag.ID] = []
  /// The words by which a question asks about it.
  public var ask: String?
  /// What delivers it.
  public var deliveredBy: [String] = []
  /// Where its wording stands.
  public var collateral: [String] = []
  /// The brand value it stands for.
  public var value: String?

  /// A promise of which only the wording is known.
  public init(id: ID, claim: String) {
    self.id = id
    self.claim = claim
  }
}

/// Something the company takes to be true about its customers.
public struct Belief: Hashable, Sendable {
  /// A short name.
  public let id: String
  /// The belief.
  public let claim: String
  /// Tags that speak for it.
  public var trueIf: [Tag.ID] = []
  /// Tags that speak against it.
  public var falseIf: [Tag.ID] = []

  /// A belief of which only the wording is known.
  public init(id: String, claim: String) {
    self.id = id
    self.claim = claim
  }
}

/// A step of the customer's journey.
public struct Stage: Hashable, Sendable {
  /// A short name such as `support`.
  public let id: String
  /// Its title.
  public let title: String
  /// What it would be like at its best.
  public var ideal: String?
  /// Words that place a turn in it.
  public var cues: [String] = []
  /// Where it happens.
  public var touchpoints: [String] = []

  /// A stage of which only the name is known.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// Who answers for a tag, a stage or a promise.
public struct Owner: Hashable, Sendable {
  /// What is owned.
  public enum Subject: Hashable, Sendable {
    /// Every tag that the glob matches.
    case tags(String)
    /// The stage of that id.
    case stage(String)
    /// The promise.
    case promise(Promise.ID)
  }

  /// What is owned.
  public let subject: Subject
  /// The department, with a person in brackets if given: `Care (R. Holt)`.
  public let name: String
  /// To whom it goes when it is bad.
  public let escalation: String?

  /// `name` answers for `subject`.
  public init(of subject: Subject, name: String, escalation: String? = nil) {
    self.subject = subject
    self.name = name
    self.escalation = escalation
  }
}
