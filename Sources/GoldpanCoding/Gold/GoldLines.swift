import FoundationEssentials
import GoldpanText

extension GoldAssembler {
  /// Takes a JSON object from every line that is not blank.
  mutating func takeLines() {
    let decoder = JSONDecoder()
    for number in 1...source.lineCount {
      let range = trimmed(source.line(number), in: source.bytes)
      guard !range.isEmpty else { continue }
      guard source.bytes[range.start] == UInt8(ascii: "{") else {
        report("this is no JSON object; expected one a line", at: range)
        continue
      }
      do {
        let values = try decoder.decode(
          [String: GoldValue].self, from: Data(source.bytes[range.indices]))
        take(GoldRow(range: range, values: values))
      } catch {
        report(
          number == source.lineCount
            ? "the file ends within this line" : "this line is not JSON", at: range)
      }
    }
  }
}

extension GoldValue: Decodable {
  /// A value of a JSON object; numbers and truth values become the words they are written with.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let word = GoldValue.word(in: container) {
      self = .text(word)
    } else if container.decodeNil() {
      self = .null
    } else if let words = try? container.decode([GoldWord].self) {
      self = .list(words.map(\.text))
    } else {
      self = .other
    }
  }

  fileprivate static func word(in container: any SingleValueDecodingContainer) -> String? {
    if let text = try? container.decode(String.self) { return text }
    if let truth = try? container.decode(Bool.self) { return truth ? "true" : "false" }
    if let whole = try? container.decode(Int.self) { return String(whole) }
    return (try? container.decode(Double.self)).map { "\($0)" }
  }
}

/// A value of a list: a text, a number or a truth value.
private struct GoldWord: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let text = GoldValue.word(in: container) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no word")
    }
    self.text = text
  }
}
