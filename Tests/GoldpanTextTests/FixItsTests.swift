import GoldpanText
import TestSupport
import Testing

@Suite struct FixItsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let replacements: [String]
    let result: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "nothing", text: "as it is", replacements: [], result: "as it is"),
    Case(name: "one", text: "a «b» c", replacements: ["x"], result: "a x c"),
    Case(name: "two", text: "«a» b «c»", replacements: ["x", "yz"], result: "x b yz"),
    Case(name: "an insertion", text: "a«» c", replacements: [" b"], result: "a b c"),
    Case(name: "two insertions", text: "a«»«»", replacements: ["b", "c"], result: "abc"),
    Case(name: "a deletion", text: "a«bc»d", replacements: [""], result: "ad"),
    Case(
      name: "the outer of two that overlap", text: "a«b«c»»d", replacements: ["x", "y"],
      result: "axd"),
    Case(name: "neighbours", text: "«a»«b»", replacements: ["b", "a"], result: "ba"),
  ])
  func `makes corrections`(_ correction: Case) {
    let marked = Marked(correction.text)
    let fixIts = zip(marked.ranges, correction.replacements).map {
      Diagnostic.FixIt("", replacing: $0, with: $1)
    }
    let source = Source(name: "text", text: marked.text)
    #expect(String(decoding: applying(fixIts, to: source), as: UTF8.self) == correction.result)
  }

  @Test func `ignores corrections past the end`() {
    let fixIt = Diagnostic.FixIt("", replacing: TextRange(2, 9), with: "x")
    #expect(applying([fixIt], to: Source(name: "text", text: "abc")) == Array("abc".utf8))
  }
}
