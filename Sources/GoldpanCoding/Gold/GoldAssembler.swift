import GoldpanText

/// One row of a file: a JSON object or a line of a table.
struct GoldRow {
  /// Where it stands.
  let range: TextRange
  let values: [String: GoldValue]
}

/// Makes coded texts of rows.
struct GoldAssembler {
  let source: Source
  let fields: GoldReader.Fields
  private var texts: [Gold.Text] = []
  private var places: [Key: Int] = [:]
  private var marked: Set<Marked> = []
  private var labels: [String] = []
  private var known: Set<String> = []
  private var names: Set<String> = []
  private var rowCount = 0
  private var problems = RepeatedProblems()
  /// Whether a field is a cell, which may hold several labels.
  var isTable = false

  private struct Key: Hashable {
    let text: String
    let question: String?
    let person: String?
  }

  /// A label that a text has.
  private struct Marked: Hashable {
    let text: Int
    let mark: Gold.Mark
  }

  /// What is wrong with one row.
  private struct Problem: Error { let message: String }

  init(_ source: Source, _ fields: GoldReader.Fields) {
    self.source = source
    self.fields = fields
    if fields.labels.count > 1 { for label in fields.labels { note(label) } }
  }

  /// What the rows make, with what was wrong with them.
  func gold() -> Parsed<Gold> {
    Parsed(
      Gold(texts: texts, labels: labels, fields: names.sorted(), rowCount: rowCount),
      problems.diagnostics(in: source))
  }

  mutating func report(_ message: String, at range: TextRange) {
    problems.add(.error, message, at: range)
  }

  /// Adds a row to its text.
  mutating func take(_ row: GoldRow) {
    rowCount += 1
    names.formUnion(row.values.keys)
    do {
      let text = try text(of: row)
      let found = try labels(of: row)
      if text.utf8.allSatisfy(isSpace) {
        problems.add(
          .warning, "a text without words, which no rule can find; it counts all the same",
          at: row.range)
      }
      add(found, to: text, row)
    } catch {
      report(error.message, at: row.range)
    }
  }

  private mutating func add(_ found: [String], to text: String, _ row: GoldRow) {
    let question = word("question", in: row) ?? word("prev_text", in: row)
    let person = word("person", in: row) ?? word("participant", in: row)
    let key = Key(text: text, question: question, person: person)
    let kept = fields.kept.isEmpty ? [:] : row.values.filter { fields.kept.contains($0.key) }
    for label in found { note(label) }
    let marks = found.map { Gold.Mark(label: $0, fields: kept) }
    if let place = places[key] {
      for mark in marks where marked.insert(Marked(text: place, mark: mark)).inserted {
        texts[place].marks.append(mark)
      }
      return
    }
    for mark in marks { marked.insert(Marked(text: texts.count, mark: mark)) }
    places[key] = texts.count
    texts.append(
      Gold.Text(
        text: Self.canonical(text), question: question.map(Self.canonical), person: person,
        id: word("id", in: row), line: source.lineNumber(at: row.range.start),
        half: Gold.Half(of: text), marks: marks))
  }

  private mutating func note(_ label: String) {
    if known.insert(label).inserted { labels.append(label) }
  }
}

// MARK: - What a row says

extension GoldAssembler {
  /// The text of a field, if there is one in it.
  private func word(_ name: String, in row: GoldRow) -> String? {
    row.values[name]?.text.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func text(of row: GoldRow) throws(Problem) -> String {
    var parts: [String] = []
    for name in fields.text {
      switch row.values[name] {
      case nil: throw missing("'\(printable(name))'", row, "name its field with --text FIELD")
      case .text(let text): if !text.isEmpty { parts.append(text) }
      case .null: continue
      case .list, .other: throw Problem(message: "\(quoted(printable(name))) is no text")
      }
    }
    return parts.joined(separator: ". ")
  }

  /// Something that every row must have.
  private func missing(_ what: String, _ row: GoldRow, _ wayOut: String) -> Problem {
    let names = row.values.keys.sorted().prefix(8).map { quoted(printable($0)) }
    let list = names.isEmpty ? "it is empty" : "it has \(listed(names))"
    return Problem(message: "this row has no \(what); \(list); \(wayOut)")
  }

  private func labels(of row: GoldRow) throws(Problem) -> [String] {
    let columns = columns(of: row)
    if !columns.isEmpty {
      var held: [String] = []
      for column in columns where try holds(column, row) { held.append(column) }
      return held
    }
    guard
      let name = fields.labels.first
        ?? ["labels", "label"].first(where: { row.values[$0] != nil }),
      let value = row.values[name]
    else {
      let wanted = fields.labels.first.map { "'\(printable($0))'" } ?? "'labels' or 'label'"
      throw missing(wanted, row, "name the field of the labels with --labels FIELD")
    }
    switch value {
    case .null: return []
    case .text(let text): return isTable ? Self.words(of: text) : Self.words(of: [text])
    case .list(let words): return Self.words(of: words)
    case .other:
      throw Problem(message: "\(quoted(printable(name))) is no label and no list of labels")
    }
  }

  /// The fields that are labels themselves.
  private func columns(of row: GoldRow) -> [String] {
    if fields.labels.count > 1 { return fields.labels }
    if let only = fields.labels.first { return fields.names.contains(only) ? [only] : [] }
    if row.values["labels"] != nil || row.values["label"] != nil { return [] }
    return fields.names.filter { row.values[$0] != nil }
  }

  /// Whether a field of that name says that the label holds.
  private func holds(_ label: String, _ row: GoldRow) throws(Problem) -> Bool {
    guard let value = row.values[label] else {
      throw missing("'\(printable(label))'", row, "name columns of 1 and 0 with --labels A,B")
    }
    if case .null = value { return false }
    let word = Self.bare(value.text ?? "?").lowercased()
    if ["1", "1.0", "yes", "true", "y", "x"].contains(word) { return true }
    if ["", "0", "0.0", "no", "false", "n"].contains(word) { return false }
    throw Problem(
      message: "column \(quoted(printable(label))) holds \(quoted(printable(word))); "
        + "expected 1 or 0, yes or no")
  }

  /// The labels of a cell, between semicolons, else bars, else commas.
  private static func words(of cell: String) -> [String] {
    let marks: [Character] = [";", "|", ","]
    let mark = marks.first(where: cell.contains) ?? ";"
    return words(of: cell.split(separator: mark).map(String.init))
  }

  private static func words(of list: [String]) -> [String] {
    var seen: Set<String> = []
    return list.map(bare).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// A text without blanks around it.
  static func bare(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let range = trimmed(TextRange(0, bytes.count), in: bytes)
    return String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// A text as sources hold it: line ends as LF, no NUL.
  private static func canonical(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0 || $0 == 13 }) else { return text }
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if !isAfterReturn { scalars.append("\n") }
      case "\0": scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(scalars)
  }
}
