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

  /// A name for a file: its own, with hyphens for what is neither letter nor digit.
  static func name(of path: String) -> String {
    let own = withoutEnding(String(fileName(path)))
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
      && word != "decisions" && word.first?.isWhitespace == false
      && word.last?.isWhitespace == false
  }

  /// The wave of transcripts that name none: the only one there is, else `w1`.
  static func usualWave(below folder: String) -> String {
    let names = (try? StudyFiles.names(in: folder)) ?? []
    let waves = names.filter { $0 != "decisions" && StudyFiles.isFolder("\(folder)/\($0)") }
    return waves.count == 1 ? waves[0] : "w1"
  }
}
