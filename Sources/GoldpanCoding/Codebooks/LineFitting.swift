import GoldpanText

extension WrittenCodebook {
  /// The same with every part on the lines it has in a document.
  ///
  /// Foreign text is no longer taken for a heading, a bullet or a fence; what a reader made of a
  /// document is left as it is.
  package var fitted: WrittenCodebook {
    var result = self
    result.title = title.onOneLine
    (result.id, result.version) = (id.onOneLine, version.onOneLine)
    result.language = language.onOneLine
    (result.extends, result.includes) = (extends.fitted, includes.fitted)
    result.kinds = kinds.fitted
    result.introduction = introduction.inParagraphs(withBullets: false)
    result.lists = lists.map { List(name: $0.name.onOneLine, rule: $0.rule.onOneLine) }
    result.tags = tags.map(\.fitted)
    return result
  }
}

extension WrittenTag {
  /// The same with every part on the lines it has in a document.
  var fitted: WrittenTag {
    var result = self
    result.id = id.onOneLine
    result.definition = definition.onOneLine.inParagraphs(withBullets: false)
    result.metas = metas.map { Meta($0.key, $0.value.onOneLine) }.filter { !$0.value.isEmpty }
    result.useWhen = useWhen.inParagraphs(withBullets: true)
    result.notWhen = notWhen.inParagraphs(withBullets: true)
    result.notes = notes.inParagraphs(withBullets: true)
    result.rules = rules.fitted
    result.exceptions = exceptions.fitted
    result.severities = severities.fitted
    result.examples = examples.fitted
    return result
  }
}

extension [String] {
  /// Each on one line; empty ones are left out.
  fileprivate var fitted: [String] { map(\.onOneLine).filter { !$0.isEmpty } }
}

extension String {
  /// Its lines with a blank between them, without blanks around any.
  package var onOneLine: String {
    contentLines.joined(separator: " ")
  }

  /// Its lines without blanks around them; empty ones are left out.
  package var contentLines: [String] {
    let bytes = Array(utf8)
    return bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.compactMap { line in
      let range = trimmed(TextRange(line.startIndex, line.endIndex), in: bytes)
      return range.isEmpty ? nil : String(decoding: bytes[range.indices], as: UTF8.self)
    }
  }

  /// Its lines as prose: what would be a heading, a fence that nothing closes or, unless
  /// `withBullets`, a bullet begins with a backslash, which Markdown shows as nothing.
  fileprivate func inParagraphs(withBullets keepsBullets: Bool) -> String {
    let lines = contentLines
    let fences = lines.indices.filter { lines[$0].hasPrefix("```") }
    let open = fences.count % 2 == 1 ? fences.last : nil
    var isFenced = false
    return lines.enumerated().map { index, line in
      if line.hasPrefix("```"), index != open {
        isFenced.toggle()
        return line
      }
      let isMarkup =
        index == open || !isFenced && (line.isHeading || line.isBullet && !keepsBullets)
      return isMarkup ? "\\" + line : line
    }.joined(separator: "\n")
  }

  private var isHeading: Bool {
    let depth = utf8.prefix { $0 == UInt8(ascii: "#") }.count
    return 1...6 ~= depth && utf8.dropFirst(depth).first.map(isSpace) ?? true
  }

  private var isBullet: Bool {
    guard let mark = utf8.first, "-*+".utf8.contains(mark) else { return false }
    return utf8.dropFirst().first.map(isSpace) ?? false
  }
}
