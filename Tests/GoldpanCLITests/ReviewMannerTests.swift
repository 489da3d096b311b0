import Testing

/// What a review offers next, and which options it does not take.
@Suite struct ReviewMannerTests {
  private let blind = "review --blind --coder zed"

  @Test func `every command that a blind review offers is blind and keeps the coder`() throws {
    try withBakery { bakery in
      let typed = KeyedReview("--blind --coder zed", keys: keys("aq"), in: bakery)
      #expect(typed.errors.hasSuffix("; next: goldpan \(blind)\n"), "\(typed.errors)")
      let byID = bakery.run("\(blind) --accept q-wbpdwd3c")
      #expect(byID.errors.contains("next: goldpan \(blind) --worksheet reports/review.md"))
      let wrong = bakery.run("\(blind) --accept q-00000000")
      #expect(wrong.errors.contains("'goldpan \(blind) --worksheet -'"), "\(wrong.errors)")
      #expect(wrong.errors.contains("'goldpan find --blind --coder zed'"), "\(wrong.errors)")
      #expect(!wrong.errors.contains("goldpan tag"), "it says what others decided")

      let apply = "goldpan \(blind) --apply z.md"
      #expect(bakery.run("\(blind) --worksheet z.md").errors.hasSuffix("then \(apply)\n"))
      let sheet = try bakery.text("z.md")
      #expect(sheet.contains("save, and run `\(apply)`:"))
      let again = bakery.run("\(blind) --worksheet z.md")
      #expect(again.status == 2)
      #expect(again.errors.contains("'\(apply)' reads it back"))
      let none = bakery.run("\(blind) --worksheet y.md --tag wish/deliver --wave w1")
      #expect(none.errors.contains("next: goldpan \(blind) --worksheet reports/review.md"))
    }
  }

  @Test func `a coder who is named only writes on into that file`() throws {
    try withBakery { bakery in
      let sheet = bakery.run("review --coder zed --worksheet z.md").errors
      #expect(sheet.hasSuffix("then goldpan review --coder zed --apply z.md\n"))
      let byID = bakery.run("review --coder zed --accept q-njje1g74").errors
      #expect(byID.contains("next: goldpan review --coder zed --worksheet reports/review.md"))
      #expect(bakery.run("review --coder rules --worksheet y.md").status == 2)
    }
  }

  @Test func `after the consensus everybody decides alone again`() throws {
    try withBakery { bakery in
      let decided = bakery.run("review --coder consensus --accept q-njje1g74").errors
      #expect(decided.contains("next: goldpan review --worksheet reports/review.md"))
      let sheet = bakery.run("review --coder consensus --worksheet c.md").errors
      #expect(sheet.hasSuffix("then goldpan review --coder consensus --apply c.md\n"))
    }
  }

  @Test func `a transcript that is not there leads to the list`() throws {
    try withBakery { bakery in
      let review = KeyedReview("--browse w9/nobody", keys: keys("q"), in: bakery)
      #expect(review.errors.contains("; 'goldpan status' lists them"), "\(review.errors)")
    }
  }

  @Test(arguments: [
    ("review --limit 3 --accept q-njje1g74", "'--limit' goes with --worksheet FILE or with keys"),
    ("review --seed 4 --accept q-njje1g74", "'--seed' goes with --sample-uncoded N"),
    ("review --worksheet w.md --memo no", "'--memo' goes with --apply or decisions by ID"),
    ("review --coder ana --undo --memo no", "'--memo' goes with --apply or decisions by ID"),
    ("agree --coders rules,ana --dry-run", "'--dry-run' goes with --worksheet FILE"),
  ])
  func `an option that would change nothing is refused`(line: String, refusal: String) throws {
    try withBakery { bakery in
      let result = bakery.run(line)
      #expect(result.status == 2)
      #expect(result.errors.hasPrefix("goldpan: \(refusal)\n"), "\(result.errors)")
      #expect(result.output == "")
    }
  }

  @Test(arguments: [
    ("--dry-run", "--dry-run"), ("--json -o f.json", "--json"), ("--plain", "--plain"),
    ("-o f.txt", "--output"), ("--memo x", "--memo"), ("--seed 4", "--seed"),
  ])
  func `keys take no option that would change nothing`(options: String, option: String) throws {
    try withBakery { bakery in
      let review = KeyedReview(options, keys: keys("aq"), in: bakery)
      #expect(review.status == 2)
      #expect(review.errors.hasPrefix("goldpan: '\(option)' goes with "), "\(review.errors)")
      #expect(review.screens.isEmpty)
      let log = try bakery.log()
      #expect(log == [])
    }
  }
}
