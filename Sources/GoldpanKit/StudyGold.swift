package import GoldpanCoding
package import GoldpanText

extension Study {
  /// The texts that people coded by hand, from the file at `path`, or from `standardInput` if that
  /// is `-`.
  package static func gold(
    at path: String, standardInput: [UInt8] = [], fields: GoldReader.Fields
  ) throws(StudyError) -> Parsed<Gold> {
    let isInput = path == "-"
    let bytes = isInput ? standardInput : try StudyFiles.read(path)
    let name = isInput ? "standard input" : path
    return GoldReader.read(try StudyReader.decode(bytes, path: name).source, fields)
  }
}
