import GoldpanKit
import GoldpanReports

/// What people made of the rules of a codebook in the study around it, the worst rules first.
struct RuleRecordList {
  /// A rule with its record.
  struct Entry {
    let tag: Tag.ID
    let rule: Rule
    let record: RuleRecords.Record
  }

  /// How many are shown to who does not ask for all.
  private static let few = 5

  let entries: [Entry]

  /// The rules that have a record, of `wanted` tags or of all.
  ///
  /// Outside a study there are none. Transcripts are read only if there are decisions on them.
  init(_ choice: CodebookChoice, tags wanted: Set<Tag.ID>?, _ console: inout Console) throws {
    guard let root = Study.root(from: console.path(".")),
      StudyFiles.isFolder(StudyLayout(root: root).decisions)
    else {
      entries = []
      return
    }
    var selection = Study.Selection()
    selection.codebook = choice.file.map(console.path)
    selection.jobs = console.jobs
    let study = try Study(at: console.path("."), selection: selection)
    let isDecided = study.decisions.decisions.count >= RuleRecords.fewest
    guard isDecided, study.isCodable, let codebook = study.codebook else {
      entries = []
      return
    }
    entries = RuleRecords(study.coded().codings).worstFirst.compactMap { tag, index, record in
      guard wanted?.contains(tag) ?? true, let rules = codebook[tag]?.rules,
        rules.indices.contains(index)
      else { return nil }
      return Entry(tag: tag, rule: rules[index], record: record)
    }
    if !entries.isEmpty, let lack = study.lack { console.say("goldpan: records: \(lack)") }
  }

  /// The worst, a line each, below a line that says what they are; nothing without a record.
  func text(isVerbose: Bool) -> String {
    guard !entries.isEmpty else { return "" }
    let shown = isVerbose ? entries[...] : entries.prefix(Self.few)
    let more = entries.count - shown.count
    let rest =
      more == 0
      ? "" : "\(counted(more, "more rule")) \(more == 1 ? "has" : "have") a record (--verbose)\n"
    return "rules by their record in this study, the worst first:\n"
      + shown.map { $0.line + "\n" }.joined() + rest
  }

  /// The records of the rules of a tag, in the order of its lines.
  func text(of tag: Tag.ID) -> String {
    entries.filter { $0.tag == tag }.sorted { $0.rule.place.line < $1.rule.place.line }
      .map { $0.line + "\n" }.joined()
  }
}

extension RuleRecordList.Entry {
  /// The rule with its place, tag and record.
  var line: String {
    "\(printable(rule.place.source.name)):\(rule.place.line): \(tag): \(record.words): "
      + printable(rule.place.text)
  }

  /// The same for other programs.
  var json: JSON {
    .object([
      ("tag", .string(tag.description)), ("rule", .string(rule.place.text)),
      ("line", .integer(rule.place.line)), ("record", JSON(record)),
    ])
  }

  /// The same under the columns of examples.
  var cells: [String] {
    [
      tag.description, String(rule.place.line), "", "record", rule.place.text, "", "", record.words,
    ]
  }
}
