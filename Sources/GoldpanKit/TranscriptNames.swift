/// A name for each file, no two the same: its path below the study's transcripts, or the shortest
/// end of its path that no other file has; without the ending unless two files differ only by it.
func transcriptIDs(_ files: [String], below folder: String?) -> [Transcript.ID] {
  var names = files.map { TranscriptName(path: $0, below: folder) }
  while let repeated = repeatedTexts(names) {
    for index in names.indices where repeated.contains(names[index].text) {
      names[index].lengthen()
    }
  }
  return names.map { Transcript.ID($0.text) }
}

/// What a file may be called, from short to long; the longest holds everything.
private struct TranscriptName {
  private let parts: [String]
  private var depth: Int
  private var showsEnding = false

  init(path: String, below folder: String?) {
    if path == "-" {
      (parts, depth) = (["standard-input"], 1)
    } else if let folder, let relative = StudyFiles.relative(path, to: folder) {
      parts = relative.split(separator: "/").map(String.init)
      depth = parts.count
    } else {
      parts = StudyFiles.absolute(path).split(separator: "/").map(String.init)
      depth = 1
    }
  }

  var text: String {
    let path = parts.suffix(depth).joined(separator: "/")
    return showsEnding ? path : withoutEnding(path)
  }

  /// Adds the ending or a folder; what is whole already stays.
  mutating func lengthen() {
    guard showsEnding else { return showsEnding = true }
    guard depth < parts.count else { return }
    depth += 1
    showsEnding = false
  }

  var isWhole: Bool { showsEnding && depth >= parts.count }
}

/// The texts that more than one name has, if one of those can still be lengthened.
private func repeatedTexts(_ names: [TranscriptName]) -> Set<String>? {
  let groups = Dictionary(grouping: names, by: \.text).filter { $0.value.count > 1 }
  let open = groups.filter { _, names in names.contains { !$0.isWhole } }
  return open.isEmpty ? nil : Set(open.keys)
}
