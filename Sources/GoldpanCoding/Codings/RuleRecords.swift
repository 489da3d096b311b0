/// What people made of each rule's suggestions (DESIGN.md §4).
///
/// A decision is about words and a tag, not about a rule: it counts for the rule that suggests the tag
/// for those words now, the one that the coding names. So a rule that moves to another line keeps
/// its record, one that is rewritten has the record of what it finds by now, and where a rule no
/// longer finds what was accepted, the acceptance counts for none.
package struct RuleRecords: Sendable {
  /// How many of a rule's suggestions were decided, and how.
  package struct Record: Hashable, Sendable {
    /// How many were accepted.
    package var accepted = 0
    /// How many were accepted or rejected.
    package var decided = 0

    /// Whether a smaller share was accepted, or of the same share more was decided.
    fileprivate func isWorse(than other: Record) -> Bool {
      let (mine, theirs) = (accepted * other.decided, other.accepted * decided)
      return mine == theirs ? decided > other.decided : mine < theirs
    }
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

  /// The rules that have a record, the worst first: those of which the smallest share was accepted,
  /// then those with more decisions, then by tag and place.
  package var worstFirst: [(tag: Tag.ID, rule: Int, record: Record)] {
    let known = records.compactMap { coder, record -> (tag: Tag.ID, rule: Int, record: Record)? in
      guard case .rule(let tag, let rule) = coder, record.decided >= Self.fewest else { return nil }
      return (tag, rule, record)
    }
    return known.sorted { left, right in
      left.record.isWorse(than: right.record)
        || !right.record.isWorse(than: left.record)
          && (left.tag, left.rule) < (right.tag, right.rule)
    }
  }

  /// The record of a rule; `nil` for people and while too little is decided.
  package subscript(coder: Coder) -> Record? {
    records.isEmpty ? nil : records[coder].flatMap { $0.decided >= Self.fewest ? $0 : nil }
  }
}
