import GoldpanKit

extension Filters {
  /// What the filters ask for that the study does not know, a sentence each.
  ///
  /// A column that `participants.csv` does not have, and filters that let nothing through, are a
  /// slip of the command line and throw; of several values one may be right and the other not there
  /// yet. `command` lists the tags.
  func remarks(on study: Study, listing command: String) throws -> [String] {
    for segment in segments { try requireColumn(segment.column, of: study.corpus.roster) }
    let people = study.corpus.roster.participants + study.corpus.speakers
    let asked = [
      unknownWaves(study), unknownStages(study), unknownPeople(people),
      unknownTags(study, command),
    ]
    let values = unknownValues(people)
    let remarks = asked.flatMap(\.remarks) + values
    guard study.failures.isEmpty else { return remarks }
    let isEmpty = !values.isEmpty || asked.contains { $0.count > 0 && $0.remarks.count == $0.count }
    if isEmpty {
      throw CommandFailure(.usage, remarks.joined(separator: "\ngoldpan: "))
    }
    let choice = Choice(self, of: study.corpus)
    let isSilent = choice.people?.isEmpty ?? true || !waves.isEmpty
    let isNarrow = choice.people != nil || !waves.isEmpty
    if isNarrow, choice.corpus.transcripts.isEmpty, isSilent {
      throw CommandFailure(.usage, nobody(in: study))
    }
    return remarks
  }

  /// How many values a filter has, and a sentence for each that the study does not know.
  private typealias Unknown = (count: Int, remarks: [String])

  private func unknownWaves(_ study: Study) -> Unknown {
    let known = Waves(study.corpus).names
    let remarks = waves.filter { !known.contains($0) }
      .map { unknown("no transcript is of wave", $0, among: known) }
    return (waves.count, remarks)
  }

  private func unknownStages(_ study: Study) -> Unknown {
    let known = study.knownStages
    let remarks = stages.filter { !known.contains($0) }
      .map { unknown("no stage is called", $0, among: known) }
    return (stages.count, remarks)
  }

  private func unknownPeople(_ everybody: [Participant]) -> Unknown {
    var seen: Set<String> = []
    let names = everybody.flatMap { [$0.id.description, $0.pseudonym].compactMap(\.self) }
      .filter { seen.insert($0).inserted }
    let known = Set(names.map { $0.lowercased() })
    let remarks = people.filter { !known.contains($0.lowercased()) }
      .map { unknown("nobody is called", $0, among: names) }
    return (people.count, remarks)
  }

  /// That each filter knows somebody, and all together nobody.
  private func nobody(in study: Study) -> String {
    let all = study.corpus.speakers
    let found = Audience.allCases.filter { audience in
      all.contains { ($0.audience ?? .customer) == audience }
    }
    if let audience, !found.contains(audience) {
      let others = listed(found.map(\.rawValue))
      return "nobody's audience is '\(audience.rawValue)'; "
        + (found.isEmpty ? "nobody speaks in the study yet" : "there is \(others)")
    }
    return "nobody fits all of these filters; leave one out"
  }

  private func requireColumn(_ column: String, of roster: Roster) throws {
    let columns = roster.segmentColumns
    guard !columns.contains(column) else { return }
    throw CommandFailure(
      .usage, unknown("participants.csv has no column", column, among: columns))
  }

  private func unknownTags(_ study: Study, _ command: String) -> Unknown {
    guard let codebook = study.codebook else { return (0, []) }
    let known = codebook.tags.map(\.id)
    let remarks = tags.filter { glob in !known.contains { TagGlob(glob).matches($0) } }
      .map { name in
        codebook.successor(of: name).map {
          "no tag fits '\(printable(name))'; it is now '\($0)'"
        } ?? unknown("no tag fits", name, among: known.map(\.description), listing: command)
      }
    return (tags.count, remarks)
  }

  private func unknownValues(_ people: [Participant]) -> [String] {
    segments.compactMap { segment in
      let values = Set(people.compactMap { $0.segments[segment.column] }).sorted()
      guard !values.contains(where: { $0.lowercased() == segment.value.lowercased() }) else {
        return nil
      }
      return unknown("nobody's \(printable(segment.column)) is", segment.value, among: values)
    }
  }
}

extension Study {
  /// The stages of the plan, of the codebook and of the transcripts' markers.
  fileprivate var knownStages: [String] {
    let marked = corpus.transcripts.flatMap(\.turns).compactMap(\.stage)
    let tagged = codebook?.tags.compactMap(\.stage) ?? []
    let planned = plan.stages.map(\.id)
    return planned + Set(marked + tagged).subtracting(planned).sorted()
  }
}

/// "no stage is called 'x'", with the likeliest other word, or `command`, or the first few.
func unknown(
  _ sentence: String, _ word: String, among known: [String], listing command: String? = nil
) -> String {
  let head = "\(sentence) '\(printable(word))'"
  if let near = Spelling.suggestion(for: word, among: known) {
    return head + didYouMean(printable(near))
  }
  if let command { return head + "; '\(command)' lists them" }
  guard !known.isEmpty else { return head }
  let some = known.prefix(8).map(printable).joined(separator: ", ")
  return head + "; there is \(some)" + (known.count > 8 ? " and \(known.count - 8) more" : "")
}
