public import GoldpanText

extension Roster {
  /// The people in the decoded text of a `participants.csv` (DESIGN.md §5).
  ///
  /// `rateable` names what can be rated besides promises, such as touchpoints, whose names may hold
  /// blanks.
  public static func read(_ source: Source, rateable: [String] = []) -> Parsed<Roster> {
    var reader = RosterReader(source, rateable: rateable)
    return reader.read()
  }

  /// GP505 for every `rating NAME` column about none of `promises` and nothing else that is
  /// `rateable`, such as a stage, and for every `aware PROMISE` column about none of `promises`.
  package static func strayColumns(
    _ source: Source, promises: [String], rateable: [String] = []
  ) -> [Diagnostic] {
    RosterReader(source, rateable: rateable).strayColumns(promises)
  }
}

private struct RosterReader {
  /// What a column holds.
  enum Column: Hashable {
    case id, pseudonym, audience, consent, nps, advocate, loyalSince, department
    case rating(String), waveRating(String, wave: String), waveNPS(String), aware(String)
    case segment(String), none
  }

  private static let known: [String: Column] = [
    "id": .id, "pseudonym": .pseudonym, "audience": .audience, "consent": .consent, "nps": .nps,
    "advocate": .advocate, "loyal_since": .loyalSince, "department": .department,
  ]

  private let source: Source
  private let rateable: [String]
  private let table: CSVTable
  private var columns: [Column] = []
  private var participants: [Participant] = []
  private var places: [Participant.ID: Diagnostic.Place] = [:]
  private var lineOfID: [String: Int] = [:]
  private var blankConsent: Set<Participant.ID> = []
  private var diagnostics: [Diagnostic] = []

  init(_ source: Source, rateable: [String]) {
    (self.source, self.rateable) = (source, rateable)
    let line = source.line(1)
    let header = source.bytes[line.indices]
    let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    table = CSVTable(source, separator: separators.first(where: header.contains) ?? separators[0])
  }

  mutating func read() -> Parsed<Roster> {
    if let quote = table.openQuote {
      report(
        .malformedRoster, .error, "a quote is never closed; end the value with '\"'", at: quote)
    }
    guard let header = table.rows.first else { return Parsed(Roster(), diagnostics) }
    // A single column of them, such as 'NPS score', is no wave's.
    let asksAgain = header.count { npsWave($0.text) != nil } > 1
    columns = header.enumerated().map { index, cell in
      guard asksAgain, let wave = npsWave(cell.text), !wave.isEmpty, holdsAnswers(index) else {
        return column(cell.text)
      }
      return .waveNPS(wave)
    }
    checkHeader(header)
    for row in table.rows.dropFirst() { read(row) }
    checkConsent(header)
    let segments = columns.compactMap { if case .segment(let name) = $0 { name } else { nil } }
    let waves: [RatedWave] = zip(columns, header).compactMap { column, cell in
      let place = Diagnostic.Place(source, cell.range)
      return switch column {
      case .waveRating(let promise, let wave):
        RatedWave(name: wave, question: "rating \(promise)", place: place)
      case .waveNPS(let wave): RatedWave(name: wave, question: "nps", place: place)
      default: nil
      }
    }
    return Parsed(
      Roster(participants, segmentColumns: segments, places: places, ratedWaves: waves),
      diagnostics.inOrder)
  }

  func strayColumns(_ promises: [String]) -> [Diagnostic] {
    var remarks = Remarks(on: source)
    return (table.rows.first ?? []).compactMap { cell in
      let (subject, sort, known): (String, String, [String])
      var wave = ""
      switch column(cell.text) {
      case .rating(let name): (subject, sort, known) = (name, "rating", promises + rateable)
      case .waveRating(let name, let word):
        (subject, sort, known, wave) = (name, "rating", promises + rateable, " " + word)
      case .aware(let name): (subject, sort, known) = (name, "aware", promises)
      default: return nil
      }
      guard !known.contains(subject) else { return nil }
      let unknown =
        sort == "rating" && !rateable.isEmpty ? "promise, stage or touchpoint" : "promise"
      let meant = remarks.suggestion(for: subject, among: known)
      return Diagnostic(
        .unknownTag, .warning,
        "column \(quoted("\(sort) \(subject)\(wave)")) is about an unknown \(unknown) "
          + "and counts for nothing" + didYouMean(meant.map { "\(sort) \($0)\(wave)" }),
        in: source, at: cell.range)
    }
  }

  private func column(_ name: String) -> Column {
    let name = trimmed(name)
    if let column = Self.known[name.lowercased()] { return column }
    let words = name.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, words[0].lowercased() == "rating" { return rating(of: words[1]) }
    if words.count == 2, words[0].lowercased() == "aware" { return .aware(words[1]) }
    return name.isEmpty ? .none : .segment(name)
  }

  /// The wave of a column `nps WAVE`, empty for `nps`; `nil` for any other column.
  private func npsWave(_ name: String) -> String? {
    let words = trimmed(name).split(separator: " ", maxSplits: 1).map { trimmed(String($0)) }
    guard words.first?.lowercased() == "nps" else { return nil }
    return words.count == 2 ? words[1] : ""
  }

  /// Whether most values of a column are on the scale of 0 to 10, or its only one is a number;
  /// others, such as reasons or years, are of a segment.
  private func holdsAnswers(_ index: Int) -> Bool {
    let values = table.rows.dropFirst().filter { index < $0.count }
      .map { trimmed($0[index].text) }.filter { !$0.isEmpty }
    if values.count == 1 { return number(values[0]) != nil }
    return 2 * values.count { number($0).map { 0...10 ~= $0 } ?? false } > values.count
  }

  /// `NAME`, or `NAME WAVE`: of names that can be rated the longest, such as a touchpoint of two
  /// words; else up to the first blank, for no promise has one in its id.
  private func rating(of name: String) -> Column {
    let named = rateable.filter { name.hasPrefix($0 + " ") }.max { $0.count < $1.count }
    if let named, !rateable.contains(name) {
      return .waveRating(named, wave: trimmed(String(name.dropFirst(named.count))))
    }
    let words = name.split(separator: " ", maxSplits: 1).map { trimmed(String($0)) }
    guard words.count == 2, !words[1].isEmpty, !rateable.contains(name) else {
      return .rating(name)
    }
    return .waveRating(words[0], wave: words[1])
  }

  private mutating func checkHeader(_ header: [CSVTable.Cell]) {
    if !columns.contains(.id) {
      let range = TextRange(header[0].range.start, header[header.count - 1].range.end)
      report(
        .malformedRoster, .error, "no column 'id'; the first line names the columns", at: range)
    }
    let present = Set(columns)
    let missing = Self.known.filter { !present.contains($0.value) }.keys.sorted()
    for (column, cell) in zip(columns, header) {
      guard case .segment(let name) = column, let known = likely(name, among: missing) else {
        continue
      }
      report(
        .malformedRoster, .warning,
        "column '\(name)' is read as a segment; did you mean '\(known)'?", at: cell.range)
    }
    var seen: Set<Column> = []
    for (column, cell) in zip(columns, header) where column != .none {
      guard !seen.insert(column).inserted else { continue }
      report(
        .malformedRoster, .warning, "column '\(trimmed(cell.text))' is there twice", at: cell.range)
    }
  }

  /// GP502, once a file, for people whose cell in the column `consent` is empty.
  private mutating func checkConsent(_ header: [CSVTable.Cell]) {
    guard let column = columns.firstIndex(of: .consent) else { return }
    let silent = participants.filter { blankConsent.contains($0.id) }.map(\.id.description)
    guard let first = silent.first else { return }
    let others = silent.count > 1 ? " and \(silent.count - 1) more" : ""
    report(
      .missingConsent, .warning,
      "no consent for \(quoted(first))\(others); expected "
        + Participant.Consent.allCases.map(\.rawValue).joined(separator: ", "),
      at: header[column].range)
  }

  /// The `missing` column that the name of a segment is a near miss of: with other blanks, with a
  /// word more, or with a slip of the keyboard.
  private func likely(_ name: String, among missing: [String]) -> String? {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    if missing.contains(words.joined(separator: "_")) { return words.joined(separator: "_") }
    if let word = words.first(where: missing.contains), word != "id" { return word }
    let long = missing.filter { $0.count > 5 }
    return name.count > 5 ? Spelling.suggestion(for: name, among: long) : nil
  }

  private mutating func read(_ row: [CSVTable.Cell]) {
    guard row.contains(where: { !trimmed($0.text).isEmpty }) else { return }
    guard let column = columns.firstIndex(of: .id) else { return }
    let cell = column < row.count ? row[column] : row[row.count - 1]
    let id = column < row.count ? trimmed(cell.text) : ""
    guard !id.isEmpty else {
      return report(
        .malformedRoster, .error, "a person without an id; expected one such as 'P03'",
        at: cell.range)
    }
    if let line = lineOfID[id.lowercased()] {
      return report(
        .malformedRoster, .error, "person '\(id)' is there twice; the first is on line \(line)",
        at: cell.range)
    }
    lineOfID[id.lowercased()] = source.lineNumber(at: cell.range.start)
    var participant = Participant(id: Participant.ID(id))
    for (index, cell) in row.enumerated() {
      let value = trimmed(cell.text)
      guard !value.isEmpty else { continue }
      guard index < columns.count else {
        report(
          .malformedRoster, .warning, "value '\(value)' is beyond the last column", at: cell.range)
        continue
      }
      set(columns[index], value, cell.range, of: &participant)
    }
    let consent = columns.firstIndex(of: .consent)
    if let consent, consent >= row.count || trimmed(row[consent].text).isEmpty {
      blankConsent.insert(participant.id)
    }
    participants.append(participant)
    places[participant.id] = Diagnostic.Place(source, cell.range)
  }

  private mutating func set(
    _ column: Column, _ value: String, _ range: TextRange, of participant: inout Participant
  ) {
    switch column {
    case .id, .none: break
    case .pseudonym: participant.pseudonym = value
    case .loyalSince: participant.loyalSince = value
    case .department: participant.department = value
    case .audience:
      participant.audience = choice(value, "audience", Audience.allCases, at: range)
    case .consent:
      // What cannot be read allows nothing.
      participant.consent =
        choice(value, "consent", Participant.Consent.allCases, at: range)
        ?? Participant.Consent.none
    case .nps: participant.nps = rating(value, "nps", at: range)
    case .waveNPS(let wave): participant.waveNPS[wave] = rating(value, "nps \(wave)", at: range)
    case .advocate: participant.isAdvocate = isYes(value, "advocate", at: range) ?? false
    case .rating(let promise):
      participant.ratings[promise] = rating(value, "rating \(promise)", at: range)
    case .waveRating(let promise, let wave):
      participant.waveRatings[wave, default: [:]][promise] =
        rating(value, "rating \(promise) \(wave)", at: range)
    case .aware(let promise):
      participant.awareness[promise] = isYes(value, "aware \(promise)", at: range)
    case .segment(let name): participant.segments[name] = value
    }
  }

  /// The case that `value` spells, or a warning.
  private mutating func choice<Choice: RawRepresentable<String>>(
    _ value: String, _ column: String, _ choices: [Choice], at range: TextRange
  ) -> Choice? {
    if let choice = Choice(rawValue: value.lowercased()) { return choice }
    let words = choices.map(\.rawValue)
    let hint = Spelling.hint(for: value.lowercased(), among: words)
    let expected = words.joined(separator: ", ")
    let severity = column == "consent" ? Diagnostic.Severity.error : .warning
    report(
      column == "consent" ? .missingConsent : .malformedRoster, severity,
      "unknown \(column) '\(value)'; expected \(expected)\(hint)", at: range)
    return nil
  }

  private mutating func rating(_ value: String, _ column: String, at range: TextRange) -> Double? {
    if let number = number(value), 0...10 ~= number { return number }
    report(
      .badRating, .error,
      "\(column) '\(value)' is outside its scale; expected a number from 0 to 10",
      at: range)
    return nil
  }

  private func number(_ value: String) -> Double? {
    Double(value.split(separator: ",").joined(separator: "."))
  }

  private mutating func isYes(_ value: String, _ column: String, at range: TextRange) -> Bool? {
    switch value.lowercased() {
    case "yes", "y", "true", "1": return true
    case "no", "n", "false", "0": return false
    default:
      report(
        .malformedRoster, .warning, "unknown \(column) '\(value)'; expected yes or no", at: range)
      return nil
    }
  }

  private mutating func report(
    _ id: Diagnostic.ID, _ severity: Diagnostic.Severity, _ message: String, at range: TextRange
  ) {
    diagnostics.append(Diagnostic(id, severity, message, in: source, at: range))
  }

  private func trimmed(_ value: String) -> String {
    var value = value[...]
    while let first = value.first, first.isWhitespace { value.removeFirst() }
    while let last = value.last, last.isWhitespace { value.removeLast() }
    return String(value)
  }
}
