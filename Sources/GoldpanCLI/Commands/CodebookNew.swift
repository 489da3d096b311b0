import GoldpanKit

/// `codebook new ID`.
struct CodebookNew: Sendable {
  var id = ""
  var template = CodebookTemplate.blank

  static let command = Command<Console>(
    "new", "Start a codebook in codebooks/, or where -o says; never overwrites.",
    options: CodebookNew(),
    parameters: [
      .argument("ID", to: \.id, required: true, help: "Its name, such as larkfield."),
      .option(
        "--template", value: "WHICH", to: \.template,
        help: "blank: one list and one tag to learn from; cx: the starter codebook."),
    ],
    examples: [
      "goldpan codebook new larkfield", "goldpan codebook new larkfield --template cx -o cx.md",
      "goldpan codebook new larkfield -o -",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    guard Slug.isValid(id) else {
      let near = Slug.nearest(to: id).map { ", as in '\($0)'" } ?? ""
      throw CommandFailure(
        .usage,
        "bad codebook id '\(printable(id))'; expected small letters, digits and hyphens\(near)")
    }
    let text = template.markdown(Codebook.ID(id))
    if console.global.output == "-" { return try console.result(text) }
    let path =
      console.global.output.map(console.path)
      ?? Study.newCodebookPath(Codebook.ID(id), at: console.path("."))
    do {
      try Study.addCodebook(text, at: path)
    } catch .refused(let reason) {
      throw CommandFailure(
        .usage, "'\(printable(shown(path, on: console)))' \(reason); nothing was written")
    } catch .failed(let error) {
      throw error
    }
    say(path, on: &console)
  }

  private func say(_ path: String, on console: inout Console) {
    let file = shown(path, on: console)
    console.say("wrote \(printable(file))")
    let choice = CodebookChoice(file: file)
    if Study.unnamedCodebooks(at: console.path(".")) > 1 {
      console.say("study.md names no codebook: write '- codebook: ID' under its title")
    }
    console.say(
      "next: write your tags into it, then '\(choice.command("codebook lint", on: console))' and "
        + "'\(choice.command("codebook test", on: console))'")
  }

  /// The path as seen from the directory that the console works in.
  private func shown(_ path: String, on console: Console) -> String {
    StudyFiles.relative(path, to: console.path(".")) ?? path
  }
}

extension CodebookTemplate: ArgumentValue {}
