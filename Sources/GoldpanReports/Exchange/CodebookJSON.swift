package import GoldpanCoding
import GoldpanText

/// A codebook as one JSON object: every part by itself, rules as text with their lines.
///
/// The keys of every object are sorted and always there.
package struct CodebookJSON: Sendable {
  /// The object.
  package let json: JSON
  /// What had no place; the object says it too.
  package let losses: LossReport

  /// Writes `codebook`.
  package init(_ codebook: Codebook) {
    let written = WrittenCodebook(codebook).fitted
    losses = LossReport(leavingOut: codebook)
    json = .object([
      ("extends", CodebookJSON.strings(written.extends)),
      ("format", .string(CodebookJSON.format)),
      ("id", .string(written.id)),
      ("includes", CodebookJSON.strings(written.includes)),
      ("introduction", .string(written.introduction)),
      (
        "kinds",
        .array(
          codebook.kinds.map {
            .object([("name", .string($0.name)), ("polarity", .string($0.polarity.rawValue))])
          })
      ),
      ("language", .string(written.language)),
      (
        "lists",
        .array(
          codebook.lists.map {
            .object([
              ("line", .integer($0.place.line)), ("name", .string($0.name)),
              ("rule", .string($0.place.text)),
            ])
          })
      ),
      ("lost", CodebookJSON.strings(losses.lines)),
      ("tags", .array(zip(codebook.tags, written.tags).map(CodebookJSON.object))),
      ("title", .string(written.title)),
      ("version", .string(written.version)),
    ])
  }

  /// What such an object says it is.
  static let format = "goldpan codebook 1"

  private static func object(_ tag: Tag, _ written: WrittenTag) -> JSON {
    let severities = tag.severities.map { level, rule in
      JSON.object([
        ("level", .integer(level)), ("line", .integer(rule.place.line)),
        ("rule", .string(rule.place.text)),
      ])
    }
    let metas = WrittenTag.metaKeys.map { key in
      switch key {
      case "severity": (key, tag.severity.map(JSON.integer) ?? .null)
      case "beats": (key, strings(tag.beats.map(\.description)))
      case "was": (key, strings(tag.was.map(\.description)))
      default: (key, JSON(written[key]))
      }
    }
    let members: [(String, JSON)] = [
      ("definition", .string(written.definition)),
      ("examples", .array(tag.examples.map(object))),
      ("except", .array(tag.exceptions.map(object))),
      ("marks", strings(written.flags)),
      ("match", .array(tag.rules.map(object))),
      ("not_when", .string(written.notWhen)),
      ("notes", .string(written.notes)),
      ("severity_rules", .array(severities)),
      ("tag", .string(written.id)),
      ("use_when", .string(written.useWhen)),
    ]
    return .object((members + metas).sorted { $0.0 < $1.0 })
  }

  private static func object(_ rule: Rule) -> JSON {
    .object([("line", .integer(rule.place.line)), ("rule", .string(rule.place.text))])
  }

  private static func object(_ example: Example) -> JSON {
    .object([
      ("expected", .bool(example.isMatch)), ("line", .integer(example.place.line)),
      ("question", JSON(example.question)), ("scope", .string(example.scope.description)),
      ("text", .string(example.text)), ("todo", .bool(example.isTodo)),
    ])
  }

  private static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
