import GoldpanKit

/// `codebook new ID`.
struct CodebookNew: Sendable {
  var id = ""
  var template: CodebookTemplate?
  var extended: [String] = []

  static let command = Command<Console>(
    "new", "Start a codebook in codebooks/, or where -o says; never overwrites.",
    options: CodebookNew(),
    parameters: [
      .argument("ID", to: \.id, required: true, help: "Its name, such as larkfield."),
      .option(
        "--template", value: "WHICH", to: \.template,
        help: "blank: one tag to learn from; cx, journey, servqual: starter codebooks."),
      .option(
        "--extends", value: "ID", to: \.extended,
        help: "Build on the codebook of that id or ID@VERSION in codebooks/; repeatable."),
    ],
    examples: [
      "goldpan codebook new larkfield", "goldpan codebook new larkfield --template cx -o cx.md",
      "goldpan codebook new larkfield --extends cx-core@1.0.0",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    guard Slug.isValid(id) else {
      let near = Slug.nearest(to: id).map { ", as in '\($0)'" } ?? ""
      throw CommandFailure(
        .usage,
        "bad codebook id '\(printable(id))'; expected small letters, digits and hyphens\(near)")
    }
    if template != nil, !extended.isEmpty {
      throw CommandFailure(.usage, "--template and --extends do not go together; name one of them")
    }
    let path =
      console.global.output.flatMap { $0 == "-" ? nil : console.path($0) }
      ?? Study.newCodebookPath(Codebook.ID(id), at: console.path("."))
    let pins = try extended.map { try Study.pin(for: $0, at: path) }
    let text =
      pins.isEmpty
      ? (template ?? .blank).markdown(Codebook.ID(id))
      : CodebookTemplate.markdown(Codebook.ID(id), extending: pins)
    if console.global.output == "-" { return try console.result(text) }
    try Study.addCodebook(text, at: path, called: shown(path, on: console))
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

extension CodebookTemplate: ArgumentValue {
  package static var misnomers: [String: String] {
    [
      "cx-core": "did you mean 'cx'?",
      "advocate": "'goldpan init' writes that one, and '--extends advocate' builds on it",
    ]
  }
}
