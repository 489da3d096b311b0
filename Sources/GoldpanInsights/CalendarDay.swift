/// A day of the Gregorian calendar, as transcripts write it: `2025-05-20`.
package struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The day that `text` names; `nil` unless it is one, written so.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == 3, 1...12 ~= numbers[1],
      1...CalendarDay.length(of: numbers[1], in: numbers[0]) ~= numbers[2]
    else { return nil }
    (year, month, day) = (numbers[0], numbers[1], numbers[2])
  }

  private init(_ year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day so much later as `duration` says: `12 months`, `1 year`, `6 weeks` or `90 days`;
  /// `nil` if it says something else, or more than a thousand years.
  ///
  /// Of a month that is too short it is the last day.
  package func adding(_ duration: String) -> CalendarDay? {
    let words = duration.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), 0...365_000 ~= count else { return nil }
    switch words[1] {
    case "day", "days": return later(days: count)
    case "week", "weeks": return count > 52_000 ? nil : later(days: count * 7)
    case "month", "months": return count > 12_000 ? nil : later(months: count)
    case "year", "years": return count > 1000 ? nil : later(months: count * 12)
    default: return nil
    }
  }

  private func later(months: Int) -> CalendarDay {
    let (years, index) = (month - 1 + months).quotientAndRemainder(dividingBy: 12)
    let length = CalendarDay.length(of: index + 1, in: year + years)
    return CalendarDay(year + years, index + 1, min(day, length))
  }

  private func later(days: Int) -> CalendarDay {
    var (start, rest) = (self, days)
    while true {
      let left = CalendarDay.length(of: start.month, in: start.year) - start.day
      guard rest > left else { return CalendarDay(start.year, start.month, start.day + rest) }
      rest -= left + 1
      start = CalendarDay(start.year, start.month, 1).later(months: 1)
    }
  }

  private static func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// The month in words: `May 2025`.
  package var monthName: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(names[month - 1]) \(year)"
  }

  /// As it was written.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Earlier before later.
  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
