extension Study {
  /// Where a new codebook called `id` belongs: in the study around `directory`, or else below it.
  package static func newCodebookPath(_ id: Codebook.ID, at directory: String) -> String {
    StudyLayout(root: root(from: directory) ?? directory).codebooks + "/\(id).md"
  }

  /// Writes a codebook where nothing is yet.
  ///
  /// Throws a refusal in a sentence if something is there, or if the place is for other files.
  package static func addCodebook(
    _ text: String, at path: String
  ) throws(CodebookRefusal) {
    if StudyFiles.exists(path) { throw .refused("is there already") }
    let folder = StudyFiles.above(StudyFiles.absolute(path))
    if let layout = root(from: nearestFolder(folder)).map(StudyLayout.init(root:)) {
      let owned = [layout.transcripts, layout.path("codebooks/vendor")]
      if owned.contains(where: { StudyFiles.relative(path, to: $0) != nil }) {
        throw .refused("lies where the study keeps other files")
      }
    }
    do {
      try StudyFiles.write(Array(text.utf8), to: path)
    } catch {
      throw .failed(error)
    }
  }

  /// Why a codebook was not written.
  package enum CodebookRefusal: Error {
    /// The path must not be written; what it is or does, after its name.
    case refused(String)
    /// The world is wrong.
    case failed(StudyError)
  }

  /// How many codebooks the study around `directory` has if its plan names none; 0 if it need not.
  package static func unnamedCodebooks(at directory: String) -> Int {
    guard let layout = root(from: directory).map(StudyLayout.init(root:)) else { return 0 }
    let reader = StudyReader(selection: Selection())
    guard reader.codebookName(in: layout) == nil else { return 0 }
    let names = (try? StudyFiles.names(in: layout.codebooks)) ?? []
    return names.count { fileEnding($0) == "md" }
  }

  private static func nearestFolder(_ folder: String) -> String {
    var folder = folder
    while !StudyFiles.isFolder(folder), folder != "/" { folder = StudyFiles.above(folder) }
    return folder
  }
}
