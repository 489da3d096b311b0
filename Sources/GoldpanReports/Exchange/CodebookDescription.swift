import GoldpanCoding

/// What a codebook says besides its tags as one text: name, edition, kinds and lists.
enum CodebookDescription {
  /// The text; `order` holds the tags' order where the form cannot keep it.
  static func text(of codebook: WrittenCodebook, order: [String] = []) -> String {
    var text = LabelledProse(labels: labels)
    text.add("", codebook.title)
    text.add("Codebook", codebook.id)
    text.add("Version", codebook.version)
    text.add("Language", codebook.language)
    text.add("Extends", bullets: codebook.extends)
    text.add("Includes", bullets: codebook.includes)
    text.add("Kinds", codebook.kinds.joined(separator: ", "))
    text.add("Order", order.joined(separator: ", "))
    text.add("Lists", bullets: codebook.lists.map { "@\($0.name): \($0.rule)" })
    text.add("Introduction", codebook.introduction)
    return text.text
  }

  /// Reads such a text; `nil` if it names no codebook.
  static func read(_ text: String) -> (codebook: WrittenCodebook, order: [String])? {
    let parts = LabelledProse(text, labels: labels).parts
    func lines(_ label: String) -> [String] { parts.first { $0.label == label }?.lines ?? [] }
    func bullets(_ label: String) -> [String] { parts.first { $0.label == label }?.bullets ?? [] }
    guard let id = lines("Codebook").first, let version = lines("Version").first else { return nil }
    var codebook = WrittenCodebook(
      id: id, version: version, title: lines("").joined(separator: " "))
    codebook.language = lines("Language").first ?? "en"
    codebook.extends = bullets("Extends")
    codebook.includes = bullets("Includes")
    codebook.kinds = commas(lines("Kinds"))
    codebook.introduction = lines("Introduction").joined(separator: "\n")
    codebook.lists = bullets("Lists").compactMap(list)
    return (codebook, commas(lines("Order")))
  }

  /// Reads `@name: rule`.
  static func list(_ line: String) -> WrittenCodebook.List? {
    guard line.hasPrefix("@"), let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let rule = String(line[line.utf8.index(after: colon)...]).onOneLine
    return .init(name: String(line[..<colon].dropFirst()).onOneLine, rule: rule)
  }

  private static func commas(_ lines: [String]) -> [String] {
    lines.joined(separator: ",").split(separator: ",").map { String($0).onOneLine }
      .filter { !$0.isEmpty }
  }

  private static let labels: [String: String] = Dictionary(
    [
      "Codebook", "Version", "Language", "Extends", "Includes", "Kinds", "Order", "Lists",
      "Introduction",
    ].map { ($0.lowercased(), $0) }
  ) { first, _ in first }
}
