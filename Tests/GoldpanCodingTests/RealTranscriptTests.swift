import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite(.enabled(if: Shared.isPresent)) struct RealTranscriptTests {
  private func read(_ path: String) throws -> (source: Source, transcript: Transcript) {
    let (source, _) = try SourceDecoding.decode(Shared.bytes(path), name: path)
    return (source, TranscriptReader.read(source, id: "w1/real").value)
  }

  private func lines(_ source: Source) -> [String] {
    (1...source.lineCount).map { source.text(source.line($0)) }
  }

  @Test(arguments: Shared.files(below: "data/B02_cgm_focus_groups") { $0.hasPrefix("focus") })
  func `focus groups have their participants and one who asks`(path: String) throws {
    let (source, transcript) = try read(path)
    let header = lines(source).first { $0.hasPrefix("Participants:") } ?? ""
    let codes = Set(header.split { !$0.isLetter && !$0.isNumber }.filter { $0.hasPrefix("TN") })
    let participants = Set(transcript.turns.compactMap(\.speaker.participant?.description))
    let others = transcript.turns.filter { $0.speaker.participant == nil }.map(\.speaker)
    #expect(participants == Set(codes.map(String.init)))
    #expect(Set(others) == [.interviewer("GA"), .unknown])
    #expect(transcript.about.method == .focusGroup)
  }

  @Test(arguments: Shared.files(below: "data/B05_googlemeet_polygon") { $0.contains("PPGC") })
  func `only attendees speak in Google Meet`(path: String) throws {
    let (source, transcript) = try read(path)
    let heading = try #require(lines(source).firstIndex { $0.contains("Attendees") })
    let attendees = lines(source).dropFirst(heading + 1).first { !$0.isEmpty } ?? ""
    #expect(transcript.dialect == .googleMeet)
    #expect(transcript.turns.count > 5)
    for label in Set(transcript.turns.map(\.label)) {
      #expect(attendees.contains(label), "\(label)")
    }
  }

  @Test(arguments: Shared.files(below: "data/B06_zoom_ethereum") { $0.hasSuffix(".vtt") })
  func `Zoom cues name their speaker before the first colon`(path: String) throws {
    let (source, transcript) = try read(path)
    let lines = lines(source)
    let named = zip(lines, lines.dropFirst()).filter { $0.0.contains(" --> ") }.compactMap {
      $0.1.firstRange(of: ": ").map { [text = $0.1] range in String(text[..<range.lowerBound]) }
    }
    let expected = Set(named.map { $0.lowercased() })
    #expect(transcript.dialect == .zoom)
    #expect(Set(transcript.turns.map { $0.label.lowercased() }) == expected)
  }
}
