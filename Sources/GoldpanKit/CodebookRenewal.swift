/// Which editions of a pinned codebook there are to take.
extension CodebookSharing {
  /// An edition that may take the place of what is pinned.
  package struct Offer: Sendable {
    /// Where it was read from.
    package let path: String
    package let codebook: Codebook

    package init(path: String, codebook: Codebook) {
      self.path = path
      self.codebook = codebook
    }
  }

  /// Where the copy of an edition came from, as the lock says; what lies among the copies is no
  /// origin.
  func origins(of id: Codebook.ID, _ version: Codebook.Version) -> [String] {
    let entries = lockBefore.entries.filter { $0.id == id.description }
    let same = entries.filter { $0.version == version.description }
    return (same.isEmpty ? entries : same).map(\.origin)
      .map { layout.root == "." || $0.hasPrefix("/") ? $0 : "\(layout.root)/\($0)" }
      .filter { StudyFiles.relative($0, to: layout.vendor) == nil }
  }

  /// Refuses a file that is larger than a codebook can be: a lock may name anything.
  static func mustBeSmall(_ path: String) throws(StudyError) {
    guard let size = StudyFiles.size(ofFile: path) else { return }
    guard size <= CodebookShelf.mostBytes else {
      throw .unreadable(path: path, reason: "it is larger than 64 MB")
    }
  }

  /// The codebook that pins `id`, if only one does that the study's builds on.
  package func pinner(of id: String) -> Codebook.Document? {
    var shelf = shelf
    return shelf.codebook(document).value.documents.first { document in
      document.isExtended
        && CodebookDocument(document.source).pins.contains { $0.codebook.description == id }
    }
  }

  /// The offer to take, if any.
  ///
  /// The newest that is newer; else, if what is here is not what was pinned, that which was, or the
  /// same version as it is now.
  mutating func best(_ offers: [Offer], for pin: Codebook.Pin) -> Offer? {
    let newest = offers.map(\.codebook.version).max() ?? pin.version
    if newest > pin.version { return offers.first { $0.codebook.version == newest } }
    let same = offers.filter { $0.codebook.version == pin.version }
    func isPinned(_ offer: Offer) -> Bool {
      pinnedChecksum(offer.codebook, from: offer.path) == pin.checksum
    }
    if isIntact(pin) { return same.first { !isPinned($0) } }
    let isShadowed = same.contains { offer in
      StudyFiles.relative(offer.path, to: layout.codebooks) != nil
        && StudyFiles.relative(offer.path, to: layout.vendor) == nil
    }
    return (isShadowed ? nil : same.first(where: isPinned)) ?? same.first { !isPinned($0) }
  }

  /// Whether what is here is what was pinned.
  mutating func isIntact(_ pin: Codebook.Pin) -> Bool {
    let here = shelf.shelved().first { $0.id == pin.codebook && $0.version == pin.version }
    return here.map { shelf.codebook($0.document).value.checksum == pin.checksum } ?? false
  }

  /// The codebook that a pin names, and the study's with it, unless that has errors; `nil` if what
  /// was pinned is not here any more.
  package mutating func present(
    _ pin: Codebook.Pin
  ) -> (study: Codebook?, base: Codebook)? {
    for edition in shelf.shelved()
    where edition.id == pin.codebook && edition.version == pin.version {
      var shelf = shelf
      shelf.offer(edition.document)
      let base = shelf.codebook(edition.document)
      let study = shelf.codebook(document)
      guard base.value.checksum == pin.checksum else { continue }
      return (study.diagnostics.hasErrors ? nil : study.value, base.value)
    }
    return nil
  }
}
