extension Study {
  /// Where a new codebook called `id` belongs: in the study around `directory`, or else below it.
  package static func newCodebookPath(_ id: Codebook.ID, at directory: String) -> String {
    StudyLayout(root: root(from: directory) ?? directory).codebooks + "/\(id).md"
  }

  /// Writes a codebook where nothing is yet.
  ///
  /// Refuses, by the name that people know the path by, if something is there, or if the place is
  /// for other files.
  package static func addCodebook(
    _ text: String, at path: String, called name: String
  ) throws {
    if StudyFiles.exists(path) { throw CodebookRefusal("'\(printable(name))' is there already") }
    let folder = StudyFiles.folder(of: StudyFiles.absolute(path))
    if let layout = root(from: nearestFolder(folder)).map(StudyLayout.init(root:)) {
      let owned = [layout.transcripts, layout.path("codebooks/vendor")]
      if owned.contains(where: { StudyFiles.relative(path, to: $0) != nil }) {
        throw CodebookRefusal("'\(printable(name))' lies where the study keeps other files")
      }
    }
    try StudyFiles.write(Array(text.utf8), to: path)
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
    while !StudyFiles.isFolder(folder), folder != "/" { folder = StudyFiles.folder(of: folder) }
    return folder
  }
}
