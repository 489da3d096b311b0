import FoundationEssentials
import GoldpanCoding
import GoldpanReports

/// What was replaced by what, from `private/redactions.jsonl`: a JSON object a line, in order of
/// first appearance.
struct RedactionLog {
  private struct Line: Codable {
    let kind: String
    let original: String
    let replacement: String
    let transcript: String
  }

  /// The replacements in the file.
  private(set) var replacements: [Redactor.Replacement] = []
  private var bytes: [UInt8] = []
  private var isChanged = false
  private let path: String
  private let layout: StudyLayout

  /// The log of a study; empty if nothing was ever replaced.
  init(_ layout: StudyLayout) throws(StudyError) {
    path = layout.path("private/redactions.jsonl")
    self.layout = layout
    guard StudyFiles.exists(path) else { return }
    bytes = try StudyFiles.read(path)
    let decoder = JSONDecoder()
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let line = try? decoder.decode(Line.self, from: Data(line)),
        let kind = PersonalData.Kind(rawValue: line.kind)
      else {
        // To go on would give a number twice.
        throw .unreadable(path: path, reason: "line \(number + 1) is no replacement")
      }
      replacements.append(Redactor.Replacement(line.replacement, for: line.original, kind: kind))
    }
  }

  /// Adds what was replaced first in `transcript`, and writes the file if there is anything new in it.
  mutating func add(
    _ new: some Sequence<Redactor.Replacement>, in transcript: String
  ) throws(StudyError) {
    var lines: [UInt8] = []
    for replacement in new {
      replacements.append(replacement)
      let line = JSON.object([
        ("kind", .string(replacement.kind.rawValue)), ("original", .string(replacement.original)),
        ("replacement", .string(replacement.replacement)), ("transcript", .string(transcript)),
      ])
      lines += Array((line.line + "\n").utf8)
    }
    if !lines.isEmpty {
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
      bytes += lines
      isChanged = true
    }
    // What could not be written before is still to be.
    guard isChanged else { return }
    try layout.hidePrivateFolder()
    try StudyFiles.write(bytes, to: path)
    isChanged = false
  }
}
