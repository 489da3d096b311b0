import Foundation
import GoldpanCLI
import Testing

/// What commands say of a study that is not quite whole, on copies of the bakery.
@Suite struct DamagedStudyTests {
  @Test(arguments: ["digest", "show scorecard", "count"])
  func `errors in the study's document are told, also to who wants quiet`(command: String) throws {
    try withBakery { bakery in
      try append(
        "\n## Owners\n- pain/nothing: Care\n- promise nope: Care\n", to: "study.md", bakery)
      let (status, _, errors) = bakery.run("\(command) -q")
      #expect(status == 0)
      #expect(
        errors == "study.md has 2 errors that change figures; 'goldpan check' shows them\n")
    }
  }

  @Test func `the digest tells its readers of errors in the study's document`() throws {
    try withBakery { bakery in
      #expect(!bakery.run("digest").output.contains("study.md has"))
      try append("\n## Owners\n- pain/nothing: Care\n", to: "study.md", bakery)
      #expect(
        bakery.run("digest").output.contains(
          "- study.md has 1 error, such as tags that do not exist: "))
    }
  }

  @Test func `a file written without an unreadable transcript says so`() throws {
    try withBakery { bakery in
      try append("PK\u{3}\u{4}", to: "transcripts/w1/P09.docx", bakery)
      let (status, _, errors) = bakery.run("digest -o out.md")
      #expect(status == 3)
      #expect(
        errors.hasSuffix("\nwrote out.md; 1 file could not be read, its words are missing\n"))
      #expect(FileManager.default.fileExists(atPath: "\(bakery.folder)/out.md"))
    }
  }

  @Test(arguments: [("", "by 1 person"), ("ben", "by 2 people")])
  func `counts who reviewed, whatever they decided`(other: String, words: String) throws {
    try withBakery { bakery in
      if !other.isEmpty {
        let line =
          #"{"at":"2025-03-11T09:00:00.000001Z","by":"\#(other)","do":"accept","id":"q-815a0y44","#
          + #""quote":"The queue was twenty minutes long.","tag":"pain/queue","transcript":"w2/P04"}"#
        try append(line + "\n", to: "transcripts/decisions/\(other).jsonl", bakery)
      }
      let file = "\(bakery.folder)/transcripts/decisions/ana.jsonl"
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      // Nobody adds a coding by hand: all that is left are rules' suggestions.
      let decided = lines.filter { !$0.contains(#""do":"add""#) }.joined(separator: "\n")
      try Data(decided.utf8).write(to: URL(filePath: file))
      #expect(bakery.run("digest").output.contains(" reviewed \(words) "))
    }
  }

  @Test(arguments: ["digest", "show scorecard", "show advocates", "show strengths"])
  func `figures of promises take no tag and no stage`(command: String) throws {
    try withBakery { bakery in
      for option in ["--tag", "--stage"] {
        let (status, output, errors) = bakery.run("\(command) \(option) x -o out.md")
        #expect(status == 2 && output.isEmpty)
        #expect(
          errors == "goldpan: '\(command)' takes no \(option): a score needs what keeps a promise "
            + "and what breaks it; 'goldpan count \(option)' counts some\n")
        #expect(!bakery.run("help \(command)").output.contains("\(option) "))
      }
    }
  }

  @Test func `the status of a study with a broken codebook is not written to a file`() throws {
    try withBakery { bakery in
      try append("\n## pain/broken\n### Match\n- (\n", to: "codebooks/bakery.md", bakery)
      #expect(bakery.run("status").output.contains("the codebook has errors; nothing was coded"))
      let (status, _, errors) = bakery.run("status -o out.md")
      #expect(status == 1)
      #expect(
        errors == "goldpan: the codebook has errors; nothing was written; "
          + "'goldpan check' shows them\n")
      #expect(!FileManager.default.fileExists(atPath: "\(bakery.folder)/out.md"))
    }
  }

  @Test func `a final digest needs all that is chosen reviewed`() throws {
    try withBakery { bakery in
      for narrow in ["--reviewed", "--audience customer"] {
        let (status, output, errors) = bakery.run("digest --final \(narrow)")
        #expect(status == 1 && output.isEmpty, "\(narrow)")
        #expect(errors.contains("9 suggestions not reviewed yet"), "\(narrow): \(errors)")
      }
      #expect(bakery.run("digest --final --wave w9").status == 2)
    }
  }

  @Test(arguments: [
    ("transcripts", "'transcripts' is a file, not a folder"),
    ("codebooks", "'codebooks' is a file"),
  ])
  func `a new study is made as a whole or not at all`(file: String, reason: String) throws {
    try withBakery { bakery in
      try FileManager.default.createDirectory(
        atPath: "\(bakery.folder)/new", withIntermediateDirectories: false)
      try append("mine", to: "new/\(file)", bakery)
      let (status, _, errors) = bakery.run("-C new init")
      #expect(status == 3)
      #expect(errors.contains(reason.replacing("'\(file)'", with: "/new/\(file)'")), "\(errors)")
      #expect(errors.hasSuffix("; nothing was changed\n"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(bakery.folder)/new") == [file])
    }
  }

  @Test func `what was written of a new study is taken back when the rest fails`() throws {
    try withBakery { bakery in
      let folder = "\(bakery.folder)/new"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false)
      // A link into nowhere: nothing is there, yet nothing can be written.
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/.gitignore", withDestinationPath: "nowhere/file")
      let (status, _, errors) = bakery.run("-C new init")
      #expect(status == 3)
      #expect(errors.contains(".gitignore") && errors.hasSuffix("; nothing was changed\n"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != ".gitignore" }
          == [])
    }
  }
}
