public import GoldpanText

/// The codings of a corpus: what rules suggest with what people decided about it.
public struct CodedCorpus: Sendable {
  /// Every coding in the order of the text, rejected ones too.
  public let codings: Codings
  /// Decisions that found no words any more (GP504).
  public let diagnostics: [Diagnostic]
  /// The decisions that count, in the order of time, with where their words stand now.
  package private(set) var decided: [Decided] = []

  /// What rules suggest, whatever was decided about it, in the order of the text.
  package internal(set) var suggested = Codings([])

  /// A decision, its tags under their present names, and the words that it is about.
  package struct Decided: Sendable {
    package let decision: Decision
    package let transcript: Transcript.ID
    package let range: TextRange

    /// A decision about the words at `range`.
    package init(decision: Decision, transcript: Transcript.ID, range: TextRange) {
      (self.decision, self.transcript, self.range) = (decision, transcript, range)
    }
  }

  /// Codings in the order of the text.
  public init(codings: Codings, diagnostics: [Diagnostic]) {
    self.codings = codings
    self.diagnostics = diagnostics
  }

  init(codings: Codings, diagnostics: [Diagnostic], decided: [Decided]) {
    self.init(codings: codings, diagnostics: diagnostics)
    self.decided = decided
  }

  /// The codings with a tag that nobody rejected.
  public func tagged(_ tag: Tag.ID) -> [Coding] {
    codings.filter { $0.tag == tag && $0.state != .rejected }
  }

  /// How many suggestions there are that nobody has decided about.
  public var pendingCount: Int { codings.pendingCount }
}
