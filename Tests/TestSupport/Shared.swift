package import Foundation

/// The real data beside the project, present on the developers' machines only.
package enum Shared {
  /// The folder `shared` next to the project.
  package static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared")

  /// Whether it is there: `@Test(.enabled(if: Shared.isPresent))`.
  package static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  /// The bytes of a file below it.
  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  /// The paths, relative to `shared`, of the files below `path` that `accepts` wants, sorted.
  package static func files(
    below path: String, where accepts: (String) -> Bool
  ) -> [String] {
    let base = folder.appending(path: path)
    guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return walk.compactMap { $0 as? String }.filter(accepts).map { "\(path)/\($0)" }.sorted()
  }
}
