public import GoldpanText

/// Reads what people coded by hand: JSON, an object a line, or CSV under a line of names.
///
/// A text that several rows hold (with the same question and the same person, if those are named)
/// is one text with the labels of all. Whatever cannot be read is an error: a figure over half of
/// the texts would mislead.
public struct GoldReader: Sendable {
  /// Which fields hold what.
  public struct Fields: Hashable, Sendable {
    /// Whose texts are what is said, with a full stop and a blank between them.
    public var text = ["text"]
    /// The one that holds labels, or several that are labels themselves and hold 1 or 0; empty:
    /// `labels`, `label`, or those named like one of `names`.
    public var labels: [String] = []
    /// Labels that a field of their own may hold.
    public var names: [String] = []
    /// Fields to keep with every label.
    public var kept: Set<String> = []

    /// `text`, and `labels` or `label`.
    public init() {}
  }

  /// Reads the decoded text of a file; the name tells CSV, else its first character.
  public static func read(_ source: Source, _ fields: Fields = Fields()) -> Parsed<Gold> {
    var assembler = GoldAssembler(source, fields)
    if isTable(source) {
      assembler.takeTable()
    } else {
      assembler.takeLines()
    }
    return assembler.gold()
  }

  private static func isTable(_ source: Source) -> Bool {
    let name = source.name.lowercased()
    if [".csv", ".tsv"].contains(where: name.hasSuffix) { return true }
    if [".jsonl", ".ndjson", ".json"].contains(where: name.hasSuffix) { return false }
    let first = source.bytes.first { !isSpace($0) }
    return first != UInt8(ascii: "{") && first != UInt8(ascii: "[")
  }
}

extension GoldReader.Fields {
  /// The names that a table may have for what is asked of it.
  fileprivate var asked: [String] {
    text + labels + names + kept.sorted()
      + ["labels", "label", "question", "prev_text", "person", "participant", "id"]
  }
}

extension GoldAssembler {
  /// The names of columns, as they are asked for where only upper and lower case differ.
  private func wanted(in columns: [String]) -> [String] {
    var names = columns
    let places = Dictionary(grouping: columns.indices) { columns[$0].lowercased() }
    let written = Set(columns)
    for name in fields.asked where !written.contains(name) {
      guard let alike = places[name.lowercased()], alike.count == 1 else { continue }
      names[alike[0]] = name
    }
    return names
  }

  /// Takes the rows of a table: the first names the fields.
  mutating func takeTable() {
    isTable = true
    let table = CSVTable(source, separator: Self.separator(of: source))
    if let quote = table.openQuote {
      report("a quote is never closed; end the value with '\"'", at: quote)
      return
    }
    guard let header = table.rows.first else { return }
    let names = wanted(in: header.map { Self.bare($0.text) })
    var seen: Set<String> = []
    for (name, cell) in zip(names, header) where !name.isEmpty && !seen.insert(name).inserted {
      report("column \(quoted(printable(name))) is there twice", at: cell.range)
    }
    for row in table.rows.dropFirst() {
      let start = row[0].range.start
      if row.count > names.count {
        report(
          "\(counted(row.count, "value")) under \(counted(names.count, "name"))",
          at: row[names.count].range)
        continue
      }
      var values: [String: GoldValue] = [:]
      for (column, name) in names.enumerated() where !name.isEmpty {
        values[name] = column < row.count ? .text(row[column].text) : .null
      }
      take(GoldRow(range: TextRange(start, row[row.count - 1].range.end), values: values))
    }
  }

  /// What stands between the names of the first line, most likely.
  private static func separator(of source: Source) -> UInt8 {
    let header = source.bytes[source.line(1).indices]
    let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return separators.first(where: header.contains) ?? separators[0]
  }
}
