/// Reads rules such as `@tell NEAR/6 @again [in: turn]` (DESIGN.md §4).
///
/// Time is linear in the length of the rule; brackets nest at most 64 deep.
public enum PatternParser {
  /// Reads the rule at `range` of `source`; the value is `nil` if there is any error.
  ///
  /// `lists` holds what each `@name` stands for, by the name without its sign; a list that stands
  /// inside a phrase must be a phrase or alternatives of phrases.
  public static func parse(
    _ source: Source, _ range: TextRange, lists: [String: Pattern] = [:]
  ) -> Parsed<RuleExpression?> {
    var reader = RuleReader(source, range, lists: lists)
    let expression = reader.rule()
    let diagnostics = reader.diagnostics.inOrder
    return Parsed(diagnostics.hasErrors ? nil : expression, diagnostics)
  }

  /// Reads a rule that stands in no file, such as the query of `goldpan find`.
  public static func parse(
    _ text: String, lists: [String: Pattern] = [:]
  ) -> Parsed<RuleExpression?> {
    let source = Source(name: "rule", text: text)
    return parse(source, source.range, lists: lists)
  }

  /// Reads nothing but scopes, as they stand after an example; the value lacks what is wrong.
  package static func scope(
    _ source: Source, _ range: TextRange, lists: [String: Pattern] = [:]
  ) -> Parsed<Scope> {
    var reader = RuleReader(source, range, lists: lists)
    let scope = reader.scopes()
    return Parsed(scope, reader.diagnostics.inOrder)
  }

  /// The lists that a rule mentions outside quotes, by their names without `@`, in its order.
  ///
  /// Each place covers the name with its sign; a list mentioned twice is there twice.
  package static func listNames(
    in source: Source, _ range: TextRange
  ) -> [(name: String, place: TextRange)] {
    var tokens = PatternTokens(source, range)
    var names: [(name: String, place: TextRange)] = []
    var token = tokens.next()
    while token.kind != .end {
      if token.kind == .bare, let place = listPlace(in: source, token.range) {
        names.append((source.text(TextRange(place.start + 1, place.end)), place))
      }
      token = tokens.next()
    }
    return names
  }
}

/// The place of `@name` at the beginning of `range`; the name may be empty.
func listPlace(in source: Source, _ range: TextRange) -> TextRange? {
  let text = source.bytes[range.indices]
  guard text.first == UInt8(ascii: "@") else { return nil }
  let name = text.dropFirst().prefix { byte in
    isDigit(byte) || (97...122).contains(byte) || (65...90).contains(byte) || byte >= 0x80
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
  return TextRange(range.start, name.endIndex)
}
