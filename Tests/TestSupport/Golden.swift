import Foundation
package import Testing

/// Compares `actual` with the file `Golden/name` beside the test; `GOLDPAN_UPDATE=1` rewrites it.
package func expectGolden(
  _ actual: String, _ name: String, file: String = #filePath,
  location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden")
  let golden = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["GOLDPAN_UPDATE"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: golden)
    return
  }
  let expected = try String(contentsOf: golden, encoding: .utf8)
  guard actual != expected else { return }
  let (left, right) = (lines(expected), lines(actual))
  let first = zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset
  let row = first ?? min(left.count, right.count)
  Issue.record(
    """
    \(name) differs from line \(row + 1); GOLDPAN_UPDATE=1 swift test rewrites it
    expected: \(row < left.count ? String(left[row]) : "end of file")
    actual:   \(row < right.count ? String(right[row]) : "end of file")
    """, sourceLocation: location)
}

private func lines(_ text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}
