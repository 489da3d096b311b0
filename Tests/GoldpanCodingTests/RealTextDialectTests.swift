import Foundation
import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Real files of the text dialects against splitters that know one dialect only.
@Suite(.enabled(if: Shared.isPresent)) struct RealTextDialectTests {
  struct Said: Hashable {
    let name: String
    var text: String
  }

  private func read(_ path: String) throws -> (lines: [String], transcript: Transcript) {
    let (source, _) = try SourceDecoding.decode(Shared.bytes(path), name: path)
    let lines = (1...source.lineCount).map { source.text(source.line($0)) }
    return (lines, TranscriptReader.read(source, id: "w1/real").value)
  }

  private func said(_ transcript: Transcript) -> [Said] {
    transcript.turns.map { turn in
      Said(name: turn.label, text: words(transcript.source.text(turn.range)))
    }
  }

  @Test(arguments: Shared.files(below: "data/B05_googlemeet_polygon") { $0.contains("PPGC") })
  func `every labelled line of Google Meet is its speaker's`(path: String) throws {
    let (lines, transcript) = try read(path)
    let heading = try #require(lines.firstIndex { $0.contains("Attendees") })
    let attendees = lines.dropFirst(heading + 1).first { !$0.isEmpty } ?? ""
    let turns = said(transcript)
    var next = 0
    for line in lines {
      guard let (name, text) = labelled(line, attendees), !text.isEmpty else { continue }
      while next < turns.count, turns[next].name != name || !turns[next].text.contains(text) {
        next += 1
      }
      #expect(next < turns.count, "\(name): \(text)")
      guard next < turns.count else { return }
    }
  }

  /// `**Name:** text` and `Name: text` of an attendee.
  private func labelled(_ line: String, _ attendees: String) -> (name: String, text: String)? {
    let plain = line.replacing("**", with: "")
    guard let colon = plain.firstIndex(of: ":") else { return nil }
    var name = words(String(plain[..<colon]))
    guard !name.isEmpty, attendees.contains(name) else { return nil }
    if name.hasSuffix("'s Presentation") { name = String(name.dropLast(15)) }
    return (name, words(String(plain[plain.index(after: colon)...])))
  }

  @Test(arguments: Shared.files(below: "data/B06_zoom_ethereum") { $0.hasSuffix("chat.txt") })
  func `every message of a chat has its sender`(path: String) throws {
    let text = String(decoding: try Shared.bytes(path), as: UTF8.self)
    var expected: [Said] = []
    for message in messages(text) {
      guard let said = spoken(message) else { continue }
      if expected.last?.name == said.name {
        expected[expected.count - 1].text += " " + said.text
      } else {
        expected.append(said)
      }
    }
    let (_, transcript) = try read(path)
    #expect(transcript.dialect == .zoomChat)
    let found = said(transcript)
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) where found != expected {
      Issue.record("expected \(expected)\n     got \(found)")
      return
    }
  }

  /// The messages of a chat: time, sender and text between tabs, CRLF after each.
  private func messages(_ text: String) -> [(name: String, text: String)] {
    text.split(separator: "\r\n").compactMap { line in
      let cells = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard cells.count == 3 else { return nil }
      return (String(cells[1].dropLast()), String(cells[2]))
    }
  }

  /// A message without what it repeats of others; `nil`: it says nothing itself.
  private func spoken(_ message: (name: String, text: String)) -> Said? {
    let verbs = ["Reacted to \"", "Heeft gereageerd op \"", "A réagi à \"", "Removed a "]
    if verbs.contains(where: message.text.hasPrefix) { return nil }
    var text = message.text
    let answers = ["Replying to \"", "Répondre à \"", "Antwoord verzenden naar \""]
    if let answer = answers.first(where: text.hasPrefix) {
      let rest = text.dropFirst(answer.count)
      guard let close = rest.firstRange(of: /" ?\n/) else { return nil }
      text = String(text[close.upperBound...])
    }
    let spoken = words(text)
    return spoken.isEmpty ? nil : Said(name: message.name, text: spoken)
  }

  @Test(arguments: [
    ("B02_cgm_focus_groups/focus_group_1.txt", Dialect.focusGroup),
    ("B02_cgm_focus_groups/focus_group_3.txt", .focusGroup),
    ("B02_cgm_focus_groups/focus_group_5.txt", .focusGroup),
    ("C02_dialect_samples/rev_paren.txt", .rev),
    ("C02_dialect_samples/superdatascience.txt", .community),
    ("C02_dialect_samples/teams_word_paste.txt", .teamsText),
  ]) func `the dialect is seen`(path: String, dialect: Dialect) throws {
    #expect(try read("data/\(path)").transcript.dialect == dialect)
  }

  @Test(arguments: Shared.files(below: "data/A03_ladybug") { $0.hasSuffix(".md") })
  func `podcasts of one program are Otter's`(path: String) throws {
    #expect(try read(path).transcript.dialect == .otter)
  }
}

/// Text with single blanks.
private func words(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
