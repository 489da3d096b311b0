import GoldpanCoding
import GoldpanText

/// Reads the lines under `## Owners`: `pain/slow: Care (R. Holt), escalates to COO`.
struct OwnerReader {
  private let outline: Outline

  private static let escalation = "escalates to "

  /// Reads from `outline`.
  init(_ outline: Outline) { self.outline = outline }

  /// The owners that the bullets among `lines` name, with the places of what they own.
  func read(
    _ lines: [Outline.Line], remarks: inout Remarks
  ) -> [(owner: Owner, subject: TextRange)] {
    lines.filter { $0.kind == .bullet }.compactMap { line in
      guard let (key, value) = outline.field(in: line.range), !value.isEmpty else {
        remarks.error(
          .unknownKey, "expected '- TAG: OWNER', '- stage ID: OWNER' or '- promise ID: OWNER'",
          at: line.range)
        return nil
      }
      let (name, escalation) = owner(value, remarks: &remarks)
      guard let (subject, place) = subject(key, remarks: &remarks) else { return nil }
      return (Owner(of: subject, name: name, escalation: escalation), place)
    }
  }

  private func subject(
    _ key: TextRange, remarks: inout Remarks
  ) -> (Owner.Subject, TextRange)? {
    let text = outline.source.text(key)
    for word in ["stage ", "promise "] where text.hasPrefix(word) {
      let start = key.start + word.utf8.count
      let place = trimmed(TextRange(start, key.end), in: outline.source.bytes)
      let id = outline.source.text(place)
      return (word == "stage " ? .stage(id) : .promise(Promise.ID(id)), place)
    }
    if text.contains("/") || text.contains("*") { return (.tags(text), key) }
    remarks.error(
      .unknownKey,
      "nothing called \(quoted(text)) can be owned; expected a tag, 'stage ID' or 'promise ID'",
      at: key)
    return nil
  }

  /// Splits `NAME, escalates to NAME` at the first comma outside brackets.
  private func owner(
    _ value: TextRange, remarks: inout Remarks
  ) -> (name: String, escalation: String?) {
    guard let comma = comma(in: value) else { return (outline.source.text(value), nil) }
    let bytes = outline.source.bytes
    let name = outline.source.text(trimmed(TextRange(value.start, comma), in: bytes))
    let rest = trimmed(TextRange(comma + 1, value.end), in: bytes)
    let text = outline.source.text(rest)
    if text.hasPrefix(Self.escalation) {
      return (name, String(text.dropFirst(Self.escalation.count)))
    }
    remarks.error(
      .unknownKey,
      "expected 'escalates to NAME' after the owner, found \(quoted(text)); "
        + "a second owner has a line of its own", at: rest)
    return (name, nil)
  }

  private func comma(in range: TextRange) -> Int? {
    var depth = 0
    for offset in range.indices {
      switch outline.source.bytes[offset] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ",") where depth <= 0: return offset
      default: continue
      }
    }
    return nil
  }
}
