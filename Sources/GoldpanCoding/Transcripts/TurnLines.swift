import GoldpanText

/// Reads files in which a line begins with who speaks and the lines after it go on.
struct TurnLines {
  /// How a dialect begins such a line.
  enum Form {
    /// `Name: text`, `**Name:** text`, `P1 (nods): text`, `Name: 00:00:20` (FIELD.md §1, 8–10 and
    /// 12), and what Goldpan itself writes: `[00:12:52] P03: text` (DESIGN.md §5).
    case labelled
    /// `Ali  0:00` with the words on the next lines, as Otter and Teams write (FIELD.md §1, 3 and 7).
    case timed

    fileprivate func head(_ bytes: [UInt8], _ line: TextRange) -> LineHead? {
      switch self {
      case .labelled: LineHead.labelled(bytes, line)
      case .timed: LineHead.timed(bytes, line)
      }
    }
  }

  private let bytes: [UInt8]
  private let dialect: Dialect
  private let form: Form
  private let labels: LabelTable
  /// Who reads out the questions that no label names.
  private let prompter: String
  /// Whether a line such as `10:30` is a mark of time and not spoken.
  private let writesClocks: Bool
  private var writer: StretchWriter
  private var hasSpeaker = false
  /// Whose words the lines are that have no label.
  private var speaker = ""
  private var askers: Set<String> = []
  private var hasPrompts = false
  private var doubts: [LabelDoubt] = []
  private var doubted: Set<String> = []

  /// Who reads out such questions if nobody can be seen to ask.
  static let unnamedPrompter = "Question"

  /// The labels of a file whose lines begin in the way of `form`.
  static func labels(_ file: TranscriptFile, _ form: Form) -> LabelTable {
    let bytes = file.source.bytes
    var census = LabelCensus(bytes)
    for number in file.body {
      let line = bytes.trimmed(file.source.line(number))
      guard !line.isEmpty, bytes[line.start] != UInt8(ascii: "#") else { continue }
      let head = form.head(bytes, line)
      let isOfList = head.map { isBeforeBullet(file, number, line, $0) } ?? false
      census.count(isOfList ? nil : head)
    }
    return census.table(declared: file.isDeclared, fullName: file.fullName)
  }

  /// What the whole file holds; `prompter` reads out the questions that no label names.
  static func read(
    _ file: TranscriptFile, labels: LabelTable, _ form: Form, as dialect: Dialect,
    prompter: String? = nil
  ) -> TurnReading {
    var reader = TurnLines(file, labels: labels, form, dialect, prompter ?? unnamedPrompter)
    if dialect == .community {
      Community.mark(file, in: &reader.writer)
    } else {
      reader.writer.mark(file.frontMatter)
    }
    for number in file.body { reader.read(file.source.line(number)) }
    var reading = reader.writer.finished()
    reading.doubts = reader.doubts
    reading.askers = reader.askers
    reading.hasPrompts = reader.hasPrompts
    return reading
  }

  private init(
    _ file: TranscriptFile, labels: LabelTable, _ form: Form, _ dialect: Dialect, _ prompter: String
  ) {
    bytes = file.source.bytes
    self.dialect = dialect
    self.form = form
    self.labels = labels
    self.prompter = prompter
    writesClocks = form == .timed || dialect == .rev || TurnLines.writesClocks(file)
    writer = StretchWriter(file, as: dialect)
  }

  /// A reader of single lines, for who must know what they would be taken for.
  init(lines bytes: [UInt8]) {
    self.bytes = bytes
    dialect = .canonical
    form = .labelled
    prompter = ""
    labels = LabelTable(bytes)
    writesClocks = true
    writer = .unused
  }

  /// Whether lines that are only a time run through the file.
  private static func writesClocks(_ file: TranscriptFile) -> Bool {
    var clocks = ShortClocks()
    for number in file.body {
      let range = file.source.bytes.trimmed(file.source.line(number))
      guard 4...5 ~= range.length else { continue }
      var scanner = LineScanner(file.source.bytes, range)
      if let time = scanner.takeClock(), scanner.at == range.end { clocks.count(line: time) }
    }
    return clocks.areMarks
  }

  private mutating func read(_ line: TextRange) {
    let range = bytes.trimmed(line)
    if range.isEmpty { return }
    if let kind = sign(range) {
      writer.mark(kind, to: range.end)
      if dialect == .meetingNotes, kind == .leftOut(reason: "heading") { hasSpeaker = false }
      return
    }
    let head = self.head(range)
    if let head, let name = labels.name(head) {
      if !hasSpeaker, dialect != .canonical, let asker = asker(head, range) {
        askers.insert(asker)
        writer.mark(.leftOut(reason: "header line"), to: range.end)
        return
      }
      hasSpeaker = true
      speaker = name
      writer.mark(head, name: name)
      writer.markSpeech(to: range.end, signs: .markdown)
    } else if markBareLabel(range) {
      hasSpeaker = true
      writer.markSpeech(to: range.end, signs: .markdown)
    } else if dialect == .focusGroup, FocusGroup.isPrompt(bytes, range) {
      hasSpeaker = true
      hasPrompts = true
      writer.change(to: prompter, at: range.start)
      writer.markSpeech(to: range.end, signs: .markdown)
    } else if !hasSpeaker {
      writer.mark(.leftOut(reason: "header line"), to: range.end)
    } else if bytes.isDirection(range) {
      writer.mark(.leftOut(reason: "stage direction"), to: range.end)
    } else {
      doubt(range, head)
      if let end = bulletEnd(range) { writer.mark(.markup, to: end) }
      writer.markSpeech(to: range.end, signs: .markdown)
    }
  }

  /// The head of a line; where names and times stand alone, a colon between them does no harm.
  private func head(_ line: TextRange) -> LineHead? {
    if let head = form.head(bytes, line) {
      return head.mayBeSaid && !labels.writesClocks ? head.withoutTime : head
    }
    guard form == .timed, let head = LineHead.labelled(bytes, line), head.after != nil else {
      return nil
    }
    return head
  }

  /// Whom a line above the talk says to ask: `Interviewer: Ana Holt`, where `Holt` is a label.
  private func asker(_ head: LineHead, _ line: TextRange) -> String? {
    guard line.length < 80, Moderator.isKnownLabel(labelText(bytes, head.label)),
      labels.standsOnce(head)
    else { return nil }
    let name = bytes.trimmed(TextRange(head.end, line.end))
    if let whole = labels.name(name) { return whole }
    guard isFullName(labelText(bytes, name)),
      let lastBlank = bytes[name.indices].lastIndex(where: isBlank)
    else { return nil }
    return labels.name(TextRange(lastBlank + 1, name.end))
  }

  /// What a line is that nobody speaks.
  func sign(_ line: TextRange) -> Stretch.Kind? {
    var scanner = LineScanner(bytes, line)
    if scanner.byte == UInt8(ascii: "#") { return heading(&scanner) }
    if let time = scanner.takeBracketedClock() ?? scanner.takeClock() {
      let isMark = scanner.at == line.end && (writesClocks || line.length > "00:00".utf8.count)
      if isMark || isLink(TextRange(scanner.at, line.end), after: line.start) {
        return .time(.milliseconds(time))
      }
    }
    if !bytes.hasWord(line) { return .markup }
    if isFooter(line) { return .leftOut(reason: "footer line") }
    if dialect == .teamsText, TeamsText.isEvent(bytes, line) {
      return .leftOut(reason: "meeting event")
    }
    return nil
  }

  /// Whether what follows a time is the target of a link, up to the end of the line.
  private func isLink(_ target: TextRange, after start: Int) -> Bool {
    let isBracketed = bytes[start] == UInt8(ascii: "[")
    guard bytes.has("(", at: target.start, before: target.end),
      isBracketed || bytes.has("(http", at: target.start, before: target.end)
    else { return false }
    return bytes[target.end - 1] == UInt8(ascii: ")")
      && !bytes[target.indices].contains(where: isBlank)
  }

  /// `## stage: support`, or any other heading.
  private func heading(_ scanner: inout LineScanner) -> Stretch.Kind? {
    var level = 0
    while scanner.take("#") { level += 1 }
    guard level <= 6, let byte = scanner.byte, isBlank(byte) else { return nil }
    scanner.skipBlanks()
    if scanner.take("stage:") || scanner.take("Stage:") {
      scanner.skipBlanks()
      let name = String(decoding: bytes[scanner.at..<scanner.end], as: UTF8.self)
      if !name.isEmpty { return .stage(name) }
    }
    return .leftOut(reason: "heading")
  }

  /// What programs write below or between the words they heard.
  private func isFooter(_ line: TextRange) -> Bool {
    guard line.length < 240 else { return false }
    let start = bytes.afterEmphasis(line.start, before: line.end)
    // All of them begin with one of these letters.
    guard bytes.has("T", at: start, before: line.end) || bytes.has("M", at: start, before: line.end)
    else { return false }
    return Otter.isFooter(bytes, at: start, before: line.end)
      || GoogleMeet.isFooter(bytes, at: start, before: line.end)
  }

  /// Marks the label of a line that lost its colon, if it has one: `GA Now, you…` where most lines
  /// have a label, `**Ana Holt** Yes.`, or `Ana Holt 00:18:42` alone.
  private mutating func markBareLabel(_ line: TextRange) -> Bool {
    if form == .labelled, mayEndWithTime(line), let head = LineHead.timed(bytes, line) {
      let isAlone = head.end == line.end && head.after != nil
      let isBold = bytes.has("**", at: line.start, before: line.end)
      guard isAlone || isBold, let name = labels.name(head.label) else { return false }
      report(name, line, missing: TextRange(head.label.end, head.label.end))
      writer.mark(head, name: name)
      return true
    }
    if let (name, gap) = bareCode(line) {
      report(name, line, missing: gap)
      speaker = name
      writer.mark(.speaker(name), to: gap.start)
      writer.mark(.markup, to: gap.end)
      return true
    }
    guard form == .labelled, let bare = BareLabel(bytes, line, labels) else { return false }
    guard bare.isSure else {
      if doubted.insert(bare.name).inserted {
        doubts.append(LabelDoubt(name: bare.name, line: line, kind: .taken(by: speaker)))
      }
      return false
    }
    report(bare.name, line, missing: bare.gap)
    if let time = bare.time { writer.mark(.time(.milliseconds(time.milliseconds)), to: time.end) }
    writer.mark(.markup, to: bare.label.start)
    writer.mark(.speaker(bare.name), to: bare.label.end)
    writer.mark(.markup, to: bare.gap.end)
    speaker = bare.name
    return true
  }

  /// Whether a line is bold at its start or ends as times do.
  private func mayEndWithTime(_ line: TextRange) -> Bool {
    let last = bytes[line.end - 1]
    return isDigit(last) || last == UInt8(ascii: "]") || last == UInt8(ascii: ")")
      || bytes[line.start] == UInt8(ascii: "*")
  }

  private mutating func report(_ name: String, _ line: TextRange, missing gap: TextRange) {
    doubts.append(LabelDoubt(name: name, line: line, kind: .missingColon(gap)))
  }

  /// The code or the capitals at the start of a line, and where the colon should be.
  private func bareCode(_ line: TextRange) -> (name: String, gap: TextRange)? {
    guard labels.coversMostLines else { return nil }
    let limit = min(line.end, line.start + 8)
    guard let blank = bytes[line.start..<limit].firstIndex(of: 0x20), blank > line.start,
      blank + 1 < line.end, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[blank + 1]
    else { return nil }
    let end = bytes[blank - 1] == UInt8(ascii: ".") ? blank - 1 : blank
    return labels.code(TextRange(line.start, end)).map { ($0, TextRange(end, blank)) }
  }

  /// Remembers a line of speech that begins like a label, with its head if it has one.
  private mutating func doubt(_ line: TextRange, _ head: LineHead?) {
    if let head, let name = labels.doubt(head) {
      guard doubted.insert(name).inserted else { return }
      let isLabel = form == .labelled && !head.isNumbered
      let kind = isLabel ? LabelDoubt.Kind.taken(by: speaker) : .unread
      doubts.append(LabelDoubt(name: name, line: line, kind: kind))
    } else if form == .labelled, let name = nameBeforeDash(line) {
      doubts.append(LabelDoubt(name: name, line: line))
    }
  }

  /// The label before a dash between blanks near the start of a line: `Tom R. -- It was`.
  private func nameBeforeDash(_ line: TextRange) -> String? {
    if bytes[line.start] &- UInt8(ascii: "a") < 26 { return nil }
    let limit = min(line.end, line.start + 40)
    let (hyphen, dash) = (UInt8(ascii: "-"), UInt8(0xE2))
    guard
      bytes.span.firstIndex(
        of: hyphen, dash, dash, from: line.start, before: min(line.end, limit + 1)) != nil
    else { return nil }
    for blank in line.start..<limit where bytes[blank] == 0x20 {
      guard isDash(at: blank + 1, before: line.end) else { continue }
      return labels.name(TextRange(line.start, blank))
    }
    return nil
  }

  private func isDash(at offset: Int, before end: Int) -> Bool {
    bytes.has("- ", at: offset, before: end) || bytes.has("-- ", at: offset, before: end)
      || bytes.has("– ", at: offset, before: end) || bytes.has("— ", at: offset, before: end)
  }

  func bulletEnd(_ line: TextRange) -> Int? {
    let isBullet =
      bytes.has("* ", at: line.start, before: line.end)
      || bytes.has("- ", at: line.start, before: line.end)
    return isBullet ? line.start + 2 : nil
  }

  /// Whether a label alone on its line is the heading of a list.
  private static func isBeforeBullet(
    _ file: TranscriptFile, _ number: Int, _ line: TextRange, _ head: LineHead
  ) -> Bool {
    guard head.end == line.end else { return false }
    for next in (number + 1)..<min(file.body.upperBound, number + 4) {
      let range = file.source.bytes.trimmed(file.source.line(next))
      guard !range.isEmpty else { continue }
      return file.source.bytes.has("- ", at: range.start, before: range.end)
    }
    return false
  }
}
