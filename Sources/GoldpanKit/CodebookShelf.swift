/// Finds the documents that a codebook builds on: its own files below its folder, codebooks of
/// others by id and version in `codebooks/` and `codebooks/vendor/`.
///
/// Documents of others are not trusted: nothing outside the study, no device and nothing huge is
/// opened for them.
struct CodebookShelf: Sendable {
  /// A codebook that lies there.
  struct Edition: Sendable {
    let id: Codebook.ID
    let version: Codebook.Version
    let document: CodebookDocument
  }

  /// What a document asks for; what it includes must lie in the folder.
  private typealias Asked = (request: CodebookLibrary.Request, within: String)

  /// How many documents may be included in one codebook, and how many bytes they may have together.
  static let (mostDocuments, mostBytes) = (1000, 64 << 20)

  /// The folder that everything lies in which the codebook's own documents may include.
  private let root: String
  private let folders: [String]
  private var editions: [Edition]?
  /// The first of each edition; those that lie nowhere yet come before those that do.
  private var documents: [CodebookLibrary.Request: CodebookDocument] = [:]
  private var documentsLeft = CodebookShelf.mostDocuments
  private var bytesLeft = CodebookShelf.mostBytes

  /// For the codebook in the file `path`: of the study that it lies in, else of its own folder.
  init(for path: String) {
    let folder = StudyFiles.folder(of: path)
    if let study = Study.root(from: folder) {
      root = study
      let layout = StudyLayout(root: study)
      folders = [layout.codebooks, layout.vendor]
    } else {
      root = folder
      folders = [folder, folder == "." ? "vendor" : "\(folder)/vendor"]
    }
  }

  /// Everything that `document` asks for, and what that asks for in turn.
  mutating func library(for document: CodebookDocument) -> CodebookLibrary {
    var library = CodebookLibrary()
    var waiting = asked(by: document, within: root)
    var seen: Set<CodebookLibrary.Request> = []
    var next = 0
    while next < waiting.count {
      let (request, folder) = waiting[next]
      next += 1
      guard seen.insert(request).inserted else { continue }
      let answer = answer(to: request, within: folder)
      library[request] = answer
      guard case .found(let found) = answer else {
        // Another document may be allowed what this one is not.
        if case .file = request, folder != root { seen.remove(request) }
        continue
      }
      let isShared = if case .codebook = request { true } else { false }
      let within = isShared ? StudyFiles.folder(of: found.source.name) : folder
      waiting += asked(by: found, within: within)
    }
    return library
  }

  /// Takes in an edition that does not lie there yet.
  mutating func offer(_ document: CodebookDocument) {
    _ = shelved()
    documents[.codebook(document.id, document.version)] = document
  }

  /// The codebook of a document, with everything that it builds on.
  mutating func codebook(_ document: CodebookDocument) -> Parsed<Codebook> {
    documentsLeft = CodebookShelf.mostDocuments
    bytesLeft = CodebookShelf.mostBytes
    return CodebookReader.read(document, with: library(for: document))
  }

  /// What lies in the folders, those of `codebooks/` first, each sorted by file name.
  mutating func shelved() -> [Edition] {
    if let editions { return editions }
    var found: [Edition] = []
    for folder in folders where StudyFiles.isFolder(folder) {
      for name in (try? StudyFiles.names(in: folder)) ?? [] where fileEnding(name) == "md" {
        let path = folder == "." ? name : "\(folder)/\(name)"
        guard (StudyFiles.size(ofFile: path) ?? .max) <= CodebookShelf.mostBytes,
          let document = CodebookShelf.document(path)
        else { continue }
        found.append(Edition(id: document.id, version: document.version, document: document))
      }
    }
    editions = found
    for edition in found.reversed() {
      documents[.codebook(edition.id, edition.version)] = edition.document
    }
    return found
  }

  private func asked(by document: CodebookDocument, within folder: String) -> [Asked] {
    document.requests.map { ($0, folder) }
  }

  private mutating func answer(
    to request: CodebookLibrary.Request, within folder: String
  ) -> CodebookLibrary.Answer {
    switch request {
    case .file(let path):
      guard StudyFiles.relative(StudyFiles.real(path), to: StudyFiles.real(folder)) != nil,
        StudyFiles.relative(StudyFiles.absolute(path), to: StudyFiles.absolute(folder)) != nil
      else {
        return .missing("it lies outside \(printable(folder == root ? "the study" : folder))")
      }
      return read(path)
    case .codebook(let id, _):
      let all = shelved()
      if let found = documents[request] { return .found(found) }
      return .missing(CodebookShelf.there(all, near: id))
    }
  }

  /// What there is instead: other versions, else other codebooks.
  private static func there(_ editions: [Edition], near id: Codebook.ID) -> String {
    let same = editions.filter { $0.id == id }
    let shown = (same.isEmpty ? editions : same).map { "\($0.id) \($0.version)" }
    guard !shown.isEmpty else { return "codebooks/ has none" }
    let some = shown.count > 6 ? shown.prefix(5) + ["\(shown.count - 5) more"] : shown[...]
    return "codebooks/ has \(listed(Array(some)))"
  }

  /// A document, if it is a file of sensible size that is text.
  private mutating func read(_ path: String) -> CodebookLibrary.Answer {
    guard StudyFiles.exists(path) else { return .missing("there is no such file") }
    guard let size = StudyFiles.size(ofFile: path) else {
      return .missing("it is no regular file")
    }
    guard documentsLeft > 0 else {
      return .missing("a codebook includes \(CodebookShelf.mostDocuments) documents at most")
    }
    guard size <= bytesLeft else {
      return .missing("what a codebook includes has 64 MB at most")
    }
    documentsLeft -= 1
    bytesLeft -= size
    guard let document = CodebookShelf.document(path) else {
      return .missing("it cannot be read as text")
    }
    return .found(document)
  }

  private static func document(_ path: String) -> CodebookDocument? {
    guard let bytes = try? StudyFiles.readRegular(path) else { return nil }
    return (try? StudyReader.decode(bytes, path: path)).map { CodebookDocument($0.source) }
  }
}
