import GoldpanCoding
import GoldpanInsights

extension StudyExport {
  /// A row a person: what is known of them, and for each tag in how many turns they say it.
  package var peopleByTags: Records {
    let promises = sides[0].plan.promises.map(\.id)
    let turns = turnCounts
    let tags = Set(turns.values.flatMap(\.keys)).sorted()
    var records = Records(
      Self.peopleHead + columns.map(\.title) + Self.peopleTail
        + promises.map { "rating \($0)" } + promises.map { "aware \($0)" }
        + tags.map(\.description))
    for person in people {
      let said = turns[person.id] ?? [:]
      records.append(
        facts(of: person)
          + promises.map { id in JSON(person.ratings.first { $0.name == id.description }?.value) }
          + promises.map { id in
            person.awareness.first { $0.promise == id }.map { .bool($0.isAware) } ?? .null
          }
          + tags.map { .integer(said[$0] ?? 0) })
    }
    return records
  }

  private func facts(of person: ExportedPerson) -> [JSON] {
    [
      .string(person.id.description), .string(person.audience.rawValue),
      JSON(person.consent?.rawValue),
    ] + columns.map { JSON(person.segments[$0.name]) } + [
      JSON(person.loyalSince), JSON(person.department), JSON(person.nps),
      .bool(person.advocate != nil), JSON(person.advocate?.word),
    ]
  }

  /// By person and tag: in how many turns.
  private var turnCounts: [Participant.ID: [Tag.ID: Int]] {
    var seen: Set<Mention> = []
    var counts: [Participant.ID: [Tag.ID: Int]] = [:]
    for coding in sides.flatMap(\.sample.codings) where isWanted(coding) {
      guard let person = coding.quotation.speaker.participant,
        seen.insert(Mention(coding)).inserted
      else { continue }
      counts[person, default: [:]][coding.tag, default: 0] += 1
    }
    return counts
  }
}
