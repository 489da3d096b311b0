/// What a study does with codebooks that others look after: it keeps a copy, pins it and locks it.
///
/// Nothing is written before `write`; the order there is such that whatever is cut off leaves a
/// study that works: copies, then the lock, then the pins.
package struct CodebookSharing: Sendable {
  /// Where the study is.
  package let layout: StudyLayout
  /// The study's codebook as it stands.
  package let document: CodebookDocument
  /// What changed, a line each.
  package private(set) var changes: [String] = []
  /// What there is to say besides.
  package private(set) var remarks: [String] = []
  var shelf: CodebookShelf
  private var lock: CodebookLock
  let lockBefore: CodebookLock
  private var copies: [(path: String, bytes: [UInt8])] = []
  private var added: [String] = []
  private var corrections: [Diagnostic.FixIt] = []
  private var obsolete: [String] = []

  /// Reads the codebook of the study at `directory`, its pins and its lock.
  package init(at directory: String) throws(StudyError) {
    guard let root = Study.root(from: directory) else { throw .noStudy(directory: directory) }
    layout = StudyLayout(root: root)
    let reader = StudyReader(selection: Study.Selection())
    let path = try reader.codebookPath(named: reader.codebookName(in: layout), in: layout)
    let source = try StudyReader.decode(try StudyFiles.readRegular(path), path: path).source
    document = CodebookDocument(source)
    shelf = CodebookShelf(for: path)
    lock = CodebookLock(layout)
    lockBefore = lock
  }

  /// The files of codebooks that a path of the command line names: itself, or those in the folder.
  package static func files(at path: String) throws(StudyError) -> [String] {
    guard StudyFiles.isFolder(path) else { return [path] }
    let names = try StudyFiles.names(in: path).filter { ["md", "json"].contains(fileEnding($0)) }
    return names.map { path == "." ? $0 : "\(path)/\($0)" }.filter { file in
      guard StudyFiles.size(ofFile: file) != nil, let bytes = try? StudyFiles.read(file) else {
        return false
      }
      if CodebookPack.isPack(bytes) { return (try? CodebookPack.read(bytes, path: file)) != nil }
      let decoded = try? StudyReader.decode(bytes, path: file)
      return decoded.map { CodebookDocument($0.source).isCodebook } ?? false
    }
  }

  /// The study's codebook as it would be.
  package mutating func result() -> Parsed<Codebook> {
    let text = applying(fixIts, to: document.source)
    let changed = Source(name: document.source.name, bytes: text)
    return shelf.codebook(CodebookDocument(changed))
  }

  /// Whether there is anything to write.
  package var isChanged: Bool {
    !copies.isEmpty || lock != lockBefore || !fixIts.isEmpty || !obsolete.isEmpty
  }

  /// Writes everything.
  package func write() throws(StudyError) {
    try mustStayInside(copies.map(\.path) + [layout.codebookLock])
    for copy in copies { try StudyFiles.write(copy.bytes, to: copy.path) }
    if lock != lockBefore { try StudyFiles.write(lock.bytes, to: layout.codebookLock) }
    if !fixIts.isEmpty {
      let path = document.source.name
      let bytes = try StudyFiles.read(path)
      guard let changed = SourceEncoding.applying(fixIts, to: document.source, in: bytes) else {
        throw .unwritable(path: path, reason: "its encoding cannot hold the pin; save it as UTF-8")
      }
      try StudyFiles.write(changed, to: path)
    }
    for path in obsolete { StudyFiles.takeBack(path) }
  }

  private var fixIts: [Diagnostic.FixIt] {
    corrections + (added.isEmpty ? [] : [document.correction(adding: added)])
  }
}

/// Adding and renewing.
extension CodebookSharing {
  /// Keeps `codebook`, which was read from `path`, and pins it.
  package mutating func add(_ codebook: Codebook, from path: String) throws(CodebookRefusal) {
    let (id, version) = (codebook.id, codebook.version)
    if id == document.id {
      throw CodebookRefusal("'\(id)' is the study's own codebook; it cannot build on itself")
    }
    try mustBeUntouched(codebook, path)
    let checksum = try keep(codebook, from: path, mayReplace: false)
    guard let pin = document.pins.first(where: { $0.codebook == id }) else {
      added.append(CodebookDocument.pin(id, version, checksum))
      changes.append("pinned \(id) \(version) in \(shown(document.source.name))")
      return
    }
    guard pin.version == version, pin.checksum == checksum else {
      throw CodebookRefusal(
        "\(shown(document.source.name)) pins \(id) \(pin.version) already; "
          + "'goldpan codebook update \(id) \(shown(path))' takes this \(version)")
    }
    remarks.append("\(id) \(version) is pinned already")
  }

  /// Puts `codebook` in the place of what `pin` names.
  package mutating func renew(
    _ pin: Codebook.Pin, with codebook: Codebook, from path: String
  ) throws(CodebookRefusal) {
    let (id, version) = (codebook.id, codebook.version)
    try mustBeUntouched(codebook, path)
    let checksum = try keep(codebook, from: path, mayReplace: true)
    guard pin.version != version || pin.checksum != checksum else { return }
    corrections.append(
      .init(
        "renew the pin", replacing: pin.place.range,
        with: CodebookDocument.pin(id, version, checksum)))
    changes.append(
      pin.version == version
        ? "pinned \(id) \(version) as it is now in \(shown(document.source.name))"
        : "pinned \(id) \(version) instead of \(pin.version) in \(shown(document.source.name))")
  }

  /// Takes away the copy that was pinned before, unless something still builds on it.
  package mutating func forget(_ pin: Codebook.Pin, besides result: Codebook) {
    let entry = lockBefore.entries.first {
      $0.id == pin.codebook.description && $0.version == pin.version.description
    }
    guard let entry else { return }
    let path = "\(layout.vendor)/\(entry.fileName)"
    let isUsed =
      result.documents.contains {
        $0.codebook == pin.codebook && $0.version == pin.version
      }
      || shelf.shelved().contains { edition in
        edition.document.source.name != document.source.name
          && edition.document.pins.contains {
            $0.codebook == pin.codebook && $0.version == pin.version
          }
      }
    guard !isUsed, let bytes = try? StudyFiles.read(path),
      let source = try? StudyReader.decode(bytes, path: path).source,
      CodebookChecksum.of([source]) == entry.sha256
    else { return }
    lock.remove(entry.id, entry.version)
    obsolete.append(path)
    changes.append("removed \(shown(path)), which nothing builds on any more")
  }

  /// Copies a codebook, and those that it extends, into `codebooks/vendor/`.
  ///
  /// Gives the checksum to pin it by. One that takes other files in becomes one document.
  private mutating func keep(
    _ codebook: Codebook, from path: String, mayReplace: Bool
  ) throws(CodebookRefusal) -> String {
    if isHere(codebook, path) {
      if StudyFiles.relative(path, to: layout.vendor) != nil {
        putInLock(codebook.id, codebook.version, codebook.checksum, from: path)
      }
      return codebook.checksum
    }
    if mustBecomeOne(codebook, path) {
      let text = CodebookPack.document(codebook)
      return try keep(
        codebook.id, codebook.version, Array(text.utf8), from: path, mayReplace: mayReplace)
    }
    for base in codebook.documents.dropFirst() {
      _ = try keep(
        base.codebook, base.version, bytes(of: base.source), from: base.source.name,
        mayReplace: mayReplace)
    }
    return try keep(
      codebook.id, codebook.version, bytes(of: codebook.source), from: path,
      mayReplace: mayReplace)
  }

  private mutating func keep(
    _ id: Codebook.ID, _ version: Codebook.Version, _ bytes: [UInt8], from path: String,
    mayReplace: Bool
  ) throws(CodebookRefusal) -> String {
    let target = "\(layout.vendor)/\(id)@\(version).md"
    guard let source = try? StudyReader.decode(bytes, path: target).source else {
      throw CodebookRefusal("\(shown(path)) cannot be read")
    }
    let checksum = CodebookChecksum.of([source])
    if let there = shelf.shelved().first(where: { $0.id == id && $0.version == version }) {
      let name = there.document.source.name
      let isCopy = StudyFiles.relative(name, to: layout.vendor) != nil
      if shelf.codebook(there.document).value.checksum == checksum {
        if isCopy { putInLock(id, version, checksum, from: path) }
        return checksum
      }
      guard mayReplace, isCopy, name == target else {
        throw CodebookRefusal(
          "\(shown(name)) is \(id) \(version) too and reads differently; a changed "
            + "codebook needs a new version"
            + (isCopy
              ? ", or 'goldpan codebook update \(id) \(shown(path))' takes it as it is" : ""))
      }
    } else if StudyFiles.exists(target) || StudyFiles.isLink(target) {
      throw CodebookRefusal("\(shown(target)) is there and is something else; move it away")
    }
    let isReplaced = StudyFiles.exists(target)
    copies.append((target, bytes))
    shelf.offer(CodebookDocument(source))
    lock.remove(id.description, version.description)
    putInLock(id, version, checksum, from: path)
    changes.append(
      isReplaced
        ? "replaced \(shown(target)), which read differently, by the \(id) \(version) of \(shown(path))"
        : "copied \(id) \(version) to \(shown(target))")
    return checksum
  }

  /// Locks a copy, unless it is locked as it is.
  private mutating func putInLock(
    _ id: Codebook.ID, _ version: Codebook.Version, _ checksum: String, from path: String
  ) {
    let isLocked = lock.entries.contains {
      $0.id == id.description && $0.version == version.description && $0.sha256 == checksum
    }
    guard !isLocked else { return }
    lock.put(
      CodebookLock.Entry(
        id: id.description, origin: origin(path), sha256: checksum, version: version.description))
    if copies.isEmpty { changes.append("locked \(id) \(version)") }
  }

  /// Whether a codebook lies in the study, so that no copy is needed.
  private func isHere(_ codebook: Codebook, _ path: String) -> Bool {
    codebook.source.name == path && StudyFiles.relative(path, to: layout.codebooks) != nil
  }

  /// Whether it cannot be copied as it is: a pack, or one that takes other files in.
  private func mustBecomeOne(_ codebook: Codebook, _ path: String) -> Bool {
    codebook.source.name != path || codebook.documents.dropFirst().contains { $0.checksum == nil }
  }

  /// The checksum that a pin of `codebook`, read from `path`, would have.
  package func pinnedChecksum(_ codebook: Codebook, from path: String) -> String {
    guard !isHere(codebook, path), mustBecomeOne(codebook, path) else { return codebook.checksum }
    return CodebookChecksum.of([
      Source(name: path, text: CodebookPack.document(codebook))
    ])
  }

  private func bytes(of source: Source) -> [UInt8] {
    (try? StudyFiles.read(source.name)) ?? source.bytes
  }

  /// A path as messages show it: from the study's root.
  package func shown(_ path: String) -> String { printable(origin(path)) }

  /// What leads from the study's root to a path.
  private func origin(_ path: String) -> String {
    StudyFiles.way(to: path, from: layout.root)
  }
}
