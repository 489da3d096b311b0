import GoldpanKit
import GoldpanReports

/// Spoken ratings as columns of `participants.csv`: what stands there stays, what is free is filled
/// with what somebody said and nobody has to decide about.
struct RatingColumns {
  /// A row for each person, in the order of `participants.csv`.
  private(set) var records: Records
  private let filled: Int
  private let doubtful: Int
  private let unplaced: Int

  /// The columns that any of the `spoken` ratings fills, for people who are `wanted`.
  init(_ spoken: [SpokenRating], in corpus: Corpus, wanted: (Participant.ID) -> Bool) {
    let naming = RatingColumnNames(corpus)
    let counted = spoken.filter { $0.exclusion == nil }
    var said: [Participant.ID: [String: Double]] = [:]
    for rating in counted where rating.doubts.isEmpty {
      guard let name = naming.name(of: rating), let value = rating.normalised else { continue }
      said[rating.person, default: [:]][name] = (value * 10).rounded() / 10
    }
    let rows = corpus.roster.participants
    let others = corpus.speakers.filter { person in corpus.roster[person.id] == nil }
    var filled = 0
    let people = (rows + others).filter { wanted($0.id) }.map { person in
      let held = naming.values(of: person)
      let fresh = (said[person.id] ?? [:]).filter { held[$0.key] == nil }
      filled += fresh.count
      return (id: person.id, fresh: fresh, all: held.merging(fresh) { old, _ in old })
    }
    let columns = naming.sorted(Set(people.flatMap(\.fresh.keys)))
    records = Records(["id"] + columns)
    for person in people {
      records.append(
        [.string(person.id.description)]
          + columns.map { person.all[$0].map(JSON.number) ?? .null })
    }
    self.filled = filled
    let cells = Dictionary(
      people.map { ($0.id, $0.all) }, uniquingKeysWith: { first, _ in first })
    doubtful = Set(
      counted.lazy.filter { !$0.doubts.isEmpty }.compactMap { rating in
        naming.name(of: rating).map { Cell(person: rating.person, column: $0) }
      }
    ).count { cells[$0.person]?[$0.column] == nil }
    unplaced = counted.count { $0.doubts.isEmpty && naming.name(of: $0) == nil }
  }

  /// What was filled in and what was not.
  var summary: String {
    var parts = [
      filled == 0
        ? "nothing to fill in"
        : "filled in \(counted(filled, "spoken rating")); check each before you paste it"
    ]
    if doubtful > 0 {
      parts.append("\(counted(doubtful, "cell is", "cells are")) empty where you have to decide")
    }
    if unplaced > 0 { parts.append("\(unplaced) of no promise or stage left out") }
    return parts.joined(separator: "; ")
  }

  private struct Cell: Hashable {
    let person: Participant.ID
    let column: String
  }
}

/// What the columns of ratings are called.
private struct RatingColumnNames {
  private let waves: [Transcript.ID: String]
  private let firstWaves: [Participant.ID: String]

  init(_ corpus: Corpus) {
    firstWaves = Waves(corpus).firstWaves
    waves = Dictionary(
      corpus.transcripts.compactMap { transcript in
        transcript.about.wave.map { (transcript.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The column that a rating belongs into; `nil`: it rates nothing that has one.
  ///
  /// A plain name is of the first wave in which the person speaks.
  func name(of rating: SpokenRating) -> String? {
    let question: String
    switch rating.subject {
    case .recommendation: question = "nps"
    case .promise(let id): question = "rating \(id)"
    case .journey: question = "rating \(StudyPlan.wholeJourney)"
    case .touchpoint(let stage?): question = "rating \(stage)"
    case .touchpoint(nil): return nil
    }
    let wave = waves[rating.transcript]
    guard let wave, wave != firstWaves[rating.person] else { return question }
    return "\(question) \(wave)"
  }

  /// What somebody's row holds, by column; an answer of the first wave may stand in a column of it.
  func values(of person: Participant) -> [String: Double] {
    var values: [String: Double] = [:]
    values["nps"] = person.nps ?? firstWaves[person.id].flatMap { person.waveNPS[$0] }
    for (wave, value) in person.waveNPS { values["nps \(wave)"] = value }
    for (name, value) in person.ratings { values["rating \(name)"] = value }
    for answer in person.answersByWave {
      values["rating \(answer.promise) \(answer.wave)"] = answer.value
    }
    return values
  }

  /// Names in the order in which a table has them.
  func sorted(_ names: Set<String>) -> [String] {
    names.sorted { ($0.hasPrefix("nps") ? 0 : 1, $0) < ($1.hasPrefix("nps") ? 0 : 1, $1) }
  }
}
