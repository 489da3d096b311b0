extension DesignRow {
  /// The rows about expectations, the journey and whose process it is.
  static let journey: [DesignRow] = [
    DesignRow(
      14, "customers do not report to our processes",
      run: "codebook test codebooks/advocate.md --tag pain/our-process", says: "6 passed, 0 failed",
      because: "- computer says no, jump through hoops", in: "codebooks/advocate.md"),
    DesignRow(
      15, "taken for granted", run: "show expectations",
      says: "Estimate: 3 of 12 miss it, 1 of 12 speaks of it as kept",
      because: "P06: They had begun it", in: "transcripts/w1/P06.md"),
    DesignRow(
      16, "one by one it looks better than all together", run: "digest",
      says: "one by one they look 2.7 points better than all together", because: "P03,", in: .people
    ),
    DesignRow(
      17, "two owners", run: "check", says: "'pain/no-parts' has two owners: Stores and Buying",
      because: "- pain/no-parts: Buying", in: .study),
    DesignRow(
      17, "no owner of what three people tell", run: "check",
      says: "3 people speak of 'pain/narrow-door' and nobody answers for it",
      because: "P11: The first time", in: "transcripts/w1/G1.md"),
    DesignRow(
      17, "the weakest stage", run: "show journey", says: "Bringing it in, weakest",
      because: "P01: Then I had to tell them again", in: "transcripts/w1/P01.md"),
    DesignRow(
      18, "when it was worth it", run: "show journey",
      says: "after  Paying and leaving  2 of 12  worth it",
      because: "P04: That was worth every penny", in: "transcripts/w1/P04.md",
      without: "1 of 12  worth it"),
    DesignRow(
      31, "make it easy", run: "codebook test codebooks/advocate.md --tag expects/easy",
      says: "6 passed, 0 failed", because: "- (should OR want it to OR expect it to OR needs to",
      in: "codebooks/advocate.md"),
    DesignRow(
      31, "make it personal", run: "codebook test codebooks/advocate.md --tag expects/personal",
      says: "6 passed, 0 failed",
      because: "- (should OR ought to OR want them to OR expect them to",
      in: "codebooks/advocate.md"),
    DesignRow(
      31, "let me change my mind",
      run: "codebook test codebooks/advocate.md --tag expects/change-mind",
      says: "6 passed, 0 failed",
      because: "- (change OR changed OR changing OR changes) THEN/0 (my mind",
      in: "codebooks/advocate.md"),
    DesignRow(
      31, "a good feeling", run: "codebook test codebooks/cx-core.md --tag loved/feeling",
      says: "8 passed, 0 failed", because: "- (fun OR inspiring OR entertaining",
      in: "codebooks/cx-core.md"),
    DesignRow(
      32, "met", run: "show expectations",
      says: "Met (3 of 12): as quoted (2 of 12), estimate (1 of 12)",
      because: "P07: I got my estimate", in: "transcripts/w1/P07.md"),
    DesignRow(
      32, "missed", run: "show expectations", says: "Missed (6 of 12)",
      because: "P06: They had begun it", in: "transcripts/w1/P06.md"),
    DesignRow(
      32, "exceeded", run: "show expectations", says: "Exceeded (3 of 12): tea (3 of 12)",
      because: "- outcome: exceeded", in: .codebook),
    DesignRow(
      32, "changed", run: "show expectations", says: "Changed (1 of 12): quiet (1 of 12)",
      because: "P08: I used to expect", in: "transcripts/w1/P08.md"),
    DesignRow(
      32, "exceeded again and again: stages", run: "show expectations",
      says: "Tea (3 of 12) in 3 stages", because: "P02: Another cup of tea",
      in: "transcripts/w1/P02.md"),
    DesignRow(
      32, "exceeded again and again: waves", run: "show expectations",
      says: "in 2 waves: w1 (3 people), w2 (1 person)", because: "P01: I had a cup of tea",
      in: "transcripts/w2/P01.md"),
    DesignRow(
      33, "what people wish for, and who", run: "show wishes",
      says: "Sunday (3 of 12, 2 city, 1 race", because: "P12: To collect it on Sundays",
      in: "transcripts/w2/P12.md"),
    DesignRow(
      34, "the ideal beside what was heard", run: "show journey",
      says: "mended once and mended well", because: "- ideal: mended once", in: .study),
    DesignRow(
      34, "a row a stage", run: "show journey",
      says:
        "Bringing it in, weakest  greeted before the bell stops ringing  counter, phone  6 of 12",
      because: "P04: I went through", in: "transcripts/w1/P04.md"),
    DesignRow(
      35, "passed from stage to stage", run: "show journey",
      says: "Bringing it in  Paying and leaving  1 of 12", because: "P03: The lad at the counter",
      in: "transcripts/w1/P03.md"),
    DesignRow(
      35, "from where", run: "show journey", says: "Bringing it in  Paying and leaving  1 of 12",
      because: "- from: counter", in: .codebook),
  ]
}
