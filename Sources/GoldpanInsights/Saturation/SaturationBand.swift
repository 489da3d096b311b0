import GoldpanCoding

/// What saturation owes to the order of the interviews: what other orders of the same ones give.
///
/// Up to six interviews all orders are looked at, of more a thousand that are drawn at random, and
/// fewer, though at least a hundred, where there are more than 20,000 interviews. The same interviews
/// in the same order always give the same band.
public struct SaturationBand: Hashable, Sendable {
  /// How many orders were looked at.
  public let orders: Int
  /// Whether they are all there are.
  public let areAll: Bool
  /// After each interview the number of tags in the middle 90 % of the orders.
  public let totals: [ClosedRange<Int>]
  /// The earliest and the latest end in the middle 90 % of the orders; `.never` comes after all.
  public let earliest: Saturation.Point
  /// See `earliest`.
  public let latest: Saturation.Point
  /// The share of the orders in which every run brings too much, or the base has no tags.
  public let neverShare: Double

  /// The band around `interviews`; `seed` draws the orders.
  public init(
    of interviews: [Interview], by criterion: Saturation.Criterion = Saturation.Criterion(),
    seed: UInt64 = 1
  ) {
    var orders = InterviewOrders(of: interviews.count, seed: seed)
    let tags = interviews.tagNumbers
    let count = orders.count
    var totals = [Int32](repeating: 0, count: interviews.count * count)
    var stops = [Int](repeating: 0, count: count)
    var seen = [Int](repeating: -1, count: tags.count)
    var new = [Int](repeating: 0, count: interviews.count)
    for number in 0..<count {
      var total: Int32 = 0
      for (place, interview) in orders.next().enumerated() {
        let before = total
        for tag in tags.numbers[interview] where seen[tag] != number {
          seen[tag] = number
          total += 1
        }
        totals[place * count + number] = total
        new[place] = Int(total - before)
      }
      stops[number] = SaturationBand.rank(of: Saturation.Point(newTags: new, by: criterion))
    }
    self.orders = count
    areAll = orders.areAll
    self.totals = interviews.indices.map { place in
      let sorted = totals[place * count..<(place + 1) * count].sorted()
      return Int(sorted[count / 20])...Int(sorted[count - 1 - count / 20])
    }
    stops.sort()
    let isTooFew = interviews.count < criterion.fewest
    earliest = isTooFew ? .tooFew : SaturationBand.outcome(of: stops[count / 20])
    latest = isTooFew ? .tooFew : SaturationBand.outcome(of: stops[count - 1 - count / 20])
    neverShare = isTooFew ? 0 : Double(stops.count { $0 == .max }) / Double(count)
  }

  private static func rank(of outcome: Saturation.Point) -> Int {
    if case .reached(let interviews) = outcome { interviews } else { .max }
  }

  private static func outcome(of rank: Int) -> Saturation.Point {
    rank == .max ? .never : .reached(rank)
  }
}

/// The orders that a band looks at, one after another.
private struct InterviewOrders {
  /// How many there are.
  let count: Int
  /// Whether these are all orders.
  let areAll: Bool
  private var order: [Int]
  private var dice: SplitMix64
  private var isFirst = true

  init(of interviews: Int, seed: UInt64) {
    areAll = interviews <= 6
    count =
      areAll ? (1...max(1, interviews)).reduce(1, *) : min(1000, max(100, 20_000_000 / interviews))
    order = Array(0..<interviews)
    dice = SplitMix64(seed)
  }

  mutating func next() -> [Int] {
    if areAll {
      if !isFirst { order.permute() }
      isFirst = false
    } else {
      for last in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(last, dice.below(last + 1))
      }
    }
    return order
  }
}

extension [Int] {
  /// Becomes the next order by the alphabet; the last one stays as it is.
  fileprivate mutating func permute() {
    guard let pivot = indices.dropLast().last(where: { self[$0] < self[$0 + 1] }),
      let swap = indices.last(where: { self[$0] > self[pivot] })
    else { return }
    swapAt(pivot, swap)
    self[(pivot + 1)...].reverse()
  }
}

extension [Interview] {
  /// The tags of each interview as numbers from 0, and how many there are.
  fileprivate var tagNumbers: (numbers: [[Int]], count: Int) {
    var known: [Tag.ID: Int] = [:]
    let numbers = map { interview in
      interview.tags.map { tag in
        let number = known[tag] ?? known.count
        known[tag] = number
        return number
      }
    }
    return (numbers, known.count)
  }
}
