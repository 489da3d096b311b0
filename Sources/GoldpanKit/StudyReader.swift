/// Reads the files of a study one after another and gathers what there is to say about them.
struct StudyReader {
  let selection: Study.Selection
  var diagnostics: [Diagnostic] = []
  var failures: [StudyError] = []
  /// The files that were opened.
  private(set) var paths: Set<String> = []
  /// The transcripts that could not be read.
  private var unreadable: Set<Transcript.ID> = []

  init(selection: Study.Selection) { self.selection = selection }

  mutating func plan(_ layout: StudyLayout?) -> StudyPlan {
    guard let path = selection.plan ?? layout?.plan else { return StudyPlan() }
    return source(path).map { keep(StudyPlanReader.read($0)) } ?? StudyPlan()
  }

  /// What the study's plan calls its codebook; what else is to say about the plan is forgotten.
  func codebookName(in layout: StudyLayout?) -> String? {
    var other = StudyReader(selection: Study.Selection())
    return other.plan(layout).codebook
  }

  mutating func roster(_ layout: StudyLayout?, for plan: StudyPlan) -> Roster {
    guard let path = layout?.roster, StudyFiles.exists(path), let source = source(path) else {
      return Roster()
    }
    if plan.places != nil {
      let promises = plan.promises.map(\.id.description)
      diagnostics += Roster.strayColumns(
        source, promises: promises, rateable: plan.rateableNames)
    }
    return keep(Roster.read(source, rateable: plan.rateableNames))
  }

  /// The codebook that the command line, the plan or the folder names: in the plan by its file's
  /// name, else by its id.
  mutating func codebook(
    named name: String?, in layout: StudyLayout?
  ) throws(StudyError) -> Codebook {
    let path = try codebookPath(named: name, in: layout)
    paths.insert(path)
    let isNamed = selection.codebook != nil
    let bytes = try isNamed ? StudyFiles.read(path) : StudyFiles.readRegular(path)
    if CodebookPack.isPack(bytes) { return keep(try CodebookPack.read(bytes, path: path)) }
    let document = CodebookDocument(try StudyReader.decode(bytes, path: path).source)
    if document.requests.isEmpty {
      return keep(CodebookReader.read(document, with: CodebookLibrary()))
    }
    var shelf = CodebookShelf(for: path)
    let codebook = keep(CodebookReader.read(document, with: shelf.library(for: document)))
    paths.formUnion(codebook.sourceNames)
    return codebook
  }

  func codebookPath(
    named name: String?, in layout: StudyLayout?
  ) throws(StudyError) -> String {
    if let path = selection.codebook {
      guard !StudyFiles.exists(path) else { return path }
      throw .codebookNotFound(path: path, near: StudyReader.neighbour(of: path))
    }
    guard let folder = layout?.codebooks, StudyFiles.isFolder(folder) else {
      guard let name else { throw .noCodebook(found: []) }
      throw .codebookNotFound(path: "codebooks/\(name).md", near: nil)
    }
    let files = try StudyFiles.names(in: folder).filter { fileEnding($0) == "md" }
    guard let name else {
      guard files.count == 1 else { throw .noCodebook(found: files) }
      return "\(folder)/\(files[0])"
    }
    let wanted = fileName(name.hasSuffix(".md") ? name : name + ".md")
    if let file = files.first(where: { $0 == wanted }) { return "\(folder)/\(file)" }
    let called = files.filter { StudyReader.codebookID(in: "\(folder)/\($0)") == name }
    guard called.count < 2 else { throw .noCodebook(found: called) }
    if let file = called.first { return "\(folder)/\(file)" }
    throw .codebookNotFound(
      path: "\(folder)/\(wanted)", near: Spelling.suggestion(for: String(wanted), among: files))
  }

  /// What the codebook in a file calls itself; `nil` if it cannot be read.
  private static func codebookID(in path: String) -> String? {
    let text = (try? StudyFiles.readRegular(path)).flatMap { try? decode($0, path: path) }
    return text.map { CodebookDocument($0.source).id.description }
  }

  /// The file beside `path` whose name is most like its own.
  private static func neighbour(of path: String) -> String? {
    let folder = StudyFiles.folder(of: path)
    let names = (try? StudyFiles.names(in: folder)) ?? []
    let near = Spelling.suggestion(for: String(fileName(path)), among: names)
    return near.map { folder == "." ? $0 : "\(folder)/\($0)" }
  }

  /// The transcript files to read, sorted, each once.
  mutating func transcriptFiles(_ layout: StudyLayout?) -> [String] {
    var named = selection.files
    if named.isEmpty, let folder = layout?.transcripts, StudyFiles.exists(folder) {
      named = [folder]
    }
    var files: Set<String> = []
    for path in named {
      if path == "-" {
        files.insert(path)
      } else if StudyFiles.isFolder(path) {
        let (found, failures) = StudyFiles.transcripts(below: path)
        files.formUnion(found)
        self.failures += failures
      } else if !StudyFiles.exists(path) {
        failures.append(.notFound(path: path))
      } else if fileName(path) != "participants.csv" {
        files.insert(path)
      }
    }
    var seen: Set<String> = []
    return files.sorted().filter { seen.insert(StudyFiles.real($0)).inserted }
  }

  mutating func corpus(
    _ files: [String], roster: Roster, layout: StudyLayout?, progress: (Int, Int) -> Void
  ) -> Corpus {
    let ids = transcriptIDs(files, below: layout?.transcripts)
    let selection = selection
    var transcripts: [Transcript] = []
    var (start, bytes) = (0, 0)
    while start < files.count {
      progress(start, files.count)
      let jobs = jobCount(selection.jobs, for: bytes)
      // So many at a time that threads rarely wait for the last of them.
      let step = min(jobs > 1 ? 16 * jobs : 1, files.count - start)
      let parts = inParallel(step, jobs: jobs, ()) { [start] place, _ in
        StudyReader.transcript(
          files[start + place], id: ids[start + place], roster: roster, selection,
          isInStudy: layout != nil)
      }
      for (place, part) in parts.enumerated() {
        diagnostics += part.reader.diagnostics
        failures += part.reader.failures
        paths.formUnion(part.reader.paths)
        if let transcript = part.transcript {
          bytes += transcript.source.bytes.count
          transcripts.append(transcript)
        } else {
          unreadable.insert(ids[start + place])
        }
      }
      start += step
    }
    return Corpus(transcripts, roster: roster)
  }

  /// One transcript, with what there is to say about its file.
  private static func transcript(
    _ path: String, id: Transcript.ID, roster: Roster, _ selection: Study.Selection,
    isInStudy: Bool
  ) -> (transcript: Transcript?, reader: StudyReader) {
    var reader = StudyReader(selection: selection)
    guard let source = reader.source(path, as: selection.encoding) else { return (nil, reader) }
    var options = selection.reading
    if isInStudy, let slash = id.description.firstIndex(of: "/") {
      options.wave = options.wave ?? String(id.description[..<slash])
    }
    let parsed = TranscriptReader.read(source, id: id, roster: roster, options: options)
    return (reader.keep(parsed), reader)
  }

  /// What people decided, without what is about transcripts of the study that are not in `corpus`;
  /// a warning tells how much that is where a file could not be read.
  mutating func decisions(_ layout: StudyLayout?, about corpus: Corpus) -> DecisionLog {
    guard let layout, StudyFiles.exists(layout.decisions) else { return DecisionLog() }
    var lines: [Decision] = []
    do {
      for name in try StudyFiles.names(in: layout.decisions) where fileEnding(name) == "jsonl" {
        let path = "\(layout.decisions)/\(name)"
        if let source = log(path) { lines += keep(DecisionLog.read(source)) }
      }
    } catch {
      failures.append(error)
    }
    var unread = unreadable
    if !selection.files.isEmpty {
      let files = StudyFiles.transcripts(below: layout.transcripts).files
      unread.formUnion(transcriptIDs(files, below: layout.transcripts))
    }
    let log = DecisionLog(lines)
    let waiting = log.decisions.filter {
      unread.contains($0.anchor.transcript) && corpus[$0.anchor.transcript] == nil
    }
    reportUnsought(waiting.filter { unreadable.contains($0.anchor.transcript) })
    return waiting.isEmpty
      ? log
      : DecisionLog(
        log.decisions.filter {
          !unread.contains($0.anchor.transcript) || corpus[$0.anchor.transcript] != nil
        })
  }

  /// GP504 for decisions about files that could not be read, at the first about each.
  private mutating func reportUnsought(_ decisions: [Decision]) {
    for (transcript, about) in Dictionary(grouping: decisions, by: \.anchor.transcript) {
      guard let place = about.compactMap(\.place).first else { continue }
      let count = about.count == 1 ? "1 decision" : "\(about.count) decisions"
      diagnostics.append(
        Diagnostic(
          .lostDecision, .warning,
          "\(count) about '\(transcript)' \(about.count == 1 ? "was" : "were") not looked for: "
            + "the file cannot be read", in: place.source, at: place.range))
    }
  }

  private mutating func keep<Value>(_ parsed: Parsed<Value>) -> Value {
    diagnostics += parsed.diagnostics
    return parsed.value
  }

  /// The text of a coder's file, of which no damage to a line hides the others.
  private mutating func log(_ path: String) -> Source? {
    paths.insert(path)
    do {
      return keep(DecisionLog.text(of: try StudyFiles.readRegular(path), name: path))
    } catch {
      failures.append(error)
      return nil
    }
  }

  /// The text of a file; what keeps it from being read becomes a failure.
  private mutating func source(
    _ path: String, as encoding: SourceDecoding.Encoding? = nil
  ) -> Source? {
    do {
      let isInput = path == "-"
      if !isInput { paths.insert(path) }
      let isNamed = selection.files.contains(path) || selection.plan == path
      let bytes =
        try isInput
        ? selection.standardInput
        : isNamed ? StudyFiles.read(path) : StudyFiles.readRegular(path)
      let name = isInput ? "standard input" : path
      let (source, found) = try StudyReader.decode(bytes, path: name, as: encoding)
      diagnostics += StudyReader.notes(on: source, read: bytes, as: found)
      return source
    } catch {
      failures.append(error)
      if case .notPlainText(let path, let format) = error {
        diagnostics.append(
          Diagnostic(
            .binaryFile, .error,
            "\(format), not plain text; open it and save it as plain text (.txt, UTF-8)",
            in: Source(name: path, text: ""), at: TextRange(0, 0)))
      }
      return nil
    }
  }

  /// Shows what was read as Windows-1252, so that a person sees whether it is, and which NULs were
  /// replaced (GP514).
  static func notes(
    on source: Source, read bytes: [UInt8], as encoding: SourceDecoding.Encoding
  ) -> [Diagnostic] {
    func remark(_ severity: Diagnostic.Severity, _ message: String) -> [Diagnostic] {
      [Diagnostic(.alteredLine, severity, message, in: source, at: TextRange(0, 0))]
    }
    if encoding == .windows1252 {
      let (count, words) = SourceDecoding.windows1252Signs(bytes)
      let some = words.isEmpty ? "" : ", such as " + words.map(quoted).joined(separator: ", ")
      return remark(
        .note,
        "read as Windows-1252: \(count) byte\(count == 1 ? "" : "s") outside ASCII\(some); "
          + "--encoding overrules")
    }
    guard encoding == .utf8, let zeros = SourceDecoding.replacedZeros(bytes) else { return [] }
    return remark(
      .warning,
      "\(zeros.count) NUL byte\(zeros.count == 1 ? "" : "s") read as '\u{FFFD}', as WebVTT "
        + "says, first on line \(zeros.line); save the file again")
  }

  static func decode(
    _ bytes: [UInt8], path: String, as encoding: SourceDecoding.Encoding? = nil
  ) throws(StudyError) -> (source: Source, encoding: SourceDecoding.Encoding) {
    do {
      let decoded = try SourceDecoding.decode(bytes, name: path, as: encoding)
      // Standard input has no size before it is read, and letters may grow as they are decoded.
      if decoded.source.bytes.count <= StudyFiles.largest { return decoded }
    } catch {
      switch error {
      case .undecodable(let offset, let line, let byte):
        throw .undecodable(path: path, line: line, offset: offset, byte: byte, encoding: encoding)
      case .notPlainText(let format):
        throw .notPlainText(path: path, format: format)
      case .utf32:
        throw .utf32(path: path)
      }
    }
    throw StudyFiles.tooLarge(path)
  }
}
