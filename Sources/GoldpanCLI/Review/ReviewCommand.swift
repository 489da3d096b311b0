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
  var isBlind = false
  var browsed: String?

  static let command = Command<Console>(
    "review", "Decide about suggestions: by keys in the terminal, on a worksheet, or by their IDs.",
    options: ReviewCommand(),
    parameters: WishWords.parameters.map { $0.lifted(into: \.words) } + deciding + sheets + keys
      + CoderChoice.parameters.map { $0.lifted(into: \.coder) }
      + [.flag("--dry-run", to: \.isDryRun, help: "Say what would be written; write nothing.")]
      + StudyInput.ofStudy.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan review", "goldpan review --tag 'pain/*' --blind --coder ana",
      "goldpan review --browse w1/P03",
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

  private static let keys: [Parameter<ReviewCommand>] = [
    .flag(
      "--blind", to: \.isBlind,
      help: "Show nothing that other coders decided or noted, and decide about it too."),
    .option(
      "--browse", value: "TRANSCRIPT", to: \.browsed,
      help: "In the terminal: begin with reading this transcript, to add tags to sentences."),
  ]

  private func run(on console: inout Console) throws {
    if try isForKeys(console) { return try decideByKeys(&console) }
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

  /// Whether the keys of a terminal decide, since no option does.
  private func isForKeys(_ console: Console) throws -> Bool {
    let tasks = [
      words.isEmpty ? nil : "--accept, --reject, --retag, --add, --note", undoes ? "--undo" : nil,
      worksheet.map { _ in "--worksheet" }, applied.map { _ in "--apply" },
      browsed.map { _ in "--browse" },
    ].compactMap(\.self)
    guard tasks.count < 2 else {
      throw CommandFailure(.usage, "one thing at a time: \(listed(tasks, "or"))")
    }
    if !ids.isEmpty, !undoes {
      throw CommandFailure(
        .usage, "unexpected argument '\(printable(ids[0]))'; an ID stands after --accept or another"
      )
    }
    let isForKeys = tasks.isEmpty || browsed != nil
    if isForKeys { try mustHaveKeyboard(console) }
    try refuseIdleOptions(isForKeys: isForKeys, console)
    return isForKeys
  }

  /// Ends with a refusal if an option is set that would change nothing.
  private func refuseIdleOptions(isForKeys: Bool, _ console: Console) throws {
    let style = console.global.style
    let results = "--worksheet, --apply or decisions by ID, not with keys"
    let ofKeys: [(String, Bool, String)] = [
      ("--dry-run", isDryRun, results), ("--json", style == .json, results),
      ("--plain", style == .plain, results),
      ("--output", console.global.output != nil, results),
    ]
    let drawsNothing = !isForKeys && worksheet == nil
    let others: [(String, Bool, String)] = [
      ("--limit", limit != nil && drawsNothing, "--worksheet FILE or with keys"),
      ("--sample-uncoded", sample != nil && drawsNothing, "--worksheet FILE or with keys"),
      ("--seed", seed != nil && sample == nil, "--sample-uncoded N"),
      (
        "--memo", memo != nil && (isForKeys || worksheet != nil || undoes),
        "--apply or decisions by ID" + (isForKeys ? ", not with keys" : "")
      ),
    ]
    guard let (option, _, place) = ((isForKeys ? ofKeys : []) + others).first(where: \.1) else {
      return
    }
    throw CommandFailure(.usage, "'\(option)' goes with \(place)")
  }

  private func mustHaveKeyboard(_ console: Console) throws {
    guard console.hasKeyboard else {
      throw CommandFailure(
        .usage,
        browsed == nil
          ? "what is to be decided? --worksheet FILE writes what waits to a file to fill in, "
            + "--apply FILE reads it back; --accept, --reject, --retag, --add, --note and --undo "
            + "decide by ID; 'goldpan help review' explains them"
          : "'--browse' needs a terminal; --add ID=TAG adds tags without one")
    }
  }

  /// Decides by keys in the terminal.
  private func decideByKeys(_ console: inout Console) throws {
    let writing = try writing(&console)
    let transcript = try browsed.map { try writing.coded.study.corpus.transcript(called: $0) }
    let deck = ReviewDeck(
      writing.coded, coder: writing.journal.coder, isBlind: isBlind, limit: limit?.value,
      sample: sample?.value ?? 0, seed: UInt64(seed?.value ?? 1))
    var review = ReviewByKeys(writing)
    try review.run(deck, browsing: transcript, &console)
  }

  private func write(_ file: String, _ console: inout Console) throws {
    // A name that a command will be offered with must be one that can decide.
    let isNamed = isBlind || coder.name != nil
    let coded = isNamed ? try writing(&console).coded : try input.coded(&console)
    let sheet = Worksheet(
      coded, limit: limit?.value, sample: sample?.value ?? 0, seed: UInt64(seed?.value ?? 1),
      as: manner)
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

  private var manner: ReviewManner { ReviewManner(coder: coder.name, isBlind: isBlind) }

  private func writing(_ console: inout Console) throws -> ReviewWriting {
    guard let root = Study.root(from: console.path(".")) else {
      throw StudyError.noStudy(directory: console.path("."))
    }
    let (journal, remark) = try coder.journal(in: StudyLayout(root: root), console)
    let coded = try input.coded(&console, by: isBlind ? journal.coder : nil)
    return ReviewWriting(
      coded: coded, journal: journal, input: input, isDryRun: isDryRun, remark: remark,
      manner: manner)
  }

  private func desk(_ writing: ReviewWriting, _ console: Console) -> ReviewDesk {
    // What 'tag' lists says what everybody decided.
    let listing = isBlind ? "\(manner.words) --worksheet -" : "tag"
    return ReviewDesk(
      writing.coded, coder: writing.journal.coder,
      listing: [input.command(listing, on: console), manner.finding])
  }

  /// The decisions that the options ask for: all, or none if one of them cannot be made.
  private func rulings(_ desk: inout ReviewDesk) throws -> [Ruling] {
    let tags = Set(desk.coded.codebook.tags.map(\.id.description))
    var rulings: [Ruling] = []
    var refusals: [String] = []
    var status = CommandFailure.Status.usage
    for wish in try words.wishes(memo: memo, tags: tags) {
      do throws(Refusal) {
        rulings += try desk.rulings(wish)
      } catch {
        refusals.append(error.message)
        if error.isForConsent { status = .consent }
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
        status, (refusals + ["nothing was written"]).joined(separator: "\ngoldpan: "))
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
