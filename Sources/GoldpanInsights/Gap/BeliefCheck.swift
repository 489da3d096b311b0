import GoldpanCoding

/// What people say of something that the company takes to be true (DESIGN.md §1, 29).
public struct BeliefCheck: Hashable, Sendable {
  /// What becomes of a belief.
  public enum Finding: String, CaseIterable, Hashable, Sendable {
    /// At least three people speak for it, and at least twice as many as against it.
    case confirmed
    /// The other way round.
    case contradicted
    /// People speak on both sides, or too few.
    case mixed
    /// Nobody says anything of it.
    case unheard
  }

  /// The people on one side; somebody can stand on both.
  public struct Side: Hashable, Sendable {
    /// How many.
    public let people: Int
    /// How many of them say it at least once without being asked.
    public let spontaneous: Int

    /// How many of them say it only when asked.
    public var asked: Int { people - spontaneous }
  }

  /// The belief.
  public let belief: Belief
  /// How many people there are: N of "n of N".
  public let of: Int
  /// Those whose words speak for it.
  public let speakingFor: Side
  /// Those whose words speak against it.
  public let speakingAgainst: Side
  /// What becomes of it.
  public let finding: Finding
  /// Words on the side that more people stand on; the counter-quote is from the other side.
  public let quotes: Quotes
}

extension BeliefCheck.Finding {
  /// What becomes of a belief that so many people speak for and against.
  package init(for one: Int, against other: Int) {
    if one + other == 0 {
      self = .unheard
    } else if one >= Several.people, one >= 2 * other {
      self = .confirmed
    } else if other >= Several.people, other >= 2 * one {
      self = .contradicted
    } else {
      self = .mixed
    }
  }
}

extension Insights {
  /// What people say of each of the company's beliefs, in the order of the study.
  public var beliefs: [BeliefCheck] { plan.beliefs.isEmpty ? [] : beliefs(by: prompts) }

  /// The same by questions that are found already.
  func beliefs(by prompts: Prompts) -> [BeliefCheck] {
    // Nobody answers for what the company as a whole believes.
    guard !plan.beliefs.isEmpty, remit == nil else { return [] }
    var ledger = QuoteLedger()
    func side(_ tags: [Tag.ID]) -> BeliefCheck.Side {
      let codings = sample.codings(with: tags)
      return BeliefCheck.Side(
        people: codings.people.count,
        spontaneous: codings.filter { !prompts.isAsked($0) }.people.count)
    }
    return plan.beliefs.map { belief in
      let (one, other) = (side(belief.trueIf), side(belief.falseIf))
      let (pro, contra) = (codings(with: belief.trueIf), codings(with: belief.falseIf))
      let isAgainst = other.people > one.people
      return BeliefCheck(
        belief: belief, of: sample.people.count, speakingFor: one, speakingAgainst: other,
        finding: BeliefCheck.Finding(for: one.people, against: other.people),
        quotes: Quotes(
          from: isAgainst ? contra : pro, opposite: isAgainst ? pro : contra, in: &ledger))
    }
  }
}
