import FoundationEssentials
package import GoldpanReports

/// A codebook in one JSON file, with everything that it builds on.
package enum CodebookPack {
  private struct File: Decodable {
    let id: String
    let version: String
    let sha256: String
    let document: String
  }

  /// The pack of a codebook: one document that says all, and what it was made of.
  package static func json(_ codebook: Codebook) -> JSON {
    let document = document(codebook)
    let own = part(codebook.id, codebook.version, codebook.checksum)
    let others = codebook.documents.compactMap { document in
      document.checksum.map { part(document.codebook, document.version, $0) }
    }
    return .object([
      ("document", .string(document)), ("from", .array([own] + others)),
      ("id", .string(codebook.id.description)),
      ("sha256", .string(CodebookChecksum.of([Source(name: "pack", text: document)]))),
      ("tags", .array(codebook.tags.map { .string($0.id.description) })),
      ("title", .string(codebook.title)), ("version", .string(codebook.version.description)),
    ])
  }

  /// The codebook as one document that builds on no other: its own text if that is so already.
  package static func document(_ codebook: Codebook) -> String {
    codebook.documents.count == 1 && codebook.extends.isEmpty && codebook.includes.isEmpty
      ? codebook.source.text(codebook.source.range) : CodebookWriter.markdown(codebook)
  }

  private static func part(
    _ id: Codebook.ID, _ version: Codebook.Version, _ checksum: String
  ) -> JSON {
    .object([
      ("id", .string(id.description)), ("sha256", .string(checksum)),
      ("version", .string(version.description)),
    ])
  }

  /// Whether a file looks like a pack: JSON, where a codebook is Markdown.
  static func isPack(_ bytes: [UInt8]) -> Bool {
    bytes.first { !isSpace($0) } == UInt8(ascii: "{")
  }

  /// The codebook in a pack; its text is called `FILE#document`, and lines count there.
  ///
  /// A document that does not have the pack's checksum is an error (GP401).
  static func read(_ bytes: [UInt8], path: String) throws(StudyError) -> Parsed<Codebook> {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)) else {
      throw .unreadable(
        path: path, reason: "it is JSON, but not what 'goldpan codebook pack' writes")
    }
    let name = "\(path)#document"
    let source = try StudyReader.decode(Array(file.document.utf8), path: name).source
    let parsed = CodebookReader.read(CodebookDocument(source), with: CodebookLibrary())
    // Nobody edits a pack by hand.
    var found = parsed.diagnostics.map {
      Diagnostic($0.id, $0.severity, $0.message, in: $0.source, at: $0.range, notes: $0.notes)
    }
    let checksum = CodebookChecksum.of([source])
    if checksum != file.sha256 {
      found.append(
        Diagnostic(
          .checksumDiffers, .error,
          "the pack was changed: its document has the checksum \(checksum.prefix(12))…, the pack "
            + "says \(printable(String(file.sha256.prefix(12))))…; get it again, or pack it anew",
          in: source, at: TextRange(0, 0)))
    }
    return Parsed(parsed.value, found.inOrder)
  }
}
