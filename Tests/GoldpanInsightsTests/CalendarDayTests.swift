import GoldpanInsights
import Testing

@Suite struct CalendarDayTests {
  @Test(
    arguments: [
      ("2025-05-28", "12 months", "2026-05-28"), ("2024-02-29", "1 year", "2025-02-28"),
      ("2025-01-31", "1 month", "2025-02-28"), ("2025-12-31", "1 day", "2026-01-01"),
      ("2025-05-28", "6 weeks", "2025-07-09"), ("2024-02-28", "2 days", "2024-03-01"),
      ("2025-05-28", "0 days", "2025-05-28"), ("2025-05-28", "a while", nil),
      ("2025-05-28", "99999999999 years", nil), ("2025-05-28", "-1 days", nil),
      ("2025-13-01", "1 day", nil), ("2025-02-29", "1 day", nil), ("28 May", "1 day", nil),
    ] as [(String, String, String?)])
  func `a day so much later is counted on the calendar`(
    day: String, duration: String, expected: String?
  ) {
    #expect(CalendarDay(day)?.adding(duration)?.description == expected)
  }

  @Test func `the month is told in words`() {
    #expect(CalendarDay("2025-05-28")?.monthName == "May 2025")
  }
}
