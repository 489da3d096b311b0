import Foundation
import Testing

/// Whose words leave the study.
@Suite struct ConsentTests {
  private func replace(_ old: String, by new: String, in file: String, _ bakery: Bakery) throws {
    let text = try bakery.text(file)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8)
      .write(to: URL(filePath: "\(bakery.folder)/\(file)"))
  }

  @Test(arguments: ["withdrawn", "none"])
  func `who refuses is neither on a worksheet nor among suggestions`(_ consent: String) throws {
    try withBakery { bakery in
      let commands = [
        "review --worksheet - --sample-uncoded 99", "codebook suggest --min-people 1 --json",
      ]
      for command in commands { #expect(bakery.run(command).output.contains("P01")) }
      try replace(
        "Ash,customer,public", by: "Ash,customer,\(consent)",
        in: "transcripts/participants.csv", bakery)
      for command in commands {
        let output = bakery.run(command).output
        #expect(!output.contains("P01"), "\(output)")
      }
      let alone = bakery.run("review --worksheet - --person P01")
      #expect(alone.errors.contains(" of people without consent, who are left out; next: "))
    }
  }

  @Test(arguments: ["withdrawn", "none"])
  func `suggestions of who refuses do not wait`(_ consent: String) throws {
    try withBakery { bakery in
      try replace(
        "Ash,customer,public", by: "Ash,customer,\(consent)",
        in: "transcripts/participants.csv", bakery)
      let sheet = bakery.run("review --worksheet -")
      let shown = sheet.output.components(separatedBy: "\n- [ ] ").count - 1
      let status = bakery.run("status").output
      #expect(
        status.contains(
          ": 6 decided, \(shown) waiting for review, \(9 - shown) left out for want of "
            + "consent\n"), "\(status)")
      let waiting = "\(shown) of \(shown + 3) suggestions wait for a person"
      for command in ["digest", "brief", "digest --format html"] {
        #expect(bakery.run(command).output.contains(waiting), "\(command)")
        #expect(bakery.run("\(command) --final").errors.contains("\(shown) suggestions not"))
      }
      try Data(sheet.output.replacing("- [ ]", with: "- [a]").utf8)
        .write(to: URL(filePath: "\(bakery.folder)/w.md"))
      let applied = bakery.run("review --apply w.md --coder eva")
      #expect(applied.errors.contains("; no suggestion waits; "), "\(applied.errors)")
      #expect(bakery.run("tag").errors.contains("next: goldpan digest"))
      #expect(bakery.run("digest --final").output.contains("\(shown + 3) of \(shown + 3) sugg"))
      let undone = bakery.run("review --undo --coder eva")
      #expect(undone.errors.contains("; 1 suggestion waits; "), "\(undone.errors)")
    }
  }

  @Test(arguments: ["withdrawn", "none"])
  func `nobody decides about words of who refuses, and undoing does not show them`(
    _ consent: String
  ) throws {
    try withBakery { bakery in
      let row = try #require(
        bakery.run("tag --plain --person P01").output.split(separator: "\n").dropFirst().first)
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let (id, tag, quote) = (cells[0], cells[1], cells[6])
      #expect(bakery.run("review --reject \(id)=\(tag) --coder eva").output.contains(quote))
      try replace(
        "Ash,customer,public", by: "Ash,customer,\(consent)",
        in: "transcripts/participants.csv", bakery)
      let log = try bakery.text("transcripts/decisions/eva.jsonl")
      for wish in ["--accept", "--reject", "--add", "--note"] {
        let (status, output, errors) = bakery.run("review \(wish) \(id)=\(tag) --coder eva")
        #expect(status == 4 && output.isEmpty, "\(wish): \(errors)")
        #expect(!errors.contains(quote))
      }
      #expect(
        bakery.run("review --accept \(id)=\(tag) --coder eva").errors.contains(
          "\(id) is said by P01, who refused or has withdrawn; nobody decides about such words"))
      #expect(try bakery.text("transcripts/decisions/eva.jsonl") == log)
      let undone = bakery.run("review --undo --coder eva")
      #expect(undone.status == 0 && undone.output.hasPrefix("took back: rejected  "))
      #expect(!undone.output.contains(quote) && !undone.output.contains("“"))
      let added = try bakery.text("transcripts/decisions/eva.jsonl").dropFirst(log.count)
      #expect(added.contains("\"undo\"") && !added.contains(quote))
      #expect(bakery.run("review --undo --coder eva").errors.contains("decided nothing"))
    }
  }

  @Test(arguments: ["analysis", ""])
  func `words are pasted only of who consented to be quoted`(_ consent: String) throws {
    try withBakery { bakery in
      let paste = "codebook suggest --min-people 1 --person P01 --paste wish/more"
      #expect(bakery.run(paste).output.contains("- yes: "))
      try replace(
        "Ash,customer,public", by: "Ash,customer,\(consent)",
        in: "transcripts/participants.csv", bakery)
      let (_, output, errors) = bakery.run(paste)
      #expect(output.contains("### Match\n- ") && !output.contains("### Examples"))
      #expect(errors.contains("; no examples of 1 person without a consent to quote; next: "))
    }
  }
}
