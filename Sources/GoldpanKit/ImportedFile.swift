/// What came of a file that was to be imported.
package struct ImportedFile: Sendable {
  /// What was done with it.
  package enum State: String, Sendable {
    /// Its transcript was written.
    case imported
    /// Its transcript is there already.
    case unchanged
    /// Its transcript is there, and somebody changed it since.
    case edited
    /// Its transcript is there from an import that replaced nothing, though this one is to.
    case unredacted
    /// Nobody speaks in it, so that nothing was written.
    case silent
  }

  /// What was found in it.
  package struct Facts: Sendable {
    package let dialect: Dialect
    package let turns: Int
    package internal(set) var speakers: Int
    /// Whoever asks.
    package internal(set) var moderators: [String]
    /// When the last turn with a time begins; `nil` without times.
    package let end: Duration?
    /// How many words are spoken.
    package let words: Int
    /// How many words nobody speaks.
    package let leftOut: Int
    package let encoding: SourceDecoding.Encoding
  }

  /// The file, as it was named.
  package let file: String
  package let state: State
  /// The transcript, from the study's root; empty if none was written.
  package let path: String
  /// `nil` if it was not read, since it is known.
  package internal(set) var facts: Facts?
  /// How many words were replaced.
  package let replacements: Int
  /// What there is to say about it.
  package internal(set) var diagnostics: [Diagnostic]
}

extension ImportedFile.Facts {
  init(
    _ source: Source, _ transcript: Transcript, leftOut: [TextRange],
    _ encoding: SourceDecoding.Encoding
  ) {
    dialect = transcript.dialect
    turns = transcript.turns.count
    speakers = Set(transcript.turns.map { $0.label.lowercased() }).count
    var names: [String] = []
    for case .interviewer(let name) in transcript.turns.map(\.speaker) where !names.contains(name) {
      names.append(name)
    }
    moderators = names
    end = transcript.turns.compactMap(\.time).max()
    words = transcript.turns.reduce(0) {
      $0 + Words.count(in: transcript.source.bytes, $1.range)
    }
    self.leftOut = leftOut.reduce(0) { $0 + Words.count(in: source.bytes, $1) }
    self.encoding = encoding
  }
}
