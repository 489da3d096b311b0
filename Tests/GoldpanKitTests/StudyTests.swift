import Foundation
import GoldpanKit
import Testing

@Suite struct StudyTests {
  @Test func `reads a study with what people decided`() throws {
    let study = try Study(at: fixture("bakery"))
    let codings = study.coded().codings
    #expect(study.problems.isEmpty)
    #expect(
      study.corpus.transcripts.map(\.id.description) == ["w1/P01", "w1/P02", "w2/P03", "w2/P04"])
    #expect(study.corpus.transcripts.map(\.about.wave) == ["w1", "w1", "w2", "w2"])
    #expect(study.corpus.roster.segmentColumns == ["town", "visits"])
    #expect(codings.count { $0.state == .pending } == 9)
    #expect(codings.count { $0.state == .accepted } == 4)
    #expect(codings.count { $0.state == .rejected } == 2)
  }

  @Test(arguments: ["transcripts", "transcripts/w1", "codebooks"])
  func `finds the study from a folder inside`(inside: String) throws {
    let study = try Study(at: "\(fixture("bakery"))/\(inside)")
    #expect(study.layout?.root == fixture("bakery"))
  }

  @Test func `reads a part of a study with its plan and only its decisions`() throws {
    var selection = Study.Selection()
    selection.files = ["\(fixture("bakery"))/transcripts/../transcripts/w2"]
    let study = try Study(at: fixture("bakery"), selection: selection)
    #expect(study.plan.title == "Corner bakery")
    #expect(study.corpus.transcripts.map(\.id) == ["w2/P03", "w2/P04"])
    #expect(study.problems.isEmpty)
  }

  @Test func `reads files outside with the study's codebook and nothing else of it`() throws {
    var selection = Study.Selection()
    selection.files = ["\(fixture("broken-files"))/good.txt"]
    let study = try Study(at: fixture("bakery"), selection: selection)
    #expect(study.layout == nil)
    #expect(study.plan.promises.isEmpty)
    #expect(study.corpus.roster.participants.isEmpty)
    #expect(study.codebook?.id == "bakery")
    #expect(study.coded().codings.map(\.tag) == ["pain/sold-out"])
  }

  @Test func `takes the codebook that the plan names, also for files outside`() throws {
    try withScratch { folder in
      let book = try StudyFiles.read("\(fixture("bakery"))/codebooks/bakery.md")
      try put("# S\n\n- codebook: two\n", at: "\(folder)/study.md")
      for name in ["one", "two"] {
        try put(String(decoding: book, as: UTF8.self), at: "\(folder)/codebooks/\(name).md")
      }
      var selection = Study.Selection()
      selection.files = ["\(fixture("broken-files"))/good.txt"]
      let study = try Study(at: folder, selection: selection)
      #expect(study.codebook?.source.name == "\(folder)/codebooks/two.md")
    }
  }

  @Test func `reads what it can and says what it cannot`() throws {
    var selection = Study.Selection()
    selection.files = [fixture("broken-files")]
    let study = try Study(at: fixture("empty-study"), selection: selection)
    let names = study.failures.map { failure in
      switch failure {
      case .undecodable(let path, let line, _, let byte, _):
        "\(fileName(path)) \(line) \(byte)"
      case .notPlainText(let path, _): String(fileName(path))
      default: "\(failure)"
      }
    }
    #expect(names == ["bad-bytes.txt 2 233", "talk.doc", "talk.docx", "talk.pdf"])
    #expect(study.corpus.transcripts.map(\.id) == ["empty", "good", "truncated"])
    let warnings = study.diagnostics.filter { $0.severity == .warning }
    #expect(warnings.map { String(fileName($0.source.name)) } == ["empty.txt", "truncated.vtt"])
  }

  @Test func `a study without anything is a study`() throws {
    let study = try Study(at: fixture("empty-study"))
    #expect(study.corpus.transcripts.isEmpty)
    #expect(study.codebookProblem == .noCodebook(found: []))
    #expect(study.coded().codings.isEmpty)
    #expect(study.problems.isEmpty)
  }

  @Test func `several threads read what one reads`() throws {
    try withScratch { folder in
      try put("# S\n", at: "\(folder)/study.md")
      for number in 100..<180 {
        let words = String(repeating: "It was slow, number \(number). ", count: 160)
        let text = number % 9 == 0 ? "P01: \u{0}" : "MOD: Well?\nP\(number): \(words)\n"
        try put(text, at: "\(folder)/transcripts/w1/T\(number).txt")
      }
      let alone = try Study(at: folder)
      var selection = Study.Selection()
      selection.jobs = 4
      var told: [Int] = []
      let together = try Study(at: folder, selection: selection) { done, _ in told.append(done) }
      #expect(told == told.sorted())
      #expect(told.count < 80)
      #expect(alone.failures.count == 8)
      #expect("\(together.failures)" == "\(alone.failures)")
      #expect(together.diagnostics.map(\.description) == alone.diagnostics.map(\.description))
      #expect(together.corpus.transcripts == alone.corpus.transcripts)
      #expect(together.inputs == alone.inputs)
    }
  }

  @Test func `all mistakes of a codebook are reported, and nothing else`() throws {
    let study = try Study(at: fixture("ten-mistakes"))
    #expect(study.problems.count { $0.severity == .error } == 12)
    #expect(study.problems.allSatisfy { $0.source.name.hasSuffix("codebooks/book.md") })
  }

  @Test func `a file too large for places of 32 bits is refused before it is read`() throws {
    try withScratch { folder in
      try put("P01: Fine.\n", at: "\(folder)/large.txt")
      let file = try #require(FileHandle(forWritingAtPath: "\(folder)/large.txt"))
      try file.truncate(atOffset: 3 << 30)
      try file.close()
      var selection = Study.Selection()
      selection.files = ["\(folder)/large.txt"]
      let failures = try Study(at: folder, selection: selection).failures.map(\.description)
      #expect(failures.count == 1)
      #expect(failures[0].hasSuffix("it is larger than 1 GB; cut it into parts"))
    }
  }

  @Test func `what is no regular file in a folder is a failure and keeps nobody waiting`() throws {
    try withScratch { folder in
      try put("P01: Fine.\n", at: "\(folder)/P01.txt")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/zero.txt", withDestinationPath: "/dev/zero")
      var selection = Study.Selection()
      selection.files = [folder]
      let study = try Study(at: folder, selection: selection)
      #expect(study.corpus.transcripts.map(\.id) == ["P01"])
      #expect(
        study.failures.map(\.description).map { $0.hasSuffix("it is no regular file") } == [true])
    }
  }

  @Test func `a folder in place of a file is a failure, the rest is read`() throws {
    try withScratch { folder in
      try put("# S\n", at: "\(folder)/study.md")
      try put("MOD: Well?\nP01: Fine.\n", at: "\(folder)/transcripts/P01.txt")
      try put("x", at: "\(folder)/transcripts/participants.csv/x.csv")
      try put("x", at: "\(folder)/transcripts/decisions/ana.jsonl/x.csv")
      let study = try Study(at: folder)
      #expect(study.failures.count == 2)
      #expect(study.corpus.transcripts.count == 1)
    }
  }

  @Test func `the study names its codebook by file or by id`() throws {
    try withScratch { folder in
      for (file, id) in [("one", "alpha"), ("two", "beta"), ("three", "beta")] {
        try put(
          "# B\n- id: \(id)\n- version: 1.0.0\n", at: "\(folder)/codebooks/\(file).md")
      }
      for (name, id) in [("one", "alpha"), ("two.md", "beta"), ("alpha", "alpha")] {
        try put("# S\n- codebook: \(name)\n", at: "\(folder)/study.md")
        #expect(try Study(at: folder).codebook?.id == Codebook.ID(id))
      }
      try put("# S\n- codebook: beta\n", at: "\(folder)/study.md")
      #expect(
        try Study(at: folder).codebookProblem == .noCodebook(found: ["three.md", "two.md"]))
    }
  }

  @Test func `says where no study is`() throws {
    #expect(throws: StudyError.noStudy(directory: "/")) { try Study(at: "/") }
    #expect(throws: StudyError.noDirectory(path: "/nowhere")) { try Study(at: "/nowhere") }
  }

  @Test(arguments: [
    ("same stem, other ending", ["P1.txt", "P1.vtt", "P2.txt"], ["P1.txt", "P1.vtt", "P2"]),
    ("same name, other folder", ["a/P1.txt", "b/P1.txt"], ["a/P1", "b/P1"]),
    ("an ending within a name", ["P1.txt", "P1.vtt", "P1.txt.txt"], nil),
    ("deep twins", ["x/a/P1.txt", "y/a/P1.txt", "y/a/P1.srt"], nil),
  ])
  func `names every transcript apart`(
    name: String, files: [String], expected: [String]?
  ) throws {
    try withScratch { folder in
      for file in files { try put("MOD: Well?\nP01: Fine.\n", at: "\(folder)/\(file)") }
      var selection = Study.Selection()
      selection.files = files.map { "\(folder)/\($0)" } + [folder, "\(folder)/."]
      let ids = try Study(at: folder, selection: selection).corpus.transcripts
        .map(\.id.description)
      #expect(ids.count == files.count)
      #expect(Set(ids).count == files.count, "\(ids)")
      if let expected { #expect(ids == expected.sorted()) }
    }
  }

  @Test func `a new study holds what it needs and overwrites nothing`() throws {
    try withScratch { folder in
      try put("mine", at: "\(folder)/.gitignore")
      let created = try Study.create(in: folder, from: .cx)
      #expect(created.kept == ["\(folder)/.gitignore"])
      #expect(try StudyFiles.read("\(folder)/.gitignore") == Array("mine".utf8))
      #expect(try Study(at: folder).problems.isEmpty)
      #expect(try Study.create(in: folder, from: .blank).written.isEmpty)
    }
  }
}
