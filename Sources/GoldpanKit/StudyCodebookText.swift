extension Study {
  /// The codebook that standard input holds, as `git show` prints one.
  ///
  /// What it includes or extends is looked for as if it lay beside the file `path`.
  package static func codebook(
    in bytes: [UInt8], beside path: String
  ) throws(StudyError) -> Parsed<Codebook> {
    let document = CodebookDocument(try StudyReader.decode(bytes, path: "standard input").source)
    guard !document.requests.isEmpty else {
      return CodebookReader.read(document, with: CodebookLibrary())
    }
    let folder = StudyFiles.folder(of: path)
    let place = folder == "." ? "standard input" : "\(folder)/standard input"
    let placed = CodebookDocument(try StudyReader.decode(bytes, path: place).source)
    var shelf = CodebookShelf(for: place)
    return CodebookReader.read(placed, with: shelf.library(for: placed))
  }
}
