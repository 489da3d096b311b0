import GoldpanKit
import GoldpanReports

/// `codebook import`: makes a codebook of another program's file.
struct CodebookImport: Sendable {
  var file = ""
  var id: String?
  var isRehearsal = false

  static let command = Command<Console>(
    "import", "Make a codebook of a .qdc, .qdpx, CSV or JSON file.", options: CodebookImport(),
    parameters: [
      .argument("FILE", to: \.file, required: true, help: "The file, or - for standard input."),
      .option("--id", value: "NAME", to: \.id, help: "What to call the codebook."),
      .flag("--dry-run", to: \.isRehearsal, help: "Say what would be done, and write nothing."),
    ],
    examples: [
      "goldpan codebook import nvivo.qdc", "goldpan codebook import tags.csv --id shop",
      "goldpan codebook import project.qdpx -o - | less",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    if let id, !Slug.isValid(id) {
      let near = Slug.made(of: id).map { "; did you mean '\($0)'?" } ?? ""
      throw CommandFailure(
        .usage, "'--id' takes small letters, digits and hyphens, not '\(printable(id))'\(near)")
    }
    let path = file == "-" ? file : console.path(file)
    let imported =
      file == "-"
      ? try ImportedCodebook(console.readToEnd(), path: path, id: id)
      : try ImportedCodebook(path: path, id: id)
    console.inputs.insert(path)
    let target = try target(for: imported, console)
    if let target, StudyFiles.exists(target) {
      throw CommandFailure(
        .usage,
        "'\(shown(target, console))' is there already; nothing was written: name the "
          + "codebook with --id, or another file with -o")
    }
    try write(imported, to: target, &console)
    report(imported, written: target, &console)
  }

  /// The file to write; `nil`: standard output.
  private func target(for imported: ImportedCodebook, _ console: Console) throws -> String? {
    if let output = console.global.output { return output == "-" ? nil : console.path(output) }
    guard let root = Study.root(from: console.path(".")) else { return nil }
    let folder = StudyLayout(root: root).codebooks
    let name = "\(imported.codebook.id).md"
    let target = "\(folder)/\(name)"
    guard StudyFiles.relative(target, to: folder) == name, !StudyFiles.isLink(target) else {
      throw CommandFailure(
        .usage,
        "'\(shown(target, console))' does not lie in codebooks/; nothing was written: name the "
          + "codebook with --id, or its file with -o")
    }
    return target
  }

  private func write(
    _ imported: ImportedCodebook, to target: String?, _ console: inout Console
  ) throws {
    let isJSON = console.global.style == .json
    if let target, !isRehearsal { try console.writeFile(target, Array(imported.text.utf8)) }
    if isJSON {
      let written = isRehearsal ? nil : target.map { shown($0, console) }
      let json = imported.json(written: written, isShown: target == nil)
      console.write(json.line + "\n", to: .output)
    } else if target == nil, !isRehearsal {
      console.write(imported.text, to: .output)
    }
  }

  private func report(
    _ imported: ImportedCodebook, written target: String?, _ console: inout Console
  ) {
    let codebook = imported.codebook
    let origin = imported.origin.isEmpty ? "" : " by \(printable(imported.origin))"
    let rules = codebook.tags.reduce(0) { $0 + $1.rules.count }
    let examples = codebook.tags.reduce(0) { $0 + $1.examples.count }
    console.say(
      "read \(imported.form)\(origin): \(counted(codebook.tags.count, "tag")), "
        + "\(counted(rules, "rule")), \(counted(examples, "example"))")
    for (code, tag, ordinal) in imported.renamed.prefix(5) {
      let (code, tag) = (printable(code), printable(tag))
      switch ordinal {
      case 1: console.say("renamed: '\(code)' is \(tag)")
      case 2: console.say("two codes are called '\(code)'; the second became \(tag)")
      default: console.say("\(ordinal) codes are called '\(code)'; the last of them became \(tag)")
      }
    }
    if imported.renamed.count > 5 {
      console.say("renamed: \(imported.renamed.count - 5) more; --json lists them")
    }
    for loss in imported.losses { console.complain("lost: \(printable(loss))") }
    let errors = imported.diagnostics.count { $0.severity == .error }
    if errors > 0 { console.say("the codebook has \(counted(errors, "error"))") }
    if isRehearsal {
      return console.say("nothing was written" + (target.map { " to \(shown($0, console))" } ?? ""))
    }
    guard let target else { return }
    console.say("wrote \(shown(target, console))")
    sayWhichApplies(&console)
    let lint = CodebookChoice(file: shown(target, console)).command("codebook lint", on: console)
    console.say("next: \(lint)")
  }

  /// Says that the study must name a codebook now, if it has several and names none.
  private func sayWhichApplies(_ console: inout Console) {
    do {
      _ = try Study.codebook(at: console.path("."), file: nil)
    } catch .noCodebook(let found) where found.count > 1 {
      console.say(
        "codebooks/ holds \(found.count) codebooks; name the one to apply in study.md, as in "
          + "'- codebook: \(printable(withoutEnding(found[0])))'")
    } catch {
      // Whatever else is wrong with the study's codebook was so before.
    }
  }

  /// A path as it is seen from the directory that the program works in.
  private func shown(_ path: String, _ console: Console) -> String {
    let here = console.path(".")
    return printable(StudyFiles.relative(path, to: here) ?? path)
  }
}

extension ImportedCodebook {
  /// What was read, and the document itself if it goes nowhere else.
  fileprivate func json(written: String?, isShown: Bool) -> JSON {
    .object([
      ("form", .string(form)), ("origin", JSON(origin.isEmpty ? nil : origin)),
      ("codebook", .string(codebook.id.description)),
      ("version", .string(codebook.version.description)),
      ("wrote", JSON(written)),
      ("tags", .array(codebook.tags.map { .string($0.id.description) })),
      ("rules", .integer(codebook.tags.reduce(0) { $0 + $1.rules.count })),
      ("examples", .integer(codebook.tags.reduce(0) { $0 + $1.examples.count })),
      (
        "renamed",
        .array(
          renamed.map { .object([("code", .string($0.code)), ("tag", .string($0.tag))]) })
      ),
      ("lost", .array(losses.map { .string($0) })),
      ("document", JSON(isShown ? text : nil)),
    ])
  }
}
