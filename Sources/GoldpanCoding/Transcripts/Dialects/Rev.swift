import GoldpanText

/// Rev and its kin: `Speaker 1: (03:40)` on a line of its own, or `Name:` alone and a blank line.
enum Rev {
  /// Labels alone on their lines with a time in parentheses, or followed by a blank line.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let (bytes, heads) = (glance.bytes, glance.heads)
    let timed = heads.count { line, head in
      guard head.end == line.range.end else { return false }
      if case .time = head.aside?.kind { return true }
      return head.after.map { bytes[$0.end - 1] == UInt8(ascii: ")") } ?? false
    }
    if timed > 0, timed * 3 > heads.count {
      let share = share(timed, of: heads.count, "labels")
      return DialectEvidence(
        points: 75, reason: "\(share) stand alone with a time in parentheses")
    }
    let alone = heads.count { line, head in
      head.end == line.range.end && head.after == nil && line.isBeforeBlank
        && !bytes.has("*", at: line.range.start, before: line.range.end)
    }
    guard alone > 1, alone * 2 > heads.count else { return nil }
    let share = share(alone, of: heads.count, "labels")
    return DialectEvidence(points: 55, reason: "\(share) stand alone before a blank line")
  }
}
