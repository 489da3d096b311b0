import GoldpanCoding
import GoldpanInsights

/// A person as an export tells of them: an id and what several people share, never a name.
struct ExportedPerson {
  let id: Participant.ID
  let audience: Audience
  let consent: Participant.Consent?
  /// By column of `participants.csv`; values of fewer than three people are merged.
  let segments: [String: String]
  let department: String?
  let loyalSince: String?
  let nps: Double?
  let advocate: Advocate.Reason?
  /// The answers about promises, the journey, its stages and touchpoints, in the order of the study.
  let ratings: [(name: String, value: Double)]
  /// The same of one wave each, by wave.
  let waves: [(name: String, ratings: [(name: String, value: Double)])]
  let awareness: [(promise: Promise.ID, isAware: Bool)]

  /// The people of one audience, sorted by id.
  static func all(of side: Insights, columns: [String]) -> [Self] {
    let people = side.sample.people.map { person in
      var person = person
      person.audience = side.options.audience
      return person
    }
    let waves = Waves(side.corpus)
    let rosters = waves.names.map { (wave: $0, roster: waves.roster(of: [$0])) }
    let cells = SmallCells(people, columns: columns)
    let reasons = Dictionary(
      side.advocates.advocates.map { ($0.person, $0.reason) }, uniquingKeysWith: { one, _ in one })
    return people.map { person in
      Self(person, cells, columns, side.plan, rosters, advocate: reasons[person.id])
    }
  }

  private init(
    _ person: Participant, _ cells: SmallCells, _ columns: [String], _ plan: StudyPlan,
    _ rosters: [(wave: String, roster: Roster)], advocate: Advocate.Reason?
  ) {
    id = person.id
    audience = person.audience ?? .customer
    consent = person.consent
    var segments: [String: String] = [:]
    for column in columns { segments[column] = cells.segment(column, of: person.id) }
    self.segments = segments
    department = cells.department(of: person.id)
    loyalSince = cells.loyalSince(of: person.id)
    nps = person.nps.flatMap { 0...10 ~= $0 ? $0 : nil }
    self.advocate = advocate
    let promises = plan.promises.map(\.id)
    let names = promises.map(\.description) + plan.rateableNames
    func answers(_ given: [String: Double]) -> [(name: String, value: Double)] {
      names.compactMap { name in
        given[name].flatMap { 0...10 ~= $0 ? (name: name, value: $0) : nil }
      }
    }
    ratings = answers(person.ratings)
    waves = rosters.map { ($0.wave, answers($0.roster[person.id]?.ratings ?? [:])) }
      .filter { !$0.1.isEmpty }
    awareness = promises.compactMap { id in
      person.awareness[id.description].map { (id, $0) }
    }
  }
}

extension Advocate.Reason {
  /// Why, in one word.
  var word: String {
    switch self {
    case .answer: "answer"
    case .words: "words"
    case .column: "column"
    }
  }
}
