import GoldpanKit
import GoldpanReports

/// `codebook …`: to write codebooks, to share them, and to know whether to trust them.
enum CodebookCommand {
  static let command = Command<Console>(
    "codebook", "Write, check, test, share and compare codebooks.",
    examples: ["goldpan codebook test", "goldpan codebook show pain/transfer-loop"],
    subcommands: [
      CodebookList.command, CodebookShow.command, CodebookNew.command, CodebookLint.command,
      CodebookTest.command, CodebookScoring.command, CodebookSuggest.command,
      CodebookDiffCommand.command, CodebookAdd.command, CodebookUpdate.command,
      CodebookVerify.command, CodebookPackCommand.command, CodebookImport.command,
      CodebookExport.command,
    ])
}

/// The codebook that a `codebook` command is about.
struct CodebookChoice: Sendable {
  var file: String?

  static let parameters: [Parameter<CodebookChoice>] = [
    .option(
      "--codebook", "-c", value: "FILE", to: \.file, help: "The codebook, instead of the study's.")
  ]

  /// The same, also without the name of the option.
  static let withArgument =
    parameters + [.argument("FILE", to: \.file, help: "The codebook, instead of the study's.")]

  /// The codebook and everything to say about it; transcripts are not read.
  func read(_ console: inout Console) throws -> Parsed<Codebook> {
    let parsed = try Study.codebook(at: console.path("."), file: file.map(console.path))
    console.inputs.formUnion(parsed.value.sourceNames)
    return parsed
  }

  /// The codebook to list from.
  func listed(_ console: inout Console) throws -> Codebook {
    let lint = command("codebook lint", on: console)
    return try sound(&console, "'\(lint)' lists warnings too")
  }

  /// The codebook, if there is no error in it.
  func sound(_ console: inout Console, _ consequence: String) throws -> Codebook {
    let parsed = try read(&console)
    try parsed.value.mustBeSound(parsed.diagnostics, consequence, self, on: &console)
    return parsed.value
  }
}

struct CodebookList: Sendable {
  var choice = CodebookChoice()

  static let command = Command<Console>(
    "list", "List the tags.", options: CodebookList(),
    parameters: CodebookChoice.parameters.map { $0.lifted(into: \.choice) },
    examples: ["goldpan codebook list", "goldpan codebook list --plain | grep ^pain"]
  ) { options, console in
    let codebook = try options.choice.listed(&console)
    let isShared = codebook.documents.count > 1
    var table = TextTable(
      [.init("tag"), .init("rules", .right)] + (isShared ? [.init("from")] : [])
        + [.init("definition")])
    for tag in codebook.tags {
      let names = ([tag.place] + tag.additions).map(\.source.name)
      table.append(
        [tag.id.description, String(tag.rules.count)]
          + (isShared ? [names.map { String(fileName($0)) }.joined(separator: ", ")] : [])
          + [tag.definition])
    }
    switch console.global.style {
    case .json:
      try console.result(lines: codebook.tags.map { $0.json(in: codebook) })
    case .plain: try console.result(table.tabSeparated())
    case .text:
      try console.result(table.aligned(within: console.width))
      console.say("\(counted(codebook.tags.count, "tag")) in \(codebook.id) \(codebook.version)")
    }
  }
}

struct CodebookShow: Sendable {
  var tag = ""
  var choice = CodebookChoice()

  static let command = Command<Console>(
    "show", "Show a tag as the codebook has it.", options: CodebookShow(),
    parameters: [
      .argument("TAG", to: \.tag, required: true, help: "The tag, such as pain/slow-fix.")
    ] + CodebookChoice.parameters.map { $0.lifted(into: \.choice) },
    examples: ["goldpan codebook show pain/transfer-loop"]
  ) { options, console in
    let codebook = try options.choice.listed(&console)
    let tag = try codebook.required(
      options.tag, listing: options.choice.command("codebook list", on: console))
    if console.global.style == .json {
      try console.result(tag.json(in: codebook).pretty)
    } else {
      try console.result(codebook.text(of: tag) + "\n")
    }
  }
}

extension Codebook {
  /// The tag that a word of the command line names.
  ///
  /// `command` lists them all.
  func required(_ name: String, listing command: String) throws -> Tag {
    if let tag = self[Tag.ID(name)] { return tag }
    let hint =
      successor(of: name).map { "; it is now '\($0)'" }
      ?? Spelling.hint(
        for: name, among: tags.map(\.id.description), otherwise: "; '\(command)' lists them")
    throw CommandFailure(.usage, "no tag '\(printable(name))' in \(id)" + hint)
  }

  /// What the tag is called now that was once called `name`.
  func successor(of name: String) -> Tag.ID? {
    tags.first { $0.was.contains(Tag.ID(name)) }?.id
  }

  /// The tags that a glob of the command line means: at least one.
  func tags(fitting glob: String, listing command: String) throws -> [Tag] {
    let pattern = TagGlob(glob)
    let found = tags.filter { pattern.matches($0.id) }
    return found.isEmpty ? [try required(glob, listing: command)] : found
  }

  /// A tag as it stands in the documents, from each of its headings to the next.
  func text(of tag: Tag) -> String {
    ([tag.place] + tag.additions).map(text).joined(separator: "\n\n")
  }

  private func text(at place: Diagnostic.Place) -> String {
    let (source, offset) = (place.source, place.range.start)
    let next = tags.flatMap { [$0.place] + $0.additions }.filter { $0.source.name == source.name }
      .map(\.range.start).filter { $0 > offset }.min()
    let start = source.line(source.lineNumber(at: offset)).start
    let end = next.map { source.line(source.lineNumber(at: $0)).start } ?? source.bytes.count
    let lines = source.text(trimmed(TextRange(start, end), in: source.bytes))
    return lines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { printable(String($0)) }.joined(separator: "\n")
  }
}

extension Tag {
  fileprivate func json(in codebook: Codebook) -> JSON {
    .object([
      ("tag", .string(id.description)), ("file", .string(place.source.name)),
      ("line", .integer(place.line)), ("definition", .string(definition)),
      ("use_when", .string(useWhen)), ("not_when", .string(notWhen)),
      ("severity", severity.map(JSON.integer) ?? .null), ("stage", JSON(stage)),
      ("cause", JSON(cause)),
      ("rules", .array(rules.map { .string($0.place.text) })),
      ("except", .array(exceptions.map { .string($0.place.text) })),
      ("examples", .array(examples.map { .string($0.place.text) })),
    ])
  }
}
