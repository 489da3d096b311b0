import Foundation
import Testing

/// The exact text of every diagnostic stands in some test.
@Suite struct MessageTablesTests {
  private static let tests = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The numbers that `DiagnosticIDs.swift` knows.
  static let known: [String] = {
    let path = tests.deletingLastPathComponent()
      .appending(path: "Sources/GoldpanText/Diagnostics/DiagnosticIDs.swift")
    let table = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return table.matches(of: /Self = "(GP\d{3})"/).map { String($0.1) }
  }()

  /// The numbers that tests print with their severity and message, as `error GP201: expected …`.
  static let shown: Set<String> = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: tests.path)) ?? []
    return paths.filter { path in
      [".swift", ".session", ".md", ".txt"].contains { path.hasSuffix($0) }
    }.reduce(into: []) { shown, path in
      let text = (try? String(contentsOf: tests.appending(path: path), encoding: .utf8)) ?? ""
      let messages = text.matches(of: /(?:error|warning|note) (GP\d{3}): \S/)
      shown.formUnion(messages.map { String($0.1) })
    }
  }()

  @Test func `finds the numbers`() { #expect(Self.known.count > 40) }

  @Test(arguments: known)
  func `some test has the exact text of`(_ number: String) {
    #expect(Self.shown.contains(number))
  }
}
