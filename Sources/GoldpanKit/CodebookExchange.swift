/// A codebook that was read from another program's file, as the document that Goldpan makes of it.
public struct ImportedCodebook: Sendable {
  /// What sort of file it was, such as "REFI-QDA codebook".
  public let form: String
  /// The program that wrote the file, as it says; empty if it does not.
  public let origin: String
  /// The document.
  public let text: String
  /// What the document says.
  public let codebook: Codebook
  /// What is wrong with it.
  public let diagnostics: [Diagnostic]
  /// The codes that got another name, with the tags they became, and how many codes up to each
  /// have its name.
  public let renamed: [(code: String, tag: String, ordinal: Int)]
  /// What had no place, a line each.
  public let losses: [String]
}

extension ImportedCodebook {
  /// Reads a `.qdc`, `.qde`, `.qdpx`, CSV or JSON file, told apart by what it holds.
  ///
  /// `id` replaces the name that the file gives the codebook, or that it gets from `path`.
  public init(path: String, id: String? = nil) throws(StudyError) {
    try self.init(StudyFiles.read(path), path: path, id: id)
  }

  /// Reads the bytes of a file called `path`.
  package init(_ bytes: [UInt8], path: String, id: String?) throws(StudyError) {
    let stem = withoutEnding(String(fileName(path)))
    let name = id ?? Slug.made(of: stem) ?? "codebook"
    do {
      let project = try ExchangeFile.project(in: bytes)
      let source = try ImportedCodebook.source(project ?? bytes, path: path)
      let named = stem == "-" ? name : stem
      let title = named.lowercased().hasSuffix("codebook") ? named : named + " codebook"
      var read = try ExchangeFile.read(source, id: name, title: title)
      read.take(id, otherwise: name)
      let (text, codebook, losses) = read.document
      self.init(
        form: read.form.rawValue, origin: read.origin, text: text, codebook: codebook.value,
        diagnostics: codebook.diagnostics,
        renamed: read.renamed.map { ($0.code, $0.tag, $0.ordinal) },
        losses: losses.lines)
    } catch let failure as ExchangeFailure {
      throw .unreadable(path: path, reason: failure.message)
    } catch let error as StudyError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }

  private static func source(_ bytes: [UInt8], path: String) throws(StudyError) -> Source {
    try StudyReader.decode(bytes, path: path).source
  }
}

/// The forms in which a codebook is handed on.
public enum CodebookForm: String, CaseIterable, Sendable {
  /// REFI-QDA, for NVivo, ATLAS.ti, MAXQDA, QualCoder.
  case qdc
  /// A table, for Taguette, MAXQDA and spreadsheets.
  case csv
  /// One object, for programs.
  case json
  /// The document in its canonical layout.
  case md
}

extension Codebook {
  /// The codebook in another form, and what had no place in it, a line each; `nil` if the form
  /// cannot hold a codebook without tags.
  public func exported(as form: CodebookForm) -> (text: String, losses: [String])? {
    switch form {
    case .qdc: REFICodebook(self).map { ($0.text, $0.losses.lines) }
    case .csv:
      { (table: CodebookCSV) in (table.text, table.losses.lines) }(CodebookCSV(self))
    case .json:
      { (object: CodebookJSON) in (object.json.pretty, object.losses.lines) }(CodebookJSON(self))
    case .md: (CodebookWriter.markdown(self), LossReport(leavingOut: self).lines)
    }
  }
}
