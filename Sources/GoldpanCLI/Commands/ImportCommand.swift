import GoldpanKit
import GoldpanReports

struct ImportCommand: Sendable {
  var files: [String] = []
  var wave: String?
  var person: String?
  var dialect: Dialect?
  var encoding: SourceDecoding.Encoding?
  var moderator: String?
  var redacts = false
  var isRehearsal = false

  static let command = Command<Console>(
    "import", "Bring transcripts of any format into the study, as Markdown that stays readable.",
    options: ImportCommand(),
    parameters: [
      .argument("FILE", to: \.files, required: true, help: "Transcripts or folders of them."),
      .option(
        "--wave", value: "WAVE", to: \.wave,
        help: "The round of fieldwork: the folder below transcripts/."),
      .option(
        "--person", value: "ID", to: \.person,
        help: "Whose interview it is; names the transcript if it is one file."),
      .option(
        "--dialect", value: "DIALECT", to: \.dialect,
        help: "How to read the files, if not by sight."),
      .option(
        "--encoding", value: "ENCODING", to: \.encoding,
        help: "How the files write characters, if not by sight."),
      .option(
        "--moderator", value: "NAME", to: \.moderator, help: "The label of whoever asks."),
      .flag(
        "--redact", to: \.redacts,
        help: "Replace personal data by words such as [phone-1]; private/ keeps what they were."),
      .flag("--dry-run", to: \.isRehearsal, help: "Say what would be done, and write nothing."),
    ],
    examples: [
      "goldpan import ~/calls/*.vtt --wave w1 --redact", "goldpan import ~/calls --dry-run",
      "goldpan import call.txt --person P03 --moderator Ana",
      "goldpan import old.txt --encoding windows-1252",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    for (option, word) in [("--wave", wave), ("--person", person)] {
      guard let word, !StudyImport.isName(word) else { continue }
      throw CommandFailure(
        .usage, "'\(option)' takes the name of a file or folder, not '\(printable(word))'")
    }
    if files.contains("-"), person == nil || files.count > 1 {
      throw CommandFailure(
        .usage, "standard input has no name; say whose interview it is with --person, alone")
    }
    let path = console.path(".")
    if isRehearsal { return try importFiles(on: &console) }
    // Whatever names and logs say is read when nobody else can change it.
    try ImportLock.holding(at: path) { try importFiles(on: &console) }
  }

  private func importFiles(on console: inout Console) throws {
    var redaction =
      redacts
      ? try ImportRedaction(at: console.path("."), isRehearsal: isRehearsal) : nil
    var progress = Progress("importing", from: console)
    var result = try StudyImport(
      at: console.path("."), options(&console),
      change: { transcript, path throws(StudyError) in
        try redaction?.redact(&transcript, path: path) ?? 0
      },
      progress: { done, total in progress.advance(to: done, of: total, on: &console) })
    progress.finish(on: &console)
    if let redaction { result.hide(by: redaction) }
    try console.result(rendered(result, console))
    for warning in result.warnings { console.complain("goldpan: \(warning)") }
    for failure in result.failures { console.complain("goldpan: \(failure)") }
    let paint = console.paint(for: .error)
    for diagnostic in result.files.flatMap(\.diagnostics)
    where diagnostic.severity != .note || console.global.talk == .verbose {
      // Who it names may have another name by now; 'check' tells.
      if redacts, diagnostic.id == .unknownSpeaker { continue }
      console.complain(painted(diagnostic, paint))
    }
    if let redaction { report(redaction, result, &console) }
    console.say(summary(result, console))
    if !result.failures.isEmpty { throw CommandFailure(.data) }
  }

  /// What there is to say about names, that none may stand in the name of a file, and which
  /// transcripts are there unredacted.
  private func report(
    _ redaction: ImportRedaction, _ result: StudyImport, _ console: inout Console
  ) {
    for remark in redaction.remarks { console.complain("goldpan: \(printable(remark))") }
    for file in result.files where file.state == .unredacted {
      console.complain(
        "goldpan: '\(printable(file.path))' was imported without --redact, and nothing was replaced "
          + "in it now; remove it and import again to replace personal data")
    }
    for file in result.files where redaction.exposes(file.path) {
      console.complain(
        "goldpan: the name of '\(printable(file.path))' holds personal data; rename the file")
    }
    if let suspicion = redaction.suspicion {
      console.complain("goldpan: \(printable(suspicion))")
    }
  }

  private func options(_ console: inout Console) -> StudyImport.Options {
    var options = StudyImport.Options()
    options.files = files.map { $0 == "-" ? $0 : console.path($0) }
    if files.contains("-") { options.standardInput = console.readToEnd() }
    (options.wave, options.person, options.moderator) = (wave, person, moderator)
    (options.dialect, options.encoding) = (dialect, encoding)
    (options.isRehearsal, options.jobs) = (isRehearsal, console.jobs)
    options.redacts = redacts
    return options
  }

  private func rendered(_ result: StudyImport, _ console: Console) -> String {
    switch console.global.style {
    case .json: result.files.map { $0.json(seenFrom: console).line + "\n" }.joined()
    case .plain: result.table(seenFrom: console, hidingUTF8: false).tabSeparated()
    case .text:
      result.files.isEmpty
        ? ""
        : result.table(seenFrom: console, hidingUTF8: true).aligned(within: console.width)
    }
  }

  /// What was done in a line, and what to do next.
  private func summary(_ result: StudyImport, _ console: Console) -> String {
    let read = result.files.filter { $0.facts != nil }
    let found = read.count { $0.facts?.moderators.isEmpty == false }
    func count(_ state: ImportedFile.State) -> Int { result.files.count { $0.state == state } }
    let known = result.files.count - read.count
    var parts = ["\(read.count) read"]
    if !read.isEmpty { parts.append("moderator found in \(found)") }
    let replaced = result.files.reduce(0) { $0 + $1.replacements }
    if replaced > 0 { parts.append(counted(replaced, "replacement")) }
    let isOtherwise =
      redacts
      || [wave, person, moderator, dialect?.rawValue, encoding?.rawValue].contains { $0 != nil }
    if known > 0 {
      let way = isOtherwise ? " (to do it otherwise, remove the transcript first)" : ""
      parts.append("\(known) imported before\(way)")
    }
    if count(.edited) > 0 { parts.append("\(count(.edited)) of them edited since and left alone") }
    if count(.silent) > 0 { parts.append("\(count(.silent)) without a turn and not written") }
    if !result.failures.isEmpty { parts.append("\(result.failures.count) failed") }
    let next =
      isRehearsal
      ? "; nothing was written" : result.files.isEmpty ? "" : "; next: \(hint("tag", on: console))"
    return parts.joined(separator: ", ") + next
  }
}

extension StudyImport {
  /// A row a file.
  fileprivate func table(seenFrom console: Console, hidingUTF8: Bool) -> TextTable {
    let isPlain = files.allSatisfy { ($0.facts?.encoding ?? .utf8) == .utf8 }
    let hasReplacements = files.contains { $0.replacements > 0 }
    let hasEncoding = !(hidingUTF8 && isPlain)
    var table = TextTable(
      [
        .init("file"), .init("dialect"), .init("turns", .right), .init("speakers", .right),
        .init("moderator"), .init("minutes", .right), .init("words", .right),
        .init("left out", .right),
      ] + (hasReplacements ? [.init("replaced", .right)] : [])
        + (hasEncoding ? [.init("encoding")] : []) + [.init("transcript")])
    for file in files {
      let facts = file.facts
      let cells = [
        file.name(seenFrom: console), facts?.dialect.rawValue ?? "", number(facts?.turns),
        number(facts?.speakers),
        facts?.moderators.joined(separator: ", ") ?? "", number(facts?.minutes),
        number(facts?.words), number(facts?.leftOut),
      ]
      let encoding = facts?.encoding == .utf8 ? "" : facts?.encoding.word ?? ""
      let replaced = hasReplacements ? [String(file.replacements)] : []
      table.append(cells + replaced + (hasEncoding ? [encoding] : []) + [file.outcome])
    }
    return table
  }

  private func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
}

extension ImportedFile {
  fileprivate var outcome: String {
    switch state {
    case .imported: path
    case .unchanged: "\(path) (already imported)"
    case .edited: "\(path) (already imported; edited since, left alone)"
    case .unredacted: "\(path) (already imported, without --redact)"
    case .silent: "none: nobody speaks"
    }
  }

  /// The file, as it was named from the directory the program works in.
  fileprivate func name(seenFrom console: Console) -> String {
    let start = console.path(".") + "/"
    return file.hasPrefix(start) ? String(file.dropFirst(start.count)) : file
  }

  fileprivate func json(seenFrom console: Console) -> JSON {
    .object([
      ("file", .string(name(seenFrom: console))), ("state", .string(state.rawValue)),
      ("transcript", JSON(path.isEmpty ? nil : path)), ("dialect", JSON(facts?.dialect.rawValue)),
      ("turns", JSON(facts?.turns)), ("speakers", JSON(facts?.speakers)),
      ("moderator", .array((facts?.moderators ?? []).map { .string($0) })),
      ("minutes", JSON(facts?.minutes)), ("words", JSON(facts?.words)),
      ("left_out", JSON(facts?.leftOut)), ("encoding", JSON(facts?.encoding.word)),
      ("replacements", .integer(replacements)),
    ])
  }
}

extension ImportedFile.Facts {
  /// When the last turn begins, in whole minutes, rounded up.
  fileprivate var minutes: Int? { end.map { Int(($0.components.seconds + 59) / 60) } }
}

extension JSON {
  fileprivate init(_ number: Int?) { self = number.map(JSON.integer) ?? .null }
}
