/// Reads the files of a study one after another and gathers what there is to say about them.
struct StudyReader {
  let selection: Study.Selection
  var diagnostics: [Diagnostic] = []
  var failures: [StudyError] = []

  init(selection: Study.Selection) { self.selection = selection }

  mutating func plan(_ layout: StudyLayout?) -> StudyPlan {
    guard let path = selection.plan ?? layout?.plan else { return StudyPlan() }
    return source(path).map { keep(StudyPlanReader.read($0)) } ?? StudyPlan()
  }

  mutating func roster(_ layout: StudyLayout?) -> Roster {
    guard let path = layout?.roster, StudyFiles.exists(path) else { return Roster() }
    return source(path).map { keep(Roster.read($0)) } ?? Roster()
  }

  /// The codebook that the command line, the plan or the folder names.
  mutating func codebook(
    named name: String?, in layout: StudyLayout?
  ) throws(StudyError) -> Codebook {
    let path = try codebookPath(named: name, in: layout)
    let bytes = try StudyFiles.read(path)
    let decoded = try StudyReader.decode(bytes, path: path)
    return keep(CodebookReader.read(decoded.source))
  }

  private func codebookPath(
    named name: String?, in layout: StudyLayout?
  ) throws(StudyError) -> String {
    if let path = selection.codebook { return path }
    guard let folder = layout?.codebooks, StudyFiles.isFolder(folder) else {
      throw .noCodebook(found: [])
    }
    let files = try StudyFiles.names(in: folder).filter { fileEnding($0) == "md" }
    if let name {
      let wanted = [name, name + ".md"]
      if let file = files.first(where: { wanted.contains($0) || wanted.contains("codebooks/\($0)") }
      ) {
        return "\(folder)/\(file)"
      }
      throw .notFound(path: "\(folder)/\(name).md")
    }
    guard files.count == 1 else { throw .noCodebook(found: files) }
    return "\(folder)/\(files[0])"
  }

  /// The transcript files to read, sorted, each once.
  mutating func transcriptFiles(_ layout: StudyLayout?) throws(StudyError) -> [String] {
    guard !selection.files.isEmpty else {
      guard let folder = layout?.transcripts, StudyFiles.isFolder(folder) else { return [] }
      return try StudyFiles.transcripts(below: folder)
    }
    var files: Set<String> = []
    for path in selection.files {
      if StudyFiles.isFolder(path) {
        files.formUnion(try StudyFiles.transcripts(below: path))
      } else if StudyFiles.exists(path) {
        files.insert(path)
      } else {
        failures.append(.notFound(path: path))
      }
    }
    return files.sorted()
  }

  mutating func corpus(_ files: [String], roster: Roster, layout: StudyLayout?) -> Corpus {
    var transcripts: [Transcript] = []
    for (path, id) in zip(files, transcriptIDs(files, below: layout?.transcripts)) {
      guard let source = source(path) else { continue }
      var options = selection.reading
      if layout != nil, let slash = id.description.firstIndex(of: "/") {
        options.wave = options.wave ?? String(id.description[..<slash])
      }
      transcripts.append(
        keep(TranscriptReader.read(source, id: id, roster: roster, options: options)))
    }
    return Corpus(transcripts, roster: roster)
  }

  mutating func decisions(_ layout: StudyLayout?) -> DecisionLog {
    guard let folder = layout?.decisions, StudyFiles.isFolder(folder),
      let names = try? StudyFiles.names(in: folder)
    else { return DecisionLog() }
    var lines: [Decision] = []
    for name in names where fileEnding(name) == "jsonl" {
      if let source = source("\(folder)/\(name)") { lines += keep(DecisionLog.read(source)) }
    }
    return DecisionLog(lines)
  }

  private mutating func keep<Value>(_ parsed: Parsed<Value>) -> Value {
    diagnostics += parsed.diagnostics
    return parsed.value
  }

  /// The text of a file; what keeps it from being read becomes a failure.
  private mutating func source(_ path: String) -> Source? {
    do {
      let bytes = try StudyFiles.read(path)
      let (source, encoding) = try StudyReader.decode(bytes, path: path)
      if source.bytes.isEmpty {
        diagnostics.append(
          Diagnostic(
            .alteredLine, .warning, "the file is empty", in: source, at: source.range))
      }
      if encoding == .windows1252 {
        let count = SourceDecoding.highByteCount(bytes)
        diagnostics.append(
          Diagnostic(
            .alteredLine, .note,
            "read as Windows-1252: \(count) byte\(count == 1 ? "" : "s") outside ASCII",
            in: source, at: TextRange(0, 0)))
      }
      return source
    } catch {
      failures.append(error)
      return nil
    }
  }

  private static func decode(
    _ bytes: [UInt8], path: String
  ) throws(StudyError) -> (source: Source, encoding: SourceDecoding.Encoding) {
    do {
      return try SourceDecoding.decode(bytes, name: path)
    } catch {
      switch error {
      case .undecodable(let offset, let line, let byte):
        throw .undecodable(path: path, line: line, offset: offset, byte: byte)
      case .notPlainText(let format):
        throw .notPlainText(path: path, format: format)
      }
    }
  }
}

/// A name for each file: its path below the study's transcripts, or the shortest end of its path
/// that no other file has, without the ending unless two files differ only by it.
func transcriptIDs(_ files: [String], below folder: String?) -> [Transcript.ID] {
  let paths = files.map { path in
    guard let folder, path.hasPrefix(folder + "/") else { return path }
    return String(path.dropFirst(folder.count + 1))
  }
  let parts = paths.map { path in
    path.split(separator: "/").filter { $0 != "." && $0 != ".." }.map(String.init)
  }
  var names = parts.map { part in
    withoutEnding(folder == nil ? part.last ?? "" : part.joined(separator: "/"))
  }
  var depth = 1
  while let repeated = repeatedNames(names), depth <= 64 {
    depth += 1
    for (index, name) in names.enumerated() where repeated.contains(name) {
      let isWhole = folder != nil || depth > parts[index].count
      let longer = parts[index].suffix(depth).joined(separator: "/")
      names[index] = isWhole ? parts[index].joined(separator: "/") : withoutEnding(longer)
    }
    if folder != nil { break }
  }
  return names.map { Transcript.ID($0) }
}

private func repeatedNames(_ names: [String]) -> Set<String>? {
  var seen: Set<String> = []
  let repeated = Set(names.filter { !seen.insert($0).inserted })
  return repeated.isEmpty ? nil : repeated
}
