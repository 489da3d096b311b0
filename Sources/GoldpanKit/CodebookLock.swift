import FoundationEssentials
import GoldpanReports

/// `codebooks/codebooks.lock`: which copies of shared codebooks a study has, and where from.
struct CodebookLock: Equatable {
  /// A copy.
  struct Entry: Decodable, Equatable {
    let id: String
    /// Where it came from, seen from the study's root.
    let origin: String
    let sha256: String
    let version: String

    /// The file in `codebooks/vendor/`.
    var fileName: String { "\(id)@\(version).md" }
  }

  private struct File: Decodable { let codebooks: [Entry] }

  /// The copies, by id and version.
  private(set) var entries: [Entry] = []

  init() {}

  /// The lock in a file; `nil` if it says something else.
  init?(_ bytes: [UInt8]) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)) else { return nil }
    entries = file.codebooks
  }

  /// The lock of a study; empty if there is none or it cannot be read.
  init(_ layout: StudyLayout) {
    let bytes = (try? StudyFiles.read(layout.codebookLock)) ?? []
    self = CodebookLock(bytes) ?? CodebookLock()
  }

  /// Puts a copy in the place of another of that id and version.
  mutating func put(_ entry: Entry) {
    remove(entry.id, entry.version)
    entries.append(entry)
    entries.sort { ($0.id, $0.version) < ($1.id, $1.version) }
  }

  /// Forgets a copy.
  mutating func remove(_ id: String, _ version: String) {
    entries.removeAll { $0.id == id && $0.version == version }
  }

  /// The file, a copy a line, so that branches merge.
  var bytes: [UInt8] {
    let lines = entries.map { entry in
      "    "
        + JSON.object([
          ("id", .string(entry.id)), ("origin", .string(entry.origin)),
          ("sha256", .string(entry.sha256)), ("version", .string(entry.version)),
        ]).line
    }
    let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
    return Array("{\n  \"codebooks\": \(list)\n}\n".utf8)
  }
}
