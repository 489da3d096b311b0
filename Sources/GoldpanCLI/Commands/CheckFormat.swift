import GoldpanKit

/// How `check` and `codebook lint` print what they find.
enum CheckFormat: String, CaseIterable, ArgumentValue {
  case text
  case json
  case github

  static func parameter<Options>(
    to member: any Parameter<Options>.Member<CheckFormat?>
  ) -> Parameter<Options> {
    .option(
      "--format", value: "FORMAT", to: member,
      help: "How to print: text, json, or github for the annotations of its actions.")
  }
}

extension Diagnostic {
  /// The workflow command by which GitHub shows it beside the line that it is about.
  var annotation: String {
    let level =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let start = position
    var properties = [("file", source.name), ("line", String(start.line))]
    if !source.bytes.isEmpty {
      let line = source.line(source.lineNumber(at: range.start))
      let end = source.position(at: min(max(range.end, range.start), line.end))
      properties.append(("col", String(start.column)))
      if end.column > start.column { properties.append(("endColumn", String(end.column))) }
    }
    properties.append(("title", id.description))
    let list = properties.map { "\($0)=\(Self.escaped($1, also: [":", ","]))" }
      .joined(separator: ",")
    let lines = [message] + notes.map(\.annotation) + fixIts.map { "fix-it: \($0.message)" }
    return "::\(level) \(list)::\(Self.escaped(lines.joined(separator: "\n")))"
  }

  /// `text` with the signs escaped that end a command, or a property of one.
  private static func escaped(_ text: String, also others: Set<Unicode.Scalar> = []) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if ["%", "\r", "\n"].contains(scalar) || others.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += ("%" + (digits.count < 2 ? "0" : "") + digits).unicodeScalars
      } else {
        escaped += printable(String(scalar)).unicodeScalars
      }
    }
    return String(escaped)
  }
}

extension Diagnostic.Note {
  /// The remark with its place, as a line of an annotation.
  fileprivate var annotation: String {
    guard let place else { return "note: \(message)" }
    let start = place.source.position(at: place.range.start)
    return "\(place.source.name):\(start.line):\(start.column): note: \(message)"
  }
}
