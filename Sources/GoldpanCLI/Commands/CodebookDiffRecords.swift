import GoldpanKit
import GoldpanReports

/// What differs between two editions of a codebook, for programs.
extension CodebookDiffReport {
  /// An object an entry, then one a suggestion that comes or goes, then a summary.
  var objects: [JSON] {
    let entries = diff.entries.map(\.json)
    let codings = items.map { change, item in object(item, change) }
    return entries + codings + [summaryObject]
  }

  /// A row a change and a row a suggestion that comes or goes.
  var table: TextTable {
    var table = TextTable(
      ["change", "subject", "part", "old", "new", "step", "id", "person", "file", "line"]
        .map { .init($0) })
    for entry in diff.entries {
      if entry.fate != .changed || entry.changes.isEmpty {
        let former = if case .renamed(let name) = entry.fate { name.description } else { "" }
        table.append(
          [entry.fate.word, entry.name, "", former, "", entry.fateStep.description] + noPlace)
      }
      for change in entry.changes {
        table.append(
          [
            change.fateWord, entry.name, change.part.rawValue, change.old ?? "", change.new ?? "",
            change.step.description,
          ] + noPlace)
      }
    }
    for (change, item) in items {
      let quote = item.coding.quotation.text
      let (old, new) = change == "lost" ? (quote, "") : ("", quote)
      table.append(
        [change, item.tag.description, "coding", old, new, ""] + place(of: item.coding))
    }
    return table
  }

  private var noPlace: [String] { Array(repeating: "", count: 4) }

  private func place(of coding: Coding) -> [String] {
    [
      coding.evidence.description, coding.quotation.speaker.participant?.description ?? "",
      study?.corpus[coding.quotation.transcript]?.source.name ?? "",
      String(study?.line(of: coding) ?? 0),
    ]
  }

  private var items: [(String, CodebookEffect.Item)] {
    (effect?.lost ?? []).map { ("lost", $0) } + (effect?.gained ?? []).map { ("gained", $0) }
  }

  private func object(_ item: CodebookEffect.Item, _ change: String) -> JSON {
    let quotation = item.coding.quotation
    return .object([
      ("what", "coding"), ("name", .string(item.tag.description)), ("fate", .string(change)),
      ("id", .string(item.coding.evidence.description)),
      ("person", JSON(quotation.speaker.participant?.description)),
      ("transcript", .string(quotation.transcript.description)),
      ("line", .integer(study?.line(of: item.coding) ?? 0)), ("quote", .string(quotation.text)),
      ("rule", JSON(item.rule?.place.text)),
      ("rule_line", item.rule.map { .integer($0.place.line) } ?? .null),
      ("standing", .string(item.standing.rawValue)),
    ])
  }

  private var summaryObject: JSON {
    .object([
      ("what", "summary"), ("old_id", .string(diff.old.id.description)),
      ("old_version", .string(diff.old.version.description)),
      ("new_id", .string(diff.new.id.description)),
      ("new_version", .string(diff.new.version.description)),
      ("step", .string(diff.step.description)),
      ("expected", .string(diff.expectedVersion.description)), ("lawful", .bool(diff.isLawful)),
      ("gained", effect.map { .integer($0.gained.count) } ?? .null),
      ("lost", effect.map { .integer($0.lost.count) } ?? .null),
      ("orphaned", effect.map { .integer($0.orphans.count) } ?? .null),
    ])
  }
}

extension CodebookDiff.Change {
  fileprivate var fateWord: String {
    old == nil ? "added" : new == nil ? "removed" : "changed"
  }
}

extension CodebookDiff.Entry {
  fileprivate var json: JSON {
    let former: Tag.ID? = if case .renamed(let name) = fate { name } else { nil }
    let successor: Tag.ID? = if case .retired(let see) = fate { see } else { nil }
    return .object([
      ("what", .string(isTag ? "tag" : isList ? "list" : "codebook")), ("name", .string(name)),
      ("fate", .string(fate.word)), ("was", JSON(former?.description)),
      ("see", JSON(successor?.description)), ("step", .string(step.description)),
      ("definition", definition.isEmpty ? .null : .string(definition)),
      ("in_rules_of", .array(users.map { .string($0.description) })),
      (
        "changes",
        .array(
          changes.map { change in
            .object([
              ("part", .string(change.part.rawValue)), ("old", JSON(change.old)),
              ("new", JSON(change.new)), ("step", .string(change.step.description)),
            ])
          })
      ),
    ])
  }
}
