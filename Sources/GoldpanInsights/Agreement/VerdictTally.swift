/// Verdicts of coders on one tag, counted over turns that have two or more of them.
struct VerdictTally {
  /// How many verdicts say that the tag is there.
  var present = 0
  /// How many say that it is not.
  var absent = 0
  /// Of those that say it is there, how many are the first coder's; of use where there are two.
  var byFirst = 0
  /// How much verdicts on the same turn differ: for each turn twice its pairs that do, divided by
  /// one less than its verdicts.
  var disagreement = 0.0
  /// How many turns have two verdicts or more.
  var turns = 0

  private var verdicts: Int { present + absent }

  /// The share of pairs of verdicts on the same turn that differ; Do of Krippendorff's α.
  var observed: Double? { verdicts > 0 ? disagreement / Double(verdicts) : nil }

  /// The share of all pairs of verdicts that differ; De.
  var expected: Double? {
    guard verdicts > 1 else { return nil }
    return 2 * Double(present) * Double(absent) / (Double(verdicts) * Double(verdicts - 1))
  }

  /// Krippendorff's α; `nil` where all verdicts are the same.
  var alpha: Double? {
    guard present > 0, absent > 0, let observed, let expected else { return nil }
    return 1 - observed / expected
  }

  /// Cohen's κ of two coders; `nil` where all verdicts are the same.
  var kappa: Double? {
    guard present > 0, absent > 0, let observed, let chance else { return nil }
    return 1 - observed / (1 - chance)
  }

  /// The agreement that chance gives two coders with these shares; Cohen's pe.
  var chance: Double? {
    guard turns > 0 else { return nil }
    let turns = Double(turns)
    let (first, second) = (Double(byFirst) / turns, Double(present - byFirst) / turns)
    return first * second + (1 - first) * (1 - second)
  }
}

extension [VerdictTally] {
  /// α over all tags, from their observed and expected disagreement added up.
  var pooledAlpha: Double? {
    let (observed, expected) = (sum(\.observed), sum(\.expected))
    return expected > 0 ? 1 - observed / expected : nil
  }

  /// κ over all tags from their observed and expected agreement added up (De Vries, Elliott, Kanouse
  /// & Teleki 2008, "Using Pooled Kappa to Summarize Interrater Agreement across Many Items").
  var pooledKappa: Double? {
    // Arithmetic leaves a little of a 0.
    let beyond = beyondChance
    return beyond > 1e-12 ? 1 - sum(\.observed) / beyond : nil
  }

  /// The disagreement that chance gives two coders, over all tags.
  var beyondChance: Double { sum { $0.chance.map { 1 - $0 } } }

  /// How many turns have two verdicts on the tag that fewest have them on.
  var fewestTurns: Int { lazy.map(\.turns).filter { $0 > 0 }.min() ?? 0 }

  /// What there is of a figure, added up.
  func sum(_ part: (VerdictTally) -> Double?) -> Double {
    reduce(0) { $0 + (part($1) ?? 0) }
  }
}
