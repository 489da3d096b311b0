import Foundation
import GoldpanKit
import TestSupport
import Testing

/// Coders who disagree, and decide together.
@Suite struct AgreeTests {
  private let ben =
    "review --coder ben --reject q-wbpdwd3c --accept q-y0ntmezq,q-t1vbadk7 --quiet"

  @Test func `a worksheet of disagreements comes back as what the consensus decided`() throws {
    try withBakery { bakery in
      #expect(bakery.run(ben).status == 0)
      #expect(bakery.run("agree").output.contains("2 disagreements between ana and ben\n"))
      #expect(
        bakery.run("status").output.contains(
          "\n2 disagreements between ana and ben: goldpan agree\n"))
      let before = bakery.run("agree --plain").output
      #expect(bakery.run("agree --worksheet c.md").status == 0)
      let sheet = try bakery.text("c.md")
      #expect(sheet.contains("= loved/bread: ana: accepted\n    = loved/bread: ben: rejected\n"))
      let filled = sheet.replacingOccurrences(of: "- [ ] q-wbpdwd3c", with: "- [a] q-wbpdwd3c")
        .replacingOccurrences(
          of: "- [ ] q-t1vbadk7 loved/bread", with: "- [r] q-t1vbadk7 loved/bread\nmemo: the street"
        )
      try Data(filled.utf8).write(to: URL(filePath: "\(bakery.folder)/c.md"))
      let applied = bakery.run("review --apply c.md --coder consensus")
      #expect(applied.status == 0, "\(applied.errors)")
      #expect(applied.errors.hasPrefix("2 decisions by consensus; "))

      #expect(
        bakery.run("agree").output.contains(
          "\nno disagreement is open, 2 settled by the consensus\n"))
      #expect(bakery.run("agree --plain").output == before, "figures are about what people said")
      #expect(!bakery.run("status").output.contains("disagreement"))
      #expect(bakery.run("agree --worksheet d.md").errors.hasPrefix("no disagreement is open, 2 "))
      let tags = bakery.run("tag --plain --tag loved/bread").output
      #expect(tags.contains("q-wbpdwd3c\tloved/bread\taccepted"))
      #expect(!tags.contains("q-t1vbadk7"), "rejected")
      let digest = bakery.run("digest").output
      #expect(digest.contains("reviewed and 1 coding added by 2 people (α "), "no third reviewer")
      #expect(digest.contains("the unit is a participant's turn"))
    }
  }

  @Test func `a third coder who has only begun hides nothing`() throws {
    try withBakery { bakery in
      _ = bakery.run(ben)
      #expect(bakery.run("review --coder cy --accept q-8bbv1nvj --quiet").status == 0)
      #expect(
        bakery.run("status").output.contains(
          "\n2 disagreements between ana, ben and cy: goldpan agree\n"))
      let result = bakery.run("agree")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("\n2 disagreements between ana, ben and cy\n"))
      #expect(result.output.contains("\n    ben: rejected\n    cy: has not decided\n"))
      #expect(result.output.contains("\nleft out, as only one of them coded it: w2/P03 (ana)\n"))
      #expect(bakery.run("agree --coders ana,ben,cy").status == 2)
    }
  }

  @Test func `without a turn to compare there is no table`() throws {
    try withBakery { bakery in
      _ = bakery.run("review --coder bea --accept q-t1vbadk7 --quiet")
      try bakery.replace(
        "P04,Dogwood,customer,public", "P04,Dogwood,customer,withdrawn",
        in: "transcripts/participants.csv")
      let result = bakery.run("agree --coders rules,bea")
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.errors.contains("no turn to compare in what rules and bea coded"))
    }
  }

  @Test func `undone consensus opens a disagreement again`() throws {
    try withBakery { bakery in
      _ = bakery.run(ben)
      _ = bakery.run("review --coder consensus --accept q-wbpdwd3c")
      #expect(bakery.run("agree").output.contains("1 disagreement between ana and ben, 1 settled"))
      _ = bakery.run("review --coder consensus --undo")
      #expect(bakery.run("agree").output.contains("2 disagreements between ana and ben\n"))
    }
  }

  @Test func `with one coder no agreement stands in the digest`() throws {
    try withBakery { bakery in
      #expect(!bakery.run("digest").output.contains("α"))
      _ = bakery.run("review --coder consensus --accept q-wbpdwd3c")
      #expect(!bakery.run("digest").output.contains("α"))
      #expect(bakery.run("digest").output.contains("by 1 person"))
      #expect(bakery.run("agree").status == 2)
    }
  }

  @Test func `words of who refused are neither units nor quoted`() throws {
    try withBakery { bakery in
      _ = bakery.run(ben)
      let people = "transcripts/participants.csv"
      let rows = try bakery.text(people).replacingOccurrences(
        of: "P04,Dogwood,customer,public", with: "P04,Dogwood,customer,none")
      try Data(rows.utf8).write(to: URL(filePath: "\(bakery.folder)/\(people)"))
      let result = bakery.run("agree")
      #expect(!result.output.contains("My street smells"))
      #expect(result.output.contains("1 disagreement between ana and ben\n"))
    }
  }

  /// Two people decide in clones of the study, neither seeing the other's file; git puts both into
  /// one.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")))
  func `what two coded apart is compared once git has merged it`() throws {
    try withBakery { bakery in
      for line in ["init -q -b main", "add -A", "commit -q -m study", "checkout -q -b ben"] {
        try git(line, in: bakery)
      }
      _ = bakery.run(ben)
      for line in ["add -A", "commit -q -m ben", "checkout -q -b eva main"] {
        try git(line, in: bakery)
      }
      _ = bakery.run("review --coder eva --accept q-wbpdwd3c,q-y0ntmezq --quiet")
      for line in ["add -A", "commit -q -m eva", "merge -q --no-edit ben"] {
        try git(line, in: bakery)
      }
      let result = bakery.run("agree --coders ben,eva")
      #expect(result.status == 0)
      #expect(result.output.hasPrefix("ben and eva; unit: a participant's turn\n3 turns in 1 "))
      #expect(result.output.contains("1 disagreement between ben and eva\n"))
    }
  }

  private func git(_ line: String, in bakery: Bakery) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/git")
    process.arguments =
      ["-C", bakery.folder, "-c", "user.name=t", "-c", "user.email=t@localhost"]
      + line.split(separator: " ").map(String.init)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(line)")
  }
}
