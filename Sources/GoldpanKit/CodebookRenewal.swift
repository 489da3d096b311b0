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

  /// Where a pinned codebook may have another edition: where its copy came from, then whatever lies
  /// in the study, copies last.
  package mutating func sources(of pin: Codebook.Pin) -> [String] {
    let origins = lockBefore.entries.filter { $0.id == pin.codebook.description }.map(\.origin)
    let whole = origins.map {
      layout.root == "." || $0.hasPrefix("/") ? $0 : "\(layout.root)/\($0)"
    }
    let here = shelf.shelved().filter { $0.id == pin.codebook }.map(\.document.source.name)
    var seen: Set<String> = []
    return (whole.filter { StudyFiles.size(ofFile: $0) != nil } + here)
      .filter { seen.insert(StudyFiles.real($0)).inserted }
  }

  /// Refuses a file that is larger than a codebook can be: a lock may name anything.
  package static func mustBeSmall(_ path: String) throws(StudyError) {
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
  package mutating func best(_ offers: [Offer], for pin: Codebook.Pin) -> Offer? {
    let newest = offers.map(\.codebook.version).max() ?? pin.version
    if newest > pin.version { return offers.first { $0.codebook.version == newest } }
    let same = offers.filter { $0.codebook.version == pin.version }
    let isIntact =
      shelf.shelved().first { $0.id == pin.codebook && $0.version == pin.version }
      .map { shelf.codebook($0.document).value.checksum == pin.checksum } ?? false
    func isPinned(_ offer: Offer) -> Bool {
      pinnedChecksum(offer.codebook, from: offer.path) == pin.checksum
    }
    if isIntact { return same.first { !isPinned($0) } }
    let isShadowed = same.contains { offer in
      StudyFiles.relative(offer.path, to: layout.codebooks) != nil
        && StudyFiles.relative(offer.path, to: layout.vendor) == nil
    }
    return (isShadowed ? nil : same.first(where: isPinned)) ?? same.first { !isPinned($0) }
  }

  /// The study's codebook with what is pinned, and the codebook that a pin names; `nil` if what was
  /// pinned is not here any more.
  package mutating func present(
    _ pin: Codebook.Pin
  ) -> (study: Codebook, base: Codebook)? {
    for edition in shelf.shelved()
    where edition.id == pin.codebook && edition.version == pin.version {
      var shelf = shelf
      shelf.offer(edition.document)
      let base = shelf.codebook(edition.document)
      let study = shelf.codebook(document)
      guard base.value.checksum == pin.checksum, !study.diagnostics.hasErrors else { continue }
      return (study.value, base.value)
    }
    return nil
  }
}
