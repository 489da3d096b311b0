import FoundationEssentials

/// What was imported, from `private/imports.jsonl`: a JSON object a line, in order of import.
struct ImportLog {
  /// One imported file; paths lead from the study's root.
  struct Entry: Hashable, Sendable, Codable {
    /// Where its bytes are kept.
    let kept: String
    /// What the file was called.
    let name: String
    /// The SHA-256 of its bytes.
    let original: String
    /// The transcript that was written.
    let path: String
    /// Whether personal data was replaced; left out if not.
    var redacted: Bool?
    /// The SHA-256 of what was written.
    let written: String

    /// Its line, without the line feed.
    var line: String {
      JSON.object(
        [
          ("kept", .string(kept)), ("name", .string(name)), ("original", .string(original)),
          ("path", .string(path)),
        ] + (redacted == true ? [("redacted", .bool(true))] : [])
          + [("written", .string(written))]
      ).line
    }
  }

  /// The last import of each original.
  private(set) var entries: [String: Entry] = [:]
  /// The transcripts by the SHA-256 of what was written.
  private(set) var paths: [String: String] = [:]
  /// Everything in the file.
  private var bytes: [UInt8] = []
  /// The first line that is no import.
  private(set) var badLine: Int?
  private var isChanged = false
  private let path: String

  /// The log of a study; empty if nothing was ever imported.
  init(_ layout: StudyLayout) throws(StudyError) {
    path = layout.imports
    guard StudyFiles.exists(path) else { return }
    bytes = try StudyFiles.read(path)
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      if let entry = try? decoder.decode(Entry.self, from: Data(line)) {
        remember(entry)
      } else if badLine == nil {
        badLine = number + 1
      }
    }
  }

  /// Adds an import; `save` writes it.
  mutating func add(_ entry: Entry) {
    guard entries[entry.original] != entry else { return }
    remember(entry)
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    bytes += Array((entry.line + "\n").utf8)
    isChanged = true
  }

  private mutating func remember(_ entry: Entry) {
    entries[entry.original] = entry
    paths[entry.written] = entry.path
  }

  /// Writes the log if there is something new in it.
  mutating func save() throws(StudyError) {
    guard isChanged else { return }
    try StudyFiles.write(bytes, to: path)
    isChanged = false
  }
}
