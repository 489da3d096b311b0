package import GoldpanText

extension Codebook.Pin {
  /// The value of its `extends:` line.
  var written: String { CodebookDocument.pin(codebook, version, checksum) }
}

/// The `extends:` lines of a document: what they say, and how to write them.
extension CodebookDocument {
  /// The codebooks that it pins.
  package var pins: [Codebook.Pin] { header.extends }

  /// Whether it says an id: what others include does not.
  package var isCodebook: Bool { header.isNamed }

  /// The text of a pin.
  package static func pin(
    _ id: Codebook.ID, _ version: Codebook.Version, _ checksum: String
  ) -> String {
    "\(id)@\(version) sha256:\(checksum)"
  }

  /// Adds lines that pin codebooks: after the last such line, else after the version.
  package func correction(adding pins: [String]) -> Diagnostic.FixIt {
    let lines = pins.map { "- extends: \($0)" }
    let fields = layout.header.filter { $0.kind == .bullet }.map(\.range)
    let last = ["extends", "version", "id"].lazy.compactMap { key in
      fields.last { outline.field(in: $0).map { source.text($0.key) } == key }
    }.first
    guard let last else {
      let end = source.line(source.lineNumber(at: layout.titlePlace.start)).end
      return .init(
        "add the pin", replacing: TextRange(end, end),
        with: "\n\n" + lines.joined(separator: "\n"))
    }
    let end = source.line(source.lineNumber(at: last.start)).end
    return .init(
      "add the pin", replacing: TextRange(end, end),
      with: lines.map { "\n" + $0 }.joined())
  }
}
