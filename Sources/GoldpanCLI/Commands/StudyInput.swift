package import GoldpanKit

/// What commands that read transcripts share: the files, the codebook, and which evidence counts.
struct StudyInput: Sendable {
  var files: [String] = []
  var codebook: String?
  var moderator: String?
  var dialect: Dialect?
  var filters = Filters()

  /// Files, how to read them, and filters.
  static let parameters = reading + Filters.parameters.map { $0.lifted(into: \.filters) } + named

  /// The same without filters, for commands that look at everything.
  static let unfiltered = reading + named

  private static let reading: [Parameter<StudyInput>] = [
    .option(
      "--codebook", "-c", value: "FILE", to: \.codebook,
      help: "The codebook to apply, instead of the study's."),
    .option(
      "--moderator", value: "NAME", to: \.moderator, help: "The label of whoever asks."),
    .option(
      "--dialect", value: "DIALECT", to: \.dialect,
      help: "How to read the files, if not by sight."),
  ]

  private static let named: [Parameter<StudyInput>] = [
    .arguments("FILE", to: \.files, help: "Transcripts, folders or -, instead of the study's.")
  ]

  /// Reads the study or the files; tells what cannot be read and which filters know nothing.
  func study(_ console: inout Console) throws -> Study {
    var selection = Study.Selection()
    selection.files = files.map { $0 == "-" ? $0 : console.path($0) }
    if files.contains("-") { selection.standardInput = console.readToEnd() }
    selection.codebook = codebook.map(console.path)
    selection.reading.moderator = moderator
    selection.reading.dialect = dialect
    var progress = Progress("reading transcripts", from: console)
    let study = try Study(at: console.path("."), selection: selection) { done, total in
      progress.advance(to: done, of: total, on: &console)
    }
    progress.finish(on: &console)
    if codebook != nil, let problem = study.codebookProblem { throw problem }
    for failure in study.failures { console.complain("goldpan: \(failure)") }
    for remark in try filters.remarks(on: study) { console.say("goldpan: \(remark)") }
    return study
  }

  /// Reads and codes; an error in the codebook ends it before anything is written.
  func coded(_ console: inout Console) throws -> CodedStudy {
    let study = try study(&console)
    if let problem = study.codebookProblem { throw problem }
    guard let codebook = study.codebook else { throw StudyError.noCodebook(found: []) }
    try codebook.mustBeSound(study.diagnostics, "nothing was coded", on: &console)
    study.remark(besides: codebook, on: &console)
    return CodedStudy(study, codebook, filters: filters)
  }
}

extension Study {
  /// Says how many warnings and errors there are outside the codebook, and how to see them.
  fileprivate func remark(besides codebook: Codebook, on console: inout Console) {
    let others = diagnostics.filter {
      $0.severity != .note && $0.source.name != codebook.source.name
    }
    guard !others.isEmpty else { return }
    let parts = [Diagnostic.Severity.error, .warning].compactMap { severity in
      let count = others.count { $0.severity == severity }
      return count > 0 ? counted(count, severity.rawValue) : nil
    }
    console.say("\(parts.joined(separator: " and ")) in the files; 'goldpan check' shows them")
  }
}

extension Codebook {
  /// Prints the errors in it and ends with status 1, if there are any.
  func mustBeSound(
    _ diagnostics: [Diagnostic], _ consequence: String, on console: inout Console
  ) throws {
    let errors = diagnostics.filter { $0.severity == .error && $0.source.name == source.name }
    guard !errors.isEmpty else { return }
    let paint = console.paint(for: .error)
    for error in errors { console.complain(painted(error, paint)) }
    throw CommandFailure(
      .gate, "the codebook has \(counted(errors.count, "error")); \(consequence)")
  }
}

extension Dialect: ArgumentValue {}

/// A study with its codings, as far as the filters let them through.
struct CodedStudy {
  let study: Study
  let codebook: Codebook
  /// The codings that the filters let through, rejected ones included.
  let codings: [Coding]
  let filters: Filters

  init(_ study: Study, _ codebook: Codebook, filters: Filters) {
    self.study = study
    self.codebook = codebook
    self.filters = filters
    codings = study.coded().codings.filter { filters.admit($0, in: study.corpus) }
  }

  /// What is left when rejected codings are gone, and pending ones too if only reviewed count.
  var standing: [Coding] {
    codings.filter { $0.state == .accepted || ($0.state == .pending && !filters.reviewed) }
  }

  /// The insights of the study, or of its files.
  func insights(_ adjust: (inout Insights.Options) -> Void = { _ in }) -> Insights {
    var options = Insights.Options()
    options.countsPending = !filters.reviewed
    if let audience = filters.audience { options.audience = audience }
    adjust(&options)
    return Insights(
      corpus: study.corpus.filtered(by: filters), codebook: codebook, codings: codings,
      plan: study.plan, options: options)
  }
}

extension Filters {
  /// Whether anything is filtered at all.
  var areSet: Bool {
    !(waves + tags + people + stages).isEmpty || !segments.isEmpty || audience != nil || reviewed
  }

  /// Whether a coding is among those that are wanted.
  func admit(_ coding: Coding, in corpus: Corpus) -> Bool {
    let quotation = coding.quotation
    guard tags.isEmpty || tags.contains(where: { TagGlob($0).matches(coding.tag) }),
      stages.isEmpty || stages.contains(coding.stage ?? "")
    else { return false }
    guard let transcript = corpus[quotation.transcript] else { return false }
    return admit(transcript) && admit(quotation.speaker, in: transcript, of: corpus)
  }

  /// Whether a transcript is of a wanted wave.
  func admit(_ transcript: Transcript) -> Bool {
    waves.isEmpty || waves.contains(transcript.about.wave ?? "")
  }

  /// Whether a speaker is somebody whose words are wanted.
  func admit(_ speaker: Speaker, in transcript: Transcript, of corpus: Corpus) -> Bool {
    guard !people.isEmpty || !segments.isEmpty || audience != nil else { return true }
    guard let id = speaker.participant else { return false }
    return admit(corpus.roster[id] ?? Participant(id: id), as: transcript.about.audience)
  }

  private func admit(_ person: Participant, as fallback: Audience) -> Bool {
    let names = [person.id.description, person.pseudonym ?? ""].map { $0.lowercased() }
    guard people.isEmpty || people.contains(where: { names.contains($0.lowercased()) }) else {
      return false
    }
    let holds = segments.allSatisfy {
      person.segments[$0.column]?.lowercased() == $0.value.lowercased()
    }
    return holds && (audience == nil || (person.audience ?? fallback) == audience)
  }
}

extension Corpus {
  /// The transcripts and people that the filters let through.
  func filtered(by filters: Filters) -> Corpus {
    let kept = transcripts.filter(filters.admit)
    guard !filters.people.isEmpty || !filters.segments.isEmpty || !filters.waves.isEmpty else {
      return self
    }
    let spoken = kept.filter { transcript in
      transcript.turns.contains { filters.admit($0.speaker, in: transcript, of: self) }
    }
    return Corpus(spoken, roster: roster)
  }
}

/// A number with its noun: "1 error", "3 errors".
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
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
