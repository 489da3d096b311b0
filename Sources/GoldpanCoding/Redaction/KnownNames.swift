package import GoldpanText

extension KnownName {
  /// The names in the decoded text of a `private/names.csv`: columns `name` and, for participants,
  /// `id`; other columns are for people.
  package static func read(_ source: Source) -> Parsed<[KnownName]> {
    let line = source.line(1)
    let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let separator = separators.first(where: source.bytes[line.indices].contains) ?? separators[0]
    let rows = CSVTable(source, separator: separator).rows
    guard let header = rows.first else { return Parsed([]) }
    let columns = header.map { trimmed($0.text).lowercased() }
    guard let name = columns.firstIndex(of: "name") else {
      return Parsed(
        [],
        [
          Diagnostic(
            .malformedRoster, .error,
            "no column 'name'; the first line of names.csv names the columns 'name' and 'id'",
            in: source, at: line)
        ])
    }
    let id = columns.firstIndex(of: "id")
    let names = rows.dropFirst().compactMap { row -> KnownName? in
      guard name < row.count else { return nil }
      let text = trimmed(row[name].text)
      let person = id.flatMap { $0 < row.count ? trimmed(row[$0].text) : nil } ?? ""
      guard !text.isEmpty else { return nil }
      return KnownName(text, id: person.isEmpty ? nil : Participant.ID(person))
    }
    return Parsed(names)
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let inner = bytes.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    return String(decoding: Array(inner), as: UTF8.self)
  }
}
