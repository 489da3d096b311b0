import GoldpanInsights
import Testing

@Suite struct KeynessTests {
  /// a of c words against b of d, and G².
  struct Case: Sendable {
    let counts: (Int, Int, Int, Int)
    let value: Double
  }

  /// The first as Lancaster's course on corpus linguistics prints it (2.65); all by SciPy 1.17.1:
  /// `scipy.stats.power_divergence([a, b], [E1, E2], lambda_="log-likelihood")`.
  static let cases = [
    Case(counts: (52, 50_000, 57, 75_000), value: 2.6517101638888807),
    Case(counts: (23, 263, 551, 8_870), value: 2.3305518616657395),
    Case(counts: (5, 100, 0, 900), value: 23.02585092994046),
    Case(counts: (0, 100, 5, 900), value: 1.0536051565782636),
    Case(counts: (10, 1_000, 10, 1_000), value: 0),
    Case(counts: (120, 10_000, 30, 20_000), value: 137.8741287053798),
    Case(counts: (1, 7, 1, 9), value: 0.03149671393627812),
    Case(counts: (0, 0, 0, 0), value: 0),
    Case(counts: (3, 3, 0, 0), value: 0),
  ]

  @Test(arguments: cases)
  func `is what others compute`(_ example: Case) {
    let (a, c, b, d) = example.counts
    let keyness = Keyness(a, of: c, against: b, of: d)
    #expect(abs(keyness.logLikelihood - example.value) < 1e-9)
    #expect(keyness.frequency == a && keyness.rest == b)
  }

  @Test(arguments: cases)
  func `is the same from the other side`(_ example: Case) {
    let (a, c, b, d) = example.counts
    let (here, there) = (Keyness(a, of: c, against: b, of: d), Keyness(b, of: d, against: a, of: c))
    #expect(abs(here.logLikelihood - there.logLikelihood) < 1e-9)
    #expect(!(here.isOverused && there.isOverused))
  }

  @Test func `knows on which side it is said more often`() {
    #expect(Keyness(5, of: 100, against: 40, of: 900).isOverused)
    #expect(!Keyness(5, of: 100, against: 45, of: 900).isOverused)
    #expect(!Keyness(4, of: 100, against: 45, of: 900).isOverused)
  }
}
