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

  @Test(arguments: played)
  func `the wrong examples have the diagnostic and the right ones do not`(_ id: Diagnostic.ID) {
    #expect(shown(in: "Wrong", of: id).contains(id))
    #expect(!shown(in: "Right", of: id).contains(id))
  }

  /// Those whose examples are parts of a tag that show something only when they are run.
  static let played: [Diagnostic.ID] = [
    .unmatchedExample, .matchedCounterexample, .passingTodo, .exampleData,
  ]

  private func shown(in title: String, of id: Diagnostic.ID) -> [Diagnostic.ID] {
    let codebook = codebook(title, of: id).value
    return ExampleRun(codebook).diagnostics(in: codebook).map(\.id)
      + codebook.exposedExamples.map(\.id)
  }

  /// Those whose examples are codebooks, or the end of one.
  static let explained: [Diagnostic.ID] = [
    .missingIdentity, .unknownPart, .unknownKey, .duplicateTag, .badTagName, .missingDefinition,
    .missingUse, .missingRules, .sharedRule, .unknownList, .idleException, .coveredRule,
    .matchesNothing, .missingExamples, .missingPin,
    .unknownReference, .missingSuccessor, .beatsCycle,
  ]

  private func found(in title: String, of id: Diagnostic.ID) -> [Diagnostic.ID] {
    codebook(title, of: id).diagnostics.map(\.id)
  }

  private func codebook(_ title: String, of id: Diagnostic.ID) -> Parsed<Codebook> {
    let lines = (Diagnostic.explanation(of: id) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    let example = lines.drop { $0 != "\(title):" }.dropFirst()
      .prefix { $0.hasPrefix("    ") || $0.isEmpty }
      .map { $0.dropFirst(4) }.joined(separator: "\n")
    let header = "# Larkfield\n\n- id: larkfield\n- version: 1.0.0\n\n"
    let text =
      example.hasPrefix("# ")
      ? example : header + (example.hasPrefix("###") ? "## pain/example\n" : "") + example
    return CodebookReader.read(Source(name: "codebook.md", text: text))
  }
}
