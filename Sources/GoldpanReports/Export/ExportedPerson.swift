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
  let ratings: [(promise: Promise.ID, value: Double)]
  let awareness: [(promise: Promise.ID, isAware: Bool)]

  /// The people of one audience, sorted by id.
  static func all(of side: Insights, columns: [String]) -> [Self] {
    let people = side.sample.people.map { person in
      var person = person
      person.audience = side.options.audience
      return person
    }
    let cells = SmallCells(people, columns: columns)
    let reasons = Dictionary(
      side.advocates.advocates.map { ($0.person, $0.reason) }, uniquingKeysWith: { one, _ in one })
    return people.map { person in
      Self(person, cells, columns, side.plan, advocate: reasons[person.id])
    }
  }

  private init(
    _ person: Participant, _ cells: SmallCells, _ columns: [String], _ plan: StudyPlan,
    advocate: Advocate.Reason?
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
    ratings = promises.compactMap { id in person.rating(of: id).map { (id, $0) } }
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
