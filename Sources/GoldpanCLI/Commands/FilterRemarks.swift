import GoldpanKit

extension Filters {
  /// What the filters ask for that the study does not know, a sentence each.
  ///
  /// A column that `participants.csv` does not have is a slip of the command line and throws; the
  /// rest may be right and merely not there yet. `command` lists the tags.
  func remarks(on study: Study, listing command: String) throws -> [String] {
    for segment in segments { try requireColumn(segment.column, of: study.corpus.roster) }
    let waves = Set(study.corpus.transcripts.compactMap(\.about.wave)).sorted()
    let stages = study.knownStages
    let people = study.corpus.roster.participants + study.corpus.speakers
    var seen: Set<String> = []
    let names = people.flatMap { [$0.id.description, $0.pseudonym].compactMap(\.self) }
      .filter { seen.insert($0).inserted }
    return self.waves.filter { !waves.contains($0) }
      .map { unknown("no transcript is of wave", $0, among: waves) }
      + self.stages.filter { !stages.contains($0) }
      .map { unknown("no stage is called", $0, among: stages) }
      + self.people.filter { name in !names.contains { $0.lowercased() == name.lowercased() } }
      .map { unknown("nobody is called", $0, among: names) }
      + unknownTags(study, command) + unknownValues(people)
  }

  private func requireColumn(_ column: String, of roster: Roster) throws {
    let columns = roster.segmentColumns
    guard !columns.contains(column) else { return }
    throw CommandFailure(
      .usage, unknown("participants.csv has no column", column, among: columns))
  }

  private func unknownTags(_ study: Study, _ command: String) -> [String] {
    guard let codebook = study.codebook else { return [] }
    let known = codebook.tags.map(\.id)
    return tags.filter { glob in !known.contains { TagGlob(glob).matches($0) } }
      .map { unknown("no tag fits", $0, among: known.map(\.description), listing: command) }
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
private func unknown(
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
