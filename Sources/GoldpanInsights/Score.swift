/// How well a promise is kept, 0–10, and how sure that is.
///
/// Each person is a fraction of a success; one more success and one more failure (Laplace; Lewis &
/// Sauro 2006) keep few people from saying much: Beta(1 + Σwy/10, 1 + Σw(1 − y/10)), DESIGN.md §6.
public struct Score: Hashable, Sendable {
  /// How many people it rests on.
  public let people: Int
  /// How many independent people they are worth: n* (Kish 1965), at most `people`.
  public let effectivePeople: Double
  /// The weighted mean of their scores, 0–10; `nil` without people.
  public let mean: Double?
  /// What is known of the true share of kept moments.
  package let distribution: BetaDistribution

  /// The score of people with `values` 0–10 and `weights`, in the same order.
  package init(values: [Double], weights: [Double]) {
    precondition(values.count == weights.count, "every person has a weight")
    let total = weights.reduce(0, +)
    let points = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    people = values.count
    effectivePeople = total
    mean = total > 0 ? points / total : nil
    distribution = BetaDistribution(1 + points / 10, 1 + max(0, total - points / 10))
  }

  /// The score of the people of `scores`.
  init(_ scores: [PersonScore], _ weights: Weights) {
    self.init(values: scores.map(\.value), weights: weights.weights(of: scores.map(\.person)))
  }

  /// The score of `people` whose weights and values add up to `sums`.
  init(people: Int, _ sums: LeaveOneOut.Sums) {
    let scale = sums.squares > 0 ? sums.weight / sums.squares : 1
    let (total, points) = (sums.weight * scale, sums.points * scale)
    self.people = people
    effectivePeople = total
    mean = total > 0 ? points / total : nil
    distribution = BetaDistribution(
      1 + max(0, points / 10), 1 + max(0, total - points / 10))
  }

  /// S, the estimate: 0–10.
  public var value: Double { 10 * distribution.mean }

  /// Where the truth lies with a probability of 90 %: within 0–10.
  public var range: ClosedRange<Double> {
    10 * distribution.quantile(0.05)...10 * distribution.quantile(0.95)
  }

  /// c₆: the probability that the truth is above 6, 0–1.
  public var certaintyAbove6: Double { 1 - distribution.cumulative(0.6) }

  /// c₄: the probability that the truth is 4 or less, 0–1.
  public var certaintyAtMost4: Double { distribution.cumulative(0.4) }
}
