import GoldpanKit

/// Until when a digest of the study holds, seen from some day.
struct Validity {
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
