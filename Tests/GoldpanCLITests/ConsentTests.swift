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
