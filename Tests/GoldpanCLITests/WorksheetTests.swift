import Foundation
import GoldpanKit
import TestSupport
import Testing

/// What comes back from a worksheet that somebody filled in.
@Suite struct WorksheetTests {
  private let folder = "transcripts/decisions"

  private func decisions(_ bakery: Bakery, _ coder: String = "eva") throws -> [Decision] {
    let path = "\(folder)/\(coder).jsonl"
    let source = Source(name: path, text: (try? bakery.text(path)) ?? "")
    let parsed = DecisionLog.read(source)
    #expect(parsed.diagnostics == [])
    return parsed.value
  }

  private func apply(_ text: String, _ bakery: Bakery) throws -> (status: Int32, errors: String) {
    try Data(text.utf8).write(to: URL(filePath: "\(bakery.folder)/w.md"))
    let (status, _, errors) = bakery.run("review --apply w.md --coder eva")
    return (status, errors)
  }

  /// What a decision says, without its time.
  private func said(_ decision: Decision) -> String {
    var words = "\(decision.verdict.word) \(decision.anchor.evidence) \(decision.tag)"
    if case .retag(let tag) = decision.verdict { words += " \(tag)" }
    return words + (decision.memo.map { " (\($0))" } ?? "")
  }

  /// A mark for a line of a worksheet, and what must become of it.
  private func mark(
    _ id: String, _ tag: String?, _ random: inout Seeded
  ) -> (line: String, said: String?) {
    let bullet = ["- ", "* ", "+ ", "3. ", "  - "].randomElement(using: &random) ?? ""
    let memo = Bool.random(using: &random) ? "\n  memo: it is so" : ""
    let kept = memo.isEmpty ? "" : " (it is so)"
    guard let tag else {
      return [
        ("\(bullet)[ ] \(id)", nil),
        ("\(bullet)[pain/queue] \(id)\(memo)", "add \(id) pain/queue\(kept)"),
        ("\(bullet)[a] \(id) pain/queue\(memo)", "add \(id) pain/queue\(kept)"),
        ("\(bullet)[x pain/queue] `\(id)`\(memo)", "add \(id) pain/queue\(kept)"),
      ].randomElement(using: &random) ?? ("", nil)
    }
    let line = "\(id) \(tag)"
    return [
      ("\(bullet)[ ] \(line)", nil), ("\(bullet)[s] \(line)", nil), ("", nil),
      ("\(bullet)[A] \(line)\(memo)", "accept \(line)\(kept)"),
      ("\(bullet)\\[x\\] **\(id)** \(tag)\(memo)", "accept \(line)\(kept)"),
      ("\(bullet)[r] \(line)\(memo)", "reject \(line)\(kept)"),
      ("\(bullet)[t loved/ready] \(line)\(memo)", "retag \(line) loved/ready\(kept)"),
      ("\(bullet)[t] \(line) → loved/ready\(memo)", "retag \(line) loved/ready\(kept)"),
      ("\(bullet)[loved/ready] \(line)\(memo)", "retag \(line) loved/ready\(kept)"),
      ("\(bullet)[ ] \(line)\n  Memo: later", "note \(line) (later)"),
    ].randomElement(using: &random) ?? ("", nil)
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func `any marks in any order come back once`(_ seed: UInt64) throws {
    try withBakery { bakery in
      var random = Seeded(seed)
      let sheet = bakery.run("review --worksheet - --sample-uncoded 3 --seed \(seed + 1)").output
      var expected: Set<String> = []
      var blocks = sheet.components(separatedBy: "\n### ").map { block in
        block.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          guard line.hasPrefix("- [ ] ") else { return String(line) }
          let words = line.dropFirst(6).split(separator: " ").map(String.init)
          let (marked, said) = mark(words[0], words.dropFirst().first, &random)
          if let said { expected.insert(said) }
          return marked
        }.joined(separator: "\n")
      }
      if seed > 4 { blocks[1...].shuffle(using: &random) }
      if seed % 3 == 1 { blocks = blocks.map { $0.replacingOccurrences(of: "\n", with: "\r\n") } }
      let text = blocks.joined(separator: "\n### ")

      let first = try apply(text, bakery)
      #expect(first.status == 0, "\(first.errors)")
      #expect(Set(try decisions(bakery).map(said)) == expected)
      let log = try? bakery.text("\(folder)/eva.jsonl")
      #expect(try apply(text, bakery).status == 0)
      #expect((try? bakery.text("\(folder)/eva.jsonl")) == log, "twice is once")
      #expect(!bakery.run("check --verbose").output.contains("eva"))
    }
  }

  @Test(
    arguments: [
      (
        "a memo alone\n",
        "w.md:1:1: error GP504: this line is neither a mark, as '- [a] q-7k3m9x2a "
          + "pain/slow-fix', nor a memo; begin it with 'memo: ' to keep it, or with '>' if it is for "
          + "reading only"
      ),
      (
        "memo: of what?\n",
        "w.md:1:1: error GP504: this memo stands below no mark; move it below "
          + "the line it is about"
      ),
      (
        "- [a] pain/queue\n",
        "w.md:1:3: error GP504: no ID stands after the brackets; copy that of "
          + "the words, such as q-7k3m9x2a"
      ),
      (
        "- q-njje1g74 loved/staff\n",
        "w.md:1:3: error GP504: the brackets are gone; write '[a]', "
          + "'[r]' or '[t TAG]' before the ID"
      ),
      (
        "- [z] q-njje1g74\n",
        "w.md:1:3: error GP504: unknown mark 'z'; write a (accept), r (reject), "
          + "t TAG (another tag) or nothing"
      ),
      (
        "- [t] q-njje1g74 loved/staff\n",
        "w.md:1:3: error GP504: which tag? write it after the t, "
          + "as [t pain/other]"
      ),
      (
        "- [ ] q-njje1g74 loved/staff → loved/bread\n",
        "w.md:1:3: error GP504: write t between the "
          + "brackets to give another tag"
      ),
      (
        "- [r loved/bread] q-njje1g74 loved/staff\n",
        "w.md:1:3: error GP504: write t instead of r "
          + "to give another tag"
      ),
      (
        "- [a loved/bread] q-njje1g74 loved/staff\n",
        "w.md:1:3: error GP504: is the tag to stay or "
          + "to go? write [t loved/bread] to replace it, or a line of its own to add one"
      ),
      (
        "- [a] q-njje1g75 loved/staff\n",
        "w.md:1:7: error GP504: no words have the ID "
          + "'q-njje1g75'; did you mean 'q-njje1g74'?"
      ),
      (
        "- [t loved/braed] q-njje1g74 loved/staff\n",
        "w.md:1:6: error GP505: unknown tag "
          + "'loved/braed'; did you mean 'loved/bread'?"
      ),
      (
        "- [t loved/bread loved/ready] q-njje1g74 loved/staff\n",
        "w.md:1:18: error GP504: one tag too many in this line; write '- [a] q-njje1g74 "
          + "loved/ready' on a line of its own"
      ),
      (
        "- [r] q-njje1g74 loved/staff loved/ready\n",
        "w.md:1:30: error GP504: one tag too many in this line; write '- [r] q-njje1g74 "
          + "loved/ready' on a line of its own"
      ),
      (
        "- [a] q-njje1g74 loved/staff because he was angry\n",
        "w.md:1:30: error GP504: 'because he was …' would be kept nowhere; write it on a line "
          + "below that begins with 'memo: '"
      ),
      (
        "- [ ] q-njje1g74 loved/staff maybe\n",
        "w.md:1:30: error GP504: 'maybe' would be kept nowhere; write it on a line below that "
          + "begins with 'memo: '"
      ),
      (
        "- [a sure] q-njje1g74 loved/staff\n",
        "w.md:1:6: error GP504: 'sure' would be kept nowhere; write it on a line below that "
          + "begins with 'memo: '"
      ),
      (
        "- [t staff] q-njje1g74 loved/bread\n",
        "w.md:1:6: error GP504: 'staff' is no tag; write it with its kind, as [t pain/other]"
      ),
      (
        "- [a] q-njje1g74 loved/staff q-430fqe13\n",
        "w.md:1:30: error GP504: two IDs in one line; write a line of its own for each"
      ),
      (
        "- [a] q-njje1g74 loved/staff\(String(repeating: " ", count: 5000))sure\n",
        "error GP504: '…' would be kept nowhere; write it on a line below that begins with 'memo: '"
      ),
      (
        "- [r] q-njje1g74 loved/bread\n",
        "w.md:1:18: error GP505: nobody suggests 'loved/bread' for "
          + "q-njje1g74; there is nothing to reject"
      ),
    ])
  func `says of a line why it has no place, and applies the others`(
    _ line: String, _ complaint: String
  ) throws {
    try withBakery { bakery in
      let result = try apply(line + "\n- [a] q-430fqe13 pain/queue\n", bakery)
      #expect(result.status == 1)
      #expect(result.errors.contains(complaint + "\n"), "\(result.errors)")
      #expect(result.errors.contains("goldpan: 1 line could not be placed; "))
      #expect(try decisions(bakery).map(said) == ["accept q-430fqe13 pain/queue"])
    }
  }

  @Test func `what worksheets print behind a tag may stay`() throws {
    try withBakery { bakery in
      let result = try apply("- [a] q-430fqe13 pain/queue (second-hand)\n", bakery)
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  @Test func `of marks that contradict each other none counts`() throws {
    try withBakery { bakery in
      let marks = ["a] q-430fqe13", "r] q-430fqe13", "a] q-njje1g74", "x] q-njje1g74"]
      let result = try apply(marks.map { "- [\($0)\n" }.joined(), bakery)
      #expect(result.status == 1)
      #expect(
        result.errors.contains(
          "w.md:2:3: error GP504: line 1 says something else of q-430fqe13 under 'pain/queue'; "
            + "make them agree, or remove one\n"))
      #expect(try decisions(bakery).map(said) == ["accept q-njje1g74 loved/staff"])
    }
  }

  @Test(arguments: [
    ("a] q-430fqe13\nmemo: one\n- [a] q-430fqe13\nmemo: two", "accept", "one two"),
    ("a] q-430fqe13\nmemo: one\n- [x] q-430fqe13\nmemo: one", "accept", "one"),
    ("a] q-430fqe13 pain/queue\n- [ ] q-430fqe13 pain/queue\nmemo: late", "accept", "late"),
    ("] q-430fqe13\nmemo: one\n- [r] q-430fqe13\nmemo: two", "reject", "one two"),
    ("] q-430fqe13\nmemo: one\n- [ ] q-430fqe13\nmemo: two", "note", "one two"),
  ])
  func `memos of marks that agree are kept together`(
    _ marks: String, _ verdict: String, _ memo: String
  ) throws {
    try withBakery { bakery in
      for _ in 1...2 {
        let result = try apply("- [\(marks)\n", bakery)
        #expect(result.status == 0, "\(result.errors)")
        #expect(
          try decisions(bakery).map(said) == ["\(verdict) q-430fqe13 pain/queue (\(memo))"])
      }
    }
  }

  @Test func `a result never replaces the worksheet, nor is anything decided then`() throws {
    try withBakery { bakery in
      let sheet = "- [a] q-430fqe13\n"
      try Data(sheet.utf8).write(to: URL(filePath: "\(bakery.folder)/w.md"))
      for task in ["--apply w.md -o w.md", "--accept q-430fqe13 -o study.md"] {
        let result = bakery.run("review \(task) --coder eva")
        #expect(result.status == 2)
        #expect(result.errors.hasSuffix("; nothing was written\n"), "\(result.errors)")
      }
      #expect(try bakery.text("w.md") == sheet)
      #expect(try decisions(bakery).isEmpty)
    }
  }

  @Test func `a longer ID is one if the words' whole name begins with it`() throws {
    try withBakery { bakery in
      let study = try Study(at: bakery.folder)
      let words = study.coded().codings.map(\.quotation).filter { $0.text.contains("my name") }
      let name = try #require(study.corpus.names(of: words).first?.flatMap(\.description))
      #expect(name.hasPrefix("q-njje1g74") && name.utf8.count == 15)
      #expect(bakery.run("review --accept \(name.dropLast()) --coder eva").status == 0)
      #expect(bakery.run("review --accept \(name) --coder eva").status == 0)
      for wrong in ["q-njje1g74xxx", "\(name)0"] {
        let result = bakery.run("review --reject \(wrong) --coder eva")
        #expect(result.errors.contains("no words have the ID '\(wrong)'"), "\(result.errors)")
      }
      #expect(try decisions(bakery).map(said) == ["accept q-njje1g74 loved/staff"])
    }
  }

  @Test func `talk that looks like a mark is talk`() throws {
    try withBakery { bakery in
      try append(
        "\nP04: They said - [a] q-njje1g74 loved/staff and the queue was a street long.\n",
        to: "transcripts/w2/P04.txt", bakery)
      let sheet = bakery.run("review --worksheet - --person P04 --sample-uncoded 9").output
      #expect(sheet.contains("[a] q-njje1g74"))
      #expect(try apply(sheet, bakery).status == 0)
      #expect(try decisions(bakery).isEmpty)
    }
  }

  @Test(
    arguments: [
      ("bullets", "- [", 300_000, ""), ("brackets", "[", 1_000_000, ""),
      ("IDs", "q-njje1g74 ", 100_000, ""), ("marks", "- [a a] q-njje1g74 ", 50_000, ""),
      ("memos", "memo: x ", 100_000, ""), ("a long ID", "7", 900_000, "- [a] q-"),
      ("many wrong lines", "- [z]\n", 3000, ""),
    ])
  func `hostile files end in time`(
    _ name: String, _ piece: String, _ count: Int, _ head: String
  ) throws {
    try withBakery { bakery in
      let result = try apply(head + String(repeating: piece, count: count), bakery)
      #expect(result.status <= 1)
    }
  }

  @Test func `what was decided on a worksheet survives edits of the transcripts`() throws {
    try withBakery { bakery in
      let sheet = bakery.run("review --worksheet -").output
      #expect(try apply(sheet.replacingOccurrences(of: "[ ]", with: "[a]"), bakery).status == 0)
      #expect(try decisions(bakery).count == 9)
      let wave = "\(bakery.folder)/transcripts/w2"
      let page = String(repeating: "P04: Well, there is more to say.\n\n", count: 20)
      let longer = page + (try bakery.text("transcripts/w2/P04.txt"))
      try FileManager.default.removeItem(atPath: "\(wave)/P04.txt")
      try Data(longer.utf8).write(to: URL(filePath: "\(wave)/P04-again.txt"))
      let corrected = try bakery.text("transcripts/w2/P03.srt")
        .replacingOccurrences(of: "somebody", with: "someone")
      try Data(corrected.utf8).write(to: URL(filePath: "\(wave)/P03.srt"))
      let found = bakery.run("check --verbose").output
      #expect(!found.contains("are gone"), "\(found)")
      #expect(bakery.run("review --worksheet -").errors.contains("no suggestion waits"))
    }
  }
}
