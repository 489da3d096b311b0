package import GoldpanCoding

/// A part of a report that stands on lines of its own; the same for Markdown, HTML and terminals.
package enum Block: Hashable, Sendable {
  /// A title inside a section.
  case heading(Prose)
  case paragraph(Prose)
  /// What must be seen before anything else.
  case banner(Prose)
  case list([Prose])
  case numbered([Prose])
  case table(Table)
  /// Somebody's words, each with who said them.
  case quotes([Prose])
  /// A place in the evidence index that links lead to.
  case entry(Evidence.ID, [Block])
  /// A picture of figures that stand in the text as well.
  case chart(Chart)

  /// Rows under titles.
  package struct Table: Hashable, Sendable {
    /// What stands in a column.
    package struct Column: Hashable, Sendable {
      package let title: String
      /// Whether its cells are numbers, set to the right.
      package let isNumber: Bool
      /// Whether its cells only draw a figure that stands in another column.
      package let isBar: Bool

      package init(_ title: String, isNumber: Bool = false, isBar: Bool = false) {
        self.title = title
        self.isNumber = isNumber
        self.isBar = isBar
      }
    }

    /// What the table shows, for those who cannot see it.
    package let caption: String
    package let columns: [Column]
    /// The cells, row by row; each row has one for each column.
    package let rows: [[Prose]]

    package init(_ caption: String, _ columns: [Column], _ rows: [[Prose]]) {
      precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell a column")
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  /// The quotations that it links to.
  package var cited: [Evidence.ID] {
    switch self {
    case .heading(let prose), .paragraph(let prose), .banner(let prose): prose.cited
    case .list(let items), .numbered(let items), .quotes(let items): items.flatMap(\.cited)
    case .table(let table): table.rows.flatMap { $0.flatMap(\.cited) }
    case .entry(_, let blocks): blocks.flatMap(\.cited)
    case .chart: []
    }
  }
}
