import Foundation
import GoldpanCLI
import GoldpanKit
import GoldpanReports
import TestSupport
import Testing

/// The state of a review against what its log says when it is read again.
@Suite struct ReviewSessionTests {
  /// A tag on some words.
  struct Slot: Hashable {
    let words: Quotation
    let tag: String

    init(_ coding: Coding) { (words, tag) = (coding.quotation, coding.tag.description) }
  }

  static let letters: [Key] =
    Array("aartttsnuuxx  --/?jjkkgGbbz").map(Key.character)
    + [
      .enter, .enter, .enter, .escape, .escape, .up, .down, .pageDown, .pageUp, .backspace, .tab,
      .left, .home, .control("u"), .character("例"), .character("\u{1B}"),
    ]

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `whatever is typed, the log says what the screen says`(_ seed: UInt64) throws {
    try withBakery { bakery in
      var random = Seeded(seed)
      let study = try Study(at: bakery.folder)
      let coder = seed % 2 == 0 ? "ana" : "eva"
      let isBlind = seed % 4 > 1
      var journal = DecisionJournal(of: coder, in: StudyLayout(root: bakery.folder))
      var session = try #require(
        ReviewSession(of: study, by: coder, isBlind: isBlind, sample: Int(seed % 3)))
      var written: [Decision] = []
      for _ in 0..<250 {
        var key = Self.letters.randomElement(using: &random) ?? .enter
        if Int.random(in: 0..<12, using: &random) == 0 {
          key = .resized(
            columns: .random(in: 1...210, using: &random), rows: .random(in: 1...70, using: &random)
          )
        }
        let effect = session.handle(key)
        #expect(effect.end == nil)
        expectFitting(session)
        guard effect.writes else { continue }
        let decisions = try journal.append(effect.entries, now: 0).decisions
        session.confirm(decisions, of: effect)
        written += decisions
        let all = study.decisions.decisions.filter { !isBlind || $0.coder == coder } + written
        let coded = study.coded(by: DecisionLog(all)).codings
        let waiting = Set(coded.filter { $0.state == .pending }.map(Slot.init))
        let thought = Set(session.waiting.map(Slot.init))
        #expect(thought == waiting, "seed \(seed), after \(effect.entries)")
        guard thought == waiting else { return }
      }
      let read = DecisionLog.read(
        Source(name: coder, text: try bakery.text("transcripts/decisions/\(coder).jsonl")))
      #expect(read.diagnostics.isEmpty)
      #expect(read.value.suffix(written.count) == written[...])
    }
  }

  /// Nothing is wider or higher than the screen.
  private func expectFitting(_ session: ReviewSession) {
    let lines = ReviewScreen(session, Paint(isOn: false)).lines
    #expect(lines.count <= max(1, session.rows))
    for line in lines where displayWidth(line) > max(1, session.columns) {
      Issue.record("\(session.columns) columns: \(line)")
    }
  }

  @Test(arguments: [(40, 12), (80, 24), (200, 60), (100, 30)])
  func `screens`(_ columns: Int, _ rows: Int) throws {
    try withBakery { bakery in
      let typed = [
        "", "jj", "a", "t", "lb", "<esc>nhm", "<esc>?", "<esc>b", "j <down>", "t", "<esc><esc>/P04",
        "<enter>aa",
      ]
      let review = KeyedReview(
        keys: keys(typed.joined() + "q"), in: bakery, columns: columns, rows: rows)
      var shown = 0
      var text = ""
      for part in typed {
        shown += keys(part).count
        text += "--- \(part)\n" + review.screens[shown].joined(separator: "\n") + "\n"
      }
      for line in review.screens.joined() { #expect(displayWidth(line) <= columns, "\(line)") }
      try expectGolden(text, "review-\(columns)x\(rows).txt")
    }
  }

  @Test(arguments: [(20, 6), (40, 12), (57, 15), (80, 24), (101, 20), (200, 60)])
  func `wide letters, endless words and control characters fit`(_ columns: Int, _ rows: Int) throws
  {
    try withBakery { bakery in
      let said = [
        "面包面包面包面包面包 the queue 排队排队排队排队排队排队排队 went out of the door.",
        "👩‍👩‍👧‍👦 the queue 🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖🥖 was a street long \u{1B}[31mred\u{7}.",
        "The queue was \(String(repeating: "x", count: 3000)) minutes long.",
        "A queue in the street, a\(String(repeating: "\u{301}", count: 500)) sign.",
      ]
      try append(
        said.map { "\nInterviewer: \(String(repeating: "Why? ", count: 300))\n\nP04: \($0)\n" }
          .joined(),
        to: "transcripts/w2/P04.txt", bakery)
      let typed = keys(
        "jjj<pgdn><pgdn><pgup>nüber 例え<esc>bkkk <pgup><pgdn>t<down><esc><esc>?<pgdn><pgdn>zj")
      let review = KeyedReview(
        "--person P04", keys: typed + typed + keys("q"), in: bakery, columns: columns, rows: rows)
      #expect(review.status == 0)
      for line in review.screens.joined() {
        #expect(displayWidth(line) <= columns, "\(line)")
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }, "\(line)")
      }
      for screen in review.screens { #expect(screen.count <= rows) }
      if rows == 24 {
        #expect(review.screens.joined().contains { $0.hasPrefix("… ") })
      }
    }
  }

  @Test func `color only on top of words`() throws {
    try withBakery { bakery in
      let study = try Study(at: bakery.folder)
      let session = try #require(ReviewSession(of: study, by: "eva"))
      let plain = ReviewScreen.lines(session, columns: 80, rows: 24, Paint(isOn: false))
      let painted = ReviewScreen.lines(session, columns: 80, rows: 24, Paint(isOn: true))
      #expect(!plain.joined().contains("\u{1B}"))
      let bare = painted.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
      #expect(bare == plain.map { $0.replacing(/[«»]/, with: "") })
    }
  }

  @Test func `a codebook of one tag, and nothing that waits`() throws {
    try withBakery { bakery in
      let codebook = try bakery.text("codebooks/bakery.md")
      let end = try #require(codebook.range(of: "## loved/staff"))
      try bakery.write(String(codebook[..<end.lowerBound]), to: "codebooks/bakery.md")
      let review = KeyedReview(
        "--blind --coder ana", keys: keys("tl<enter>rrrrrrrrrrrrq"), in: bakery, columns: 60,
        rows: 20
      )
      #expect(review.status == 0)
      let none = KeyedReview(
        "--coder ana", keys: keys("asrtnx<enter>j?<esc>/x<esc>bt<esc><esc>q"), in: bakery)
      #expect(none.screens[0].contains("No suggestion waits."))
      #expect(
        none.errors.hasSuffix("no suggestion waits; next: goldpan digest\n"), "\(none.errors)")
    }
  }
}
