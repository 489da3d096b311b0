import Foundation
import GoldpanCLI
import TestSupport
import Testing

@Suite struct SessionReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var file = "a.session"
    let holds: Bool
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "the exact output holds", text: "$ goldpan version\ngoldpan 0.1.0\n", holds: true),
    Case(name: "another output does not", text: "$ goldpan version\ngoldpan 9\n", holds: false),
    Case(name: "a missing line does not", text: "$ goldpan version\n", holds: false),
    Case(
      name: "a further line does not", text: "$ goldpan version -q\ngoldpan 0.1.0\nx", holds: false),
    Case(name: "a status must be said", text: "$ goldpan x\n…\n", holds: true),
    Case(name: "a wrong status does not", text: "$ goldpan x\n…\n[1]\n", holds: false),
    Case(
      name: "dots stand for no line", text: "$ goldpan version\n…\ngoldpan 0.1.0\n…\n", holds: true),
    Case(
      name: "dots find the last place",
      text:
        "$ goldpan help\n…\noptions of every command:\n…\n  -h, --help           Explain the command.\n",
      holds: true),
    Case(name: "dots hide no wrong line", text: "$ goldpan help\n…\nnonsense\n…\n", holds: false),
    Case(
      name: "blank lines part steps",
      text: "$ goldpan version\ngoldpan 0.1.0\n\n\n$ # a remark\n$ goldpan version\ngoldpan 0.1.0",
      holds: true),
    Case(
      name: "head cuts the output",
      text: "$ goldpan help | head -n 1\nusage: goldpan [OPTIONS] COMMAND\n", holds: true),
    Case(
      name: "head takes a bare number",
      text: "$ goldpan help | head -1\nusage: goldpan [OPTIONS] COMMAND\n", holds: true),
    Case(
      name: "quotes keep words together",
      text: "$ goldpan 'a b' | head -1\ngoldpan: unknown command 'a b'\n…", holds: true),
    Case(
      name: "commands follow on success", text: "$ cd x && goldpan version\ngoldpan 0.1.0\n",
      holds: true),
    Case(
      name: "commands stop at a failure", text: "$ goldpan no && goldpan version\n…\n[2]\n",
      holds: true),
    Case(
      name: "only console blocks count",
      text: "```sh\n$ goldpan no\n```\n\n```console\n$ goldpan version\ngoldpan 0.1.0\n```\ntext\n",
      file: "a.md", holds: true),
    Case(
      name: "a console block counts", text: "```console\n$ goldpan version\n```\n", file: "a.md",
      holds: false),
    Case(
      name: "a remark leaves a block out",
      text: "<!-- not run -->\n\n```console\n$ goldpan version\n```\n", file: "a.md", holds: true),
  ])
  func `a session is compared step by step`(sample: Case) throws {
    let differences = try inFolder(sample) { folder, file in
      try Session(file).differences(from: folder)
    }
    #expect(differences.isEmpty == sample.holds, "\(differences)")
  }

  @Test func `rewrites what differs and nothing else`() throws {
    let sample = Case(
      name: "", text: "# T\n```console\n$ goldpan version\nold\n\n$ goldpan no\n…\nold\n```\nend\n",
      file: "a.md", holds: false)
    let text = try inFolder(sample) { folder, file in
      try Session(file).rewritten(from: folder)
    }
    #expect(
      text
        == "# T\n```console\n$ goldpan version\ngoldpan 0.1.0\n\n$ goldpan no\n…\nold\n```\nend\n")
  }

  private func inFolder<Result>(
    _ sample: Case, _ body: (URL, URL) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "goldpan-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: sample.file)
    try Data(sample.text.utf8).write(to: file)
    return try body(folder, file)
  }
}
