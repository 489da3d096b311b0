/// The names that people give to codebooks, tags, promises and stages: `repeat-myself`.
package enum Slug {
  /// Whether `text` is made of small letters and digits, parts joined by single hyphens.
  package static func isValid(_ text: some StringProtocol) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .allSatisfy { part in !part.isEmpty && part.allSatisfy(isSlugByte) }
  }

  /// The name that `text` plainly stands for, such as `my-name` for `My name`; `nil` if letters
  /// would be lost.
  package static func nearest(to text: some StringProtocol) -> String? {
    var name = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
      case " ", "_", "-", ".": if !name.isEmpty, !name.hasSuffix("-") { name += "-" }
      default: return nil
      }
    }
    if name.hasSuffix("-") { name.removeLast() }
    return name.isEmpty ? nil : name
  }

  /// A name made of the letters and digits of `text`, diacritics dropped, such as `cafe-co` for
  /// `Café & Co.`; `nil` if it has none that a name may hold.
  package static func made(of text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    var folded = FoldedBytes()
    folded.append(bytes.span, 0..<bytes.count)
    let parts = folded.bytes.filter { $0 != UInt8(ascii: "'") }.split { !isSlugByte($0) }
    guard !parts.isEmpty else { return nil }
    return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }
}
