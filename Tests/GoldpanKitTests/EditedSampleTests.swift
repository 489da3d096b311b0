import Foundation
import GoldpanKit
import TestSupport
import Testing

/// How many of the sample study's decisions still find their words when transcripts are edited.
@Suite struct EditedSampleTests {
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var page = false
    var wraps = false
    var typos = 0.0
    var renames = false
    /// The share of decisions that must stay.
    var share = 0.98
  }

  static let edits = [
    Edit(testDescription: "nothing", share: 1),
    Edit(testDescription: "a page at the top", page: true, share: 1),
    Edit(testDescription: "other line ends", wraps: true, share: 1),
    Edit(testDescription: "typos in 5 % of the words", typos: 0.05),
    Edit(testDescription: "another name", renames: true, share: 1),
    Edit(testDescription: "a page, line ends and a name", page: true, wraps: true, renames: true),
    Edit(testDescription: "a page, line ends and typos", page: true, wraps: true, typos: 0.05),
  ]

  @Test(arguments: edits)
  func `decisions stay with their words, and the rest is listed`(_ edit: Edit) throws {
    let sample = try Study(at: SampleStudy.folder.path)
    try withScratch { root in
      for part in [
        "study.md", "codebooks", "transcripts/participants.csv", "transcripts/decisions",
      ] {
        let target = "\(root)/\(part)"
        try FileManager.default.createDirectory(
          atPath: "\(root)/transcripts", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
          atPath: SampleStudy.folder.appending(path: part).path, toPath: target)
      }
      var random = Seeded(5)
      for transcript in sample.corpus.transcripts {
        let name = edit.renames ? "\(transcript.id)-edited" : transcript.id.description
        try put(
          text(of: transcript, after: edit, &random), at: "\(root)/transcripts/\(name).md")
      }
      let study = try Study(at: root)
      let coded = study.coded()
      let all = study.decisions.decisions.count
      let lost = coded.diagnostics.filter { $0.id == .lostDecision && $0.severity == .warning }
      #expect(coded.decided.count + lost.count == all)
      #expect(
        Double(coded.decided.count) >= edit.share * Double(all),
        "\(lost.count) of \(all) lost \(lost.map(\.message))")
    }
  }

  private func text(
    of transcript: Transcript, after edit: Edit, _ random: inout Seeded
  ) -> String {
    let people = Set(transcript.participants).map(\.description).sorted()
    var lines = [
      "---", "persons: \(people.joined(separator: ", "))", "moderator: MOD", "---",
    ]
    if edit.page {
      lines += (1...40).flatMap { number in
        [
          "MOD: And what was the weather like on day \(number)?",
          "\(people[0]): It rained on day \(number), if I remember rightly. Yes.",
        ]
      }
    }
    for turn in transcript.turns {
      let label = turn.speaker.participant?.description ?? "MOD"
      let words = foldedBlanks(transcript.source, turn.range).split(separator: " ").map { word in
        Double.random(in: 0..<1, using: &random) < edit.typos
          ? slipped(word, &random) : String(word)
      }
      lines +=
        edit.wraps ? wrapped("\(label):", words) : ["\(label): \(words.joined(separator: " "))"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The word with two small letters swapped, or one doubled; a sentence still begins with a capital.
  private func slipped(_ word: Substring, _ random: inout Seeded) -> String {
    var letters = Array(word)
    let places = letters.indices.dropLast().filter {
      letters[$0].isLowercase && letters[$0 + 1].isLowercase
    }
    guard let place = places.randomElement(using: &random) else { return String(word) }
    if letters[place] == letters[place + 1] {
      letters.insert(letters[place], at: place)
    } else {
      letters.swapAt(place, place + 1)
    }
    return String(letters)
  }

  /// Lines of at most 50 letters.
  private func wrapped(_ label: String, _ words: [String]) -> [String] {
    var lines = [label]
    for word in words {
      if lines[lines.count - 1].count + word.count > 50 {
        lines.append("  " + word)
      } else {
        lines[lines.count - 1] += " " + word
      }
    }
    return lines
  }
}
