extension Study {
  /// The codebook that standard input holds, as `git show` prints one; what it extends is looked
  /// for in the study at `directory`.
  package static func codebook(
    in bytes: [UInt8], at directory: String
  ) throws(StudyError) -> Parsed<Codebook> {
    let source = try StudyReader.decode(bytes, path: "standard input").source
    let document = CodebookDocument(source)
    var shelf = CodebookShelf(for: directory == "." ? "-" : "\(directory)/-")
    return CodebookReader.read(document, with: shelf.library(for: document))
  }
}
