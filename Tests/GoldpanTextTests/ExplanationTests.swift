import Foundation
import GoldpanText
import Testing

@Suite struct ExplanationTests {
  @Test func `explains every diagnostic that the sources emit`() throws {
    let emitted = try EmittedDiagnostics()
    #expect(emitted.known.count > 30 && emitted.ids.count > 30)
    #expect(emitted.ids.subtracting(Diagnostic.explainedIDs.map(\.description)).sorted() == [])
    #expect(Set(Diagnostic.explainedIDs.map(\.description)).isSubset(of: emitted.known))
  }

  @Test func `is sorted by number, each number once`() {
    let ids = Diagnostic.explainedIDs.map(\.description)
    #expect(ids == Set(ids).sorted())
  }

  @Test func `has nothing to say of a number that nothing has`() {
    #expect(Diagnostic.explanation(of: "GP999") == nil)
    #expect(Diagnostic.explanation(of: "") == nil)
  }

  @Test(arguments: Diagnostic.explainedIDs)
  func `is plain text in 80 columns with both examples`(_ id: Diagnostic.ID) throws {
    let text = try #require(Diagnostic.explanation(of: id))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(text.hasPrefix("\(id): "))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(lines.filter { $0.unicodeScalars.count > 80 } == [])
    #expect(lines.filter { $0.hasSuffix(" ") || $0.contains("\t") } == [])
    #expect(!example("Wrong", of: id).isEmpty && !example("Right", of: id).isEmpty)
    #expect(example("Wrong", of: id) != example("Right", of: id))
    let titles = lines.filter { ["Wrong:", "Right:", "The way out:"].contains($0) }
    #expect(titles == ["Wrong:", "Right:", "The way out:"])
  }

  @Test(arguments: rules)
  func `every wrong rule has the diagnostic`(_ id: Diagnostic.ID) {
    for rule in example("Wrong", of: id) {
      #expect(PatternParser.parse(bare(rule)).diagnostics.map(\.id).contains(id), "\(rule)")
    }
  }

  @Test(arguments: rules)
  func `no right rule has any diagnostic`(_ id: Diagnostic.ID) {
    for rule in example("Right", of: id) {
      #expect(PatternParser.parse(bare(rule)).diagnostics.map(\.message) == [], "\(rule)")
    }
  }

  /// Those whose examples are nothing but bullets with rules.
  static let rules: [Diagnostic.ID] = [
    .ruleSyntax, .lowerCaseOperator, .shortWildcard, .neverMatches, .badDistance, .onlyNot,
    .regularExpression,
  ]

  /// The lines of an example without their indent.
  private func example(_ title: String, of id: Diagnostic.ID) -> [String] {
    let lines = (Diagnostic.explanation(of: id) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != "\(title):" }.dropFirst().prefix { $0.hasPrefix("    ") || $0 == "" }
      .filter { $0 != "" }.map { String($0.dropFirst(4)) }
  }

  private func bare(_ bullet: String) -> String { String(bullet.dropFirst(2)) }
}

/// The diagnostics that the program can emit, as its sources say.
private struct EmittedDiagnostics {
  /// The numbers that `DiagnosticIDs.swift` gives a name.
  private(set) var known: Set<String> = []
  /// Those that other sources use, by name or by number.
  private(set) var ids: Set<String> = []

  init() throws {
    let sources = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources")
    let table = try String(
      contentsOf: sources.appending(path: "GoldpanText/Diagnostics/DiagnosticIDs.swift"),
      encoding: .utf8)
    var names: [Substring: String] = [:]
    for match in table.matches(of: /static let (\w+): Self = "(GP\d{3})"/) {
      names[match.1] = String(match.2)
    }
    known = Set(names.values)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    for path in paths where path.hasSuffix(".swift") {
      if path.hasSuffix("DiagnosticIDs.swift") || path.hasSuffix("Explanations.swift") { continue }
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      ids.formUnion(text.matches(of: /\.(\w+)/).compactMap { names[$0.1] })
      ids.formUnion(text.matches(of: /"(?:error )?(GP\d{3})/).map { String($0.1) })
    }
  }
}
