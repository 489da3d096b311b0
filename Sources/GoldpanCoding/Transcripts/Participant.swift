public import GoldpanText

/// A person whose words are evidence: a row of `participants.csv`, or just a label of a file.
public struct Participant: Hashable, Sendable {
  /// A pseudonym such as `P03`.
  public struct ID: Identifier {
    /// The identifier as printed.
    public let description: String

    /// An identifier such as `"P03"`.
    public init(_ value: String) { description = value }
  }

  /// What a person allowed to be done with their words (DESIGN.md §9).
  public enum Consent: String, CaseIterable, Hashable, Sendable {
    /// Nothing.
    case none
    /// Counted, never quoted.
    case analysis
    /// Quoted inside the company.
    case `internal`
    /// Quoted anywhere.
    case `public`
    /// Nothing any more.
    case withdrawn
  }

  /// What they are called.
  public let id: ID
  /// A second name that labels may use.
  public var pseudonym: String?
  /// Where they stand; `nil`: as the conversation says.
  public var audience: Audience?
  /// What they allowed; `nil`: not recorded.
  public var consent: Consent?
  /// Answer to "would you recommend us", 0–10: the column `nps`.
  public var nps: Double?
  /// The `advocate` column: `true` for yes.
  public var isAdvocate = false
  /// The `loyal_since` column, as written.
  public var loyalSince: String?
  /// The department of an employee.
  public var department: String?
  /// Survey answers by the id of a promise or stage, the name of a touchpoint, or `overall` for the
  /// whole journey, each 0–10: the `rating NAME` columns.
  public var ratings: [String: Double] = [:]
  /// Survey answers that were given in a wave, by wave and promise id, each 0–10: the
  /// `rating PROMISE WAVE` columns.
  public var waveRatings: [String: [String: Double]] = [:]
  /// Answers to "would you recommend us" that were given in a wave, by wave, each 0–10: the
  /// `nps WAVE` columns.
  public var waveNPS: [String: Double] = [:]
  /// Whether they know of a promise, by its id: the `aware PROMISE` columns.
  public var awareness: [String: Bool] = [:]
  /// Every other column that is not empty: segments.
  public var segments: [String: String] = [:]

  /// A person of whom nothing but the id is known.
  public init(id: ID) { self.id = id }

  /// The answers that were given in a wave, by wave, then by promise.
  package var answersByWave: [(wave: String, promise: String, value: Double)] {
    waveRatings.sorted { $0.key < $1.key }.flatMap { wave, answers in
      answers.sorted { $0.key < $1.key }.map { (wave, $0.key, $0.value) }
    }
  }

  /// Whether their words may be looked at: not if they refused or have withdrawn (DESIGN.md §9).
  package var mayBeHeard: Bool {
    switch consent {
    case .some(.none), .withdrawn: false
    case nil, .analysis, .internal, .public: true
    }
  }

  /// Whether their words may go into a file that others are given: only with a consent on record.
  package var mayBePasted: Bool { consent == .internal || consent == .public }
}

/// Everybody in `participants.csv`, in its order.
public struct Roster: Hashable, Sendable {
  /// Those whose words may not be looked at.
  package var unheard: Set<Participant.ID> {
    Set(participants.lazy.filter { !$0.mayBeHeard }.map(\.id))
  }

  /// The people, ids unique.
  public let participants: [Participant]
  /// The segment columns, in the file's order.
  public let segmentColumns: [String]
  /// Where the rows stand in their file.
  package let places: [Participant.ID: Diagnostic.Place]
  /// The waves that columns have answers of, each where it is first named.
  package let ratedWaves: [RatedWave]
  private let indexOfName: [String: Int]

  /// A roster of people with unique ids.
  public init(_ participants: [Participant] = [], segmentColumns: [String] = []) {
    self.init(participants, segmentColumns: segmentColumns, places: [:])
  }

  /// A roster read from a file.
  package init(
    _ participants: [Participant], segmentColumns: [String],
    places: [Participant.ID: Diagnostic.Place], ratedWaves: [RatedWave] = []
  ) {
    self.ratedWaves = ratedWaves
    self.participants = participants
    self.places = places
    self.segmentColumns = segmentColumns
    var index: [String: Int] = [:]
    for (position, participant) in participants.enumerated() {
      if let pseudonym = participant.pseudonym { index[pseudonym.lowercased()] = position }
    }
    for (position, participant) in participants.enumerated() {
      index[participant.id.description.lowercased()] = position
    }
    indexOfName = index
  }

  /// The same file with other people, who have the same ids.
  package func mapped(_ change: (Participant) -> Participant) -> Roster {
    Roster(
      participants.map(change), segmentColumns: segmentColumns, places: places,
      ratedWaves: ratedWaves)
  }

  /// The row of a person.
  public subscript(id: Participant.ID) -> Participant? {
    participant(named: id.description).flatMap { $0.id == id ? $0 : nil }
  }

  /// The person whose id or pseudonym is `name`, upper and lower case alike; ids win.
  public func participant(named name: String) -> Participant? {
    indexOfName[name.lowercased()].map { participants[$0] }
  }
}

/// A wave that a column `rating PROMISE WAVE` or `nps WAVE` names.
package struct RatedWave: Hashable, Sendable {
  /// The wave.
  package let name: String
  /// What stands before it: `rating PROMISE` or `nps`.
  package let question: String
  /// Where the column begins.
  package let place: Diagnostic.Place
}
