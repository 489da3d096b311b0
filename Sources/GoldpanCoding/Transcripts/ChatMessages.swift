import GoldpanText

/// What is written in a chat, by how it begins.
struct ChatMessages {
  private let bytes: [UInt8]
  /// The messages, and what stands below the first line of each, in the order of their bytes.
  private let texts: [TextRange]

  /// How many bytes of a message are looked at.
  private static let longest = 64

  init(_ bytes: [UInt8], _ messages: [TextRange]) {
    self.bytes = bytes
    let answers = messages.compactMap { message in
      bytes.span.firstIndex(of: UInt8(ascii: "\n"), from: message.start, before: message.end)
        .map { bytes.withoutSpace(TextRange($0, message.end)) }
    }
    texts = (messages + answers).map { text in
      TextRange(text.start, min(text.end, text.start + ChatMessages.longest))
    }.sorted { bytes[$0.indices].lexicographicallyPrecedes(bytes[$1.indices]) }
  }

  /// Whether a message begins with what is quoted, which dots may cut short.
  func haveOne(beginning quoted: TextRange) -> Bool {
    var end = quoted.end
    if bytes.has("...", at: end - 3, before: end) || bytes.has("…", at: end - 3, before: end) {
      end -= 3
    }
    let start = bytes[
      quoted.start..<min(max(end, quoted.start), quoted.start + ChatMessages.longest)]
    guard !start.isEmpty else { return false }
    var (low, high) = (0, texts.count)
    while low < high {
      let middle = (low + high) / 2
      if bytes[texts[middle].indices].lexicographicallyPrecedes(start) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < texts.count && bytes[texts[low].indices].starts(with: start)
  }
}
