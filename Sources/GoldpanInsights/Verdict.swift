extension Promise {
  /// What to do about a promise (DESIGN.md §6); thresholds are strict and see unrounded values.
  public enum Verdict: Hashable, Sendable {
    /// Too few people to say.
    case unproven(Shortfall)
    /// It holds: refresh nothing but the wording.
    case keep
    /// Neither safe nor lost.
    case refresh
    /// It fails: do it over.
    case overhaul
  }

  /// Who is missing for a verdict.
  public struct Shortfall: Hashable, Sendable {
    /// How many more people are needed.
    public let people: Int
    /// How many more who are not advocates; some of them may be the same people.
    public let nonAdvocates: Int

    /// What `people`, of whom `nonAdvocates` are not advocates, lack; `nil`: nothing.
    package init?(people: Int, nonAdvocates: Int) {
      self.people = max(0, 5 - people)
      self.nonAdvocates = max(0, 3 - nonAdvocates)
      guard total > 0 else { return nil }
    }

    /// How many more people would do.
    public var total: Int { max(people, nonAdvocates) }
  }

  /// Whether customers could be promised this: S above 6.
  public enum Promiseable: String, Hashable, Sendable {
    /// With certainty.
    case firm
    /// As an estimate.
    case tentative
    /// No.
    case no
  }
}

extension Promise.Verdict {
  /// The verdict of the score alone, whatever the number of people.
  package init(
    value: Double, certaintyAbove6: Double, certaintyAtMost4: Double, keepAt: Double
  ) {
    if value > 6, certaintyAbove6 >= keepAt {
      self = .keep
    } else if value < 4, certaintyAtMost4 >= keepAt {
      self = .overhaul
    } else {
      self = .refresh
    }
  }

  /// The verdict of the score alone, whatever the number of people.
  package init(_ score: Score, keepAt: Double) {
    self.init(
      value: score.value, certaintyAbove6: score.certaintyAbove6,
      certaintyAtMost4: score.certaintyAtMost4, keepAt: keepAt)
  }

  /// Whether too few people speak of the promise.
  public var isUnproven: Bool { if case .unproven = self { true } else { false } }
}

extension Sequence<Promise.Verdict> {
  /// Whether people come to different verdicts; too few people come to none.
  var areDivided: Bool { Set(filter { !$0.isUnproven }).count > 1 }
}

extension Promise.Promiseable {
  /// Whether S is above 6, and how surely.
  package init(value: Double, certaintyAbove6: Double, keepAt: Double) {
    self = value > 6 ? (certaintyAbove6 >= keepAt ? .firm : .tentative) : .no
  }
}
