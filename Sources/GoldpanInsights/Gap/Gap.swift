import GoldpanCoding

/// The company's own view of its promises beside the customers' (DESIGN.md §6).
///
/// Employees are scored as customers are: by the `rating` columns, else by what they tell. They are
/// one side, never split by department.
public struct Gap: Hashable, Sendable {
  /// How the two views differ.
  public enum Reading: String, CaseIterable, Hashable, Sendable {
    /// The company sees the promise kept and customers do not.
    case blindSpot = "blind-spot"
    /// Customers see the promise kept better than the company thinks.
    case hiddenStrength = "hidden-strength"
    /// Less than a point apart.
    case aligned
    /// Apart, and not surely so.
    case unclear
  }

  /// One side's view of one promise.
  public struct Side: Hashable, Sendable {
    /// How many people there are on this side: N of "n of N".
    public let of: Int
    /// How many of those with a score see the promise kept: above 6.
    public let above6: Int
    /// How well the promise is kept; its mean is what the gap is made of.
    public let score: Score
  }

  /// One promise.
  public struct Row: Hashable, Sendable {
    /// The promise.
    public let promise: Promise.ID
    /// The employees' view.
    public let company: Side
    /// The customers' view.
    public let customers: Side
    /// The company's weighted mean less the customers', −10 to 10; `nil`: nobody on one side.
    public let points: Double?
    /// The probability that the company's view is the higher one; `nil`: nobody on one side.
    public let certainty: Double?
    /// How the views differ; `nil`: nobody on one side.
    public let reading: Reading?
    /// What customers say of the promise: the first for the reading, the counter-quote against it.
    public let quotes: Quotes
  }

  /// The live promises, in the order of the study; none if nobody of the company is heard, or if the
  /// insights are about the company itself.
  public let rows: [Row]

  /// The blind spots, the surest first, then the widest, then in the order of the study.
  public var blindSpots: [Row] {
    rows.enumerated().filter { $0.element.reading == .blindSpot }.sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (other.certainty ?? 0, other.points ?? 0, left.offset)
        < (one.certainty ?? 0, one.points ?? 0, right.offset)
    }.map(\.element)
  }
}

extension Gap.Reading {
  /// How views differ that are `points` apart, the company's being the higher one with `certainty`.
  package init(points: Double, certainty: Double) {
    if points >= 2, certainty >= 0.9 {
      self = .blindSpot
    } else if points <= -2, certainty <= 0.1 {
      self = .hiddenStrength
    } else if abs(points) < 1 {
      self = .aligned
    } else {
      self = .unclear
    }
  }
}

extension Gap.Side {
  /// The view that `sample` has of `promise`.
  fileprivate init(_ promise: Promise, _ sample: Sample, _ weights: Weights) {
    let scores = sample.scores(of: promise, moments: sample.moments(of: promise))
    of = sample.people.count
    above6 = scores.count { $0.value > 6 }
    score = Score(scores, weights)
  }
}

extension Insights {
  /// The company's own view of its promises beside the customers'.
  public var gap: Gap {
    guard options.audience != .employee else { return Gap(rows: []) }
    let company = sample(of: .employee)
    guard !company.people.isEmpty else { return Gap(rows: []) }
    let weights = Weights(corpus)
    var ledger = QuoteLedger()
    return Gap(
      rows: livePromises.map { promise in
        gap(
          of: promise, company: Gap.Side(promise, company, weights),
          customers: Gap.Side(promise, sample, weights), in: &ledger)
      })
  }

  private func gap(
    of promise: Promise, company: Gap.Side, customers: Gap.Side, in ledger: inout QuoteLedger
  ) -> Gap.Row {
    let points = company.score.mean.flatMap { own in customers.score.mean.map { own - $0 } }
    let certainty = points.map { _ in
      company.score.distribution.probability(exceeding: customers.score.distribution)
    }
    let reading = points.flatMap { points in
      certainty.map { Gap.Reading(points: points, certainty: $0) }
    }
    let (kept, broken) = words(about: promise)
    let isBroken = (customers.score.mean ?? 0) <= 6
    return Gap.Row(
      promise: promise.id, company: company, customers: customers, points: points,
      certainty: certainty, reading: reading,
      quotes: Quotes(
        from: isBroken ? broken : kept, opposite: isBroken ? kept : broken, in: &ledger))
  }

  /// The promises that are made, in the order of the study, as far as they are of interest.
  var livePromises: [Promise] {
    plan.promises.filter { $0.status == .live && (remit?.holds($0.id) ?? true) }
  }

  /// Who counts of an audience, and what of their words.
  func sample(of audience: Audience) -> Sample {
    guard audience != options.audience else { return sample }
    var options = options
    options.audience = audience
    return Sample(everybody, codings: codings, pending: options.usesPending, options: options)
  }

  /// The words with any of `tags` that may be shown, in the order of the text.
  func codings(with tags: [Tag.ID]) -> [Coding] {
    sample.quotable(sample.codings(with: tags))
  }

  /// What people say of a promise kept, and of it broken, as far as it may be shown.
  func words(about promise: Promise) -> (kept: [Coding], broken: [Coding]) {
    (codings(with: promise.keptBy), codings(with: promise.brokenBy))
  }
}
