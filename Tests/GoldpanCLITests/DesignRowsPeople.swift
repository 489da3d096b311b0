extension DesignRow {
  /// The rows about who speaks, who answers and how groups differ.
  static let people: [DesignRow] = [
    DesignRow(
      9, "an advocate by an answer", run: "show advocates",
      says: "P09     answered 9 to whether they would recommend", because: "P09,", in: .people),
    DesignRow(
      9, "an advocate by accepted words", run: "show advocates",
      says: "P02     recommends in their own words", because: "P02: I told my neighbours",
      in: "transcripts/w1/P02.md"),
    DesignRow(
      9, "an advocate by the column", run: "show advocates",
      says: "P05     the advocate column says so", because: "P05,", in: .people),
    DesignRow(
      10, "the study's own questions", run: "show guide",
      says: "1. Which ride would you have missed without us?",
      because: "- Which ride would you have missed", in: .study),
    DesignRow(
      10, "a question for each promise", run: "show guide",
      says: #"how well do we keep "know your bike"?"#, because: "- ask: know your bike", in: .study),
    DesignRow(
      10, "what the guide asks, the reader hears", run: "show ratings",
      says: "asked on line 13: “How well do we keep", because: "MOD: How well do we keep",
      in: "transcripts/w1/P04.md"),
    DesignRow(
      10, "whom to thank", run: "export thanks", says: "- **P05** is known as an advocate",
      because: "P05,", in: .people),
    DesignRow(
      11, "loved by three, and no promise says it", run: "digest",
      says: "### Loved by three or more, and no promise says it",
      because: "P05: They gave me a cup of tea", in: "transcripts/w1/P05.md"),
    DesignRow(
      11, "words that no tag covers", run: "codebook suggest --min-people 3", says: "- towpath",
      because: "P04: The towpath", in: "transcripts/w1/P04.md"),
    DesignRow(
      12, "who is invited", run: "brief", says: "| Buying |  | “No parts” |",
      because: "- pain/no-parts: Buying", in: .study),
    DesignRow(
      12, "one department is too few", run: "brief --for bike",
      says: "| Bench | K. Aldous | *We know your bike* |", because: "- promise bike: Bench",
      in: .study, without: "⚠ everybody invited is of one department (Counter)"),
    DesignRow(
      19, "the company's view beside the customers'", run: "digest",
      says: "5 of 6 employees see it kept (above 6), and 0 of 11 customers", because: "P08,",
      in: .people, without: "and 0 of 10 customers"),
    DesignRow(
      19, "six is not above six", run: "digest",
      says: "5 of 6 employees see it kept (above 6), and 0 of 11 customers", because: "E06,",
      in: .people, without: "5 of 5 employees"),
    DesignRow(
      21, "a column of one's own", run: "count --by ride",
      says: "pain/slow-repair         3 (3)      –  3 (3)", because: "P12,", in: .people),
    DesignRow(
      22, "one size does not fit all", run: "show segments",
      says: "One size does not fit: Home on your bike tonight", because: "P12,", in: .people),
    DesignRow(
      22, "a verdict for each segment", run: "digest",
      says: "| *Home on your bike tonight* | race | 4.2 | 1.1–7.7 | 3 of 3 | unproven |",
      because: "P12,", in: .people),
    DesignRow(
      37, "what became of people", run: "count --by outcome.renewed",
      says: "pain/slow-repair         3 (3)  2 (2)  1 (1)", because: "P12,", in: .people),
    DesignRow(
      37, "told side by side", run: "show segments", says: "slow repair  yes 1 of 9, no 2 of 3",
      because: "P12: I waited days", in: "transcripts/w2/P12.md"),
  ]
}
