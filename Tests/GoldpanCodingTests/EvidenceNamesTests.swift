import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// The names of all sentences of some canonical lines, in order.
private func names(_ text: String, id: Transcript.ID = "w1/talk") -> [String] {
  Autocoder(CodingRoom.everything).codings(in: Corpus([CodingRoom.transcript(text, id: id)]))
    .map(\.evidence.description)
}

@Suite struct EvidenceNamesTests {
  @Test func `a name is q and eight Crockford characters`() {
    let alphabet = Set("0123456789abcdefghjkmnpqrstvwxyz")
    let found = names("MOD: Why?\nP01: It was slow. Très long, ‘really’.\nP02: 10,5 % more.")
    #expect(found.count == 4)
    for name in found {
      #expect(name.hasPrefix("q-"))
      #expect(name.count == 10)
      #expect(name.dropFirst(2).allSatisfy(alphabet.contains))
    }
  }

  @Test(
    arguments: [
      "P01: It was\n  so slow. And late.",
      "P01:   It was so   slow.\n\nAnd late.",
      "P01: IT WAS [laughs] so slow! And, late.",
    ])
  func `wrapping, case, signs and directions change no name`(_ text: String) {
    #expect(names(text) == names("P01: It was so slow. And late."))
    #expect(names(text).count == 2)
  }

  @Test func `line ends change no name`() throws {
    let file = "---\r\nmoderator: MOD\r\n---\r\nP01: It was\r\nso slow.\r\nP02: Late.\r\n"
    let source = try SourceDecoding.decode(Array(file.utf8), name: "talk").source
    let transcript = TranscriptReader.read(source, id: "w1/talk").value
    let found = Autocoder(CodingRoom.everything).codings(in: Corpus([transcript]))
    #expect(found.map(\.evidence.description) == names("P01: It was so slow.\nP02: Late."))
  }

  @Test func `another file name and turns before change no name`() {
    let text = "P01: It was so slow.\nP02: And late."
    #expect(names(text, id: "w2/other") == names(text))
    #expect(names("P03: New.\nMOD: Oh?\n" + text).suffix(2) == names(text)[...])
  }

  @Test func `a file of generic labels can be renamed, and two such files count on`() {
    let text = "MOD: So?\nSpeaker 2: It was so slow.\nSpeaker 3: And late."
    #expect(names(text, id: "w2/other") == names(text, id: "w1/s1"))
    let talks = ["w1/a", "w1/b"].map { CodingRoom.transcript(text, id: Transcript.ID($0)) }
    let codings = Autocoder(CodingRoom.everything).codings(in: Corpus(talks))
    #expect(Set(codings.map(\.evidence)).count == 6)
    #expect(Set(codings.compactMap(\.quotation.speaker.participant)).count == 4)
  }

  @Test func `repeats and other people have names of their own`() {
    let found = names("P01: Yes. Yes.\nP02: Yes.\nMOD: Yes?\nP01: Yes.")
    #expect(Set(found).count == 5)
  }

  @Test func `two sentences are not named like one of the same words`() {
    let codebook = CodingRoom.codebook("## pain/x\n### Match\n- slow AND late [in: turn]")
    let corpus = CodingRoom.corpus("P01: Slow. Late.\nP02: Hm.\nP01: Slow late.")
    #expect(Set(Autocoder(codebook).codings(in: corpus).map(\.evidence)).count == 2)
  }

  @Test func `sentences that are tagged together are numbered on over transcripts`() {
    let codebook = CodingRoom.codebook(
      "## pain/x\n### Match\n- slow AND late [in: turn]\n## pain/y\n### Match\n- slow")
    func found(_ talks: [String]) -> [String] {
      let transcripts = talks.enumerated().map { number, text in
        CodingRoom.transcript(text, id: Transcript.ID("w1/t\(number)"))
      }
      return Autocoder(codebook).codings(in: Corpus(transcripts)).map(\.evidence.description)
    }
    let turn = "P01: So. Slow. It came late. Bye.\n"
    let apart = found([turn, "P02: Hm.\n" + turn])
    #expect(Set(apart).count == 4)
    #expect(apart == found([turn + "MOD: And?\n" + turn]))
  }

  @Test func `names that collide grow, the others stay short`() {
    let names = ["aaaaaa", "aabbbb", "aabbcc", "cccccc", "aaaaaa"].map(EvidenceName.init(spelled:))
    #expect(shortened(names, to: 1) == ["q-aaa", "q-aabbb", "q-aabbc", "q-c", "q-aaa"])
  }

  @Test func `names that differ in the last bit alone are written whole`() {
    let names = [false, true].map { EvidenceName(first: 1, last: $0) }
    #expect(shortened(names, to: 8) == ["q-0000000000002", "q-0000000000003"])
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `short names are unique beginnings`(_ seed: UInt64) {
    var random = Seeded(seed)
    let names = Set(
      (0...Int(seed) * 4).map { _ in
        EvidenceName(
          spelled: String((0..<12).map { _ in "abc".randomElement(using: &random) ?? "a" }))
      }
    ).sorted()
    let short = shortened(names, to: 1)
    #expect(Set(short).count == names.count)
    #expect(zip(names, short).allSatisfy { $0.id().description.hasPrefix($1) })
  }

  private func shortened(_ names: [EvidenceName], to usual: Int) -> [String] {
    let lengths = EvidenceName.lengths(of: names, usual: usual)
    return names.map { $0.id(lengths[$0] ?? usual).description }
  }
}

extension EvidenceName {
  /// A name by up to twelve characters; `0` stands for those that are missing.
  fileprivate init(spelled text: String) {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let bits = text.enumerated().reduce(UInt64(0)) { bits, next in
      bits | UInt64(alphabet.firstIndex(of: next.element) ?? 0) << UInt64(59 - next.offset * 5)
    }
    self.init(first: bits)
  }
}
