/// Which names transcripts get that are imported, and which are taken.
struct ImportNames {
  private var taken: Set<String>

  /// The names of the transcripts below `folder`; upper and lower case are one on some disks.
  init(below folder: String) {
    let files = StudyFiles.transcripts(below: folder).files
    let paths = files.compactMap { StudyFiles.relative($0, to: folder) }
    taken = Set(paths.map { withoutEnding($0).lowercased() })
  }

  /// Whether a transcript is called so.
  func isTaken(_ name: String) -> Bool { taken.contains(name.lowercased()) }

  /// Says that a transcript is called so from now on.
  mutating func take(_ name: String) { taken.insert(name.lowercased()) }

  /// A name for each file: its own, after that of its folder if others have the same; the folder
  /// that holds them all names none.
  static func names(of paths: [String]) -> [String: String] {
    let sharing = Dictionary(grouping: paths) { name(of: $0).lowercased() }
    let folders = paths.map { $0.split(separator: "/").dropLast() }
    var common = folders.first ?? []
    for folder in folders { common = common.prefix(zip(common, folder).prefix { $0 == $1 }.count) }
    let names = zip(paths, folders).map { path, folder in
      let name = name(of: path)
      let isAlone = sharing[name.lowercased()]?.count == 1
      guard !isAlone, folder.count > common.count, let last = folder.last else {
        return (path, name)
      }
      return (path, "\(word(String(last)))-\(name)")
    }
    return Dictionary(names) { $1 }
  }

  /// The name of a transcript by its path from the root: `w1/P03`.
  static func name(ofTranscript path: String) -> String {
    withoutEnding(String(path.dropFirst("transcripts/".count)))
  }

  private static func name(of path: String) -> String {
    word(withoutEnding(String(fileName(path))))
  }

  /// A text with hyphens for what is neither letter nor digit.
  private static func word(_ own: String) -> String {
    var name = ""
    for character in own where name.utf8.count < 100 {
      if character.isLetter || character.isNumber {
        name.append(character)
      } else if character == "_" || character == "." {
        if !name.isEmpty { name.append(character) }
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    while let last = name.last, "-._".contains(last) { name.removeLast() }
    return name.isEmpty ? "transcript" : name
  }

  /// Whether a word can be the name of a file or folder among transcripts.
  static func isName(_ word: String) -> Bool {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && !(0x7F..<0xA0 ~= scalar.value) && scalar != "/" && scalar != "\\"
    }
    return isPlain && !word.isEmpty && word.utf8.count <= 100 && !word.hasPrefix(".")
      && word.lowercased() != "decisions" && word.first?.isWhitespace == false
      && word.last?.isWhitespace == false
  }

  /// The wave of transcripts that name none: the only one there is, else `w1`.
  static func usualWave(below folder: String) -> String {
    let names = (try? StudyFiles.names(in: folder)) ?? []
    let waves = names.filter {
      $0.lowercased() != "decisions" && StudyFiles.isFolder("\(folder)/\($0)")
    }
    return waves.count == 1 ? waves[0] : "w1"
  }
}
