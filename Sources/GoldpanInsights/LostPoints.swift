import GoldpanCoding

/// Where the points between a promise's mean and 10 go.
public struct LostPoints: Hashable, Sendable {
  /// What costs points.
  public struct Row: Hashable, Sendable {
    /// The pain; `nil`: people who give less than 10 and tell no broken moment.
    public let theme: Theme?
    /// How many people it concerns.
    public let people: Int
    /// The points lost, 0–10, unrounded.
    public let points: Double
    /// The points as printed, in tenths: the rows add up to the total exactly.
    public let tenths: Int
  }

  /// The promise.
  public let promise: Promise.ID
  /// All points lost as printed, in tenths: with the printed mean they make 10.
  public let tenths: Int
  /// The pains by points as printed, then people, then tag; what is unexplained comes last.
  public let rows: [Row]
}

extension LostPoints {
  /// The points lost by `scores` over `moments`; `nil` without people.
  init?(
    _ promise: Promise, scores: [PersonScore], moments: [Moment], weights: Weights,
    theme: (Tag.ID) -> Theme
  ) {
    let weight = weights.weights(of: scores.map(\.person))
    guard let mean = Score(values: scores.map(\.value), weights: weight).mean else { return nil }
    let total = weight.reduce(0, +)
    let byPerson = Dictionary(grouping: moments.filter { !$0.broken.isEmpty }, by: \.person)
    var points: [Tag.ID: Double] = [:]
    var unexplained: (points: Double, people: Int) = (0, 0)
    for (score, weight) in zip(scores, weight) {
      let lost = (10 - score.value) * weight / total
      let broken = byPerson[score.person] ?? []
      for moment in broken {
        let share = lost / Double(broken.count) / Double(moment.broken.count)
        for tag in moment.broken { points[tag, default: 0] += share }
      }
      if broken.isEmpty, score.value < 10 {
        unexplained = (unexplained.points + lost, unexplained.people + 1)
      }
    }
    // What costs most has the first choice of quotes.
    let costliest = points.keys.sorted { (points[$1] ?? 0, $0) < (points[$0] ?? 0, $1) }
    let themes = Dictionary(
      costliest.map { ($0, theme($0)) }, uniquingKeysWith: { first, _ in first })
    var pains = points.keys.sorted().map { (theme: themes[$0], points: points[$0] ?? 0) }
    if unexplained.people > 0 { pains.append((nil, unexplained.points)) }
    self.promise = promise.id
    tenths = 100 - GoldpanInsights.tenths(mean)
    let shares = apportioned(pains.map { $0.points * 10 }, total: tenths)
    rows = zip(pains, shares).map { pain, tenths in
      Row(
        theme: pain.theme, people: pain.theme?.people ?? unexplained.people,
        points: pain.points, tenths: tenths)
    }.sorted(by: Row.precedes)
  }
}

extension LostPoints.Row {
  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    guard let one = left.theme, let other = right.theme else { return left.theme != nil }
    return (right.tenths, right.people, one.tag) < (left.tenths, left.people, other.tag)
  }
}
