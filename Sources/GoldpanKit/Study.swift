/// A study on disk, or just some transcripts and a codebook: everything read, nothing yet coded.
public struct Study: Sendable {
  /// Which files to read, and what the command line says about them.
  public struct Selection: Sendable {
    /// Transcript files or folders, `-` for standard input; empty: those of the study.
    public var files: [String] = []
    /// What the file called `-` holds.
    public var standardInput: [UInt8] = []
    /// The codebook's file; `nil`: the study's own.
    public var codebook: String?
    /// Another file than `study.md` to read promises from.
    public var plan: String?
    /// How the transcripts are written as bytes; `nil`: as they show.
    public var encoding: SourceDecoding.Encoding?
    /// How to read the transcripts.
    public var reading = TranscriptReader.Options()
    /// How many transcripts are read and coded side by side.
    public var jobs = 1

    /// The whole study.
    public init() {}
  }

  /// Where it lives; `nil` when plain files were named.
  public let layout: StudyLayout?
  /// What `study.md` says.
  public let plan: StudyPlan
  /// The codebook; `nil` if there is none, which only some commands mind.
  public let codebook: Codebook?
  /// Why there is no codebook.
  public let codebookProblem: StudyError?
  /// The transcripts and the people in them.
  public let corpus: Corpus
  /// What people decided.
  public let decisions: DecisionLog
  /// Everything there is to say about the files, in order.
  public let diagnostics: [Diagnostic]
  /// The files that could not be read; the others were.
  public let failures: [StudyError]
  /// The files that were read or could not be, by the paths they were named by.
  package let inputs: Set<String>
  /// Whether everything there is was to be read, not only some files.
  package let isWhole: Bool
  /// How many transcripts are read and coded side by side.
  package let jobs: Int

  /// Reads the study in `directory` or the nearest folder above it that has a `study.md`.
  ///
  /// When a named file lies outside the study's `transcripts/`, all are read without its plan and
  /// people; its codebook still applies unless another is named. `progress` hears
  /// every few transcripts how many of how many are read. Throws if there is neither a study nor a named
  /// file; a file that cannot be read is one of `failures`.
  public init(
    at directory: String = ".", selection: Selection = Selection(),
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(StudyError) {
    guard StudyFiles.isFolder(directory) else { throw .noDirectory(path: directory) }
    let found = Study.root(from: directory).map(StudyLayout.init(root:))
    guard found != nil || !selection.files.isEmpty else { throw .noStudy(directory: directory) }
    let stands = selection.files.allSatisfy { path in
      found.map { StudyFiles.relative(path, to: $0.transcripts) != nil } ?? false
    }
    layout = stands ? found : nil
    isWhole = selection.files.isEmpty
    jobs = selection.jobs

    var reader = StudyReader(selection: selection)
    plan = reader.plan(layout)
    let roster = reader.roster(layout, for: plan)
    do {
      let name = stands ? plan.codebook : reader.codebookName(in: found)
      codebook = try reader.codebook(named: name, in: found)
      codebookProblem = nil
    } catch {
      codebook = nil
      codebookProblem = error
    }
    let files = reader.transcriptFiles(layout)
    corpus = reader.corpus(files, roster: roster, layout: layout, progress: progress)
    reader.diagnostics += plan.problems(in: corpus)
    decisions = reader.decisions(layout, about: corpus)
    if isWhole, reader.failures.isEmpty {
      reader.diagnostics += corpus.unheardRows + corpus.strayRatings
    }
    reader.diagnostics += corpus.withdrawnTurns
    if let codebook, !reader.diagnostics.errors(in: codebook) {
      reader.diagnostics += plan.problems(
        against: codebook, isStarter: StarterCodebooks.holds(codebook.id))
    }
    diagnostics = reader.diagnostics.inOrder
    failures = reader.failures
    inputs = reader.paths
  }

  /// The nearest folder from `directory` upwards that holds a `study.md`.
  package static func root(from directory: String) -> String? {
    var folder = directory
    while StudyFiles.isFolder(folder) {
      if StudyFiles.exists(StudyLayout(root: folder).plan) { return folder }
      guard StudyFiles.real(folder) != "/" else { return nil }
      folder = StudyFiles.above(folder)
    }
    return nil
  }

  /// Rule matches with human decisions applied.
  public func coded() -> CodedCorpus { coded(by: decisions) }

  /// Rule matches with the decisions of another log applied, such as one that has grown since.
  package func coded(by log: DecisionLog) -> CodedCorpus {
    guard let codebook else { return CodedCorpus(codings: Codings([]), diagnostics: []) }
    let suggested = Autocoder(codebook, cues: stageCues).codings(
      in: corpus, jobs: jobs, keepsSentences: !log.decisions.isEmpty)
    return DecisionApplier(corpus: corpus, codebook: codebook)
      .apply(log, to: suggested, isWhole: isWhole && failures.isEmpty)
  }

  /// How to count the study: as a draft, by what its files are and who reviewed.
  ///
  /// Whoever rates but speaks nowhere counts only in the whole study.
  public var options: Insights.Options {
    var options = Insights.Options()
    options.countsSilentRaters = isWhole
    options.reviewers = decisions.people.count
    options.planErrors = planErrors
    return options
  }

  /// How many errors there are in `study.md`.
  package var planErrors: Int {
    diagnostics.count { $0.severity == .error && $0.source.name == plan.places?.source.name }
  }

  /// What the study says, counted by `options` or else its own; `nil` without a codebook.
  public func insights(_ options: Insights.Options? = nil) -> Insights? {
    codebook.map { codebook in
      let coded = coded()
      var own = self.options
      own.agreement = agreement(coded.codings, coded.decided, in: corpus)
      return Insights(
        corpus: corpus, codebook: codebook, codings: coded.codings, plan: plan,
        options: options ?? own)
    }
  }

  /// The words of the plan that place a turn in a stage.
  package var stageCues: [Autocoder.StageCue] { plan.stages.compactMap(\.cuePattern) }

  /// Everything there is to say: about the files, the codebook's examples, decisions whose words are
  /// gone, and personal data in what people say.
  public var problems: [Diagnostic] { problems(in: isCodable ? coded() : nil) }

  /// The same, for who has coded already.
  package func problems(in coded: CodedCorpus?) -> [Diagnostic] {
    let lock = isWhole ? layout.map(CodebookVerification.diagnostics) ?? [] : []
    let found = diagnostics + lock + exposures + (codebook?.ruleRemarks ?? [])
    guard let codebook, isCodable else { return found.inOrder }
    let examples = ExampleRun(codebook).diagnostics(in: codebook)
    let rules = Autocoder(codebook).reach(in: corpus, jobs: jobs).diagnostics
    let names = codebook.unheardNames(in: corpus)
    let pains = coded.map { coded in
      plan.unownedPains(coded.codings, in: corpus, of: codebook, options: options)
    }
    return (found + examples + rules + names + (pains ?? []) + (coded?.diagnostics ?? [])).inOrder
  }

  /// Whether there is a codebook without errors.
  package var isCodable: Bool { codebook.map { !diagnostics.errors(in: $0) } ?? false }

  /// The codebook of the study at `directory`, or in `file`; transcripts are not read.
  package static func codebook(
    at directory: String, file: String?
  ) throws(StudyError) -> Parsed<Codebook> {
    var selection = Selection()
    selection.codebook = file
    let layout = root(from: directory).map(StudyLayout.init(root:))
    var reader = StudyReader(selection: selection)
    let name = file == nil ? reader.codebookName(in: layout) : nil
    let codebook = try reader.codebook(named: name, in: layout)
    return Parsed(codebook, reader.diagnostics.inOrder)
  }

  /// Makes corrections in the file they are about and keeps its encoding and line ends; gives
  /// whether that changed it, or `nil` if its encoding cannot hold them.
  package static func correct(
    _ source: Source, with fixIts: [Diagnostic.FixIt]
  ) throws(StudyError) -> Bool? {
    let bytes = try StudyFiles.read(source.name)
    guard let corrected = SourceEncoding.applying(fixIts, to: source, in: bytes) else {
      return nil
    }
    if corrected == bytes { return false }
    try StudyFiles.write(corrected, to: source.name)
    return true
  }

  /// Writes a result so that the file is complete or as it was; throws if it is as it was.
  public func write(_ text: String, to path: String) throws(StudyError) {
    try StudyFiles.write(Array(text.utf8), to: path)
  }
}

extension [Diagnostic] {
  /// Whether any of them is an error in `codebook`.
  fileprivate func errors(in codebook: Codebook) -> Bool {
    let names = codebook.sourceNames
    return contains { $0.severity == .error && names.contains($0.source.name) }
  }
}

extension Stage {
  /// What places a turn in the stage: any of its cues; `nil` without a cue that is a rule.
  fileprivate var cuePattern: Autocoder.StageCue? {
    let patterns = cues.compactMap { PatternParser.parse($0).value?.pattern }
    guard let first = patterns.first else { return nil }
    return Autocoder.StageCue(stage: id, pattern: patterns.count == 1 ? first : .any(patterns))
  }
}
