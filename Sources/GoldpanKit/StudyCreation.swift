extension Study {
  /// Writes the files of `template` below `folder`, those that are not there yet: all or none.
  package static func create(
    in folder: String, from template: StudyTemplate
  ) throws(StudyError) -> (written: [String], kept: [String]) {
    func whole(_ path: String) -> String { folder == "." ? path : "\(folder)/\(path)" }
    let codebooks = whole("codebooks")
    let others = StudyFiles.isFolder(codebooks) ? try StudyFiles.names(in: codebooks) : []
    let files = template.files.filter { path, _ in
      !path.hasPrefix("codebooks/") || others.isEmpty || StudyFiles.exists(whole(path))
    }.map { (path: whole($0.path), text: $0.text) }
    for file in files {
      if let obstacle = StudyFiles.obstacle(to: file.path) { throw obstacle }
    }
    let missing = files.filter { !StudyFiles.exists($0.path) }
    try writeAll(missing)
    return (missing.map(\.path), files.map(\.path).filter { !missing.map(\.path).contains($0) })
  }

  /// Writes files that are not there; if one cannot be written, takes the others back.
  private static func writeAll(_ files: [(path: String, text: String)]) throws(StudyError) {
    var made: [String] = []
    do {
      for (path, text) in files {
        made += StudyFiles.missingFolders(above: path) + [path]
        try StudyFiles.write(Array(text.utf8), to: path)
      }
    } catch {
      for path in made.reversed() { StudyFiles.takeBack(path) }
      throw error
    }
  }
}
