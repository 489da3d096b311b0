import GoldpanCoding

/// How much of what people tell about a promise they were asked for.
public struct AskedShare: Hashable, Sendable {
  /// The promise.
  public let promise: Promise.ID
  /// In how many moments it is spoken of: a turn by one person.
  public let moments: Int
  /// How many of them answer a question about it, or were found by a rule that wants one.
  public let asked: Int
  /// How many people speak of it.
  public let people: Int
  /// How many of them do so at least once without being asked.
  public let spontaneousPeople: Int

  /// How many moments nobody asked for.
  public var spontaneous: Int { moments - asked }
  /// The share of moments that nobody asked for, 0–1.
  public var spontaneousShare: Double { Double(spontaneous) / Double(moments) }
}

extension Insights {
  /// What the moderators asked about; every transcript is searched for it anew.
  package var prompts: Prompts { Prompts(corpus, plan: plan, codebook: codebook) }

  /// How much was asked for, for every live or draft promise that anybody speaks of.
  public var askedShares: [AskedShare] { askedShares(by: prompts) }

  /// The same by questions that are found already.
  func askedShares(by prompts: Prompts) -> [AskedShare] {
    plan.promises.filter {
      $0.status != .retired && (remit?.holds($0.id) ?? true)
    }.compactMap { promise in
      let told = sample.codings(with: promise.keptBy + promise.brokenBy)
      let byTurn = Dictionary(grouping: told) { coding in
        TurnPlace(of: coding.quotation)
      }
      guard !byTurn.isEmpty else { return nil }
      let free = byTurn.values.filter { !prompts.areAsked($0, about: promise.id) }
      return AskedShare(
        promise: promise.id, moments: byTurn.count, asked: byTurn.count - free.count,
        people: Array(byTurn.values.joined()).people.count,
        spontaneousPeople: Array(free.joined()).people.count)
    }
  }
}
