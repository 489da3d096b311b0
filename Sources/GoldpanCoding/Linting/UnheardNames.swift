package import GoldpanText

extension Codebook {
  /// GP213 for every rule that listens to a person by name whom nobody in `corpus` is.
  package func unheardNames(in corpus: Corpus) -> [Diagnostic] {
    guard !corpus.transcripts.isEmpty else { return [] }
    var heard: Set<String> = []
    for turn in corpus.transcripts.lazy.flatMap(\.turns) {
      heard.insert(turn.label.lowercased())
      if let id = turn.speaker.participant { heard.insert(id.description.lowercased()) }
    }
    return tags.flatMap { $0.rules + $0.exceptions + $0.severities.map(\.rule) }.compactMap {
      rule in
      guard case .named(let name) = rule.expression.scope.voice,
        !heard.contains(name.lowercased())
      else { return nil }
      return Diagnostic(
        .matchesNothing, .note, "nobody in this corpus is \(quoted(name)), whom '[who:]' asks for",
        at: rule.place)
    }
  }
}
