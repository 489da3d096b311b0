import GoldpanCLI
import GoldpanKit
import Testing

/// What keys must not do in a review, and what must not be lost.
@Suite struct ReviewHarmTests {
  @Test func `pasted text decides nothing, and is text where a line is typed`() throws {
    try withBakery { bakery in
      let pasted = Key.pasted("rare xx")
      let review = KeyedReview(
        keys: [pasted] + keys("b") + [pasted] + keys("<esc>?") + [pasted] + keys("zn") + [pasted]
          + keys("<enter>q"), in: bakery)
      let log = try bakery.log()
      #expect(log == ["note \(ReviewKeysTests.staff) (rare xx)"])
      #expect(review.remarks.count { $0.hasPrefix("pasted text does nothing here") } == 3)
    }
  }

  @Test func `a long memo is kept, and one that is too long is refused aloud`() throws {
    try withBakery { bakery in
      let memo = String(repeating: "m", count: 60_000)
      let long = Key.pasted(memo)
      let review = KeyedReview(
        keys: keys("n") + [long] + keys("!") + [long] + keys("<enter>q"), in: bakery)
      let log = try bakery.log()
      #expect(log == ["note \(ReviewKeysTests.staff) (\(memo)!)"])
      #expect(review.remarks.contains { $0.hasPrefix("a line has at most 100000 characters") })
    }
  }

  @Test func `undo shows nothing of whoever has not agreed`() throws {
    try withBakery { bakery in
      _ = KeyedReview("--person P02", keys: keys("aq"), in: bakery)
      try bakery.replace(
        "P02,Birch,customer,public", "P02,Birch,customer,withdrawn",
        in: "transcripts/participants.csv")
      let waiting = KeyedReview(keys: keys("q"), in: bakery).errors
      let review = KeyedReview(keys: keys("uq"), in: bakery)
      let log = try bakery.log()
      #expect(log.last?.hasPrefix("undo ") ?? false)
      #expect(!review.screens.joined().contains { $0.contains("P02: ") && !$0.contains("[…]") })
      #expect(review.remarks.contains { $0.contains("it stays out of sight") })
      let left = try #require(waiting.split(separator: ";").first { $0.contains("wait") })
      #expect(review.errors.contains(left), "\(waiting) \(review.errors)")
    }
  }

  @Test func `undo after nothing here takes back that and no decision`() throws {
    try withBakery { bakery in
      let review = KeyedReview("--sample-uncoded 3", keys: keys("aGruq"), in: bakery)
      let log = try bakery.log()
      #expect(log == ["accept \(ReviewKeysTests.staff)"])
      #expect(review.remarks.contains { $0.hasPrefix("took back: nothing here") })
      #expect(review.last[0] == review.screens[2][0])
    }
  }

  @Test func `a grown retag is taken back whole in a later session`() throws {
    try withBakery { bakery in
      _ = KeyedReview(keys: keys("<space>tlbrd<enter>q"), in: bakery)
      let review = KeyedReview(keys: keys("uq"), in: bakery)
      let log = try bakery.log()
      #expect(log.suffix(2) == ["undo loved/staff", "undo loved/bread"])
      #expect(review.last[0].hasSuffix("1 of 9 · 9 left"), "\(review.last[0])")
    }
  }

  @Test func `a quote that grows after it was accepted counts once`() throws {
    try withBakery { bakery in
      _ = KeyedReview(keys: keys("ak<space>aq"), in: bakery)
      let log = try bakery.log()
      #expect(log.count == 3)
      #expect(log[1] == "reject \(ReviewKeysTests.staff)")
      #expect(log[2].hasPrefix("accept loved/staff “On Saturday"))
    }
  }

  @Test func `an example stays when its rejection is taken back later, and undo says so`() throws {
    try withBakery { bakery in
      _ = KeyedReview(keys: keys("xq"), in: bakery)
      let review = KeyedReview(keys: keys("uq"), in: bakery)
      #expect(
        review.remarks.contains {
          $0.contains("it stays a 'no' example, codebooks/bakery.md:")
        }, "\(review.remarks)")
    }
  }

  @Test func `nothing is decided on a screen too small to show it`() throws {
    try withBakery { bakery in
      let review = KeyedReview(keys: keys("arq"), in: bakery, columns: 10, rows: 3)
      #expect(review.status == 0)
      let log = try bakery.log()
      #expect(log.isEmpty)
      let memo = KeyedReview(
        keys: keys("nabc") + [.resized(columns: 10, rows: 3)] + keys("xq"), in: bakery)
      #expect(memo.status == 0)
      let kept = try bakery.log()
      #expect(kept == ["note \(ReviewKeysTests.staff) (abc)"])
    }
  }

  @Test func `the help begins at its beginning, wherever the words were`() throws {
    try withBakery { bakery in
      let long = String(repeating: "The queue was long and longer, ", count: 150)
      try append("\nInterviewer: So?\n\nP04: \(long) ever.\n", to: "transcripts/w2/P04.txt", bakery)
      let review = KeyedReview(
        "--person P04", keys: keys("G<pgdn><pgdn>?zq"), in: bakery, columns: 80, rows: 24)
      #expect(review.screens[3] != review.screens[1])
      #expect(review.screens[4][1].hasPrefix("a   "), "\(review.screens[4])")
      #expect(review.screens[5].dropLast(2) == review.screens[3].dropLast(2))
    }
  }

  @Test func `what comes next stays blind and with its coder`() throws {
    try withBakery { bakery in
      let keyed = KeyedReview("--blind --coder zed", keys: keys("aq"), in: bakery)
      #expect(
        keyed.errors.hasSuffix("next: goldpan review --blind --coder zed\n"), "\(keyed.errors)")
      let sheet = bakery.run("review --blind --coder zed --worksheet z.md")
      let next = "goldpan review --blind --coder zed --apply z.md"
      #expect(sheet.errors.contains(next))
      let written = try bakery.text("z.md")
      #expect(written.contains(next))
    }
  }

  @Test func `a definition of several lines is one in the card`() throws {
    try withBakery { bakery in
      try bakery.replace(
        "## loved/staff\n", "## loved/staff\nWhoever\nserves them\n", in: "codebooks/bakery.md")
      let review = KeyedReview(keys: keys("tq<esc>q"), in: bakery)
      #expect(!review.screens.joined().contains { $0.contains("␊") })
      #expect(review.screens[0].contains { $0.contains("Whoever serves them") }, "\(review.last)")
    }
  }

  @Test func `a key in a turn of thousands of suggestions is quick`() throws {
    try withBakery { bakery in
      let said = String(repeating: "The queue was twenty minutes long. ", count: 3000)
      try append("\nInterviewer: So?\n\nP04: \(said)\n", to: "transcripts/w2/P04.txt", bakery)
      let study = try Study(at: bakery.folder)
      var session = try #require(ReviewSession(of: study, by: "eva"))
      #expect(session.waiting.count > 3000)
      var journal = DecisionJournal(of: "eva", in: StudyLayout(root: bakery.folder))
      for key in keys("Gkkkkkkkkkkkkaar") { _ = try type(key, &session, &journal) }
      let times = try keys("arurara").map { try type($0, &session, &journal) }.sorted()
      print("a key in a turn of 3,000 suggestions: \(times[3])")
      #expect(times[3] < .milliseconds(300))
    }
  }

  /// How long it takes to do what a key does, without the disk.
  private func type(
    _ key: Key, _ session: inout ReviewSession, _ journal: inout DecisionJournal
  ) throws -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    let effect = session.handle(key)
    var took = clock.now - start
    guard effect.writes else { return took }
    let written = try journal.append(effect.entries, now: 0).decisions
    took += clock.measure { session.confirm(written, of: effect) }
    return took
  }
}
