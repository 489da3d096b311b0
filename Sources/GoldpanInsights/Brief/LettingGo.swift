import GoldpanCoding

extension Brief {
  /// What can come down from the walls: every wording and every place once, however many promises
  /// stand behind it (DESIGN.md §1, 8).
  public struct LettingGo: Hashable, Sendable {
    /// A wording, or a place where wording stands.
    public struct Item: Hashable, Sendable {
      /// The wording or the place.
      public let text: String
      /// Whose it is, in the order of the study.
      public let promises: [Promise.ID]
      /// The live promises that stand there too.
      public let alsoLive: [Promise.ID]
    }

    /// The wording of promises that were given up.
    public let wordings: [Item]
    /// Where it still stands.
    public let collateral: [Item]
    /// Where the wording of promises stands that are to be refreshed or done over, as far as it is
    /// not named already.
    public let changing: [Item]

    /// Whether there is nothing to let go of.
    public var isEmpty: Bool { wordings.isEmpty && collateral.isEmpty && changing.isEmpty }
  }
}

extension Brief.LettingGo {
  /// What `live` promises have to change, and in a brief about everything what is left of promises
  /// that were given up.
  init(live: [PromiseScorecard.Row], plan: StudyPlan, isWhole: Bool) {
    let retired = isWhole ? plan.promises.filter { $0.status == .retired } : []
    let standing = plan.promises.filter { $0.status == .live }
    let shaken = live.filter { $0.verdict == .refresh || $0.verdict == .overhaul }.map(\.promise)
    wordings = Self.items(retired, beside: standing) { [$0.claim] }
    let left = Self.items(retired, beside: standing, \.collateral)
    let named = Set(left.map(\.key))
    collateral = left
    changing = Self.items(shaken, beside: [], \.collateral).filter { !named.contains($0.key) }
  }

  /// Every text once, as it is first written, whatever its case and blanks.
  private static func items(
    _ promises: [Promise], beside live: [Promise], _ texts: (Promise) -> [String]
  ) -> [Item] {
    var order: [String] = []
    var owners: [String: (text: String, promises: [Promise.ID])] = [:]
    for promise in promises {
      for text in texts(promise) where !key(text).isEmpty {
        let key = key(text)
        if owners[key] == nil { order.append(key) }
        var entry = owners[key] ?? (text, [])
        if !entry.promises.contains(promise.id) { entry.promises.append(promise.id) }
        owners[key] = entry
      }
    }
    return order.compactMap { name in
      owners[name].map { entry in
        let also = live.filter { promise in texts(promise).contains { key($0) == name } }
        return Item(text: entry.text, promises: entry.promises, alsoLive: also.map(\.id))
      }
    }
  }

  fileprivate static func key(_ text: String) -> String {
    text.lowercased().split(separator: " ").joined(separator: " ")
  }
}

extension Brief.LettingGo.Item {
  fileprivate var key: String { Brief.LettingGo.key(text) }
}
