import GoldpanCoding
import GoldpanText
import Testing

/// A codebook with mistakes, and what the reader prints about it.
struct CodebookCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let output: String
  var testDescription: String { name }
}
