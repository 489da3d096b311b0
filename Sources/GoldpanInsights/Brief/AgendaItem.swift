extension Brief {
  /// A part of the workshop.
  public enum Step: String, CaseIterable, Hashable, Sendable {
    /// Customers' words, read aloud.
    case listen
    /// Everybody writes a number for each promise, then sees the company's and the customers'.
    case guess
    /// Wording and collateral that go.
    case letGo = "let-go"
    /// Move the experience, or move the promise.
    case levers
    /// What happens to each promise, by whom and by when.
    case decide
    /// How employees come to know.
    case tell
  }

  /// A part of the workshop and how long it takes.
  public struct AgendaItem: Hashable, Sendable {
    /// The part.
    public let step: Step
    /// How many minutes after the beginning it starts.
    public let start: Int
    /// How many minutes it takes.
    public let minutes: Int
  }
}

extension Brief.AgendaItem {
  /// How long the whole workshop takes.
  package static let minutes = 90

  /// The steps in their order, without `omitted`: what these would take goes to the two levers, so
  /// that the minutes always add up.
  package static func agenda(leavingOut omitted: [Brief.Step]) -> [Brief.AgendaItem] {
    let spare = Set(omitted).reduce(0) { $0 + $1.usualMinutes }
    var start = 0
    return Brief.Step.allCases.filter { !omitted.contains($0) }.map { step in
      let minutes = step.usualMinutes + (step == .levers ? spare : 0)
      defer { start += minutes }
      return Brief.AgendaItem(step: step, start: start, minutes: minutes)
    }
  }
}

extension Brief.Step {
  fileprivate var usualMinutes: Int {
    switch self {
    case .listen: 15
    case .guess: 15
    case .letGo: 10
    case .levers: 30
    case .decide: 15
    case .tell: 5
    }
  }
}
