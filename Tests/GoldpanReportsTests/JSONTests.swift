import Foundation
import GoldpanReports
import TestSupport
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    ("", "\"\""), ("a \"b\" \\ /", "\"a \\\"b\\\" \\\\ /\""), ("\n\r\t", "\"\\n\\r\\t\""),
    ("\0\u{1}\u{1F}", "\"\\u0000\\u0001\\u001f\""), ("\u{7F}\u{85}", "\"\\u007f\\u0085\""),
    ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""), ("\u{202E}\u{2066}", "\"\\u202e\\u2066\""),
    ("Grüße 日本 😀", "\"Grüße 日本 😀\""), ("</script>", "\"</script>\""),
  ])
  func `strings are escaped`(text: String, expected: String) throws {
    #expect(JSON.string(text).line == expected)
    let read = try JSONSerialization.jsonObject(
      with: Data(expected.utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }

  @Test(arguments: [
    (JSON.null, "null"), (true, "true"), (-3, "-3"), (.number(2.5), "2.5"), (.number(4), "4"),
    (.number(.nan), "null"), (.number(.infinity), "null"), (.number(1e300), "1e+300"),
    (.array([]), "[]"), (.object([]), "{}"), (JSON(nil as String?), "null"),
    (.array([1, "a", .null]), "[1,\"a\",null]"),
    (.object([("b", 1), ("a", .array([false]))]), "{\"b\":1,\"a\":[false]}"),
  ])
  func `values keep to one line and to their order`(value: JSON, expected: String) {
    #expect(value.line == expected)
  }

  @Test func `pretty has a value a line`() {
    let value = JSON.object([("a", 1), ("b", .array([2, .object([])])), ("c", .array([]))])
    #expect(value.pretty == "{\n  \"a\": 1,\n  \"b\": [\n    2,\n    {}\n  ],\n  \"c\": []\n}\n")
  }

  @Test(arguments: 0...40)
  func `what is escaped does not depend on where it stands`(length: Int) {
    let long = String(repeating: "\"", count: 60)
    for place in 0...length {
      let plain = String(repeating: "a", count: place)
      let rest = String(repeating: "é", count: length - place)
      let text = plain + "\n" + rest
      // The quotation marks of the longer string lie behind the shorter one when it is written.
      let lines = JSON.array([.string(long), .string(text), .string(plain + rest)]).line
      #expect(lines.hasSuffix(",\"\(plain)\\n\(rest)\",\"\(plain)\(rest)\"]"))
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `any text survives`(_ seed: UInt64) throws {
    var random = Seeded(seed)
    let scalars = (0..<50).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0..<0x3000, using: &random))
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    let read = try JSONSerialization.jsonObject(
      with: Data(JSON.string(text).line.utf8), options: .fragmentsAllowed)
    #expect((read as? String).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }
}
