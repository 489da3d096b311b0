import Foundation
import GoldpanKit
import Testing

/// Which wave an imported transcript belongs to and who speaks in it.
@Suite struct ImportedSpeakersTests {
  @Test(
    arguments: [
      (["w3"], nil, nil, "w3"), (["w1", "w3", "decisions"], nil, nil, "w1"), ([], nil, nil, "w1"),
      (["w3"], "w5", nil, "w5"), (["w3"], "w5", "w6", "w6"),
    ] as [([String], String?, String?, String)])
  func `the wave is asked for, or said, or the only one`(
    folders: [String], said: String?, asked: String?, wave: String
  ) throws {
    try withStudy { root in
      for folder in folders { try put("", at: "\(root)/transcripts/\(folder)/participants.csv") }
      let frontMatter = said.map { "---\nwave: \($0)\n---\n" } ?? ""
      try put(frontMatter + "MOD: a?\nP1: b\n", at: "\(root)/a.txt")
      let result = try importing(root, ["a.txt"]) { $0.wave = asked }
      #expect(result.files.map(\.path) == ["transcripts/\(wave)/a.md"])
      let study = try Study(at: root)
      #expect(study.corpus.transcripts.map(\.about.wave) == [wave])
    }
  }

  @Test func `a person and a moderator that are named are those who speak`() throws {
    try withStudy { root in
      try put("Tom: I like it.\nEva: And then\n", at: "\(root)/a.txt")
      let result = try importing(root, ["a.txt"]) {
        $0.person = "P03"
        $0.moderator = "Eva"
      }
      #expect(result.files.map(\.path) == ["transcripts/w1/P03.md"])
      #expect(result.files.flatMap(\.diagnostics).filter { $0.severity == .warning } == [])
      let turns = try Study(at: root).corpus.transcripts.flatMap(\.turns)
      #expect(turns.map(\.speaker) == [.participant("P03"), .interviewer("Eva")])
    }
  }

  @Test func `a moderator that nobody is called is a warning`() throws {
    try withStudy { root in
      try put("Tom: I like it.\nMartha: And then\n", at: "\(root)/a.txt")
      let result = try importing(root, ["a.txt"]) { $0.moderator = "Marta" }
      let warnings = result.files.flatMap(\.diagnostics).filter { $0.severity == .warning }
      #expect(
        warnings.map(\.message) == ["moderator 'Marta' never speaks; did you mean 'Martha'?"])
    }
  }

  @Test func `a person nobody speaks as is a warning`() throws {
    try withStudy { root in
      try put("Tom: I like it.\nEva: And then\n", at: "\(root)/a.txt")
      let result = try importing(root, ["a.txt"]) { $0.person = "P03" }
      let warnings = result.files.flatMap(\.diagnostics).map(\.message)
      #expect(
        warnings.contains { $0.hasPrefix("nobody speaks as 'P03'; write 'aliases: Tom = P03'") })
    }
  }

  @Test(arguments: ["participants.csv", "Decisions"])
  func `a wave that can be no folder leaves nothing behind`(_ wave: String) throws {
    try withStudy { root in
      try put("id\n", at: "\(root)/transcripts/participants.csv")
      try put("---\nwave: \(wave)\n---\nMOD: a?\nP1: b\n", at: "\(root)/a.txt")
      let before = try tree(root)
      #expect(try importing(root, ["a.txt"]).failures.count == 1)
      #expect(try tree(root) == before)
    }
  }

  @Test func `a moderator that never speaks is a warning beside one who does`() throws {
    try withStudy { root in
      try put("Interviewer: Why?\nTom: So.\n", at: "\(root)/a.txt")
      let result = try importing(root, ["a.txt"]) { $0.moderator = "Eva" }
      let warnings = result.files.flatMap(\.diagnostics).filter { $0.severity == .warning }
      #expect(warnings.map(\.message) == ["moderator 'Eva' never speaks"])
    }
  }

  @Test func `standard input is a file with the name of the person`() throws {
    try withStudy { root in
      var options = StudyImport.Options()
      (options.files, options.person) = (["-"], "P03")
      options.standardInput = Array("MOD: Why?\nTom: So.\n".utf8)
      let result = try StudyImport(at: root, options)
      #expect(result.files.map(\.path) == ["transcripts/w1/P03.md"])
      #expect(result.files.map(\.file) == ["standard input"])
      #expect(try tree(root).keys.contains { $0.hasPrefix("private/originals/w1/P03-") })
    }
  }
}
