import GoldpanKit

extension StudyPlan {
  /// Why nobody can say until when a digest of `corpus` holds; `nil`: somebody can.
  func whyNoEnd(in corpus: Corpus) -> String? {
    guard validUntil(in: corpus) == nil else { return nil }
    guard validFor != nil else {
      return "study.md says nothing of how long a digest is valid ('valid for: 12 months')"
    }
    return "no conversation has a date ('date:' at the head of a transcript), so nobody can say "
      + "until when a digest is valid"
  }
}

extension Insights {
  /// The same of what the insights are made from.
  var whyNoEnd: String? { plan.whyNoEnd(in: corpus) }
}

/// Until when a digest of the study holds, seen from some day.
struct Expiry {
  let end: CalendarDay
  let day: CalendarDay?

  /// Whether that is past.
  var isStale: Bool { day.map { $0 > end } ?? false }

  /// A line for `status`.
  var text: String {
    guard isStale, let day else { return "a digest of this is valid until \(end)" }
    return "stale: a digest of this was valid until \(end), and it is \(day); time for a new wave"
  }
}
