import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct CoveredRulesTests {
  @Test(arguments: codebookCoverageCases)
  func `rules that do nothing are reported`(_ mistake: CodebookCase) {
    let printed = CodebookReader.read(Source(name: "book.md", text: mistake.text)).diagnostics
    #expect(printed.map(\.description).joined(separator: "\n") == mistake.output)
  }

  /// 12,000 tagged sentences, most with charged words, under rules of which many are covered.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `what is coded stays when a covered line is deleted`(seed: UInt64) {
    var random = Seeded(seed)
    let text = rules(count: 3 + Int(seed / 6), using: &random)
    let parsed = CodebookReader.read(Source(name: "book.md", text: text))
    let corpus = CodingRoom.corpus(speech(turns: 40, using: &random))
    let before = coded(corpus, by: parsed.value)
    for diagnostic in parsed.diagnostics where diagnostic.id == .coveredRule {
      for fixIt in diagnostic.fixIts {
        let bytes = applying([fixIt], to: parsed.value.source)
        let shorter = CodebookReader.read(Source(name: "book.md", bytes: bytes)).value
        #expect(coded(corpus, by: shorter) == before, "\(diagnostic)\n\(text)")
      }
    }
    let all = parsed.diagnostics.filter { $0.id == .coveredRule }.flatMap(\.fixIts)
    let bytes = applying(all, to: parsed.value.source)
    let shortest = CodebookReader.read(Source(name: "book.md", bytes: bytes)).value
    #expect(coded(corpus, by: shortest) == before, "\(text)")
  }

  @Test func `very many rules of few words are compared in one go`() {
    let words = ["again", "back", "call*", "~explain", "ring", "told", "twice", "wait"]
    var random = Seeded(1)
    let lines = (0..<10_000).map { _ in
      "- " + (0..<6).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    let text =
      head + lines.joined(separator: "\n") + "\n### Except\n"
      + lines.prefix(1_000).joined(separator: "\n")
    let parsed = CodebookReader.read(Source(name: "book.md", text: text))
    #expect(parsed.value.tags[0].rules.count == 10_000)
  }

  @Test func `very many equal rules are reported in one go`() {
    let text = head + String(repeating: "- again, twice\n", count: 10_000)
    let parsed = CodebookReader.read(Source(name: "book.md", text: text))
    #expect(parsed.diagnostics.count { $0.id == .coveredRule } == 9_999)
  }

  /// The sentences that have a tag, and whether it is the speaker's own.
  private func coded(_ corpus: Corpus, by codebook: Codebook) -> Set<String> {
    Set(
      Autocoder(codebook).codings(in: corpus).map { "\($0.evidence) \($0.tag) \($0.standing)" })
  }

  private var head: String { "# Book\n\n- id: book\n- version: 1.0.0\n\n## pain/x\n### Match\n" }

  private func rules(count: Int, using random: inout Seeded) -> String {
    let lines = (0..<count).map { _ in
      let parts = (0..<Int.random(in: 1...2, using: &random)).map { _ in rule(using: &random) }
      return "- " + parts.joined(separator: ", ")
    }
    return head + lines.joined(separator: "\n") + "\n"
  }

  private func rule(using random: inout Seeded) -> String {
    let distance = Int.random(in: 0...3, using: &random)
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: "\(phrase(using: &random)) NEAR/\(distance) \(phrase(using: &random))"
    case 1: "\(phrase(using: &random)) THEN/\(distance) \(phrase(using: &random))"
    case 2: "(\(phrase(using: &random)) OR \(phrase(using: &random))) THEN/\(distance) again"
    case 3: "\(phrase(using: &random)) ... again"
    default: phrase(using: &random)
    }
  }

  private func phrase(using random: inout Seeded) -> String {
    let words = ["explain", "explain*", "~explain", "call", "call*", "again", "never", "if they"]
    let count = Int.random(in: 0..<3, using: &random) == 0 ? 2 : 1
    return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  private func speech(turns: Int, using random: inout Seeded) -> String {
    let words = [
      "explain", "explained", "call", "calls", "again", "never", "not", "if they", "would", "but",
      "my friend says", "and", "you", ",", ".",
    ]
    return (0..<turns).map { _ in
      let said = (0..<20).map { _ in words.randomElement(using: &random) ?? "" }
      return "P01: " + said.joined(separator: " ") + "\n"
    }.joined()
  }
}
