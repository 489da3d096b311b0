import GoldpanText

extension Records {
  /// The keys, then a line a row, as pandas, DuckDB, R and spreadsheets read them alike: UTF-8,
  /// commas, line feeds; a byte order mark only `withMark`, for spreadsheets that ask the country
  /// otherwise.
  ///
  /// Numbers and `true` stay what they are; what is not known is empty; several values have a
  /// semicolon between; control characters become signs that can be seen.
  package func csv(withMark: Bool = false) -> String {
    var text = withMark ? "\u{FEFF}" : ""
    text += keys.map { CSVCell.visible($0) }.joined(separator: ",") + "\n"
    for row in rows { text += row.map(\.cell).joined(separator: ",") + "\n" }
    return text
  }

  /// The rows as one JSON array, an object a line.
  package var jsonArray: String {
    rows.isEmpty ? "[]\n" : "[\n" + objects.map(\.line).joined(separator: ",\n") + "\n]\n"
  }
}

extension CSVCell {
  /// A stranger's text in one line; blanks before a formula do not hide it.
  fileprivate static func visible(_ original: String) -> String {
    let text = printable(original)
    let isFormula =
      startsFormula(original) || startsFormula(String(text.drop { $0 == " " || $0 == "'" }))
    return isFormula && !startsFormula(text) ? self.text("'" + text) : self.text(text)
  }
}

extension JSON {
  fileprivate var cell: String {
    switch self {
    case .null: ""
    case .bool, .integer, .number: line == "null" ? "" : line
    case .string, .array, .object: CSVCell.visible(plainText)
    }
  }

  /// Lists and objects as people write them: `ana: ask again; ben: done`.
  private var plainText: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .array(let values): values.map(\.plainText).joined(separator: "; ")
    case .object(let members): members.map(\.1.plainText).joined(separator: ": ")
    case .bool, .integer, .number: line
    }
  }
}
