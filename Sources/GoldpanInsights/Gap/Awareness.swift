public import GoldpanCoding

/// Who knows of a promise among the people who were asked: the `aware PROMISE` columns.
public struct Awareness: Hashable, Sendable {
  /// What the people of one audience answer.
  public struct Answers: Hashable, Sendable {
    /// The audience.
    public let audience: Audience
    /// How many know of the promise.
    public let aware: Int
    /// How many were asked: N of "n of N".
    public let asked: Int
    /// How many people of that audience there are, asked or not.
    public let people: Int
  }

  /// One promise.
  public struct Row: Hashable, Sendable {
    /// The promise.
    public let promise: Promise.ID
    /// The audiences of which anybody was asked, customers first.
    public let answers: [Answers]

    /// Whether the company has to tell its own people first: fewer than half of the employees asked
    /// know of the promise (DESIGN.md §1, 6).
    public var needsTelling: Bool {
      answers.contains { $0.audience == .employee && $0.aware * 2 < $0.asked }
    }
  }

  /// The live promises that anybody was asked about, in the order of the study.
  public let rows: [Row]

  /// The promises that the company's own people have to be told of.
  public var needTelling: [Promise.ID] { rows.filter(\.needsTelling).map(\.promise) }
}

extension Insights {
  /// Who knows of which promise.
  ///
  /// Whoever has answered counts, also people who speak nowhere.
  public var awareness: Awareness {
    let audiences = Audience.allCases.map { audience in
      var options = options
      options.audience = audience
      let people = everybody.people(in: options) { !$0.ratings.isEmpty || !$0.awareness.isEmpty }
      return (audience: audience, people: people)
    }
    let rows = livePromises.map { promise in
      Awareness.Row(
        promise: promise.id,
        answers: audiences.compactMap { Awareness.Answers(promise.id, $0.audience, $0.people) })
    }
    return Awareness(rows: rows.filter { !$0.answers.isEmpty })
  }
}

extension Awareness.Answers {
  /// What `people` answer; `nil` if none of them was asked.
  fileprivate init?(_ promise: Promise.ID, _ audience: Audience, _ people: [Participant]) {
    let answers = people.compactMap { $0.awareness[promise.description] }
    guard !answers.isEmpty else { return nil }
    self.audience = audience
    aware = answers.count { $0 }
    asked = answers.count
    self.people = people.count
  }
}
