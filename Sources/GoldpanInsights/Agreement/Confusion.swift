/// How rules and people agree on one label: texts counted by what each says (a confusion matrix).
public struct Confusion: Hashable, Sendable {
  /// Found by rules and given by people.
  public var right = 0
  /// Found by rules, not given by people: false positives.
  public var wrong = 0
  /// Given by people, not found by rules: misses.
  public var missed = 0
  /// Neither.
  public var absent = 0

  /// No texts yet.
  public init() {}

  /// Counted texts.
  public init(right: Int, wrong: Int, missed: Int, absent: Int) {
    (self.right, self.wrong, self.missed, self.absent) = (right, wrong, missed, absent)
  }

  /// Counts one more text.
  mutating func count(isFound: Bool, isGiven: Bool) {
    switch (isFound, isGiven) {
    case (true, true): right += 1
    case (true, false): wrong += 1
    case (false, true): missed += 1
    case (false, false): absent += 1
    }
  }

  /// How many texts there are.
  public var texts: Int { right + wrong + missed + absent }
  /// How many of them people gave the label.
  public var given: Int { right + missed }
  /// How many of them rules found.
  public var found: Int { right + wrong }

  /// How much of what is found is right, with Wilson's interval; `nil` if nothing is found.
  public var precision: Estimate? { Estimate(share: right, of: found) }

  /// How much of what people gave is found, with Wilson's interval; `nil` if they gave nothing.
  public var recall: Estimate? { Estimate(share: right, of: given) }

  /// The harmonic mean of both; `nil` if nothing is found or given.
  ///
  /// F = 2J / (1 + J) with J the share of right ones among what is found or given (Jaccard 1912):
  /// the interval is Wilson's for J, carried over, as F grows with J.
  public var f1: Estimate? {
    Estimate(share: right, of: right + wrong + missed)?.mapped { 2 * $0 / (1 + $0) }
  }

  /// Agreement beyond chance; `nil` where it is not defined.
  public var kappa: CohensKappa? { CohensKappa([[right, wrong], [missed, absent]]) }

  /// The texts of both.
  static func + (left: Confusion, right: Confusion) -> Confusion {
    Confusion(
      right: left.right + right.right, wrong: left.wrong + right.wrong,
      missed: left.missed + right.missed, absent: left.absent + right.absent)
  }
}
