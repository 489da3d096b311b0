import GoldpanCoding
import GoldpanText

/// Which column of a table holds which part of a tag, by what people call them.
struct CodebookColumns {
  private let titles: [String]
  /// The columns by the part they hold.
  private var places: [String: Int] = [:]
  /// The part that each column holds, `nil`: none.
  private var parts: [String?] = []

  /// The columns under `titles`; the first of several for one part counts.
  init(_ titles: [String]) {
    self.titles = titles
    let words = titles.map { title in
      title.lowercased().replacing("_", with: " ").replacing("-", with: " ").onOneLine
    }
    for names in [Self.names, Self.descriptions] {
      guard let name = names.first(where: words.contains),
        let place = words.firstIndex(of: name)
      else { continue }
      places[names[0]] = place
    }
    for (place, word) in words.enumerated() {
      guard let part = Self.synonyms[word], places[part] == nil else { continue }
      places[part] = place
    }
    let held = Dictionary(places.map { ($1, $0) }) { first, _ in first }
    parts = titles.indices.map { held[$0] }
  }

  /// How many columns are understood.
  var known: Int { places.count }
  /// Whether a column names the codes.
  var hasName: Bool { places["tag"] != nil }
  /// Whether Goldpan made the table.
  var isOwn: Bool { places["match"] != nil && places["codebook"] != nil }

  /// What the row's codebook is, if it says so.
  func head(of row: [String]) -> WrittenCodebook? {
    self["codebook", row].flatMap { CodebookDescription.read($0)?.codebook }
  }

  /// The name of the row's code; `nil` if it has none.
  func name(of row: [String]) -> String? { self["tag", row].map(\.onOneLine) }

  /// The code in a row.
  func code(called name: String, _ row: [String], among names: Set<String>) -> ForeignCode {
    var code = ForeignCode(path: path(of: name, row, among: names))
    // Where other columns hold the parts, the description is only that.
    if isOwn {
      code.tag.definition = self["description", row] ?? ""
    } else {
      code.description = self["description", row] ?? ""
    }
    code.tag.useWhen = self["use when", row] ?? ""
    code.tag.notWhen = self["not when", row] ?? ""
    code.tag.notes = self["notes", row] ?? ""
    code.tag.flags = (self["marks", row] ?? "").split(separator: ",").map { String($0).onOneLine }
      .filter { Tag.Flag(rawValue: $0) != nil }
    for key in WrittenTag.metaKeys { code.tag.set(key, to: (self[key, row] ?? "").onOneLine) }
    code.tag.rules = lines("match", row) + keywords(row)
    code.tag.exceptions = lines("except", row)
    code.tag.severities = lines("severity rules", row)
    code.tag.examples = lines("examples", row).map(TagDescription.example)
    return code
  }

  /// What had no place: columns that nobody understands and that are not empty.
  func losses(_ rows: [[String]]) -> LossReport {
    var report = LossReport()
    for (place, title) in titles.enumerated() where parts[place] == nil {
      if isOwn, ["Code", "Memo"].contains(title) { continue }
      let cells = rows.count { place < $0.count && !$0[place].onOneLine.isEmpty }
      report.add("column \(quoted(title))", of: cells, "code")
    }
    return report
  }

  private subscript(part: String, row: [String]) -> String? {
    guard let place = places[part], place < row.count else { return nil }
    return row[place].onOneLine.isEmpty ? nil : row[place]
  }

  private func lines(_ part: String, _ row: [String]) -> [String] {
    (self[part, row] ?? "").contentLines.map { line in
      line.hasPrefix("- ") && !isOwn ? String(line.dropFirst(2)).onOneLine : line
    }
  }

  /// The words of a column of keywords as rules: phrases to the letter.
  private func keywords(_ row: [String]) -> [String] {
    let cell = self["keywords", row] ?? ""
    return cell.split { ",;|\n\r".contains($0) }.compactMap { word in
      let phrase = String(word).onOneLine.replacing("\"", with: "").onOneLine
      let rule = "\"\(phrase)\""
      return PatternParser.parse(rule).value == nil ? nil : rule
    }
  }

  /// A name as the names of a code and those above it: as MAXQDA, QualCoder, Taguette and people
  /// write them.
  private func path(of name: String, _ row: [String], among names: Set<String>) -> [String] {
    let parent = (self["parent", row] ?? "").onOneLine
    if !parent.isEmpty, parent != name { return [parent, name] }
    if CodeNames.isTag(name) { return [name] }
    for sign in ["\\", ">"] where name.contains(sign) {
      let parts = name.split { String($0) == sign }.map { String($0).onOneLine }
        .filter { !$0.isEmpty }
      if !parts.isEmpty { return parts }
    }
    let parts = name.split(separator: "/").map { String($0).onOneLine }.filter { !$0.isEmpty }
    if parts.count > 1, names.contains(parts.dropLast().joined(separator: "/")) { return parts }
    if let parts = slashedPath(name) { return parts }
    return dottedPath(name, among: names)
  }

  private static let names = ["tag", "path", "code", "code name", "codename", "name", "label"]
  private static let descriptions = [
    "description", "definition", "meaning", "memo", "code memo", "comment", "code comment",
  ]
  private static let synonyms: [String: String] = {
    let own =
      [
        "use when", "not when", "notes", "marks", "match", "except", "severity rules", "examples",
        "codebook", "keywords", "parent",
      ] + WrittenTag.metaKeys
    let others = [
      "when to use": "use when", "inclusion": "use when", "inclusion criteria": "use when",
      "when not to use": "not when", "do not use when": "not when", "exclusion": "not when",
      "exclusion criteria": "not when", "note": "notes", "rules": "match", "rule": "match",
      "exceptions": "except", "example": "examples", "quote": "examples", "quotes": "examples",
      "keyword": "keywords", "terms": "keywords", "search terms": "keywords",
      "parent code": "parent", "category": "parent", "flags": "marks",
    ]
    return Dictionary(own.map { ($0, $0) }) { first, _ in first }
      .merging(others) { first, _ in first }
  }()
}
