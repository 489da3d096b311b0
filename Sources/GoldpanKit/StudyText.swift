package import GoldpanText

extension Study {
  /// The text of a file that a person wrote; `-` is what standard input holds.
  package static func text(
    of path: String, standardInput: [UInt8] = []
  ) throws(StudyError) -> Source {
    let isInput = path == "-"
    let bytes = isInput ? standardInput : try StudyFiles.read(path)
    return try StudyReader.decode(bytes, path: isInput ? "standard input" : path).source
  }
}
