import Foundation
import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Who asks in real files, against a list made by reading them
/// (`Tests/Fixtures/speakers/asks.tsv`; `-`: nobody in particular).
@Suite(.enabled(if: Shared.isPresent)) struct ModeratorListTests {
  struct Entry: Sendable, CustomTestStringConvertible {
    let file: String
    let asks: String

    var testDescription: String { file }
  }

  static let entries: [Entry] = {
    let list = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/speakers/asks.tsv")
    let text = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Entry(file: String(cells[0]), asks: String(cells[1]))
    }
  }()

  @Test func `the list is there`() { #expect(Self.entries.count == 53) }

  @Test(arguments: entries)
  func `nobody else is taken for who asks, and GP510 says if nobody is`(_ entry: Entry) throws {
    let bytes = try Shared.bytes("data/\(entry.file)")
    let (source, _) = try SourceDecoding.decode(bytes, name: entry.file)
    let parsed = TranscriptReader.read(source, id: "w1/file")
    let askers = Set(
      parsed.value.turns.compactMap { turn in
        if case .interviewer(let name) = turn.speaker { name } else { nil }
      })
    #expect(askers.isSubset(of: [entry.asks]))
    let people = Set(parsed.value.turns.map(\.label)).count
    let isSaid = parsed.diagnostics.contains { $0.id == .unclearModerator }
    #expect(isSaid == (askers.isEmpty && people > 1))
  }

  @Test func `the moderators of focus groups are found`() throws {
    let groups = Self.entries.filter { $0.file.hasPrefix("B02") }
    #expect(groups.map(\.asks) == ["GA", "GA", "GA"])
    for group in groups {
      let source = try SourceDecoding.decode(Shared.bytes("data/\(group.file)"), name: "g").source
      let turns = TranscriptReader.read(source, id: "w1/g").value.turns
      #expect(turns.contains { $0.speaker == .interviewer("GA") })
    }
  }
}
