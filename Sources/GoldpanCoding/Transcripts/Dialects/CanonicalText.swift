import GoldpanText

/// What Goldpan itself writes: `[00:12:52] P03: text`, `## stage: support` (DESIGN.md §5).
enum CanonicalText {
  /// Most labels follow a time in square brackets.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let heads = glance.heads
    let stamped = heads.count { line, head in
      head.before != nil && glance.bytes.has("[", at: line.range.start, before: line.range.end)
    }
    guard stamped * 2 > heads.count else { return nil }
    let share = share(stamped, of: heads.count, "labels")
    return DialectEvidence(points: 70, reason: "\(share) follow a time in square brackets")
  }
}
