import GoldpanKit
import GoldpanReports

/// `codebook diff OLD NEW`.
struct CodebookDiffCommand: Sendable {
  var old = ""
  var new = ""
  var files: [String] = []
  var skipsEffect = false
  var failsOnDifference = false
  var filters = Filters()

  static let command = Command<Console>(
    "diff", "Compare two editions of a codebook, and what they suggest in this study.",
    options: CodebookDiffCommand(),
    parameters: [
      .argument("OLD", to: \.old, required: true, help: "The edition before, or - for input."),
      .argument("NEW", to: \.new, required: true, help: "The edition to look at, or - for input."),
    ] + afterEditions,
    examples: [
      "goldpan codebook diff old.md codebooks/larkfield.md",
      "git show HEAD:codebooks/cx.md | goldpan codebook diff - codebooks/cx.md",
      "goldpan codebook diff v1.md v2.md --no-effect --exit-code",
    ]
  ) { options, console in try options.run(on: &console) }

  /// All parameters but the two editions.
  static let afterEditions: [Parameter<CodebookDiffCommand>] =
    [
      .argument("FILE", to: \.files, help: "Transcripts or folders, instead of the study's."),
      .flag("--no-effect", to: \.skipsEffect, help: "Compare the documents only."),
      .flag(
        "--exit-code", to: \.failsOnDifference,
        help: "End with status 1 if anything differs, or a promise did better or worse."),
    ] + Filters.parameters.map { $0.lifted(into: \.filters) }

  /// Compares; ends with status 1 if the version is too small a step (GP407), or at any difference
  /// if that is asked for.
  func run(on console: inout Console) throws {
    guard old != "-" || new != "-" else {
      throw CommandFailure(.usage, "only one of OLD and NEW can be standard input")
    }
    let before = try codebook(old, beside: new, &console)
    let after = try codebook(new, beside: old, &console)
    let diff = CodebookDiff(from: before, to: after)
    let study = skipsEffect ? nil : try readStudy(&console)
    let effect = study.map { compared(before, after, on: $0) }
    let report = CodebookDiffReport(diff: diff, effect: effect, study: study)
    let paint = console.paint(for: .error)
    for stray in diff.strays { console.say(painted(stray, paint)) }
    switch console.global.style {
    case .json: try console.result(lines: report.objects)
    case .plain: try console.result(report.table.tabSeparated())
    case .text: try console.result(report.text(console.paint()))
    }
    try study?.finish()
    let isRefused = !diff.isLawful || (failsOnDifference && !diff.isEmpty)
    if isRefused { throw CommandFailure(.gate) }
  }

  private func codebook(
    _ file: String, beside other: String, _ console: inout Console
  ) throws -> Codebook {
    let parsed =
      file == "-"
      ? try Study.codebook(in: console.readToEnd(), beside: console.path(other))
      : try Study.codebook(at: console.path("."), file: console.path(file))
    console.inputs.formUnion(parsed.value.sourceNames)
    try parsed.value.mustBeSound(
      parsed.diagnostics, "nothing was compared", file == "-" ? nil : CodebookChoice(file: file),
      on: &console)
    return parsed.value
  }

  /// The study, or the files named; `nil`, and says so, if there is neither.
  private func readStudy(_ console: inout Console) throws -> Study? {
    var input = StudyInput(files: files, filters: filters)
    if new != "-" { input.codebook = new }
    do {
      return try input.study(&console)
    } catch StudyError.noStudy {
      console.say("no study here: only the documents were compared")
      return nil
    }
  }

  private func compared(
    _ old: Codebook, _ new: Codebook, on study: Study
  ) -> CodebookEffect {
    let choice = Choice(filters, of: study.corpus)
    let effect = CodebookEffect(
      from: old, to: new, in: study.corpus, decisions: study.decisions, cues: study.stageCues,
      jobs: study.jobs)
    return effect.filtered { choice.admits($0) && filters.admit($0) }
  }
}
