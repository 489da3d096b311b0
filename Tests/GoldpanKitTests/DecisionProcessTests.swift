import Foundation
import GoldpanKit
import TestSupport
import Testing

/// The program beside the tests that adds decisions one at a time.
private let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "goldpan-bench")

/// What only real processes show: who waits for whom, and what is left when one is killed.
@Suite(.serialized, .enabled(if: FileManager.default.isExecutableFile(atPath: binary.path)))
struct DecisionProcessTests {
  private static let environment = ProcessInfo.processInfo.environment
  private let count = Int(environment["GOLDPAN_DECISIONS"] ?? "") ?? 400
  private let kills = Int(environment["GOLDPAN_KILLS"] ?? "") ?? 20

  /// A process that decides, and what it has confirmed.
  private struct Decider {
    let process = Process()
    private let output = Pipe()

    init(_ study: String, _ coder: String, _ count: Int) throws {
      process.executableURL = binary
      process.arguments = ["decide", study, coder, String(count)]
      process.standardOutput = output
      try process.run()
    }

    /// The times it printed, once it has ended; a line that it did not end confirms nothing.
    ///
    /// With a `limit` it is killed as soon as it has printed so many.
    func confirmed(killedAfter limit: Int = .max) -> [String] {
      var printed = Data()
      let reading = output.fileHandleForReading
      while limit < .max, printed.count(where: { $0 == 10 }) < limit {
        let next = reading.availableData
        guard !next.isEmpty else { break }
        printed += next
      }
      if limit < .max { kill(process.processIdentifier, SIGKILL) }
      printed += reading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: printed, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  private func log(_ study: String) throws -> Parsed<[Decision]> {
    let path = DecisionJournal(of: "ana", in: StudyLayout(root: study)).path
    guard let data = FileManager.default.contents(atPath: path) else { return Parsed([]) }
    let text = DecisionLog.text(of: [UInt8](data), name: path)
    let read = DecisionLog.read(text.value)
    return Parsed(read.value, text.diagnostics + read.diagnostics)
  }

  @Test func `two processes that decide at once keep every decision`() throws {
    try withScratch { study in
      let deciders = try [Decider(study, "ana", count), Decider(study, "ana", count)]
      let confirmed = deciders.map { $0.confirmed() }
      let log = try log(study)
      #expect(confirmed.map(\.count) == [count, count])
      #expect(log.diagnostics == [])
      #expect(log.value.map(\.at) == Set(log.value.map(\.at)).sorted())
      #expect(Set(log.value.map(\.at.description)) == Set(confirmed.joined()))
    }
  }

  @Test func `killed at any moment it loses nothing that it has confirmed`() throws {
    try withScratch { study in
      var random = Seeded(6)
      var confirmed: Set<String> = []
      var torn = 0
      for _ in 0..<kills {
        let decider = try Decider(study, "ana", 1_000_000)
        let limit = Int.random(in: 0...30, using: &random)
        confirmed.formUnion(decider.confirmed(killedAfter: limit))
        let log = try log(study)
        torn = log.diagnostics.count
        let kept = Set(log.value.map(\.at.description))
        #expect(kept.isSuperset(of: confirmed))
        #expect(kept.count - confirmed.count <= kills, "at most one unconfirmed for each kill")
      }
      if kills > 20 { print("\(kills) kills: \(confirmed.count) confirmed, \(torn) torn") }
    }
  }
}
