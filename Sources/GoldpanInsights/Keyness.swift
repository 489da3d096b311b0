/// How much more often something is said in one part of a corpus than in another.
///
/// Log-likelihood G² over the two cells "said here" and "said there" (Rayson & Garside 2000, after
/// Read & Cressie 1988, where Dunning 1993 has four cells): 2·(a·ln(a/E₁) + b·ln(b/E₂)) with
/// E₁ = c·(a+b)/(c+d) and E₂ = d·(a+b)/(c+d), where a of c words are meant here and b of d there.
/// Said 52 times in 50,000 words here and 57 times in 75,000 there: E₁ = 43.6, E₂ = 65.4,
/// G² = 2·(52·ln(52/43.6) + 57·ln(57/65.4)) = 2.65.
public struct Keyness: Hashable, Sendable {
  /// How often it is said here.
  public let frequency: Int
  /// How often it is said in the rest.
  public let rest: Int
  /// G²: 0 if it is said as often in both, in proportion; 3.84 would be chance in 5 of 100 corpora,
  /// 6.63 in 1 of 100, if words were said independently of each other, which they are not.
  public let logLikelihood: Double
  /// Whether it is said more often here than in the rest, in proportion.
  public let isOverused: Bool

  /// Something said `frequency` times among `size` words, and `rest` times among `restSize` others.
  public init(_ frequency: Int, of size: Int, against rest: Int, of restSize: Int) {
    precondition(
      0...max(0, size) ~= frequency && 0...max(0, restSize) ~= rest, "a part is no larger than all")
    (self.frequency, self.rest) = (frequency, rest)
    let (here, there) = (Double(size), Double(restSize))
    let all = Double(frequency) + Double(rest)
    isOverused = Double(frequency) * there > Double(rest) * here
    guard all > 0 else {
      logLikelihood = 0
      return
    }
    func cell(_ observed: Int, _ expected: Double) -> Double {
      observed == 0 ? 0 : Double(observed) * Elementary.log(Double(observed) / expected)
    }
    let sum =
      cell(frequency, here * all / (here + there)) + cell(rest, there * all / (here + there))
    logLikelihood = max(0, 2 * sum)
  }
}
