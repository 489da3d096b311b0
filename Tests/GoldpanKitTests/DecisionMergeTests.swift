import Foundation
import GoldpanKit
import Testing

private let program = "/usr/bin/git"

/// What git makes of decisions that were made on two branches.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: program)))
struct DecisionMergeTests {
  private func git(_ words: String..., in folder: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments =
      ["-C", folder, "-c", "user.name=Test", "-c", "user.email=test@example.org"] + words
    process.environment = ["HOME": folder, "GIT_CONFIG_NOSYSTEM": "1"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Decides as often as `count` says, each time after all others.
  private func decide(_ coder: String, _ count: Int, now: Int, in root: String) throws -> [Decision]
  {
    var journal = DecisionJournal(of: coder, in: StudyLayout(root: root))
    let anchor = Decision.Anchor(
      evidence: "q-7k3m9x2a", transcript: "w1/P03", quote: "It was slow.", before: "", after: "")
    let entry = DecisionJournal.Entry(anchor: anchor, tag: "pain/slow", verdict: .accept)
    return try (0..<count).flatMap { _ in try journal.append([entry], now: now).decisions }
  }

  @Test func `two branches end with every decision of both`() throws {
    try withScratch { root in
      _ = try Study.create(in: root, from: .blank)
      var made = try decide("ana", 3, now: 0, in: root)
      #expect(try git("init", "-q", "-b", "main", in: root) == 0)
      #expect(try git("add", "-A", in: root) == 0)
      #expect(try git("commit", "-qm", "base", in: root) == 0)
      #expect(try git("checkout", "-qb", "other", in: root) == 0)
      made += try decide("ana", 20, now: 1_000_000, in: root)
      made += try decide("ben", 5, now: 0, in: root)
      #expect(try git("add", "-A", in: root) == 0)
      #expect(try git("commit", "-qm", "other", in: root) == 0)
      #expect(try git("checkout", "-q", "main", in: root) == 0)
      made += try decide("ana", 30, now: 2_000_000, in: root)
      made += try decide("cleo", 5, now: 0, in: root)
      #expect(try git("add", "-A", in: root) == 0)
      #expect(try git("commit", "-qm", "main", in: root) == 0)
      #expect(try git("merge", "-q", "-m", "both", "other", in: root) == 0)

      let study = try Study(at: root)
      #expect(Set(study.decisions.decisions) == Set(made))
      #expect(study.decisions.decisions.count == made.count)
      #expect(!study.diagnostics.contains { $0.id == .lostDecision })
      // What is decided next is later than anything of either branch.
      let next = try decide("ana", 1, now: 0, in: root)
      #expect(next.allSatisfy { later in made.allSatisfy { $0.at < later.at } })
    }
  }
}
