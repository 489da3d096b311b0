extension StudyImport {
  /// Reads files that are to be imported; what it does needs no order.
  struct Loader: Sendable {
    /// A file, with the SHA-256 of its bytes.
    struct Part: Sendable {
      let file: String
      let bytes: [UInt8]
      let sha: String
      let content: Content

      /// The ending of its name, such as `vtt`.
      var ending: String {
        let ending = fileEnding(file).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return ending.isEmpty ? "txt" : ending
      }
    }

    enum Content: Sendable {
      case failed(StudyError)
      /// It was imported before, as the transcript `path`.
      case known(path: String, ImportedFile.State)
      case read(Read)
    }

    /// What a file says.
    struct Read: Sendable {
      let source: Source
      /// What its transcript is to be called, if nothing else is.
      let name: String
      let canonical: CanonicalTranscript
      var facts: ImportedFile.Facts
      let diagnostics: [Diagnostic]
    }

    let layout: StudyLayout
    let options: Options
    let roster: Roster
    let usualWave: String
    /// What the transcripts are to be called, by their files.
    let names: [String: String]
    let log: ImportLog

    func part(of file: String) -> Part {
      let name = file == "-" ? "standard input" : file
      do {
        let bytes = try bytes(of: file)
        let sha = SHA256.hexadecimal(bytes)
        if let known = known(sha) {
          return Part(file: name, bytes: bytes, sha: sha, content: known)
        }
        let read = try read(bytes, named: name)
        return Part(file: name, bytes: bytes, sha: sha, content: .read(read))
      } catch {
        return Part(file: name, bytes: [], sha: "", content: .failed(error))
      }
    }

    private func bytes(of file: String) throws(StudyError) -> [UInt8] {
      if file == "-" { return options.standardInput }
      guard !layout.owns(file) else {
        throw .unreadable(path: file, reason: "it is part of the study already")
      }
      return try StudyFiles.read(file)
    }

    /// Where a file was imported before; `nil` if its transcript is gone.
    private func known(_ sha: String) -> Content? {
      guard let entry = log.entries[sha] else { return nil }
      if let bytes = try? StudyFiles.read(layout.path(entry.path)) {
        let isEdited = SHA256.hexadecimal(bytes) != entry.written
        return .known(path: entry.path, state(of: entry, isEdited: isEdited))
      }
      let moved = StudyFiles.transcripts(below: layout.transcripts).files.first { file in
        (try? StudyFiles.read(file)).map { SHA256.hexadecimal($0) == entry.written } ?? false
      }
      let path = moved.flatMap { StudyFiles.relative($0, to: layout.root) }
      return path.map { .known(path: $0, state(of: entry, isEdited: false)) }
    }

    /// What there is to say of a transcript that was imported before.
    func state(of entry: ImportLog.Entry, isEdited: Bool) -> ImportedFile.State {
      if options.redacts, entry.redacted != true { return .unredacted }
      return isEdited ? .edited : .unchanged
    }

    private func read(_ bytes: [UInt8], named file: String) throws(StudyError) -> Read {
      let (source, encoding) = try StudyReader.decode(bytes, path: file, as: options.encoding)
      let person = names.count == 1 ? options.person : nil
      let name = person ?? names[file] ?? "transcript"
      var reading = TranscriptReader.Options()
      reading.dialect = options.dialect
      reading.moderator = options.moderator
      let id = Transcript.ID("\(options.wave ?? usualWave)/\(name)")
      let (parsed, leftOut) = TranscriptReader.transcript(
        in: source, id: id, roster: roster, options: reading)
      var canonical = CanonicalTranscript(parsed.value, of: source, roster: roster)
      if let person = options.person {
        canonical.header.person = person
        canonical.header.persons.removeAll { $0 == person }
      }
      let notes = StudyReader.notes(on: source, read: bytes, as: encoding)
      let facts = ImportedFile.Facts(source, parsed.value, leftOut: leftOut, encoding)
      return Read(
        source: source, name: name, canonical: canonical, facts: facts,
        diagnostics: notes + named(parsed.diagnostics, facts, canonical, source))
    }

    /// Says of a moderator that the command line names and nobody is called that there is none such
    /// (GP510).
    private func named(
      _ diagnostics: [Diagnostic], _ facts: ImportedFile.Facts, _ canonical: CanonicalTranscript,
      _ source: Source
    ) -> [Diagnostic] {
      guard let name = options.moderator, !canonical.turns.isEmpty else { return diagnostics }
      let aliases = canonical.header.aliases.map(\.name)
      let everybody = canonical.labels + facts.moderators + aliases
      guard !everybody.contains(where: { $0.lowercased() == name.lowercased() }) else {
        return diagnostics
      }
      let hint = Spelling.hint(for: name, among: canonical.labels)
      let missing = Diagnostic(
        .unclearModerator, .warning, "moderator '\(name)' never speaks\(hint)", in: source,
        at: TextRange(0, 0))
      return diagnostics.filter { $0.id != .unclearModerator } + [missing]
    }
  }
}
