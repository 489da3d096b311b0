public import GoldpanCoding
public import GoldpanText

extension StudyPlan {
  /// GP511 for the `## stage:` markers of transcripts that name no stage of the journey, each name
  /// once a transcript; nothing if the study has no journey.
  public func problems(in corpus: Corpus) -> [Diagnostic] {
    let known = stages.map(\.id)
    guard !known.isEmpty else { return [] }
    return corpus.transcripts.flatMap { transcript in
      var seen = Set(known)
      var remarks = Remarks(on: transcript.source)
      for turn in transcript.turns {
        guard let stage = turn.stage, seen.insert(stage).inserted else { continue }
        let meant = remarks.suggestion(for: stage, among: known)
        remarks.warning(
          .unknownStage,
          "the study's journey has no stage \(quoted(stage))\(didYouMean(meant))",
          at: transcript.marker(of: stage, before: turn))
      }
      return remarks.diagnostics
    }
  }
}

extension Transcript {
  /// The line of the marker that a turn stands under; the turn itself if there is none.
  fileprivate func marker(of stage: String, before turn: Turn) -> TextRange {
    var line = source.lineNumber(at: turn.range.start)
    while line > 1 {
      line -= 1
      let range = source.line(line)
      if source.bytes[range.indices].starts(with: "## stage: \(stage)".utf8) { return range }
      guard range.isEmpty || source.bytes[range.start] == UInt8(ascii: "#") else { break }
    }
    return TextRange(turn.range.start, turn.range.start)
  }
}
