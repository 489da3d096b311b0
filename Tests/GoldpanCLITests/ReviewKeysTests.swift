import GoldpanCLI
import GoldpanKit
import TestSupport
import Testing

/// What keys write, and what the screen says of it.
@Suite struct ReviewKeysTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var line = ""
    let keys: String
    /// The lines of the log.
    var log: [String] = []
    /// How a remark that stood on a screen begins.
    var remark = ""
    var testDescription: String { name }
  }

  static let staff = "loved/staff “They know my name, too.”"
  static let queue = "pain/queue “And the queue went out of the door, as ever.”"
  static let lost = "pain/lost-order “I rang up for a birthday cake and they had no record of it.”"

  static let deciding: [Case] = [
    Case(
      name: "accept and reject", keys: "arq", log: ["accept \(staff)", "reject \(queue)"],
      remark: "accepted loved/staff; u takes it back"),
    Case(
      name: "nothing is decided twice", keys: "akaq", log: ["accept \(staff)"],
      remark: "you accepted it already"),
    Case(
      name: "another verdict replaces the first", keys: "akrq",
      log: ["accept \(staff)", "reject \(staff)"]),
    Case(
      name: "retag by a few letters", keys: "tlbrd<enter>q",
      log: ["retag loved/staff loved/bread “They know my name, too.”"],
      remark: "retagged loved/staff → loved/bread"),
    Case(
      name: "retag by arrows", keys: "t<down><down><enter>q",
      log: ["retag loved/staff loved/ready “They know my name, too.”"]),
    Case(
      name: "retag to the tag it has", keys: "tstaff<enter>q",
      remark: "it is suggested as loved/staff already; a accepts it"),
    Case(name: "retag given up", keys: "tlb<esc>q", remark: "no tag was given"),
    Case(
      name: "no tag has the letters", keys: "tzzz<enter><bs><bs><bs><esc>q",
      remark: "no tag has these letters"),
    Case(
      name: "skip comes again", keys: "saGaq", log: ["accept \(queue)", "accept \(staff)"],
      remark: "skipped; it comes again at the end"),
    Case(
      name: "undo to any depth", keys: "arauuuq",
      log: ["accept \(staff)", "reject \(queue)", "accept \(lost)"]
        + ["undo pain/lost-order", "undo pain/queue", "undo loved/staff"],
      remark: "took back: accepted loved/staff"),
    Case(
      name: "nothing to undo", keys: "uq",
      remark: "eva has decided nothing that could be taken back"),
    Case(
      name: "memo in any script", keys: "nnaïve 例え<left><bs>ü<end>!<enter>aq",
      log: ["note \(staff) (naïve ü例え!)", "accept \(staff)"]
        .map { $0.replacing("naïve ü例え!", with: "naïve üえ!") },
      remark: "noted loved/staff"),
    Case(name: "memo given up", keys: "nabc<c-u><enter>nabc<esc>q", remark: "no memo was written"),
    Case(
      name: "the same memo is known", keys: "nabc<enter>n<enter>q", log: ["note \(staff) (abc)"],
      remark: "that memo is there already"),
    Case(
      name: "a half-written memo survives the end of the line", keys: "nabc<hangup>",
      log: ["note \(staff) (abc)"]),
    Case(
      name: "the quote grows and shrinks", keys: "<space><space>-<space><space>aq",
      log: [
        "accept loved/staff “The bread. On Saturday the loaf was still warm when I cut it. "
          + "They know my name, too.”"
      ], remark: "the quote is the whole turn already"),
    Case(
      name: "a grown quote with another tag", keys: "<space>tlbrd<enter>q",
      log: [
        "reject \(staff)",
        "add loved/bread “On Saturday the loaf was still warm when I cut it. They know my name, "
          + "too.”",
      ]),
    Case(name: "a quote keeps a sentence", keys: "-q", remark: "a quote has one sentence at least"),
    Case(
      name: "every key that does nothing says so", keys: "z<tab><c-x>\u{e9}q",
      remark: "'z' does nothing here; ? shows the keys"),
    Case(
      name: "an example of what it is not", keys: "xq", log: ["reject \(staff)"],
      remark: "rejected loved/staff; it is a 'no' example now, codebooks/bakery.md:3"),
    Case(
      name: "an example taken back", keys: "xuq", log: ["reject \(staff)", "undo loved/staff"],
      remark: "took back: rejected loved/staff; the example is gone again"),
    Case(name: "an unfinished tag is none", keys: "tlbrd<c-c>"),
  ]

  static let moving: [Case] = [
    Case(
      name: "next, last, first", keys: "jaGaggaq",
      log: [
        "accept \(queue)",
        "accept pain/sold-out “When I got in, there was none left of the sourdough.”",
        "accept \(staff)",
      ], remark: "this is the first one"),
    Case(
      name: "a filter of tags", keys: "/pain/q*<enter>aaq",
      log: ["accept \(queue)", "accept pain/queue “The queue was twenty minutes long.”"],
      remark: "2 wait for 'pain/q*'"),
    Case(
      name: "a filter of people", keys: "/p04<enter>rq",
      log: ["reject pain/queue “The queue was twenty minutes long.”"], remark: "2 wait for 'p04'"),
    Case(
      name: "a filter of pseudonyms", keys: "/dogwood<enter>rq",
      log: ["reject pain/queue “The queue was twenty minutes long.”"],
      remark: "2 wait for 'dogwood'"),
    Case(
      name: "a filter of words", keys: "/BIRTHDAY c<enter>aq", log: ["accept \(lost)"],
      remark: "1 wait for 'BIRTHDAY c'"),
    Case(name: "a filter of nothing", keys: "/xyz<enter>q", remark: "nothing that waits has 'xyz'"),
    Case(
      name: "no filter any more", keys: "/pain/q*<enter>a/<c-u><enter>gaq",
      log: ["accept \(queue)", "accept \(staff)"], remark: "all that wait: "),
    Case(
      name: "other options choose too", line: "--person P04 --limit 1", keys: "aq",
      log: ["accept pain/queue “The queue was twenty minutes long.”"],
      remark: "accepted pain/queue; u takes it back; that was the last one"),
    Case(
      name: "ana's own are taken back", line: "--coder ana", keys: "uaq", remark: "took back: "),
    Case(
      name: "nothing waits", line: "--person P04 --tag loved/*", keys: "arsnxt z-jq",
      remark: "nothing is here to decide about; b browses, q leaves"),
  ]

  static let browsing: [Case] = [
    Case(
      name: "a tag for a sentence", line: "--browse P04", keys: "jt<down><enter>q",
      log: ["add loved/staff “My street smells of fresh rolls.”"],
      remark: "added loved/staff; u takes it back"),
    Case(
      name: "a suggestion is accepted there", line: "--browse w2/P04", keys: "Gtsold<enter><esc>q",
      log: ["accept pain/sold-out “When I got in, there was none left of the sourdough.”"]),
    Case(
      name: "several sentences", line: "--browse transcripts/w2/P04.txt",
      keys: "j <enter>wish<enter>uq",
      log: [
        "add wish/deliver “My street smells of fresh rolls. Who could walk past?”",
        "undo wish/deliver",
      ], remark: "took back: added wish/deliver"),
    Case(
      name: "questions are no evidence", line: "--browse P04", keys: "tq",
      remark: "only what participants say is evidence; Interviewer (asks) is none"),
    Case(
      name: "browse from here and back", keys: "bktd<esc><esc>aq", log: ["accept \(staff)"]),
    Case(
      name: "twice is once", line: "--browse P04", keys: "jt<enter>t<enter>q",
      log: ["accept loved/bread “My street smells of fresh rolls.”"],
      remark: "these words have loved/bread already"),
    Case(
      name: "a sentence drawn at random", line: "--sample-uncoded 3 --person P02",
      keys: "GGt<enter>q",
      log: ["add loved/bread “I had to explain it twice.”"]),
    Case(
      name: "nothing in a sentence", line: "--sample-uncoded 3 --person P02", keys: "Gsq",
      remark: "nothing here"),
  ]

  @Test(arguments: deciding + moving + browsing)
  func `keys write`(_ test: Case) throws {
    try withBakery { bakery in
      let review = KeyedReview(test.line, keys: keys(test.keys), in: bakery)
      let isAna = test.line.contains("ana")
      let log = try bakery.log(of: isAna ? "ana" : "eva")
      #expect(isAna ? log.count == 9 : log == test.log, "\(log)")
      #expect(
        review.remarks.contains { $0.hasPrefix(test.remark) }, "\(review.remarks)")
      if test.keys.hasSuffix("q") { #expect(review.status == 0) }
    }
  }

  @Test(arguments: [("q", 0 as Int32), ("<c-c>", 130), ("<hangup>", 129), ("", 129)])
  func `ends as asked for, with all on the disk`(_ end: String, _ status: Int32) throws {
    try withBakery { bakery in
      let review = KeyedReview(keys: keys("ar\(end)"), in: bakery)
      #expect(review.status == status)
      let log = try bakery.log()
      #expect(log == ["accept \(Self.staff)", "reject \(Self.queue)"])
      #expect(
        review.errors
          == "2 decisions by eva; 7 suggestions wait; 'eva' is a new coder; next: goldpan review\n")
    }
  }

  @Test func `a file that cannot be written leaves the review where it was`() throws {
    try withBakery { bakery in
      try bakery.makeFolder("transcripts/decisions/eva.jsonl")
      let review = KeyedReview(keys: keys("aq"), in: bakery)
      let (before, after) = (review.screens[0], review.screens[1])
      #expect(after.dropLast(2) == before.dropLast(2))
      #expect(review.remarks[2].hasPrefix("cannot "), "\(review.remarks)")
      #expect(review.errors.contains("0 decisions by eva"))
    }
  }

  @Test func `what others decided is neither shown nor counts in a blind review`() throws {
    try withBakery { bakery in
      let open = KeyedReview(keys: keys("q"), in: bakery)
      let blind = KeyedReview("--blind", keys: keys("/walk<enter>/street<enter>q"), in: bakery)
      #expect(open.last[0].hasSuffix("1 of 9 · 9 left"))
      #expect(blind.screens[0][0].hasPrefix("review · eva · blind"))
      #expect(blind.screens[0][0].hasSuffix("1 of 14 · 14 left"), "\(blind.screens[0][0])")
      #expect(!blind.screens.joined().contains { $0.contains("ana") || $0.contains("the street,") })
      let sheet = KeyedReview("--blind --worksheet w.md", keys: [], in: bakery)
      #expect(sheet.errors.contains("14 suggestions;"), "\(sheet.errors)")
      #expect(sheet.screens.isEmpty)
    }
  }

  @Test func `whoever withdrew is not heard`() throws {
    try withBakery { bakery in
      try bakery.replace(
        "P02,Birch,customer,public", "P02,Birch,customer,withdrawn",
        in: "transcripts/participants.csv")
      let review = KeyedReview(
        "--sample-uncoded 9", keys: keys(String(repeating: "j", count: 20) + "q"), in: bakery,
        rows: 60)
      #expect(!review.screens.joined().contains { $0.contains("P02: ") && !$0.contains("[…]") })
      let browsed = KeyedReview("--browse P02", keys: keys("jtq"), in: bakery)
      #expect(browsed.last.contains { $0.hasPrefix("> P02: […]") }, "\(browsed.last)")
      #expect(browsed.last.contains { $0.hasPrefix("P02 has not agreed") })
      #expect(!browsed.screens.joined().contains { $0.contains("birthday") })
    }
  }
}
