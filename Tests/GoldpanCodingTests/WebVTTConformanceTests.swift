import Foundation
import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// The W3C's web-platform tests of WebVTT, against the cues from which turns are read.
@Suite(.enabled(if: Shared.isPresent)) struct WebVTTConformanceTests {
  private static let folder = "data/D01_wpt_webvtt/"

  /// A cue, its text as the file writes it.
  struct Cue: Hashable, Decodable {
    let id: String
    let start: Double
    let end: Double
    let text: String
  }

  private struct FileCase: Decodable {
    let cues: [Cue]?
  }

  private struct TextCase: Decodable {
    let text: String
    let expectedTree: String
  }

  private static func fileCases() -> [String: FileCase] {
    guard let bytes = try? Shared.bytes(folder + "derived_file_parsing_expected.json"),
      let cases = try? JSONDecoder().decode([String: FileCase].self, from: Data(bytes))
    else { return [:] }
    return cases
  }

  private func source(_ path: String) throws -> Source {
    try SourceDecoding.decode(Shared.bytes(Self.folder + path), name: path).source
  }

  @Test(arguments: fileCases().keys.sorted())
  func `a file gives exactly the cues that WebVTT's parser gives`(name: String) throws {
    let expected = try #require(Self.fileCases()[name]).cues ?? []
    let source = try source("test/wpt-file-parsing/\(name).vtt")
    let cues = TranscriptReader.cues(of: source).filter(\.isStandard).map { cue in
      Cue(
        id: cue.name(in: source).map(source.text) ?? "", start: Double(cue.start) / 1000,
        end: Double(cue.end) / 1000, text: source.text(cue.text(in: source)))
    }
    #expect(cues == expected)
  }

  @Test func `all files of the suite are compared`() {
    #expect(Self.fileCases().count == 37)
    #expect(Self.fileCases().values.reduce(0) { $0 + ($1.cues?.count ?? 0) } == 225)
  }

  @Test(arguments: ["entities", "tags", "text", "timestamps", "tree-building"])
  func `a cue's words are the text that WebVTT's parser gives`(name: String) throws {
    let path = "test/wpt-cue-parsing/\(name)"
    let cases = try JSONDecoder().decode(
      [TextCase].self, from: Data(Shared.bytes(Self.folder + path + ".json")))
    let source = try source(path + ".vtt")
    let cues = TranscriptReader.cues(of: source)
    let stretches = TranscriptReader.stretches(of: source).stretches
    try #require(cues.count == cases.count)
    for (cue, test) in zip(cues, cases) {
      let said = said(cue.text(in: source), stretches, source)
      #expect(said == text(of: test.expectedTree), "\(test.text)")
    }
  }

  /// What is spoken in a range, with its line ends.
  private func said(_ range: TextRange, _ stretches: [Stretch], _ source: Source) -> String {
    var said = ""
    var end: Int?
    for stretch in stretches
    where stretch.range.start >= range.start && stretch.range.end <= range.end {
      if let end, source.text(TextRange(end, stretch.range.start)).contains("\n") { said += "\n" }
      end = stretch.range.end
      switch stretch.kind {
      case .speech: said += source.text(stretch.range)
      case .entity(let replacement): said += replacement
      default: break
      }
    }
    return said
  }

  /// The text in a tree as the suite draws it, `| "text"` a node.
  private func text(of tree: String) -> String {
    var text = ""
    var isText = false
    for line in tree.split(separator: "\n", omittingEmptySubsequences: false) {
      let node = line.drop { $0 == "|" || $0 == " " }
      if isText {
        text += "\n" + (line.hasSuffix("\"") ? line.dropLast() : line)
        isText = !line.hasSuffix("\"")
      } else if line.hasPrefix("|"), node.hasPrefix("\"") {
        isText = node.count == 1 || !node.hasSuffix("\"")
        text += node.dropFirst().dropLast(isText ? 0 : 1)
      }
    }
    return text
  }
}
