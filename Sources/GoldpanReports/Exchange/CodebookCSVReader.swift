import GoldpanCoding
package import GoldpanText

/// Reads a codebook from a table: Goldpan's own, Taguette's, MAXQDA's, or one that a person made.
package enum CodebookCSVReader {
  /// The codebook in `source`; `id` and `title` are for one that says neither.
  package static func read(
    _ source: Source, id: String, title: String
  ) throws(ExchangeFailure) -> ReadCodebook {
    let (table, columns) = try table(source)
    let isOwn = columns.isOwn
    let rows = table.rows.dropFirst().map { row in
      row.map { CodebookCSV.original(of: $0.text) }
    }
    let head = isOwn ? rows.lazy.compactMap { columns.head(of: $0) }.first : nil
    var codes: [ForeignCode] = []
    var unnamed = 0
    let paths = Set(rows.compactMap { columns.name(of: $0) })
    for row in rows {
      guard let name = columns.name(of: row) else {
        if row.contains(where: { !$0.onOneLine.isEmpty }) { unnamed += 1 }
        continue
      }
      codes.append(columns.code(called: name, row, among: paths))
    }
    guard !codes.isEmpty else { throw ExchangeFailure(message: "the table has no row with a code") }
    var codebook = head ?? WrittenCodebook(id: id, version: "0.1.0", title: title)
    let renamed: [ReadCodebook.Naming]
    var losses: LossReport
    (codebook, renamed, losses) = ForeignCodebook.assemble(
      codes, into: codebook, isOwn: head != nil)
    losses.add("everything", of: unnamed, "row without a code", "rows without a code")
    losses.add(columns.losses(rows))
    if let quote = table.openQuote {
      losses.add("cells from line \(source.lineNumber(at: quote.start)) on: a quote is not closed")
    }
    return ReadCodebook(form: .csv, codebook: codebook, renamed: renamed, losses: losses)
  }

  /// The table by the separator under which most columns are known.
  private static func table(
    _ source: Source
  ) throws(ExchangeFailure) -> (CSVTable, CodebookColumns) {
    let first = Source(name: source.name, text: source.text(source.line(1)))
    let counts = [",", ";", "\t"].map { (separator: Unicode.Scalar) in
      let head = CSVTable(first, separator: UInt8(ascii: separator)).rows.first ?? []
      let columns = CodebookColumns(head.map(\.text))
      return (separator, columns.hasName ? columns.known : 0)
    }
    guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0 else {
      let names = CSVTable(first).rows.first?.prefix(6).map { quoted($0.text) } ?? []
      throw ExchangeFailure(
        message: "no column 'tag', 'path', 'code' or 'name'; the first line has "
          + (names.isEmpty ? "nothing" : listed(names)))
    }
    let table = CSVTable(source, separator: UInt8(ascii: best.0))
    return (table, CodebookColumns(table.rows.first?.map(\.text) ?? []))
  }
}
