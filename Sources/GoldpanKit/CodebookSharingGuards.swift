/// What must hold before a study's codebooks are changed.
extension CodebookSharing {
  /// Refuses a lock that cannot be read: written anew, it would forget the copies it names.
  package func mustHaveSoundLock() throws(StudyError) {
    _ = try CodebookLock.read(layout)
  }

  /// Nothing of others is written through a link out of the study.
  func mustStayInside(_ files: [String]) throws(StudyError) {
    let root = StudyFiles.real(layout.root)
    for path in files {
      let folder = CodebookShelf.folder(of: path)
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
