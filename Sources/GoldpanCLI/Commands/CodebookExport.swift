import GoldpanKit

/// `codebook export`: hands the codebook over to other programs.
struct CodebookExport: Sendable {
  var choice = CodebookChoice()
  var form: CodebookForm?

  static let command = Command<Console>(
    "export", "Write the codebook as QDC, CSV or JSON for other programs.",
    options: CodebookExport(),
    parameters: [
      .option(
        "--format", value: "FORMAT", to: \.form,
        help: "The form, if not by the ending of -o FILE; else qdc.")
    ] + CodebookChoice.parameters.map { $0.lifted(into: \.choice) },
    examples: [
      "goldpan codebook export -o cx.qdc", "goldpan codebook export --format csv > cx.csv",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let form = try chosenForm(console)
    let codebook = try choice.sound(&console, "nothing was written")
    guard let (text, losses) = codebook.exported(as: form) else {
      throw CommandFailure(
        .gate, "\(codebook.id) has no tag, and a .qdc file holds at least one code")
    }
    try console.result(text)
    for loss in losses { console.complain("lost: \(printable(loss))") }
    let tags = counted(codebook.tags.count, "tag")
    console.say("\(tags) of \(codebook.id) \(codebook.version) as \(form.rawValue)")
  }

  /// What `--format`, `--json` or the ending of the file says.
  private func chosenForm(_ console: Console) throws -> CodebookForm {
    if console.global.style == .json, (form ?? .json) != .json {
      throw CommandFailure(.usage, "'--json' and '--format \(form?.rawValue ?? "")' differ")
    }
    if let form { return form }
    if console.global.style == .json { return .json }
    guard let file = console.global.output, file != "-" else { return .qdc }
    if let form = CodebookForm(rawValue: fileEnding(file)) { return form }
    throw CommandFailure(
      .usage,
      "'\(printable(file))' does not end in .qdc, .csv, .json or .md; name the form with "
        + "--format")
  }
}

extension CodebookForm: ArgumentValue {}
