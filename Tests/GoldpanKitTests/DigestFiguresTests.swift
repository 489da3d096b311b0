import Foundation
import GoldpanKit
import TestSupport
import Testing

/// Whoever computes with the digest finds in its JSON what others read in its Markdown.
@Suite struct DigestFiguresTests {
  @Test func `every number that the Markdown prints is in the JSON`() throws {
    let digest = Digest(try Sample().insights())
    let json = try JSONSerialization.jsonObject(with: Data(digest.json.pretty.utf8))
    let known = figures(in: json)
    let printed = numbers(in: digest.markdown)
    #expect(printed.count > 60)
    #expect(printed.filter { !known.contains($0) } == [])
  }

  /// All numbers as Markdown may print them, and those that stand in strings.
  private func figures(in json: Any) -> Set<String> {
    switch json {
    case let object as [String: Any]:
      object.values.reduce(into: []) { $0.formUnion(figures(in: $1)) }
    case let array as [Any]:
      array.reduce(into: ["\(array.count)"]) { $0.formUnion(figures(in: $1)) }
    case let text as String:
      Set(text.matches(of: #/\d+(\.\d+)*/#).map { String($0.0) })
    case let number as NSNumber:
      [
        "\(number.intValue)", oneDecimal(number.doubleValue), oneDecimal(tenths: number.intValue),
        "\(Int((number.doubleValue * 100).rounded()))",
      ]
    default: []
    }
  }

  /// The numbers of the Markdown without quotations, names of evidence, and words of ours.
  private func numbers(in markdown: String) -> [String] {
    let ours = [
      "90 %", "(9–10)", "(7–8)", "(0–6)", "9 or 10", "4 points", "correlation of 0.3", "2006",
      "0–10", "above 6", "Above 6", "by 10",
    ]
    return markdown.split(separator: "\n").flatMap { line -> [String] in
      guard !line.hasPrefix("#### ") else { return [] }
      var text = line.replacing(#/^\d\. /#, with: "").replacing(
        #/q-[0-9a-z]{8}|sha256 [0-9a-f]{4}/#, with: ""
      )
      .replacing(#/"[^"]*"/#, with: "").replacing(#/“.*?”/#, with: "")
      for words in ours { text = text.replacing(words, with: "") }
      return text.matches(of: #/\d+(\.\d+)*/#).map { String($0.0) }
    }
  }
}
