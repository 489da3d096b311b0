import Foundation
import Testing

private let project = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
/// The program beside the tests.
private let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "goldpan")

/// What only a real process shows: pipes that close, disks that are full, an empty environment.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: binary.path)))
struct ProcessTests {
  @Test(arguments: [
    ("a closed pipe ends quietly", "tag --plain | head -n 1", 0, ""),
    ("long output into a closed pipe", "codebook show pain/queue | true", 0, ""),
    (
      "a full disk", "tag >/dev/full", 3,
      "goldpan: cannot write standard output: No space left on device"
    ),
    (
      "a full disk as a file", "tag -o /dev/full", 3,
      "goldpan: cannot write '/dev/full': no space left on device; nothing was changed"
    ),
    ("standard output as a file", "count -q -o /dev/stdout | cat >&2", 0, "TAG "),
  ])
  func `ends as it should`(name: String, line: String, exit: Int32, error: String) throws {
    let status = line.contains("|") ? "; exit ${PIPESTATUS[0]}" : ""
    let result = try bash("\"$GOLDPAN\" \(line)\(status)")
    #expect(result.status == exit, "\(result.error)")
    if error.isEmpty {
      #expect(!result.error.contains("cannot write"))
    } else {
      #expect(result.error.contains(error))
    }
  }

  @Test func `needs no environment`() throws {
    let result = try bash("env -i \"$GOLDPAN\" count --plain")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.hasPrefix("tag\tpeople\tcodings\n"))
  }

  private func bash(_ script: String) throws -> (status: Int32, output: String, error: String) {
    let process = Process()
    let (output, error) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = project.appending(path: "Tests/Fixtures/bakery")
    process.environment = ["GOLDPAN": binary.path, "PATH": "/usr/bin:/bin"]
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: printed, as: UTF8.self),
      String(decoding: complaint, as: UTF8.self)
    )
  }
}
