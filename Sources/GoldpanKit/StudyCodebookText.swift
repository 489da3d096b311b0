extension Study {
  /// The codebook that standard input holds, as `git show` prints one.
  package static func codebook(in bytes: [UInt8]) throws(StudyError) -> Parsed<Codebook> {
    CodebookReader.read(try StudyReader.decode(bytes, path: "standard input").source)
  }
}
