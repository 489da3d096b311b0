package import GoldpanKit

/// What commands that read transcripts share: the files, the codebook, and which evidence counts.
struct StudyInput: Sendable {
  var files: [String] = []
  var codebook: String?
  var moderator: String?
  var dialect: Dialect?
  var encoding: SourceDecoding.Encoding?
  var filters = Filters()
  /// Whose decisions are shown.
  var manner = ReviewManner()

  /// Files, how to read them, and filters.
  static let parameters = reading + Filters.parameters.map { $0.lifted(into: \.filters) } + named

  /// The same for commands that compute figures from all tags and stages.
  static let ofFigures = reading + Filters.ofFigures.map { $0.lifted(into: \.filters) } + named

  /// The same for commands that are about a study, not about files.
  static let ofStudy = reading + Filters.parameters.map { $0.lifted(into: \.filters) }

  /// The same without filters, for commands that look at everything.
  static let unfiltered = reading + named

  /// Whose decisions are shown, for commands that show them.
  static let blind: [Parameter<StudyInput>] = ReviewManner.ofReaders.map {
    $0.lifted(into: \.manner)
  }

  private static let reading: [Parameter<StudyInput>] = [
    .option(
      "--codebook", "-c", value: "FILE", to: \.codebook,
      help: "The codebook to apply, instead of the study's."),
    .option(
      "--moderator", value: "NAME", to: \.moderator, help: "The label of whoever asks."),
    .option(
      "--dialect", value: "DIALECT", to: \.dialect,
      help: "How to read the files, if not by sight."),
    .option(
      "--encoding", value: "ENCODING", to: \.encoding,
      help: "How the files write characters, if not by sight."),
  ]

  private static let named: [Parameter<StudyInput>] = [
    .argument("FILE", to: \.files, help: "Transcripts, folders or -, instead of the study's.")
  ]

  /// Reads the study or the files; tells what cannot be read and which filters know nothing.
  func study(_ console: inout Console) throws -> Study {
    try manner.refuseIdleCoder()
    var selection = Study.Selection()
    selection.files = files.map { $0 == "-" ? $0 : console.path($0) }
    if files.contains("-") { selection.standardInput = console.readToEnd() }
    selection.codebook = codebook.map(console.path)
    selection.reading.moderator = moderator
    selection.reading.dialect = dialect
    selection.encoding = encoding
    selection.jobs = console.jobs
    var progress = Progress("reading transcripts", from: console)
    let study = try Study(at: console.path("."), selection: selection) { done, total in
      progress.advance(to: done, of: total, on: &console)
    }
    progress.finish(on: &console)
    console.inputs.formUnion(study.inputs)
    if codebook != nil, let problem = study.codebookProblem { throw problem }
    for failure in study.failures { console.complain("goldpan: \(failure)") }
    console.lack = study.lack
    let list = CodebookChoice(file: codebook).command("codebook list", on: console)
    for remark in try filters.remarks(on: study, listing: list) {
      console.say("goldpan: \(remark)")
    }
    return study
  }

  /// Reads, and codes if there is a sound codebook; if there are errors in it, says so.
  func codedIfSound(_ console: inout Console) throws -> (study: Study, coded: CodedStudy?) {
    let study = try study(&console)
    if let problem = study.codebookProblem { throw problem }
    guard let codebook = study.codebook, study.isCodable else {
      if filters.tags.isEmpty, !filters.reviewed {
        study.remarkOnCodebook(CodebookChoice(file: self.codebook), on: &console)
        return (study, nil)
      }
      try study.codebook?.mustBeSound(
        study.diagnostics, "nothing was coded", CodebookChoice(file: self.codebook), on: &console)
      return (study, nil)
    }
    study.remark(besides: codebook, command("check", on: console), on: &console)
    let coder = try manner.onlyCoder(&console)
    return (study, CodedStudy(study, codebook, filters: filters, by: coder))
  }

  /// Reads and codes; an error in the codebook ends it before anything is written.
  ///
  /// With `coder`, or blind, the decisions of others neither count nor show.
  func coded(_ console: inout Console, by coder: String? = nil) throws -> CodedStudy {
    let study = try study(&console)
    if let problem = study.codebookProblem { throw problem }
    guard let codebook = study.codebook else { throw StudyError.noCodebook(found: []) }
    try codebook.mustBeSound(
      study.diagnostics, "nothing was coded", CodebookChoice(file: self.codebook), on: &console)
    study.remark(besides: codebook, command("check", on: console), on: &console)
    let only = try coder ?? manner.onlyCoder(&console)
    return CodedStudy(study, codebook, filters: filters, by: only)
  }
}

extension Study {
  /// Says that the codebook has errors, to who can do without it.
  func remarkOnCodebook(_ choice: CodebookChoice, on console: inout Console) {
    let lint = choice.command("codebook lint", on: console)
    console.say("the codebook has errors and is left out; '\(lint)' shows them")
  }

  /// Says how many warnings and errors there are outside the codebook, and how to see them; errors
  /// in `study.md` also to who wants quiet, for they take tags and owners out of the figures.
  fileprivate func remark(
    besides codebook: Codebook, _ check: String, on console: inout Console
  ) {
    if planErrors > 0 {
      console.complain(
        "study.md has \(counted(planErrors, "error")) that \(planErrors == 1 ? "changes" : "change") "
          + "figures; '\(check)' shows \(planErrors == 1 ? "it" : "them")")
    }
    let ofCodebook = codebook.sourceNames
    let others = diagnostics.filter {
      $0.severity != .note && $0.id != .binaryFile && !ofCodebook.contains($0.source.name)
        && ($0.severity != .error || $0.source.name != plan.places?.source.name)
    }
    guard !others.isEmpty else { return }
    let parts = [Diagnostic.Severity.error, .warning].compactMap { severity in
      let count = others.count { $0.severity == severity }
      return count > 0 ? counted(count, severity.rawValue) : nil
    }
    console.say("\(parts.joined(separator: " and ")) in the files; '\(check)' shows them")
  }
}

extension Dialect: ArgumentValue {}

extension SourceDecoding.Encoding: ArgumentValue {
  package init?(argument: String) {
    guard let encoding = Self.allCases.first(where: { $0.word == argument.lowercased() }) else {
      return nil
    }
    self = encoding
  }

  package static var choices: [String] { allCases.map(\.word) }

  /// What it is called on the command line.
  var word: String { rawValue.lowercased() }
}

/// A diagnostic with its severity in color.
func painted(_ diagnostic: Diagnostic, _ paint: Paint) -> String {
  let text = diagnostic.description
  guard paint.isOn else { return text }
  let role: Paint.Role =
    switch diagnostic.severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  let mark = " \(diagnostic.severity.rawValue) \(diagnostic.id): "
  guard let found = text.firstRange(of: mark) else { return text }
  let painted = paint(String(mark.dropFirst().dropLast()), role)
  return text[..<found.lowerBound] + " " + painted + " " + text[found.upperBound...]
}
