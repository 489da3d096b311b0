/// A rule as it reads if the words in it that may be meant for operators are operators.
package struct MeantRule: Sendable {
  /// What the rule would ask for.
  package let expression: RuleExpression
  /// The first such word as it is written.
  package let written: String
  /// The operator that it would be.
  package let name: String
}

extension PatternParser {
  /// The rule at `range` of `source` with its `and`, `or`, `near/3`, `;` and `&` as operators; `nil`
  /// if it has none, or makes no rule then.
  package static func meant(
    _ source: Source, _ range: TextRange, lists: [String: Pattern] = [:]
  ) -> MeantRule? {
    let rule = Source(name: source.name, text: source.text(range))
    var reader = RuleReader(rule, rule.range, lists: lists)
    _ = reader.rule()
    let corrections = disjoint(reader.corrections, in: rule)
    guard let first = corrections.first else { return nil }
    let text = String(decoding: applying(corrections, to: rule), as: UTF8.self)
    return parse(text, lists: lists).value.map {
      MeantRule(expression: $0, written: rule.text(first.range), name: first.replacement)
    }
  }

  /// Whether GP202 is to be said of the rule at `range`: it may be meant otherwise than it reads.
  package static func isDoubtful(_ source: Source, _ range: TextRange) -> Bool {
    let names = listNames(in: source, range).map { ($0.name, Pattern.phrase([.word($0.name)])) }
    let lists = Dictionary(names) { first, _ in first }
    return parse(source, range, lists: lists).diagnostics.contains { $0.id == .lowerCaseOperator }
  }
}
