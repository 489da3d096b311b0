public import GoldpanText

/// The codings of a corpus: what rules suggest with what people decided about it.
public struct CodedCorpus: Sendable {
  /// Every coding in the order of the text, rejected ones too.
  public let codings: Codings
  /// Decisions that found no words any more (GP504).
  public let diagnostics: [Diagnostic]

  /// Codings in the order of the text.
  public init(codings: Codings, diagnostics: [Diagnostic]) {
    self.codings = codings
    self.diagnostics = diagnostics
  }

  /// The codings with a tag that nobody rejected.
  public func tagged(_ tag: Tag.ID) -> [Coding] {
    codings.filter { $0.tag == tag && $0.state != .rejected }
  }

  /// How many suggestions there are that nobody has decided about.
  public var pendingCount: Int { codings.pendingCount }
}
