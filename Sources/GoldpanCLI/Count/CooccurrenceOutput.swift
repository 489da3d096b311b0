import GoldpanKit
import GoldpanReports

extension Console {
  /// Pairs of tags: to read those of two people or more, for programs all of them.
  mutating func print(_ table: Cooccurrence) throws {
    switch global.style {
    case .json: try result(lines: table.records.objects)
    case .plain: try result(table.records.tabSeparated)
    case .text:
      let shown = table.rows.filter { $0.people.both > 1 }
      try result(shown.isEmpty ? "" : table.text(of: shown).aligned(within: width))
      for remark in table.remarks(showing: shown.count) { say(remark) }
    }
  }
}

extension Cooccurrence {
  fileprivate func remarks(showing shown: Int) -> [String] {
    guard !rows.isEmpty else { return ["nobody uses two tags"] }
    let hidden = rows.count - shown
    return [
      shown > 0
        ? "Jaccard is over \(counted(people, "person", "people")), c over "
          + "\(counted(turns, "turn")) with a tag: n12/(n1 + n2 - n12)" : nil,
      hidden > 0
        ? "\(counted(hidden, "pair")) that one person alone uses \(hidden == 1 ? "is" : "are") left "
          + "out; --plain and --json have all" : nil,
    ].compactMap(\.self)
  }

  fileprivate func text(of rows: [Row]) -> TextTable {
    var table = TextTable([
      .init("tag"), .init("with"), .init("people", .right), .init("Jaccard (people)", .right),
      .init("turns", .right), .init("c (turns)", .right),
    ])
    for row in rows {
      table.append([
        row.tag.description, row.other.description, "\(row.people.both) of \(people)",
        twoDecimals(row.people.share), String(row.turns.both),
        row.turns.both == 0 ? "–" : twoDecimals(row.turns.share),
      ])
    }
    return table
  }

  fileprivate var records: Records {
    var records = Records([
      "tag", "with", "people", "of", "people_tag", "people_with", "jaccard_people", "turns",
      "turns_tag", "turns_with", "c_turns",
    ])
    for row in rows {
      records.append([
        .string(row.tag.description), .string(row.other.description), .integer(row.people.both),
        .integer(people), .integer(row.people.one), .integer(row.people.other),
        .number(row.people.share), .integer(row.turns.both), .integer(row.turns.one),
        .integer(row.turns.other), .number(row.turns.share),
      ])
    }
    return records
  }
}
