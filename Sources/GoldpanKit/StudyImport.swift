/// Brings transcripts from outside into a study (DESIGN.md §3, `import`).
///
/// The bytes of a file are kept in `private/originals/`, then its transcript is written, then a
/// line of `private/imports.jsonl`: a run that was killed is completed by the next.
package struct StudyImport: Sendable {
  /// What the command line says.
  package struct Options: Sendable {
    /// Files or folders, `-` for standard input.
    package var files: [String] = []
    package var standardInput: [UInt8] = []
    /// The wave; `nil`: as the file says, else the only one there is, else `w1`.
    package var wave: String?
    /// Whose conversation it is.
    package var person: String?
    /// The label of whoever asks.
    package var moderator: String?
    package var dialect: Dialect?
    package var encoding: SourceDecoding.Encoding?
    /// Whether the change takes personal data out.
    package var redacts = false
    /// Whether nothing is to be written.
    package var isRehearsal = false
    package var jobs = 1

    package init() {}
  }

  /// Changes a transcript between reading and writing, such as names in it.
  ///
  /// `path` is where it goes, from the study's root; gives how many words were replaced.
  /// What it throws keeps the transcript from being written.
  package typealias Change = (
    _ transcript: inout CanonicalTranscript, _ path: String
  ) throws(StudyError) -> Int

  /// What came of the files, in order.
  package private(set) var files: [ImportedFile] = []
  /// The files that could not be read or written; the others were.
  package private(set) var failures: [StudyError] = []
  /// What is wrong with the log but keeps nothing from being imported.
  package private(set) var warnings: [String] = []

  private let layout: StudyLayout
  private let options: Options
  private let roster: Roster
  private let usualWave: String
  private var names: ImportNames
  private var log: ImportLog

  /// Imports files into the study at `directory` or above it, making a `change` in each.
  ///
  /// `progress` hears every few files how many of how many are done. Throws if there is no study,
  /// or its log cannot be read or written; a file that cannot be imported is one of `failures`.
  package init(
    at directory: String, _ options: Options, change: Change = { _, _ in 0 },
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(StudyError) {
    guard StudyFiles.isFolder(directory) else { throw .noDirectory(path: directory) }
    guard let root = Study.root(from: directory) else { throw .noStudy(directory: directory) }
    layout = StudyLayout(root: root)
    self.options = options
    log = try ImportLog(layout)
    if let line = log.badLine {
      warnings.append(
        "line \(line) of '\(printable(layout.imports))' is no import; what it was about may be "
          + "imported again")
    }
    names = ImportNames(below: layout.transcripts)
    usualWave = ImportNames.usualWave(below: layout.transcripts)
    var selection = Study.Selection()
    selection.files = options.files
    var reader = StudyReader(selection: selection)
    let named = Set(options.files)
    let paths = reader.transcriptFiles(nil).filter { [layout] path in
      named.contains(path) || !layout.owns(path)
    }
    failures += reader.failures
    var rosterReader = StudyReader(selection: Study.Selection())
    roster = rosterReader.roster(layout, for: StudyPlan())
    try run(paths, change, progress)
  }

  /// Says of every file no more than `redaction` leaves of it.
  package mutating func hide(by redaction: ImportRedaction) {
    files = files.map(redaction.hiding)
  }

  /// Whether a word can be the name of a wave or of a transcript.
  package static func isName(_ word: String) -> Bool { ImportNames.isName(word) }

  private mutating func run(
    _ paths: [String], _ change: Change, _ progress: (Int, Int) -> Void
  ) throws(StudyError) {
    var start = 0
    let wanted = ImportNames.names(of: paths)
    while start < paths.count {
      progress(start, paths.count)
      let step = min(16 * options.jobs, paths.count - start)
      let loader = Loader(
        layout: layout, options: options, roster: roster, usualWave: usualWave,
        names: wanted, log: log)
      let parts = inParallel(step, jobs: options.jobs, ()) { [start] place, _ in
        loader.part(of: paths[start + place])
      }
      for part in parts {
        do {
          try settle(part, change)
        } catch {
          failures.append(error)
        }
      }
      if !options.isRehearsal { try log.save() }
      start += step
    }
  }

  /// Writes what was read, or says why not.
  private mutating func settle(_ part: Loader.Part, _ change: Change) throws(StudyError) {
    switch part.content {
    case .failed(let error): throw error
    case .known(let path, let state): add(part, state, path)
    case .read(let read):
      if let entry = log.entries[part.sha],
        names.isTaken(ImportNames.name(ofTranscript: entry.path))
      {
        return add(part, .unchanged, entry.path)
      }
      guard !read.canonical.turns.isEmpty else { return add(part, .silent, "", read) }
      try place(part, read, change)
    }
  }

  /// Finds a name for a transcript and writes it there.
  private mutating func place(
    _ part: Loader.Part, _ read: Loader.Read, _ change: Change
  ) throws(StudyError) {
    var canonical = read.canonical
    let wave = try wave(of: canonical, in: part.file)
    canonical.header.wave = wave
    let wanted = "transcripts/\(wave)/\(read.name).md"
    if let obstacle = StudyFiles.obstacle(to: layout.path(wanted)) { throw obstacle }
    let replaced = try change(&canonical, wanted)
    canonical.mergeNeighbours()
    guard let markdown = CanonicalWriter.markdown(canonical) else {
      throw .unreadable(
        path: part.file, reason: "its turns cannot be written so that they would be read again")
    }
    let text = Array(markdown.utf8)
    let written = SHA256.hexadecimal(text)
    let (name, isThere) = freeName(like: "\(wave)/\(read.name)", for: text, written)
    let path = "transcripts/\(name).md"
    let kept = "private/originals/\(name)-\(part.sha.prefix(8)).\(part.ending)"
    if !options.isRehearsal {
      try keep(part.bytes, at: kept)
      if !isThere { try StudyFiles.write(text, to: layout.path(path)) }
    }
    names.take(name)
    log.add(
      ImportLog.Entry(
        kept: kept, name: String(fileName(part.file)), original: part.sha, path: path,
        redacted: options.redacts ? true : nil, written: written))
    var read = read
    if options.redacts { read.facts.speakers = Set(canonical.labels.map { $0.lowercased() }).count }
    var remarks = read.diagnostics
    if name != "\(wave)/\(read.name)", !isThere { remarks.append(taken(read, wave, path)) }
    remarks += [missingPerson(in: text, name: name, read)].compactMap(\.self)
    add(part, isThere ? .unchanged : .imported, path, read, remarks, replaced)
  }

  private func wave(
    of transcript: CanonicalTranscript, in file: String
  ) throws(StudyError) -> String {
    let wave = options.wave ?? transcript.header.wave ?? usualWave
    guard ImportNames.isName(wave) else {
      let reason = "its wave, '\(printable(wave))', names no folder; say another with --wave"
      throw .unreadable(path: file, reason: reason)
    }
    return wave
  }

  /// A name that no other transcript has, and whether the transcript is there already: a run that
  /// was killed has written it, or another file says the same.
  private func freeName(
    like wanted: String, for text: [UInt8], _ sha: String
  ) -> (name: String, isThere: Bool) {
    if let path = log.paths[sha], names.isTaken(ImportNames.name(ofTranscript: path)) {
      return (ImportNames.name(ofTranscript: path), true)
    }
    var (name, number) = (wanted, 2)
    while names.isTaken(name) {
      let written = try? StudyFiles.read(layout.path("transcripts/\(name).md"))
      if written == text { return (name, true) }
      name = "\(wanted)-\(number)"
      number += 1
    }
    return (name, false)
  }

  /// Keeps the bytes of a file where git does not see them.
  private func keep(_ bytes: [UInt8], at path: String) throws(StudyError) {
    try layout.hidePrivateFolder()
    let whole = layout.path(path)
    if !StudyFiles.exists(whole) { try StudyFiles.write(bytes, to: whole) }
  }

  private mutating func add(
    _ part: Loader.Part, _ state: ImportedFile.State, _ path: String, _ read: Loader.Read? = nil,
    _ diagnostics: [Diagnostic]? = nil, _ replacements: Int = 0
  ) {
    files.append(
      ImportedFile(
        file: part.file, state: state, path: path, facts: read?.facts, replacements: replacements,
        diagnostics: (diagnostics ?? read?.diagnostics ?? []).inOrder))
  }

  /// That another transcript has the name (GP514): perhaps it is the same conversation.
  private func taken(_ read: Loader.Read, _ wave: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .alteredLine, .warning,
      "'\(wave)/\(read.name)' is another transcript, so this one becomes \(path); if both are one "
        + "conversation, remove one of them", in: read.source, at: TextRange(0, 0))
  }

  /// That nobody speaks as the person that the command line names (GP501).
  private func missingPerson(
    in text: [UInt8], name: String, _ read: Loader.Read
  ) -> Diagnostic? {
    guard let person = options.person else { return nil }
    let source = Source(name: name, bytes: text)
    let turns = TranscriptReader.read(source, id: Transcript.ID(name), roster: roster).value.turns
    let ids = Set(turns.compactMap(\.speaker.participant?.description))
    let id = roster.participant(named: person)?.id.description ?? person
    guard !ids.contains(id) else { return nil }
    let label = turns.first { $0.speaker.participant != nil }?.label ?? "LABEL"
    return Diagnostic(
      .unknownSpeaker, .warning,
      "nobody speaks as '\(person)'; write 'aliases: \(label) = \(person)' into the front matter "
        + "of the transcript if that is who it is", in: read.source, at: TextRange(0, 0))
  }
}
