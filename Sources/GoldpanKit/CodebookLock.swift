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
    self = (try? CodebookLock.read(layout)) ?? CodebookLock()
  }

  /// The lock of a study, empty if there is none; throws why it cannot be read, and the way out.
  static func read(_ layout: StudyLayout) throws(StudyError) -> CodebookLock {
    let path = layout.codebookLock
    guard StudyFiles.exists(path) else { return CodebookLock() }
    let bytes = try StudyFiles.readRegular(path)
    guard !bytes.isEmpty else { return CodebookLock() }
    guard let lock = CodebookLock(bytes) else {
      throw .unreadable(path: path, reason: CodebookLock.fault(in: bytes))
    }
    return lock
  }

  /// What is wrong with a file that is no lock, and the way out.
  private static func fault(in bytes: [UInt8]) -> String {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let sign = lines.firstIndex { line in
      ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { line.starts(with: $0.utf8) }
    }
    return sign.map {
      "line \($0 + 1) is a sign of a merge conflict; keep the entries of both sides, a comma "
        + "between them, and take the signs out"
    } ?? "it is no lock; restore it, or remove it and add the codebooks in codebooks/vendor/ again"
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
