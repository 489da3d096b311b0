import GoldpanCoding
package import GoldpanInsights
import GoldpanText

/// A study whose files are strings, read and coded like one on disk.
package struct PaperStudy: Sendable {
  package var plan: String
  package var codebook: String
  package var roster: String
  /// The transcripts by name, such as `w1/P01`.
  package var transcripts: [(name: String, text: String)]

  package init(
    plan: String = "# Study\n", codebook: String, roster: String = "id\n",
    transcripts: [(name: String, text: String)]
  ) {
    self.plan = plan
    self.codebook = codebook
    self.roster = roster
    self.transcripts = transcripts
  }

  /// The digest of it.
  package func digest(_ adjust: (inout Insights.Options) -> Void = { _ in }) -> Digest {
    Digest(insights(adjust))
  }

  /// What it says.
  package func insights(_ adjust: (inout Insights.Options) -> Void = { _ in }) -> Insights {
    let tags = CodebookReader.read(Source(name: "codebook.md", text: codebook)).value
    let people = Roster.read(Source(name: "participants.csv", text: roster)).value
    let corpus = Corpus(
      transcripts.map { transcript in
        let source = Source(name: transcript.name, text: transcript.text)
        return TranscriptReader.read(
          source, id: Transcript.ID(transcript.name), roster: people
        ).value
      }, roster: people)
    var options = Insights.Options()
    adjust(&options)
    return Insights(
      corpus: corpus, codebook: tags, codings: Autocoder(tags).codings(in: corpus),
      plan: StudyPlanReader.read(Source(name: "study.md", text: plan)).value,
      options: options)
  }
}
