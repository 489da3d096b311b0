import Foundation
import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Real meetings written out in three ways and read back.
@Suite(.enabled(if: Shared.isPresent)) struct MeetingRoundTripTests {
  struct Meeting: Decodable {
    struct Turn: Decodable {
      let speaker: String
      let content: String
    }

    let turns: [Turn]

    enum CodingKeys: String, CodingKey { case turns = "meeting_transcripts" }
  }

  enum Style: CaseIterable, CustomTestStringConvertible {
    case plain, bold, stamped

    var testDescription: String {
      switch self {
      case .plain: "Name: text"
      case .bold: "**Name:** text"
      case .stamped: "[00:00:12] Name: text"
      }
    }

    func rendered(_ turns: [Meeting.Turn]) -> String {
      turns.enumerated().map { index, turn in
        let text = words(turn.content)
        switch self {
        case .plain: return "\(turn.speaker): \(text)\n"
        case .bold: return "**\(turn.speaker):** \(text)\n\n"
        case .stamped:
          let time = [index * 7 / 3600, index * 7 / 60 % 60, index * 7 % 60].map { number in
            number < 10 ? "0\(number)" : "\(number)"
          }
          return "[\(time.joined(separator: ":"))] \(turn.speaker): \(text)\n"
        }
      }.joined()
    }
  }

  static let files = Shared.files(below: "data/B03_qmsum") { $0.hasSuffix(".json") }

  @Test(arguments: files, Style.allCases)
  func `turns and speakers come back`(path: String, style: Style) throws {
    let meeting = try JSONDecoder().decode(Meeting.self, from: Data(Shared.bytes(path)))
    var expected: [String] = []
    var last = ""
    for turn in meeting.turns where !words(turn.content).isEmpty {
      if person(turn.speaker) == last {
        expected[expected.count - 1] += " " + words(turn.content)
      } else {
        last = person(turn.speaker)
        expected.append("\(last): \(words(turn.content))")
      }
    }
    let source = Source(name: "meeting.txt", text: style.rendered(meeting.turns))
    let transcript = TranscriptReader.read(source, id: "w1/meeting").value
    let found = transcript.turns.map { turn in
      "\(turn.label): \(words(transcript.source.text(turn.range)))"
    }
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) where found != expected {
      Issue.record("expected \(expected.prefix(300))\n     got \(found.prefix(300))")
      return
    }
  }

  /// A name without what stands in parentheses after it, which says whom it means.
  private func person(_ speaker: String) -> String {
    guard let open = speaker.firstIndex(of: "("), speaker.hasSuffix(")") else { return speaker }
    return words(String(speaker[..<open]))
  }
}

/// Text with single blanks.
private func words(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
