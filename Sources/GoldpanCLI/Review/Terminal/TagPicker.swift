import GoldpanKit

/// A tag that is looked for by a few of its letters.
struct TagPicker: Sendable {
  /// What becomes of a key.
  enum Outcome: Hashable, Sendable {
    case stays, closes
    case picks(Tag.ID)
    /// Why the key does nothing.
    case refuses(String)
  }

  private let tags: [Tag.ID]
  private let pick: FuzzyPick
  private(set) var query = LineEditor()
  /// The tags that fit, best first.
  private(set) var found: [Tag.ID]
  /// The place of the marked one among them.
  private(set) var marked = 0

  /// Of these tags.
  init(_ tags: [Tag.ID]) {
    self.tags = tags
    pick = FuzzyPick(tags.map(\.description))
    found = tags
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .closes
    case .enter:
      guard found.indices.contains(marked) else {
        return .refuses("no tag has these letters; Backspace takes one away")
      }
      return .picks(found[marked])
    case .down, .tab, .control("n"): return move(by: 1)
    case .up, .backTab, .control("p"): return move(by: -1)
    case .pageDown: return move(by: 10)
    case .pageUp: return move(by: -10)
    default:
      let before = query.text
      guard query.handle(key) else { return .refuses("this key does nothing here") }
      if query.text != before { search() }
      return .stays
    }
  }

  private mutating func move(by steps: Int) -> Outcome {
    let wanted = min(max(0, marked + steps), max(0, found.count - 1))
    guard wanted != marked else { return .refuses("there is no other tag that way") }
    marked = wanted
    return .stays
  }

  private mutating func search() {
    found = pick.best(tags.count, for: query.line).map { tags[$0] }
    marked = 0
  }
}
