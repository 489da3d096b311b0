import GoldpanInsights
import Testing

@Suite struct ValidityTests {
  @Test(arguments: [
    (0, "1970-01-01"), (86_399_999_999, "1970-01-01"), (86_400_000_000, "1970-01-02"),
    (951_782_400_000_000, "2000-02-29"), (1_780_481_520_000_000, "2026-06-03"),
    (4_102_444_799_999_999, "2099-12-31"),
  ])
  func `a moment lies in a day`(_ test: (Int, String)) {
    #expect(CalendarDay(microsecondsSince1970: test.0)?.description == test.1)
  }

  @Test func `a moment before 1970 is none`() {
    #expect(CalendarDay(microsecondsSince1970: -1) == nil)
  }

  @Test(
    arguments: [
      (nil, false), ("2026-05-28", false), ("2026-05-29", true), ("never", false),
    ] as [(String?, Bool)])
  func `a digest is stale after its last day`(_ test: (String?, Bool)) {
    var study = Fieldwork()
    study.plan.validFor = "2 days"
    study.say("P1", "loved/a")
    study.dates["w1/P1"] = "2026-05-26"
    study.options.asOf = test.0
    let header = Digest(study.insights).header
    #expect(header.validUntil == "2026-05-28")
    #expect(header.isStale == test.1)
  }
}
