extension PatternParser {
  /// Where the alternatives of a rule stand: what commas and OR outside brackets part, without the
  /// scopes at the end.
  package static func alternatives(in source: Source, _ range: TextRange) -> [TextRange] {
    var tokens = PatternTokens(source, range)
    var found: [TextRange] = []
    var current: TextRange?
    var depth = 0
    while true {
      let token = tokens.next()
      switch token.kind {
      case .end, .after, .scope, .scopeEnd: return found + [current].compactMap(\.self)
      case .comma where depth == 0, .or where depth == 0:
        found += [current].compactMap(\.self)
        current = nil
        continue
      case .open, .negated: depth += 1
      case .close: depth -= 1
      default: break
      }
      current = current?.union(token.range) ?? token.range
    }
  }
}
