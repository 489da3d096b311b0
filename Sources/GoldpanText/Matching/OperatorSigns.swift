/// Tells `slow; late` and `slow & late`, which mean a comma and AND, from `R&D`, which is a name.
extension RuleReader {
  /// Warns of the first sign between two words of a phrase that people write for an operator;
  /// which one they mean, only they know.
  mutating func warnOfSigns(among parts: [PhrasePart]) {
    var isKnown = false
    for (one, next) in zip(parts, parts.dropFirst()) {
      guard let (range, name) = operatorSign(between: one.range, next.range, in: source) else {
        continue
      }
      note(.replace(range, with: name))
      guard !isKnown else { continue }
      isKnown = true
      let advice =
        name == ","
        ? "write a comma or OR between alternatives" : "write 'AND' or put the phrase in quotes"
      report(
        .lowerCaseOperator, "'\(text(range))' only parts two words of a phrase here; \(advice)",
        at: range, severity: .warning)
    }
  }
}

/// The sign that stands alone between two words, and what it may be meant for.
private func operatorSign(
  between one: TextRange, _ next: TextRange, in source: Source
) -> (range: TextRange, name: String)? {
  guard one.end < next.start, next.start - one.end < 40 else { return nil }
  let sign = trimmed(TextRange(one.end, next.start), in: source.bytes)
  if source.bytes[sign.indices].elementsEqual(";".utf8) { return (sign, ",") }
  guard sign.start > one.end, sign.end < next.start,
    1...2 ~= sign.length, source.bytes[sign.indices].allSatisfy({ $0 == UInt8(ascii: "&") })
  else { return nil }
  return (sign, "AND")
}
