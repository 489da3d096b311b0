import GoldpanCoding
import GoldpanInsights
import GoldpanText

extension StudyExport {
  /// A row a coding that counts: the words, the tag, who says it and where.
  package var nuggets: Records {
    var records = Records(Self.nuggetHead + columns.map(\.title) + Self.nuggetTail)
    let people = Dictionary(
      self.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for side in sides {
      let quotable = Set(side.sample.quotable(side.sample.codings).map(\.quotation.speaker))
      for coding in side.sample.codings where isWanted(coding) {
        guard let person = coding.quotation.speaker.participant.flatMap({ people[$0] }),
          let place = places[coding.quotation.transcript]
        else { continue }
        records.append(
          head(coding, person, isQuotable: quotable.contains(coding.quotation.speaker))
            + columns.map { JSON(person.segments[$0.name]) }
            + tail(coding, person, place, isPublic: side.options.release == .public))
      }
    }
    return records
  }

  private func head(_ coding: Coding, _ person: ExportedPerson, isQuotable: Bool) -> [JSON] {
    [
      .string(coding.evidence.description), .string(isQuotable ? coding.quotation.text : ""),
      .bool(isQuotable), .string(coding.tag.description), .string(coding.tag.kind),
      .string(coding.state.rawValue), .string(coding.source),
      .array(coders.names(for: coding).map(JSON.string)), .string(person.id.description),
      .string(person.audience.rawValue),
    ]
  }

  private func tail(
    _ coding: Coding, _ person: ExportedPerson, _ place: ExportedTranscript, isPublic: Bool
  ) -> [JSON] {
    let (words, about) = (coding.quotation, place.transcript.about)
    let turns = place.transcript.turns
    let time = turns.indices.contains(words.turn) ? turns[words.turn].time : nil
    return [
      JSON(person.consent?.rawValue), .string(words.transcript.description), JSON(about.wave),
      JSON(about.date), .string(about.method.rawValue), .integer(words.turn + 1),
      .integer(place.transcript.source.fileLine(at: words.range.start)), JSON(time?.inSeconds),
      JSON(coding.stage), coding.severity == 0 ? .null : .integer(coding.severity),
      .string(coding.confidence.rawValue), .string(coding.standing.rawValue), "participant",
      .integer(place.members), prompts.answer(coding).map(JSON.bool) ?? .null,
      isPublic ? .array([]) : coding.memos.json,
    ]
  }
}

extension Coding {
  /// Where it comes from: a rule, or a person who added it.
  var source: String { if case .rule = coder { "rule" } else { "person" } }
}

extension Duration {
  /// In seconds, to the millisecond.
  fileprivate var inSeconds: Double {
    Double(components.seconds)
      + Double(components.attoseconds / 1_000_000_000_000_000) / 1000
  }
}
