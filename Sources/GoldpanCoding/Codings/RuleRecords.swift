/// What people made of each rule's suggestions (DESIGN.md §4).
package struct RuleRecords: Sendable {
  /// How many of a rule's suggestions were decided, and how.
  package struct Record: Hashable, Sendable {
    /// How many were accepted.
    package var accepted = 0
    /// How many were accepted or rejected.
    package var decided = 0
  }

  /// A rule with fewer decisions has no record yet.
  package static let fewest = 10

  private var records: [Coder: Record] = [:]

  /// The records of all rules behind `codings`.
  package init(_ codings: Codings) {
    guard !codings.areSuggestions else { return }
    for coding in codings where coding.state != .pending {
      guard case .rule = coding.coder else { continue }
      records[coding.coder, default: Record()].decided += 1
      if coding.state == .accepted { records[coding.coder]?.accepted += 1 }
    }
  }

  /// The record of a rule; `nil` for people and while too little is decided.
  package subscript(coder: Coder) -> Record? {
    records.isEmpty ? nil : records[coder].flatMap { $0.decided >= Self.fewest ? $0 : nil }
  }
}
