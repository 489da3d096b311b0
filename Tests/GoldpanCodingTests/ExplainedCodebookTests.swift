import GoldpanCoding
import GoldpanText
import Testing

@Suite struct ExplainedCodebookTests {
  @Test(arguments: explained)
  func `the wrong codebook has the diagnostic that it explains`(_ id: Diagnostic.ID) {
    #expect(found(in: "Wrong", of: id).contains(id))
  }

  @Test(arguments: explained)
  func `the right codebook does not have it`(_ id: Diagnostic.ID) {
    #expect(!found(in: "Right", of: id).contains(id))
  }

  /// Those whose examples are codebooks, or the end of one.
  static let explained: [Diagnostic.ID] = [
    .missingIdentity, .unknownPart, .unknownKey, .duplicateTag, .badTagName, .missingDefinition,
    .missingUse, .missingRules, .sharedRule, .unknownList, .missingExamples, .missingPin,
    .unknownReference, .missingSuccessor, .beatsCycle,
  ]

  private func found(in title: String, of id: Diagnostic.ID) -> [Diagnostic.ID] {
    let lines = (Diagnostic.explanation(of: id) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    let example = lines.drop { $0 != "\(title):" }.dropFirst()
      .prefix { $0.hasPrefix("    ") || $0.isEmpty }
      .map { $0.dropFirst(4) }.joined(separator: "\n")
    let header = "# Larkfield\n\n- id: larkfield\n- version: 1.0.0\n\n"
    let text =
      example.hasPrefix("# ")
      ? example : header + (example.hasPrefix("###") ? "## pain/example\n" : "") + example
    return CodebookReader.read(Source(name: "codebook.md", text: text)).diagnostics.map(\.id)
  }
}
