import GoldpanKit

struct ReviewCommand: Sendable {
  var input = StudyInput()
  var coder = CoderChoice()
  var words = WishWords()
  var memo: String?
  var undoes = false
  var ids: [String] = []
  var worksheet: String?
  var limit: PositiveNumber?
  var sample: PositiveNumber?
  var seed: PositiveNumber?
  var applied: String?
  var isDryRun = false

  static let command = Command<Console>(
    "review", "Decide about suggestions: on a worksheet, or one by one by their IDs.",
    options: ReviewCommand(),
    parameters: WishWords.parameters.map { $0.lifted(into: \.words) } + deciding + sheets
      + CoderChoice.parameters.map { $0.lifted(into: \.coder) }
      + [.flag("--dry-run", to: \.isDryRun, help: "Say what would be written; write nothing.")]
      + StudyInput.ofStudy.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan review --worksheet reports/review.md --tag 'pain/*' --limit 40",
      "goldpan review --apply reports/review.md",
      "goldpan review --accept q-7k3m9x2a --reject q-2qt7,q-9vqa=pain/queue",
      "goldpan review --retag q-7k3m9x2a=pain/slow-fix --memo 'said of the engineer'",
      "goldpan review --undo",
    ]
  ) { options, console in try options.run(on: &console) }

  private static let deciding: [Parameter<ReviewCommand>] = [
    .option("--memo", value: "TEXT", to: \.memo, help: "What is noted with each decision."),
    .flag(
      "--undo", to: \.undoes, help: "Take back the last decision, or the last about each ID."),
    .argument("ID", to: \.ids, help: "With --undo: whose last decision to take back."),
  ]

  private static let sheets: [Parameter<ReviewCommand>] = [
    .option(
      "--worksheet", value: "FILE", to: \.worksheet,
      help: "Write what waits to a Markdown file to fill in; - is standard output."),
    .option("--limit", value: "N", to: \.limit, help: "No more suggestions than that."),
    .option(
      "--sample-uncoded", value: "N", to: \.sample,
      help: "Also N sentences, drawn at random, that have no tag."),
    .option("--seed", value: "N", to: \.seed, help: "Another number draws others; 1 if not said."),
    .option(
      "--apply", value: "FILE", to: \.applied,
      help: "Read a worksheet back; - is standard input."),
  ]

  private func run(on console: inout Console) throws {
    try mustHaveOneTask()
    if let worksheet { return try write(worksheet, &console) }
    if let applied { return try apply(applied, &console) }
    var writing = try writing(&console)
    var desk = desk(writing, console)
    if undoes {
      try writing.undo(try undone(&desk, remark: writing.remark), &console)
    } else {
      try writing.write(try rulings(&desk), &console)
    }
    try writing.coded.finish()
  }

  // MARK: Tasks

  private func mustHaveOneTask() throws {
    let tasks = [
      words.isEmpty ? nil : "--accept, --reject, --retag, --add, --note", undoes ? "--undo" : nil,
      worksheet.map { _ in "--worksheet" }, applied.map { _ in "--apply" },
    ].compactMap(\.self)
    guard tasks.count == 1 else {
      throw CommandFailure(
        .usage,
        tasks.isEmpty
          ? "what is to be decided? --worksheet FILE writes what waits to a file to fill in, "
            + "--apply FILE reads it back; --accept, --reject, --retag, --add, --note and --undo "
            + "decide by ID; 'goldpan help review' explains them"
          : "one thing at a time: \(listed(tasks, "or"))")
    }
    if !ids.isEmpty, !undoes {
      throw CommandFailure(
        .usage, "unexpected argument '\(printable(ids[0]))'; an ID stands after --accept or another"
      )
    }
    if worksheet == nil,
      let option = [limit.map { _ in "--limit" }, sample.map { _ in "--sample-uncoded" }]
        .compactMap(\.self).first
    {
      throw CommandFailure(.usage, "'\(option)' goes with --worksheet FILE")
    }
  }

  private func write(_ file: String, _ console: inout Console) throws {
    let coded = try input.coded(&console)
    let sheet = Worksheet(
      coded, limit: limit?.value, sample: sample?.value ?? 0, seed: UInt64(seed?.value ?? 1))
    try sheet.write(to: file, input, isDryRun: isDryRun, &console)
    try coded.finish()
  }

  private func apply(_ file: String, _ console: inout Console) throws {
    if file != "-" { console.inputs.insert(console.path(file)) }
    let source = try Study.text(
      of: file == "-" ? "-" : console.path(file),
      standardInput: file == "-" ? console.readToEnd() : [])
    var writing = try writing(&console)
    var desk = desk(writing, console)
    var reader = WorksheetReader(source)
    var sheet = reader.read()
    try writing.write(sheet.rulings(&desk, memo: memo), &console)
    let paint = console.paint(for: .error)
    for problem in sheet.problems.inOrder { console.complain(painted(problem, paint)) }
    try writing.coded.finish()
    guard sheet.problems.isEmpty else {
      let lines = counted(sheet.problems.count, "line")
      throw CommandFailure(
        .gate, "\(lines) could not be placed; correct them and apply the file again")
    }
  }

  // MARK: Parts

  private func writing(_ console: inout Console) throws -> ReviewWriting {
    let coded = try input.coded(&console)
    guard let layout = coded.study.layout else {
      throw StudyError.noStudy(directory: console.path("."))
    }
    let (journal, remark) = try coder.journal(in: layout, console)
    return ReviewWriting(
      coded: coded, journal: journal, input: input, isDryRun: isDryRun, remark: remark)
  }

  private func desk(_ writing: ReviewWriting, _ console: Console) -> ReviewDesk {
    ReviewDesk(
      writing.coded, coder: writing.journal.coder, listing: input.command("tag", on: console))
  }

  /// The decisions that the options ask for: all, or none if one of them cannot be made.
  private func rulings(_ desk: inout ReviewDesk) throws -> [Ruling] {
    let tags = Set(desk.coded.codebook.tags.map(\.id.description))
    var rulings: [Ruling] = []
    var refusals: [String] = []
    for wish in try words.wishes(memo: memo, tags: tags) {
      do throws(Refusal) {
        rulings += try desk.rulings(wish)
      } catch {
        refusals.append(error.message)
      }
    }
    var kept: [ReviewDesk.Slot: Ruling] = [:]
    for ruling in rulings where ruling.asked != .note {
      let slot = ReviewDesk.Slot(ruling.quotation, ruling.entry.tag)
      if let other = kept.updateValue(ruling, forKey: slot), other.contradicts(ruling) {
        refusals.append(
          "\(ruling.entry.anchor.evidence) is to be \(other.asked.past) and "
            + "\(ruling.asked.past) under '\(ruling.entry.tag)'")
      }
    }
    guard refusals.isEmpty else {
      throw CommandFailure(
        .usage, (refusals + ["nothing was written"]).joined(separator: "\ngoldpan: "))
    }
    var seen: Set<DecisionJournal.Entry> = []
    return rulings.filter { seen.insert($0.entry).inserted }
  }

  private func undone(_ desk: inout ReviewDesk, remark: String?) throws -> [Decision] {
    if ids.isEmpty {
      guard let last = desk.lastDecision else {
        throw CommandFailure(
          .usage,
          "\(desk.coder) has decided nothing that could be taken back"
            + (remark.map { "; \($0)" } ?? ""))
      }
      return [last]
    }
    var seen: Set<Decision> = []
    return try ids.map { id in
      do throws(Refusal) {
        return try desk.lastDecision(about: id)
      } catch {
        throw CommandFailure(.usage, "\(error.message)\ngoldpan: nothing was written")
      }
    }.filter { seen.insert($0).inserted }
  }
}
