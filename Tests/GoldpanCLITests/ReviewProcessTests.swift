import Foundation
import TestSupport
import Testing

/// The program beside the tests.
private let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "goldpan")

/// Scripted reviews in real processes that are killed at random moments.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: binary.path)))
struct ReviewProcessTests {
  private let kills =
    Int(ProcessInfo.processInfo.environment["GOLDPAN_KILLS"] ?? "") ?? 20

  @Test func `a killed review loses nothing that it has confirmed`() throws {
    try withBakery { bakery in
      var random = Seeded(6)
      let delays = (0..<kills).map { _ in
        String(Double(Int.random(in: 1...400, using: &random)) / 1000)
      }
      let confirmed = try run(
        """
        verb=accept
        for delay in $DELAYS; do
          timeout -s KILL $delay "$GOLDPAN" review --json -q --coder eva --$verb q-njje1g74
          if [ $verb = accept ]; then verb=reject; else verb=accept; fi
        done
        "$GOLDPAN" review --json -q --coder eva --note q-njje1g74=end
        """, delays, in: bakery.folder)
      let lines = try bakery.text("transcripts/decisions/eva.jsonl").split(separator: "\n")
      #expect(Set(lines).isSuperset(of: confirmed))
      #expect(confirmed.last?.contains(#""memo":"end""#) == true)
      #expect(!bakery.run("check").output.contains("eva.jsonl"))
      if kills > 20 { print("\(kills) kills: \(confirmed.count) confirmed, \(lines.count) kept") }
    }
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
    arguments: ["TERM", "HUP", "INT"])
  func `a memo that is being typed survives a signal`(_ signal: String) throws {
    try withBakery { bakery in
      _ = try run(
        """
        export TERM=xterm
        { sleep 2; printf n; sleep 0.5; printf 'half memo'; sleep 1
          kill -\(signal) $(cat pid); sleep 1; } |
          script -qec "sh -c 'echo \\$\\$ > pid; exec \"$GOLDPAN\" review --coder eva'" /dev/null
        """, [], in: bakery.folder)
      let log = try bakery.log()
      #expect(log == ["note \(ReviewKeysTests.staff) (half memo)"])
    }
  }

  /// The whole lines that a script prints.
  private func run(_ script: String, _ delays: [String], in folder: String) throws -> [Substring] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "GOLDPAN": binary.path, "PATH": "/usr/bin:/bin", "DELAYS": delays.joined(separator: " "),
    ]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: printed, as: UTF8.self).split(separator: "\n")
  }
}
