import Foundation
import GoldpanCoding
import GoldpanKit
import Testing

/// `goldpan init` carries this repository's codebooks in the binary, as strings: resources would be
/// further files to copy, and embedded ones take the compiler a minute.
@Suite struct StarterCodebookTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let names =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: project.appending(path: "codebooks").path)) ?? [])
    .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()

  @Test(arguments: names)
  func `is the codebook of this repository`(name: String) throws {
    let codebook = try String(
      contentsOf: Self.project.appending(path: "codebooks/\(name).md"), encoding: .utf8)
    let file = Self.project.appending(
      path: "Sources/GoldpanKit/Starters/\(Self.typeName(name))Starter.swift")
    if ProcessInfo.processInfo.environment["GOLDPAN_UPDATE"] == "1" {
      try Data(Self.swift(name, codebook).utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == Self.swift(name, codebook))
  }

  @Test func `every codebook of this repository is one, to the last byte`() throws {
    #expect(StarterCodebooks.all.map(\.name).sorted() == Self.names)
    for starter in StarterCodebooks.all {
      let file = Self.project.appending(path: "codebooks/\(starter.name).md")
      #expect(try Data(contentsOf: file) == Data(starter.text.utf8), "\(starter.name)")
    }
  }

  @Test(arguments: StudyTemplate.allCases)
  func `a new study's codebook is sound and its examples hold`(template: StudyTemplate) throws {
    try withScratch { folder in
      _ = try Study.create(in: folder, from: template)
      let parsed = try Study.codebook(at: folder, file: nil)
      #expect(parsed.diagnostics == [])
      #expect(ExampleRun(parsed.value).failed.isEmpty && !parsed.value.tags.isEmpty)
    }
  }

  @Test(arguments: StudyTemplate.allCases)
  func `the examples of a new study count for nothing and are sound once they are wanted`(
    template: StudyTemplate
  ) throws {
    let text = try #require(template.files.first { $0.path == "study.md" }).text
    let parsed = StudyPlanReader.read(Source(name: "study.md", text: text))
    #expect(parsed.diagnostics == [])
    #expect(parsed.value.promises.isEmpty && parsed.value.beliefs.isEmpty)
    #expect(parsed.value.stages.isEmpty && parsed.value.owners.isEmpty)
    let wanted = StudyPlanReader.read(
      Source(name: "study.md", text: text.replacing("```\n", with: "")))
    #expect(wanted.diagnostics == [])
    #expect(wanted.value.promises.count == 1 && wanted.value.beliefs.count == 1)
    #expect(wanted.value.stages.count == 1 && wanted.value.owners.count == 3)
    let book = template == .cx ? "advocate" : "codebook"
    let file = try #require(template.files.first { $0.path == "codebooks/\(book).md" })
    if template == .cx {
      let tags = try #require(try Sample().study.codebook)
      #expect(wanted.value.problems(against: tags).filter { $0.id != "GP511" } == [])
    } else {
      #expect(file.text.contains("## pain/kept-waiting"))
    }
  }

  /// `cx-core` as `CxCore`.
  private static func typeName(_ name: String) -> String {
    name.split(separator: "-").map(\.capitalized).joined()
  }

  /// The codebook as a Swift file.
  private static func swift(_ name: String, _ codebook: String) -> String {
    let type = typeName(name)
    return """
      // swift-format-ignore-file
      // A copy of codebooks/\(name).md for `goldpan init`; `GOLDPAN_UPDATE=1 swift test` renews it.

      let \(type.prefix(1).lowercased() + type.dropFirst())Starter = #\"""
      \(codebook)
      \"""#

      """
  }
}
