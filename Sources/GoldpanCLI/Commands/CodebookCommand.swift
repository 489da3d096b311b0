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
    let tags = codebook.tags.filter { !$0.isRetired } + codebook.tags.filter(\.isRetired)
    for tag in tags {
      let names = ([tag.place] + tag.additions).map(\.source.name)
      table.append(
        [tag.id.description, String(tag.rules.count)]
          + (isShared ? [names.map { String(fileName($0)) }.joined(separator: ", ")] : [])
          + [tag.summary])
    }
    switch console.global.style {
    case .json:
      try console.result(lines: tags.map { $0.json(in: codebook) })
    case .plain: try console.result(table.tabSeparated())
    case .text:
      try console.result(table.aligned(within: console.width))
      let retired = tags.count(where: \.isRetired)
      console.say(
        "\(counted(tags.count, "tag")) in \(codebook.id) \(codebook.version)"
          + (retired > 0 ? ", \(retired) of them retired" : ""))
    }
  }
}

struct CodebookShow: Sendable {
  var tag = ""
  var choice = CodebookChoice()

  static let command = Command<Console>(
    "show", "Show a tag as the codebook has it.", options: CodebookShow(),
    parameters: [
      .argument(
        "TAG", to: \.tag, required: true,
        help: "The tag, such as pain/slow-fix; 'goldpan codebook list' has them all.")
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
      for place in tag.replacedPlaces {
        console.say("this replaces \(printable(place.source.name)):\(place.line)")
      }
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
    let lines = place.source.text(CodebookDocument(place.source).section(at: place.range))
    return lines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { printable(String($0)) }.joined(separator: "\n")
  }
}

extension Tag {
  /// The definition, after a word about what took the place of a tag that is retired.
  fileprivate var summary: String {
    guard isRetired else { return definition }
    let mark = "(retired\(see.map { "; see \($0)" } ?? ""))"
    return definition.isEmpty ? mark : "\(mark) \(definition)"
  }

  fileprivate func json(in codebook: Codebook) -> JSON {
    .object([
      ("tag", .string(id.description)), ("file", .string(place.source.name)),
      ("line", .integer(place.line)), ("definition", .string(definition)),
      ("use_when", .string(useWhen)), ("not_when", .string(notWhen)),
      ("severity", severity.map(JSON.integer) ?? .null), ("stage", JSON(stage)),
      ("cause", JSON(cause)), ("retired", .bool(isRetired)), ("see", JSON(see?.description)),
      (
        "replaces",
        .array(replacedPlaces.map { .string("\($0.source.name):\($0.line)") })
      ),
      ("rules", .array(rules.map { .string($0.place.text) })),
      ("except", .array(exceptions.map { .string($0.place.text) })),
      ("examples", .array(examples.map { .string($0.place.text) })),
    ])
  }
}
