import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Front matter and speech between two `---` lines are told apart.
@Suite struct FrontMatterSpeechTests {
  private func read(_ text: String) -> (source: Source, parsed: Parsed<Transcript>) {
    let source = Source(name: "talk.txt", text: text)
    return (source, TranscriptReader.read(source, id: "talk"))
  }

  @Test func `turns between two rules are turns`() {
    let (source, parsed) = read(
      "---\nAnna: The router came late again\nBen: It did not come at all.\n---\n"
        + "Anna: They rang me.\nBen: So they did.\n")
    #expect(parsed.value.turns.prefix(2).map(\.label) == ["Anna", "Ben"])
    #expect(lostWords(source) == [])
  }

  @Test func `what looks like a turn among keys is reported with its words`() {
    let (source, parsed) = read(
      "---\nwave: w1\nAnna: The router came late again\n---\nAnna: They rang me.\nBen: Yes.\n")
    #expect(parsed.value.about.wave == "w1")
    let left = parsed.remarks.filter { $0.id == .alteredLine }.map(\.message)
    #expect(left == ["left out: front matter line 'Anna: The router came late again'"])
    #expect(lostWords(source) == [])
  }

  @Test(arguments: [
    ("moderater: MOD", "unknown key 'moderater' in the front matter; did you mean 'moderator'?"),
    ("recorder: Zoom", "unknown key 'recorder' in the front matter"),
    ("Project: Router study", "unknown key 'project' in the front matter"),
  ])
  func `keys that nothing reads are told`(line: String, message: String) {
    let (source, parsed) = read("---\n\(line)\n---\nAnna: They rang me.\nBen: Yes.\n")
    let unknown = parsed.diagnostics.filter { $0.id == .unknownKey }
    #expect(unknown.map(\.message) == [message])
    #expect(unknown.map(\.severity) == [message.contains("mean") ? .warning : .note])
    #expect(parsed.value.turns.map(\.label) == ["Anna", "Ben"])
    #expect(lostWords(source) == [])
  }

  @Test(arguments: [
    ("method: interview\n", Conversation.Method.interview), ("method: call\n", .call),
    ("date: 2025-01-01\n", .focusGroup),
  ])
  func `the word of the file says how it was held`(key: String, method: Conversation.Method) {
    let text = "---\n\(key)---\nMOD: Well?\nAnn: Yes.\nBea: No.\nCat: Hm.\n"
    #expect(read(text).parsed.value.about.method == method)
  }
}
