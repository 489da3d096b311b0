import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct CodebookFixItTests {
  static let cases =
    codebookStructureCases + codebookTagsCases + codebookRulesCases + codebookSharingCases
    + codebookTenCases + codebookNamesCases + codebookCoverageCases

  @Test(arguments: cases)
  func `a fix-it removes its diagnostic and adds no error`(_ mistake: CodebookCase) {
    expectFixItsToHelp(mistake.text)
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `fix-its help in any misspelt codebook`(_ seed: UInt64) {
    var random = Seeded(seed)
    expectFixItsToHelp(misspelt(larkfield, slips: 1 + Int(seed / 20), using: &random))
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `reading survives any damage`(_ seed: UInt64) {
    var random = Seeded(seed)
    let text = damaged(larkfield, times: 1 + Int(seed / 10), using: &random)
    let parsed = read(text)
    for diagnostic in parsed.diagnostics {
      #expect(parsed.value.source.range.contains(diagnostic.range))
      #expect(!diagnostic.description.isEmpty)
    }
  }

  @Test func `all fix-its together leave what has none`() {
    let text = "# Book\n- id: My Book\n- version: 1\n- langage: en\n"
    let parsed = read(text)
    let corrected = applying(parsed.diagnostics.flatMap(\.fixIts), to: parsed.value.source)
    let expected = "# Book\n- id: my-book\n- version: 1.0.0\n- language: en\n"
    #expect(String(decoding: corrected, as: UTF8.self) == expected)
  }

  private func expectFixItsToHelp(_ text: String) {
    let before = read(text)
    for diagnostic in before.diagnostics {
      for fixIt in diagnostic.fixIts {
        let corrected = applying([fixIt], to: before.value.source)
        let after = read(String(decoding: corrected, as: UTF8.self))
        let context =
          "\(diagnostic)\n---\n\(after.diagnostics.map(\.description).joined(separator: "\n"))\n---\n\(text)"
        #expect(count(diagnostic, in: after) < count(diagnostic, in: before), "\(context)")
        #expect(
          errors(after) <= errors(before) - (diagnostic.severity == .error ? 1 : 0), "\(context)")
      }
    }
  }

  private func errors(_ parsed: Parsed<Codebook>) -> Int {
    parsed.diagnostics.count { $0.severity == .error }
  }

  private func count(_ diagnostic: Diagnostic, in parsed: Parsed<Codebook>) -> Int {
    parsed.diagnostics.count {
      $0.id == diagnostic.id && wording($0) == wording(diagnostic) && !$0.fixIts.isEmpty
    }
  }

  /// The message without the numbers of lines, which change when a line is deleted.
  private func wording(_ diagnostic: Diagnostic) -> String {
    diagnostic.fixIts.contains { $0.replacement.isEmpty }
      ? diagnostic.message.filter { !$0.isNumber } : diagnostic.message
  }
}

/// `text` with letters of its words changed, as hasty typing does.
private func misspelt(_ text: String, slips: Int, using random: inout Seeded) -> String {
  var bytes = Array(text.utf8)
  for _ in 0..<slips {
    let offset = Int.random(in: 0..<bytes.count, using: &random)
    guard bytes[offset] != 10, bytes[offset] < 0x80 else { continue }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: bytes.remove(at: offset)
    case 1: bytes[offset] = UInt8.random(in: 97...122, using: &random)
    default: bytes.insert(UInt8.random(in: 97...122, using: &random), at: offset)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// `text` with lines and stretches cut, doubled, moved and strewn with signs.
private func damaged(_ text: String, times: Int, using random: inout Seeded) -> String {
  let signs = [
    "\"", "\\", "#", "\n", "- ", ": ", ",", "[", "]", "(", ")", "/", "@", "\0", "é", "```",
  ]
  var scalars = Array(text.unicodeScalars)
  for _ in 0..<times where scalars.count > 10 {
    let start = Int.random(in: 0..<scalars.count, using: &random)
    let end = min(scalars.count, start + Int.random(in: 0..<40, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: scalars.removeSubrange(start..<end)
    case 1: scalars.insert(contentsOf: Array(scalars[start..<end]), at: scalars.count / 2)
    default:
      scalars.insert(
        contentsOf: (signs.randomElement(using: &random) ?? "").unicodeScalars, at: start)
    }
  }
  return String(String.UnicodeScalarView(scalars))
}
