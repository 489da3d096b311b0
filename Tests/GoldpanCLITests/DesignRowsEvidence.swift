extension DesignRow {
  /// The rows about evidence, causes and what to do with them.
  static let evidence: [DesignRow] = [
    DesignRow(
      20, "a counter-quote beside a claim", run: "digest",
      says: "> But: “It was as quoted the time before, though.”",
      because: "P03: It was as quoted", in: "transcripts/w1/P03.md"),
    DesignRow(
      24, "what pains come from", run: "count --by cause", says: "PRICE", because: "- cause: price",
      in: .codebook),
    DesignRow(
      25, "severe for two people goes up", run: "digest",
      says: "“Mislaid” is severe** for 2 people and escalates to Area head",
      because: "P06: They lost my lock", in: "transcripts/w1/P06.md"),
    DesignRow(
      25, "to whom", run: "digest", says: "escalates to Area head",
      because: "- pain/mislaid: Stores, escalates", in: .study),
    DesignRow(
      27, "words behind a claim", run: "digest", says: "#### q-83gwmcm6",
      because: "P03: Four pounds dearer", in: "transcripts/w1/P03.md"),
    DesignRow(
      28, "the minute that a board has", run: "digest",
      says: "**“Tea” is loved, and no promise says it**: 3 of 12",
      because: "P05: They gave me a cup of tea", in: "transcripts/w1/P05.md"),
    DesignRow(
      29, "a belief confirmed", run: "show beliefs",
      says: "They stay for the tea         confirmed     3 of 12  3 of 3",
      because: "P05: They gave me a cup of tea", in: "transcripts/w1/P05.md"),
    DesignRow(
      29, "a belief contradicted", run: "show beliefs",
      says: "Nobody minds waiting          contradicted  0 of 12  –             3 of 12  3 of 3",
      because: "P12: I waited days", in: "transcripts/w2/P12.md"),
    DesignRow(
      29, "a belief unheard", run: "show beliefs", says: "They want to book on the web  unheard",
      because: "### web: They want to book", in: .study),
    DesignRow(
      30, "a mystery shop is none of the interviews", run: "show method", says: "1 mystery shop",
      because: "method: mystery-shop", in: "transcripts/w1/P04.md"),
    DesignRow(
      30, "a group counts for less than its heads", run: "show method",
      says: "In the focus group (of 3 people)", because: "P11: The first time",
      in: "transcripts/w1/G1.md"),
    DesignRow(
      36, "people times severity", run: "brief",
      says: "| 3 of 12 × 2 = 6 |  | customers, company | Till (J. Moss) |",
      because: "P03: Four pounds dearer", in: "transcripts/w1/P03.md"),
    DesignRow(
      36, "who benefits", run: "brief",
      says: "| 3 of 12 × 2 = 6 |  | customers, company | Till (J. Moss) |",
      because: "E01: Some of them", in: "transcripts/w1/E01.md",
      without: "| 3 of 12 × 2 = 6 |  | customers | Till (J. Moss) |"),
    DesignRow(
      36, "only costs would fall", run: "brief",
      says: "| Old lamps | – | 0 of 12 |  | **cost only: no customer said so** | Stores |",
      because: "- pain/old-lamps: Stores", in: .study),
    DesignRow(
      38, "the digest for a department", run: "digest --for Till",
      says: "only what they answer for: *You pay what we quoted*;",
      because: "- promise price: Till", in: .study),
  ]
}
