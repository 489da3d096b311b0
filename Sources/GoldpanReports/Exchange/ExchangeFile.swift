package import GoldpanText

/// Tells the forms of exchange files apart by what they hold.
package enum ExchangeFile {
  /// What a file holds once a project's archive is opened; `nil` if it is none.
  package static func project(in bytes: [UInt8]) throws(ExchangeFailure) -> [UInt8]? {
    guard ZIPArchive.isArchive(bytes) else { return nil }
    do throws(ZIPArchive.Failure) {
      let archive = try ZIPArchive(bytes)
      let roots = archive.names.filter { !$0.contains("/") && $0.lowercased().hasSuffix(".qde") }
      guard let name = roots.first(where: { $0.lowercased() == "project.qde" }) ?? roots.first
      else {
        throw ZIPArchive.Failure(message: "the archive is no project: it holds no '.qde' file")
      }
      return try archive.file(name)
    } catch {
      throw ExchangeFailure(message: error.message)
    }
  }

  /// The codebook in a text of any form; `id` and `title` are for one that says neither.
  package static func read(
    _ source: Source, id: String, title: String
  ) throws(ExchangeFailure) -> ReadCodebook {
    switch source.bytes.first(where: { !isSpace($0) }) {
    case UInt8(ascii: "<"): try REFICodebookReader.read(source, id: id, title: title)
    case UInt8(ascii: "{"): try CodebookJSONReader.read(source, id: id, title: title)
    case nil: throw ExchangeFailure(message: "it is empty")
    default: try CodebookCSVReader.read(source, id: id, title: title)
    }
  }
}
