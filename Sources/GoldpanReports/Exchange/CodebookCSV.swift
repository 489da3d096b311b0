package import GoldpanCoding

/// A codebook as a table that spreadsheets and programs for coding take: a row a tag.
///
/// Taguette and others find `tag` and `description`, MAXQDA `Code` and `Memo`; the other columns are
/// Goldpan's. What belongs to the codebook as a whole stands in the first row's last cell.
package struct CodebookCSV: Sendable {
  /// The table, beginning with a byte order mark if anything in it is not ASCII: without one
  /// spreadsheets take it for the code page of the country.
  package let text: String
  /// What had no place.
  package let losses: LossReport

  /// The columns, in their order.
  static let columns =
    ["tag", "description", "Code", "Memo", "use_when", "not_when", "notes", "marks"]
    + WrittenTag.metaKeys + ["match", "except", "severity_rules", "examples", "codebook"]

  /// Writes `codebook`; one without tags is a head of columns.
  package init(_ codebook: Codebook) {
    let written = WrittenCodebook(codebook).fitted
    var losses = LossReport(leavingOut: codebook)
    if written.tags.isEmpty {
      losses.add("name, version and lists of the codebook: a table without tags holds none")
    }
    self.losses = losses
    let rows = written.tags.enumerated().map { index, tag in
      CodebookCSV.row(of: tag) + [index == 0 ? CodebookDescription.text(of: written) : ""]
    }
    let lines = ([CodebookCSV.columns] + rows).map { row in
      row.map(CSVCell.text).joined(separator: ",") + "\n"
    }
    let table = lines.joined()
    text = (table.utf8.allSatisfy { $0 < 0x80 } ? "" : "\u{FEFF}") + table
  }

  private static func row(of tag: WrittenTag) -> [String] {
    let id = Tag.ID(tag.id)
    let path = ([id.kind] + id.name.split(separator: "/").map(String.init))
    return [
      tag.id, tag.definition, path.joined(separator: " > "), TagDescription.guide(to: tag),
      tag.useWhen, tag.notWhen, tag.notes, tag.flags.joined(separator: ", "),
    ] + WrittenTag.metaKeys.map { tag[$0] ?? "" }
      + [tag.rules, tag.exceptions, tag.severities, tag.examples].map {
        $0.joined(separator: "\n")
      }
  }

  /// The text of a cell as it was before `CSVCell` made it safe.
  static func original(of cell: String) -> String {
    cell.hasPrefix("'") && CSVCell.startsFormula(cell) ? String(cell.dropFirst()) : cell
  }
}
