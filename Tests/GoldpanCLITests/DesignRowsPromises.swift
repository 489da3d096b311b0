extension DesignRow {
  /// The rows about promises, their verdicts and how they change.
  static let promises: [DesignRow] = [
    DesignRow(
      1, "the experience can move: what a promise loses", run: "digest",
      says: "| dearer | 2.0 | 3 of 12 | 2 | price |", because: "P03: Four pounds dearer",
      in: "transcripts/w1/P03.md"),
    DesignRow(
      1, "the promise can move: what could be said instead", run: "digest",
      says: "- **Rang**: loved by 3 of 12, broken for 1 person;",
      because: "P10: They rang me first", in: "transcripts/w1/G1.md"),
    DesignRow(
      2, "what no pain explains is a part of the distance to 10", run: "digest",
      says: "| unexplained | 4.9 | 8 of 12 |", because: "P04,", in: .people),
    DesignRow(
      3, "above 6 without certainty is tentative", run: "digest",
      says: "| 7 of 12 | tentative (60 %) | **refresh** |", because: "P06,", in: .people),
    DesignRow(
      3, "certainty is what the study asks for", run: "digest", says: "| yes (78 %) | **keep** |",
      because: "- keep at: 0.75", in: .study, without: "| tentative (78 %) | **refresh** |"),
    DesignRow(
      4, "a draft is scored apart", run: "digest", says: "### Promises not made yet",
      because: "- status: draft", in: .study, without: "*A bike to ride home on* ("),
    DesignRow(
      4, "a draft is to be tested first", run: "brief",
      says: "| *A bike to ride home on* | draft: test before you make it |",
      because: "- status: draft", in: .study, without: "| *A bike to ride home on* | overhaul |"),
    DesignRow(
      5, "who of the customers knows a promise", run: "show gap",
      says: "We know your bike          4 of 12 ", because: "P09,", in: .people),
    DesignRow(
      5, "who of the employees knows a promise", run: "show gap", says: "2 of 5 (5 of 6 asked)",
      because: "E05,", in: .people),
    DesignRow(
      6, "fewer than half of the employees know it; half is enough", run: "brief",
      says: "## Tell our people (5 minutes)", because: "E05,", in: .people),
    DesignRow(
      7, "keep", run: "show scorecard", says: "yes (78 %)        keep", because: "P10,", in: .people
    ),
    DesignRow(
      7, "overhaul", run: "show scorecard", says: "no (2 %)          overhaul", because: "P03,",
      in: .people),
    DesignRow(
      7, "refresh, and unproven when a person is missing", run: "show scorecard",
      says: "tentative (60 %)  refresh", because: "P04,", in: .people),
    DesignRow(
      8, "retired wording is let go", run: "brief",
      says: "- the words “The cheapest spokes in town”", because: "- status: retired", in: .study),
    DesignRow(
      8, "magnets in the cupboard", run: "brief", says: "- fridge magnets\n- tram poster",
      because: "- collateral: fridge magnets", in: .study),
    DesignRow(
      13, "a draft of the study beside the study", run: "show scorecard --study draft.md",
      says: "8.0 (4.7–9.9) unproven  yes (87 %)        new", because: "- kept by: loved/tea",
      in: "draft.md"),
    DesignRow(
      13, "the study beside the draft", run: "show scorecard --study draft.md",
      says: "3.1 (1.2–5.4) overhaul  no (2 %)", because: "P03,", in: .people),
    DesignRow(
      23, "what delivers a promise", run: "brief", because: "- delivered by: fixed price list",
      in: .study, without: "⚠ nothing is named that delivers *You pay what we quoted*"),
    DesignRow(
      26, "how long a digest is good for", run: "digest", says: "valid until 2027-09-03",
      because: "- valid for: 12 months", in: .study),
    DesignRow(
      26, "when it is stale", run: "digest --as-of 2027-09-04",
      says: "> **STALE**: valid until 2027-09-03", because: "- valid for: 12 months", in: .study),
    DesignRow(
      26, "status says so", run: "status --as-of 2027-09-04",
      says: "stale: a digest of this was valid until 2027-09-03", because: "- valid for: 12 months",
      in: .study),
    DesignRow(
      26, "what changed from wave to wave", run: "diff --waves w1..w2",
      says: "4.7 (0.8–8.8) unproven, 1 of 2", because: "P12,", in: .people),
    DesignRow(
      26, "what is said more or less", run: "diff --waves w1..w2",
      says: "wish/sunday              2 of 11  1 of 2", because: "P12: To collect",
      in: "transcripts/w2/P12.md"),
  ]
}
