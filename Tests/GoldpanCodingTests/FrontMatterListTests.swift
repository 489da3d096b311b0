import GoldpanCoding
import GoldpanText
import Testing

/// What front matter lists, and the dialect that it may name.
@Suite struct FrontMatterListTests {
  @Test(arguments: [
    ("moderator: Ana, Tom", ["Ana", "Tom"]),
    ("moderator: \"Holt, Ida\", Tom", ["Holt, Ida", "Tom"]),
    ("moderator: \"Holt, Ida\" # who asked", ["Holt, Ida"]),
    ("moderator: ['Holt', \"Holt, Ida\"]", ["Holt", "Holt, Ida"]),
    ("moderator: 'Holt, Ida'", ["Holt", "Ida"]),
    ("moderator:\n- \"Holt, Ida\"\n- Tom", ["Holt, Ida", "Tom"]),
    ("moderator: \"The \\\"Boss\\\"\"", ["The \"Boss\""]),
    ("moderator: O'Brien, D'Arcy", ["O'Brien", "D'Arcy"]),
    ("moderator: Tom \"T\" Reed, Ana", ["Tom \"T\" Reed", "Ana"]),
    ("aliases: \"Holt, Ida\" = Ana, Tom=Eva\nmoderator: Ana, Eva", ["Holt, Ida", "Tom", "Ana"]),
  ])
  func `names in quotation marks may hold commas`(frontMatter: String, asking: [String]) {
    let names = ["Ana", "Tom", "Holt, Ida", "Holt", "Ida", "The \"Boss\"", "O'Brien", "D'Arcy"]
    let turns = (names + ["Tom \"T\" Reed"]).map { "[00:00:01] \($0): I see.\n[00:00:02] P1: So." }
    let text = "---\nspeakers: Ida\n\(frontMatter)\n---\n" + turns.joined(separator: "\n")
    let transcript = TranscriptReader.read(Source(name: "file", text: text), id: "w1/file").value
    var found: [String] = []
    for case .interviewer(let name) in transcript.turns.map(\.speaker) { found.append(name) }
    #expect(Set(found) == Set(asking))
  }

  @Test func `front matter may name the dialect`() {
    let text = "---\ndialect: otter\n---\nAna: 1\nTom  0:05\nI said Ana: 2\n"
    let parsed = TranscriptReader.read(Source(name: "file", text: text), id: "w1/file")
    #expect(parsed.value.dialect == .otter)
    #expect(parsed.value.turns.map(\.label) == ["Tom"])
  }

  @Test func `a dialect that there is not is a warning`() {
    let text = "---\ndialect: ottr\n---\nAna: 1\nTom: 2\n"
    let parsed = TranscriptReader.read(Source(name: "file", text: text), id: "w1/file")
    #expect(
      parsed.diagnostics.contains { $0.message.hasPrefix("unknown dialect 'ottr'; expected") })
    #expect(parsed.diagnostics.contains { $0.message.hasSuffix("did you mean 'otter'?") })
  }

  @Test(arguments: [
    ("---\ndialect: canonical\n---\nUnknown Speaker: a\nUnknown Speaker: b\nP1: c\n", 3),
    ("Unknown Speaker: a\nUnknown Speaker: b\nP1: c\n", 2),
    ("---\naliases: Unknown Speaker = P3\n---\nUnknown Speaker: a\nUnknown Speaker: b\nP1: c\n", 2),
    ("P2: a\nP2: b\nP1: c\n", 2),
  ])
  func `an unknown speaker after another is somebody else in what Goldpan wrote`(
    text: String, count: Int
  ) {
    let source = Source(name: "file", text: text)
    #expect(TranscriptReader.read(source, id: "w1/file").value.turns.count == count)
  }
}
