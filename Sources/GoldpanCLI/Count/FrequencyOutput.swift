import GoldpanKit
import GoldpanReports

extension Console {
  /// People and codings of each tag, and, if wanted, of all tags together.
  mutating func print(_ table: FrequencyTable, showingSum: Bool) throws {
    switch global.style {
    case .json: try result(table.json(showingSum).line + "\n")
    case .plain: try result(table.records(showingSum).tabSeparated)
    case .text:
      try result(table.rows.isEmpty ? "" : table.text(showingSum).aligned(within: width))
      for remark in table.remarks { say(remark) }
    }
  }
}

extension FrequencyTable {
  fileprivate var remarks: [String] {
    guard !rows.isEmpty else { return ["nothing to count"] }
    let tests = rows.compactMap(\.chiSquared)
    return [
      "people first, then in brackets in how many turns they say it",
      tests.isEmpty
        ? nil
        : "chi² compares how many people of each column use a tag; without any difference p is under "
          + "0.05 for one tag in 20",
      tests.contains(where: \.isRough)
        ? "'expected < 5': too few people for p to be more than a hint" : nil,
    ].compactMap(\.self)
  }

  /// A row a tag: "people of all (mentions)" for everybody and for each column.
  fileprivate func text(_ showingSum: Bool) -> TextTable {
    let groups = isGrouped ? columns : []
    let isTested = isTested
    var table = TextTable(
      [.init("tag"), .init(isGrouped ? "all" : "people", .right)]
        + groups.map { .init($0.label ?? "not placed", .right) }
        + (isTested ? [.init("chi²", .right), .init("p", .right), .init("note")] : []))
    for row in rows {
      let cells = isGrouped ? row.cells : []
      let test = isTested ? row.chiSquared.cells : []
      table.append([row.tag.description, row.total.text] + cells.map(\.text) + test)
    }
    if showingSum, rows.count > 1 {
      table.append(
        ["all tags", sum.total.text] + (isGrouped ? sum.cells : []).map(\.text)
          + (isTested ? ["", "", ""] : []))
    }
    return table
  }

  /// Whether there are columns besides everybody's.
  private var isGrouped: Bool { columns.count > 1 || columns.first?.label != nil }

  private var isTested: Bool { rows.contains { $0.chiSquared != nil } }

  /// A row a tag, people and codings apart, for everybody and for each column.
  fileprivate func records(_ showingSum: Bool) -> Records {
    let labels = isGrouped ? columns.map { $0.label ?? "not placed" } : []
    let isTested = isTested
    var records = Records(
      ["tag", "people", "codings"] + labels.flatMap { ["people \($0)", "codings \($0)"] }
        + (isTested ? ["chi_squared", "df", "p", "expected_under_5"] : []))
    for row in rows {
      let cells = [row.total] + (isGrouped ? row.cells : [])
      records.append(
        [.string(row.tag.description)] + cells.flatMap(\.values)
          + (isTested ? row.chiSquared.values : []))
    }
    if showingSum, rows.count > 1 {
      let cells = [sum.total] + (isGrouped ? sum.cells : [])
      records.append(
        [.string("all tags")] + cells.flatMap(\.values)
          + (isTested ? ChiSquared?.none.values : []))
    }
    return records
  }

  /// An array with an object a tag; the last one's tag is `null` if it is about all together.
  fileprivate func json(_ showingSum: Bool) -> JSON {
    let all =
      showingSum && rows.count > 1
      ? [json(.null, sum.total, sum.cells, ChiSquared?.none)] : []
    return .array(
      rows.map { json(.string($0.tag.description), $0.total, $0.cells, $0.chiSquared) } + all)
  }

  private func json(_ tag: JSON, _ total: Cell, _ cells: [Cell], _ test: ChiSquared?) -> JSON {
    let by = zip(columns, cells).map { column, cell in
      JSON.object([
        ("value", JSON(column.label)), ("of", .integer(column.of)),
        ("people", .integer(cell.people)), ("codings", .integer(cell.codings)),
      ])
    }
    return .object(
      [
        ("tag", tag), ("people", .integer(total.people)), ("codings", .integer(total.codings)),
        ("by", .array(by)),
      ] + (isTested ? [("chi_squared", test.json)] : []))
  }
}

extension FrequencyTable.Cell {
  fileprivate var text: String { codings == 0 ? "–" : "\(people) (\(codings))" }

  fileprivate var values: [JSON] { [.integer(people), .integer(codings)] }
}

extension ChiSquared? {
  /// The value, p, and what is to say of it; empty if there is nothing to compare.
  fileprivate var cells: [String] {
    guard let test = self else { return ["", "", ""] }
    return [
      oneDecimal(test.value), test.p < 0.001 ? "<0.001" : threeDecimals(test.p),
      test.isRough ? "expected < 5" : "",
    ]
  }

  fileprivate var values: [JSON] {
    guard let test = self else { return [.null, .null, .null, .null] }
    return [
      .number(test.value), .integer(test.degreesOfFreedom), .number(test.p), .bool(test.isRough),
    ]
  }

  fileprivate var json: JSON {
    guard self != nil else { return .null }
    return .object(Array(zip(["value", "df", "p", "expected_under_5"], values)))
  }
}
