/// What must hold before a study's codebooks are changed.
extension CodebookSharing {
  /// Refuses a lock that cannot be read: written anew, it would forget the copies it names.
  package func mustHaveSoundLock() throws(StudyError) {
    _ = try CodebookLock.read(layout)
  }

  /// Refuses a copy that somebody edited: others look after what it says.
  func mustBeUntouched(_ codebook: Codebook, _ path: String) throws(CodebookRefusal) {
    guard isEditedCopy(codebook.id, codebook.version, codebook.checksum, at: path) else { return }
    let name = "\(codebook.id) \(codebook.version)"
    throw CodebookRefusal(
      "\(shown(path)) was edited since \(name) was added; "
        + wayOut(of: codebook.id, codebook.version))
  }

  /// Whether a codebook is a copy that is neither what the lock nor what the pin says.
  func isEditedCopy(
    _ id: Codebook.ID, _ version: Codebook.Version, _ checksum: String, at path: String
  ) -> Bool {
    guard StudyFiles.relative(path, to: layout.vendor) != nil else { return false }
    let locked = lockBefore.entries.filter {
      $0.id == id.description && $0.version == version.description
    }
    let pinned = document.pins.filter { $0.codebook == id && $0.version == version }
    let known = locked.map(\.sha256) + pinned.map(\.checksum)
    return !known.isEmpty && !known.contains(checksum)
  }

  /// How to put a copy back, and where its edits belong.
  func wayOut(of id: Codebook.ID, _ version: Codebook.Version) -> String {
    let file = origins(of: id, version).contains(where: StudyFiles.exists) ? "" : " FILE"
    return "'goldpan codebook update \(id)\(file)' puts it back"
      + (file.isEmpty ? "" : " from FILE")
      + "; edits to keep belong into \(shown(document.source.name)), as '## TAG (extends)' or "
      + "'(override)', or into a codebook in codebooks/ with an id of its own"
  }

  /// Nothing of others is written through a link out of the study.
  func mustStayInside(_ files: [String]) throws(StudyError) {
    let root = StudyFiles.real(layout.root)
    for path in files {
      let folder = StudyFiles.folder(of: path)
      let nearest = [folder, layout.codebooks].first(where: StudyFiles.exists) ?? layout.root
      let isInside = StudyFiles.relative(StudyFiles.real(nearest), to: root) != nil
      guard isInside, !StudyFiles.isLink(path) else {
        throw .unwritable(path: path, reason: "a link leads elsewhere; take it away")
      }
    }
  }

  /// What is wrong with the study's codebook as it would be, if any of it is not wrong now.
  package mutating func newFaults() -> Parsed<Codebook>? {
    func errors(_ codebook: Parsed<Codebook>) -> Set<[String]> {
      let errors = codebook.diagnostics.filter { $0.severity == .error }
      return Set(errors.map { [$0.id.description, $0.source.name, $0.message] })
    }
    let after = result()
    guard after.diagnostics.hasErrors else { return nil }
    var shelf = CodebookShelf(for: document.source.name)
    let before = errors(shelf.codebook(document))
    return errors(after).isSubset(of: before) ? nil : after
  }
}
