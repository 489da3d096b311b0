import GoldpanCoding
import Testing

@Suite struct InstantArithmeticTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000000Z"),
      (1, "1970-01-01T00:00:00.000001Z"),
      (-1, "1969-12-31T23:59:59.999999Z"),
      (1_780_481_520_000_001, "2026-06-03T10:12:00.000001Z"),
      (1_709_251_199_999_999, "2024-02-29T23:59:59.999999Z"),
      (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
    ])
  func `is told from microseconds`(_ microseconds: Int, _ text: String) {
    #expect(Decision.Instant(microseconds: microseconds)?.description == text)
  }

  @Test func `has four digits for the year`() {
    #expect(Decision.Instant(microseconds: 253_402_300_800_000_000) == nil)
  }

  @Test(
    arguments: [
      ("2026-06-03T10:12:00.000001Z", "2026-06-03T10:12:00.000002Z"),
      ("2026-06-03T10:12:00Z", "2026-06-03T10:12:00.000001Z"),
      ("2026-06-03T10:12:59.999999Z", "2026-06-03T10:13:00.000000Z"),
      ("2026-12-31T23:59:59.999999Z", "2027-01-01T00:00:00.000000Z"),
      ("2024-02-28T23:59:59.999999Z", "2024-02-29T00:00:00.000000Z"),
      ("9999-12-31T23:59:59.999999Z", nil),
    ])
  func `knows the next one`(_ text: String, _ next: String?) throws {
    let instant = try #require(Decision.Instant(text))
    #expect(instant.next?.description == next)
  }
}
