/// Whether every pin, copy and lock entry of a study says what the codebooks are.
package struct CodebookVerification: Sendable {
  /// What was found.
  package enum State: String, Sendable {
    case holds = "ok"
    case differs
    case missing
    case unlocked = "not locked"
  }

  /// One line.
  package struct Row: Sendable {
    package let state: State
    package let codebook: String
    package let version: String
    /// The checksum that was found; empty if there is nothing.
    package let checksum: String
    /// What says so, such as `pin in codebooks/team.md`.
    package let subject: String
    package let path: String
  }

  /// The pins, the copies, then the entries of the lock.
  package private(set) var rows: [Row] = []

  /// Whether nothing differs.
  package var holds: Bool { rows.allSatisfy { $0.state == .holds } }

  /// What to do about each line that does not hold, once each; `command` is `goldpan codebook`.
  package func ways(_ command: String) -> [String] {
    var seen: Set<String> = []
    return rows.compactMap { row in
      let (id, path) = (printable(row.codebook), printable(row.path))
      let pin = rows.first {
        $0.subject == "pin" && $0.codebook == row.codebook && $0.version == row.version
      }
      return switch (row.state, row.subject) {
      case (.holds, _): nil
      case (.differs, "copy") where pin?.state == .holds, (.unlocked, _):
        "'\(command) add \(path)' writes \(id) \(row.version) into the lock as it is"
      case (_, "copy") where pin == nil:
        row.state == .missing
          ? "nothing pins \(id) \(row.version): take its line out of codebooks/codebooks.lock"
          : "nothing pins \(id) \(row.version): remove \(path), or put it back"
      case _:
        "'\(command) update \(id)' puts \(id) \(row.version) back, '\(command) update \(id) FILE' "
          + "takes it from FILE; a codebook of your own in codebooks/ is pinned as it is now"
      }
    }.filter { seen.insert($0).inserted }
  }

  /// Recomputes the checksums of the study that `sharing` is about.
  package init(_ sharing: CodebookSharing) {
    var sharing = sharing
    let codebook = sharing.shelf.codebook(sharing.document).value
    for document in codebook.documents {
      let name = sharing.shown(document.source.name)
      for pin in CodebookDocument(document.source).pins {
        let found = codebook.documents.first {
          $0.codebook == pin.codebook && $0.version == pin.version && $0.checksum != nil
        }
        let state: State =
          found.map { $0.checksum == pin.checksum ? .holds : .differs } ?? .missing
        rows.append(
          Row(
            state: state, codebook: pin.codebook.description, version: pin.version.description,
            checksum: found?.checksum ?? "", subject: "pin",
            path: "\(name):\(pin.place.line)"))
      }
    }
    rows += CodebookVerification.copies(sharing.layout) { sharing.shown($0) }
  }

  /// The copies in `codebooks/vendor/` and the lock.
  private static func copies(_ layout: StudyLayout, _ shown: (String) -> String) -> [Row] {
    let lock = CodebookLock(layout)
    var waiting = lock.entries
    var rows: [Row] = []
    let names = (try? StudyFiles.names(in: layout.vendor)) ?? []
    for name in names where fileEnding(name) == "md" {
      let path = "\(layout.vendor)/\(name)"
      guard StudyFiles.size(ofFile: path) != nil, let bytes = try? StudyFiles.read(path),
        let source = try? StudyReader.decode(bytes, path: path).source
      else { continue }
      let document = CodebookDocument(source)
      let checksum = CodebookChecksum.of([source])
      let entry = lock.entries.first {
        $0.id == document.id.description && $0.version == document.version.description
      }
      waiting.removeAll { $0 == entry }
      rows.append(
        Row(
          state: entry.map { $0.sha256 == checksum ? .holds : .differs } ?? .unlocked,
          codebook: document.id.description, version: document.version.description,
          checksum: checksum, subject: "copy", path: shown(path)))
    }
    return rows
      + waiting.map { entry in
        Row(
          state: .missing, codebook: entry.id, version: entry.version, checksum: "",
          subject: "copy", path: shown("\(layout.vendor)/\(entry.fileName)"))
      }
  }

  /// GP512.
  static func diagnostics(_ layout: StudyLayout) -> [Diagnostic] {
    let path = layout.codebookLock
    let isGone = !StudyFiles.exists(path)
    guard !isGone || StudyFiles.isFolder(layout.vendor) else { return [] }
    let source = lockText(path)
    func warning(_ message: String, in source: Source) -> Diagnostic {
      var warning = Diagnostic(
        .staleLock, .warning, message, in: source, at: TextRange(0, 0))
      warning.showsText = false
      return warning
    }
    do {
      _ = try CodebookLock.read(layout)
    } catch {
      let reason = if case .unreadable(_, let reason) = error { reason } else { "\(error)" }
      return [warning(reason, in: source)]
    }
    let way = "; 'goldpan codebook verify' shows all"
    return copies(layout, { StudyFiles.way(to: $0, from: layout.root) }).compactMap { row in
      let name = "\(printable(row.codebook)) \(row.version)"
      let path = printable(row.path)
      return switch row.state {
      case .holds: nil
      case .differs: warning("\(path) is not the \(name) that was added\(way)", in: source)
      case .missing: warning("\(path) is gone, which the lock has\(way)", in: source)
      case .unlocked where isGone:
        warning(
          "codebooks/codebooks.lock, which tells what this copy was, is gone; 'goldpan codebook "
            + "add \(path)' writes it anew", in: Source(name: layout.path(row.path), text: ""))
      case .unlocked: warning("\(path) is not in the lock\(way)", in: source)
      }
    }
  }

  /// The lock as far as it is text.
  private static func lockText(_ path: String) -> Source {
    let bytes = (try? StudyFiles.readRegular(path)) ?? []
    return (try? StudyReader.decode(bytes, path: path))?.source ?? Source(name: path, text: "")
  }
}
