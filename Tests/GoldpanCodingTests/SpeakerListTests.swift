import Foundation
import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Who speaks in real files, as readers of them wrote it down.
@Suite(.enabled(if: Shared.isPresent)) struct SpeakerListTests {
  struct List: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let folder: String
    /// How many files in a hundred must have exactly the speakers of the list, and their turns.
    let percent: Int
  }

  struct Person {
    let name: String
    let others: [String]
    let turns: Int
  }

  static let lists = [
    List(testDescription: "a02", folder: "A02_bitcointranscripts", percent: 90),
    List(testDescription: "a03", folder: "A03_ladybug", percent: 100),
    List(testDescription: "b02", folder: "B02_cgm_focus_groups", percent: 100),
    List(testDescription: "b05", folder: "B05_googlemeet_polygon", percent: 100),
    List(testDescription: "c02", folder: "C02_dialect_samples", percent: 100),
  ]

  @Test(arguments: lists) func `the speakers and their turns are those of the list`(list: List)
    throws
  {
    let people = try people(list.testDescription)
    #expect(!people.isEmpty)
    var (sameSpeakers, sameTurns) = (0, 0)
    var remarks: [String] = []
    for (file, expected) in people.sorted(by: { $0.key < $1.key }) {
      let bytes = try Shared.bytes("data/\(list.folder)/\(file)")
      let source = try SourceDecoding.decode(bytes, name: file).source
      let transcript = TranscriptReader.read(source, id: "w1/file").value
      let (missing, strange) = difference(transcript, expected)
      let turns = turnDifferences(transcript, expected)
      if missing.isEmpty, strange.isEmpty { sameSpeakers += 1 }
      if turns.isEmpty { sameTurns += 1 }
      if !(missing + strange + turns).isEmpty {
        remarks.append("\(file): missing \(missing), strange \(strange), turns \(turns)")
      }
    }
    let enough = people.count * list.percent
    #expect(sameSpeakers * 100 >= enough, "\(remarks.joined(separator: "\n"))")
    #expect(sameTurns * 100 >= enough, "\(remarks.joined(separator: "\n"))")
  }

  private func people(_ list: String) throws -> [String: [Person]] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/speakers/\(list).tsv")
    var people: [String: [Person]] = [:]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4 else { continue }
      let others = cells[2].split(separator: "|").map(String.init)
      people[cells[0], default: []].append(
        Person(name: cells[1], others: others, turns: Int(cells[3]) ?? 0))
    }
    return people
  }

  /// Who is missing, and whom the list does not know; an unnamed speaker is nobody.
  private func difference(
    _ transcript: Transcript, _ expected: [Person]
  ) -> (missing: [String], strange: [String]) {
    let labels = Set(transcript.turns.map(\.label)).filter { !$0.isEmpty }
    let wanted = expected.filter { $0.name != "-" }
    let missing = wanted.filter { person in !labels.contains { isSame($0, person) } }
    let strange = labels.filter { label in !wanted.contains { isSame(label, $0) } }
    return (missing.map(\.name), strange.sorted())
  }

  private func turnDifferences(_ transcript: Transcript, _ expected: [Person]) -> [String] {
    expected.compactMap { person in
      let count = transcript.turns.count { isSame($0.label, person) }
      return count == person.turns ? nil : "\(person.name) \(count) for \(person.turns)"
    }
  }

  /// Whether a label is a person's, or what front matter makes of it: `Ana Holt` of `Ana H`.
  private func isSame(_ label: String, _ person: Person) -> Bool {
    ([person.name] + person.others).contains { name in
      label == name || name.contains(" ") && label.hasPrefix(name)
    }
  }
}
