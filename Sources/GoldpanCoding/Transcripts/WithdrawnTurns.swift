package import GoldpanText

extension Corpus {
  /// GP509 for everybody who has withdrawn and whose words are still there, once a transcript.
  package var withdrawnTurns: [Diagnostic] {
    let withdrawn = Set(roster.participants.filter { $0.consent == .withdrawn }.map(\.id))
    guard !withdrawn.isEmpty else { return [] }
    return transcripts.flatMap { transcript in
      let turns = transcript.turns.filter {
        $0.speaker.participant.map(withdrawn.contains) ?? false
      }
      return Dictionary(grouping: turns) { $0.speaker.participant }.values.compactMap {
        turns -> Diagnostic? in
        guard let first = turns.first, let id = first.speaker.participant else { return nil }
        let count = turns.count
        var diagnostic = Diagnostic(
          .withdrawnData, .error,
          "\(quoted(id.description)) has withdrawn, but \(counted(count, "turn")) of theirs "
            + "\(count == 1 ? "is" : "are") still in this file; delete "
            + "\(count == 1 ? "it" : "them"), also from the history of the files",
          in: transcript.source, at: TextRange(first.range.start, first.range.start),
          notes: roster.places[id].map { [Diagnostic.Note("the row that says so", at: $0)] } ?? [])
        diagnostic.showsText = false
        return diagnostic
      }
    }.inOrder
  }
}
