import GoldpanKit
import GoldpanReports

/// `diff --waves A..B`: what became of promises and tags from one wave to another.
struct WavesDiff: Sendable {
  let waves: WavePair
  var input = StudyInput()
  var failsOnDifference = false

  /// Compares; with `--exit-code` ends with status 1 if a promise got better or worse.
  func run(on console: inout Console) throws {
    try input.filters.refuseTagging("diff --waves")
    guard input.filters.waves.isEmpty else {
      throw CommandFailure(
        .usage, "'diff --waves' takes no --wave; it compares the two it is given")
    }
    let coded = try input.coded(&console)
    try check(Waves(coded.study.corpus).names)
    let comparison = coded.insights().comparison(of: waves.before, with: waves.after)
    switch console.global.style {
    case .json: try console.result(lines: comparison.objects)
    case .plain: try console.result(comparison.records.tabSeparated)
    case .text:
      try console.result(TerminalWriter(width: console.width).text(WaveBlocks(comparison).blocks))
    }
    try coded.finish()
    if failsOnDifference, comparison.hasChangedPromise { throw CommandFailure(.gate) }
  }

  private func check(_ known: [String]) throws {
    guard waves.before != waves.after else {
      throw CommandFailure(.usage, "a wave is no different from itself; name two, as w1..w2")
    }
    for wave in [waves.before, waves.after] where !known.contains(wave) {
      let there =
        known.isEmpty
        ? "; no transcript is of any"
        : "; there \(known.count == 1 ? "is" : "are") \(listed(known.map(printable)))"
      // Of names as short as w2 each is like every other.
      let hint =
        wave.count > 3
        ? Spelling.hint(for: wave, among: known.map(printable), otherwise: there) : there
      throw CommandFailure(.usage, "no transcript is of wave '\(printable(wave))'" + hint)
    }
  }
}

/// Two waves, as in `w1..w2`.
struct WavePair: ArgumentValue, Hashable {
  let before: String
  let after: String

  init?(argument: String) {
    guard let dots = argument.firstRange(of: "..") else { return nil }
    before = String(argument[..<dots.lowerBound])
    after = String(argument[dots.upperBound...])
    guard !before.isEmpty, !after.isEmpty else { return nil }
  }

  static var expectation: String { "two waves, as w1..w2" }
}

/// `diff`: two waves, or what DESIGN.md §3 calls the effect of a codebook edit.
struct DiffCommand: Sendable {
  var waves: WavePair?
  var editions = CodebookDiffCommand()

  static let command = Command<Console>(
    "diff", "Compare two waves of the study, or two editions of a codebook.",
    options: DiffCommand(),
    parameters: [
      .option(
        "--waves", value: "A..B", to: \.waves,
        help: "What became of promises and tags from wave A to wave B."),
      .option(
        "--codebook", value: "OLD", to: \.editions.old,
        help: "The edition before, or - for input."),
      .argument(
        "NEW", to: \.editions.new,
        help: "The edition to look at, or - for input; with --waves a transcript."),
    ] + CodebookDiffCommand.afterEditions.map { $0.lifted(into: \.editions) },
    examples: [
      "goldpan diff --waves w1..w2", "goldpan diff --waves w1..w2 --exit-code",
      "goldpan diff --codebook old.md codebooks/larkfield.md",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    if let waves {
      guard editions.old.isEmpty, !editions.skipsEffect else {
        throw CommandFailure(.usage, "--waves compares conversations, not editions of a codebook")
      }
      let files = [editions.new].filter { !$0.isEmpty } + editions.files
      return try WavesDiff(
        waves: waves, input: StudyInput(files: files, filters: editions.filters),
        failsOnDifference: editions.failsOnDifference
      ).run(on: &console)
    }
    guard !editions.old.isEmpty else {
      throw CommandFailure(
        .usage, "expected --waves A..B, or --codebook OLD NEW: the two editions to compare")
    }
    guard !editions.new.isEmpty else {
      throw CommandFailure(.usage, "missing NEW: the edition to compare with --codebook OLD")
    }
    try editions.run(on: &console)
  }
}
