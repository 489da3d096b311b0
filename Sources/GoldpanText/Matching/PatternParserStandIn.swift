package enum PatternParser {
  package static func parse(
    _ source: Source, _ range: TextRange, lists: [String: Pattern]
  ) -> Parsed<RuleExpression?> {
    var problems: [Diagnostic] = []
    for (name, place) in listNames(in: source, range) where lists[name] == nil {
      problems.append(
        Diagnostic(.unknownList, .error, "unknown list '@\(name)'", in: source, at: place))
    }
    let text = source.text(range)
    let parts = text.split(separator: ",").map { part -> Pattern in
      .phrase(
        part.split(separator: " ").map { word in
          word.hasPrefix("@") ? .oneOf([[.word(String(word.dropFirst()))]]) : .word(String(word))
        })
    }
    return Parsed(RuleExpression(.any(parts)), problems)
  }

  package static func listNames(
    in source: Source, _ range: TextRange
  ) -> [(name: String, place: TextRange)] {
    var names: [(name: String, place: TextRange)] = []
    var offset = range.start
    while offset < range.end {
      guard source.bytes[offset] == UInt8(ascii: "@") else {
        offset += 1
        continue
      }
      var end = offset + 1
      while end < range.end, source.bytes[end] > 44, source.bytes[end] != 58 { end += 1 }
      let place = TextRange(offset, end)
      names.append((source.text(TextRange(offset + 1, end)), place))
      offset = end
    }
    return names
  }
}
