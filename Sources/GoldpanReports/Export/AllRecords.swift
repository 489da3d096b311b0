import GoldpanCoding
import GoldpanInsights

extension StudyExport {
  /// Everything from which another program can compute the figures of a digest anew: an object a
  /// record, whose `record` says of what.
  package var everything: [JSON] {
    let counted = nuggets.objects.map { $0.marked(as: "nugget") }
    return [study] + tags + transcripts + people.map(record) + ratings + counted + uncounted
  }

  /// The tags of the codebook, and those that somebody uses beside them.
  private var tags: [JSON] {
    let codebook = sides[0].codebook
    let known = Set(codebook.tags.map(\.id))
    let others = Set(sides.flatMap(\.sample.tags)).subtracting(known).sorted()
    return codebook.tags.map { record($0, codebook) }
      + others.map { id in
        JSON.object([
          ("record", "tag"), ("id", .string(id.description)), ("kind", .string(id.kind)),
          ("polarity", .string(codebook.polarity(of: id).word)),
        ])
      }
  }

  private func record(_ tag: Tag, _ codebook: Codebook) -> JSON {
    .object([
      ("record", "tag"), ("id", .string(tag.id.description)), ("kind", .string(tag.id.kind)),
      ("polarity", .string(codebook.polarity(of: tag.id).word)),
      ("definition", .string(tag.definition)),
      ("severity", tag.severity.map(JSON.integer) ?? .null), ("stage", JSON(tag.stage)),
      ("cause", JSON(tag.cause)), ("phase", JSON(tag.phase?.rawValue)),
      ("outcome", JSON(tag.outcome?.rawValue)), ("from", JSON(tag.from)), ("to", JSON(tag.to)),
      ("retired", .bool(tag.isRetired)),
    ])
  }

  /// The conversations in which somebody speaks who counts, or nobody at all.
  private var transcripts: [JSON] {
    sides[0].corpus.transcripts.compactMap { transcript in
      guard let place = places[transcript.id], !place.participants.isEmpty || place.members == 0
      else { return nil }
      return .object([
        ("record", "transcript"), ("id", .string(transcript.id.description)),
        ("wave", JSON(transcript.about.wave)), ("date", JSON(transcript.about.date)),
        ("method", .string(transcript.about.method.rawValue)),
        ("audience", .string(place.audience.rawValue)),
        ("participants", .array(place.participants.map { .string($0.description) })),
        ("members", .integer(place.members)), ("turns", .integer(transcript.turns.count)),
      ])
    }
  }

  private func record(_ person: ExportedPerson) -> JSON {
    .object([
      ("record", "person"), ("id", .string(person.id.description)),
      ("audience", .string(person.audience.rawValue)), ("consent", JSON(person.consent?.rawValue)),
      (
        "segments",
        .object(
          columns.compactMap { column in
            person.segments[column.name].map { (column.name, .string($0)) }
          })
      ),
      ("department", JSON(person.department)), ("loyal_since", JSON(person.loyalSince)),
      ("nps", JSON(person.nps)), ("advocate", .bool(person.advocate != nil)),
      ("advocate_by", JSON(person.advocate?.word)),
      ("ratings", .object(person.ratings.map { ($0.name, .number($0.value)) })),
      (
        "waves",
        .object(
          person.waves.map { wave in
            (wave.name, .object(wave.ratings.map { ($0.name, .number($0.value)) }))
          })
      ),
      (
        "aware",
        .object(person.awareness.map { ($0.promise.description, .bool($0.isAware)) })
      ),
    ])
  }

  /// The codings of people who count that do not count themselves, without their words.
  private var uncounted: [JSON] {
    let heard = Set(people.map(\.id))
    let withPending = sides[0].options.countsPending && !sides[0].options.isFinal
    return sides[0].codings.compactMap { coding in
      guard !coding.counts(withPending: withPending),
        let person = coding.quotation.speaker.participant, heard.contains(person)
      else { return nil }
      return .object([
        ("record", "uncounted"), ("id", .string(coding.evidence.description)),
        ("tag", .string(coding.tag.description)), ("state", .string(coding.state.rawValue)),
        ("standing", .string(coding.standing.rawValue)), ("source", .string(coding.source)),
        ("person", .string(person.description)),
        ("transcript", .string(coding.quotation.transcript.description)),
        ("turn", .integer(coding.quotation.turn + 1)),
      ])
    }
  }

  /// What people say as a rating; it enters no score.
  private var ratings: [JSON] {
    let heard = Set(people.map(\.id))
    let spoken = SpokenRatings(sides[0].corpus, plan: sides[0].plan).ratings
    return spoken.filter { heard.contains($0.person) }.map { rating in
      let (kind, about) = rating.subject.words
      return .object([
        ("record", "rating"), ("person", .string(rating.person.description)),
        ("transcript", .string(rating.transcript.description)), ("turn", .integer(rating.turn + 1)),
        ("kind", .string(kind)), ("about", JSON(about)), ("value", .number(rating.value)),
        ("scale_low", .number(rating.scale.least)), ("scale_high", .number(rating.scale.most)),
        ("rating", JSON(rating.normalised)), ("excluded", JSON(rating.exclusion?.rawValue)),
        ("doubts", .array(rating.doubts.map { .string($0.rawValue) })),
        ("asked", .bool(rating.question != nil)),
      ])
    }
  }
}

extension SpokenRating.Subject {
  /// What sort of thing is rated, and which one.
  package var words: (kind: String, about: String?) {
    switch self {
    case .recommendation: ("recommend", nil)
    case .promise(let id): ("promise", id.description)
    case .journey: ("overall", nil)
    case .touchpoint(let stage): ("touchpoint", stage)
    }
  }
}

extension Codebook.Polarity {
  /// As codebooks' readers say it.
  fileprivate var word: String {
    switch self {
    case .positive: "positive"
    case .negative: "negative"
    case .neutral: "neutral"
    }
  }
}

extension JSON {
  /// An object with its kind of record before its other members.
  fileprivate func marked(as record: String) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object([("record", .string(record))] + members)
  }
}
