import GoldpanText

/// A court reporter's pages: `Q.` and `A.`, `MR. DAVIS:  text`, `BY MR. DAVIS:` says who asks from
/// here; pages and their numbered lines come through from PDF.
struct Court {
  private let bytes: [UInt8]
  private let isNumbered: Bool
  private let witness: String
  private var writer: StretchWriter
  private var examiner = "Q"
  private var hasSpeaker = false
  /// Whether the last line of speech ends in the middle of a sentence.
  private var isUnfinished = false
  /// The line on which a remark in parentheses ends that an earlier line began.
  private var remarkEnd = 0
  private var askers: Set<String> = []

  /// Questions and answers, and who examines.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let bytes = glance.bytes
    let texts = glance.lines.map { afterNumber(bytes, $0.range) }
    let exchanges = texts.filter { exchange(bytes, $0) != nil }
    let stopped = exchanges.count { bytes[$0.start + 1] == UInt8(ascii: ".") }
    let examiners = texts.count { examiner(bytes, $0) != nil }
    guard examiners > 0 && exchanges.count > 1 || stopped > 3 else { return nil }
    var reason = "\(glance.share(exchanges.count)) begin with Q. or A."
    if examiners > 0 {
      reason += ", and \(examiners) \(examiners == 1 ? "says" : "say") who examines"
    }
    return DialectEvidence(points: 92, reason: reason)
  }

  /// What the whole file holds.
  static func read(_ file: TranscriptFile) -> TurnReading {
    var reader = Court(file)
    reader.writer.mark(file.frontMatter)
    for number in file.body { reader.read(number, of: file) }
    var reading = reader.writer.finished()
    reading.askers = reader.askers
    return reading
  }

  private init(_ file: TranscriptFile) {
    bytes = file.source.bytes
    writer = StretchWriter(file, as: .court)
    var (lines, numbered, hasWitness) = (0, 0, false)
    for number in file.body {
      let line = bytes.trimmed(file.source.line(number))
      guard !line.isEmpty else { continue }
      lines += 1
      let text = Court.afterNumber(bytes, line)
      if text.start > line.start { numbered += 1 }
      if bytes.has("THE WITNESS:", at: text.start, before: text.end) { hasWitness = true }
    }
    isNumbered = numbered * 5 > lines * 3
    witness = hasWitness ? "THE WITNESS" : "A"
  }

  private mutating func read(_ number: Int, of file: TranscriptFile) {
    let whole = file.source.line(number)
    let line = bytes.trimmed(whole)
    guard !line.isEmpty else { return }
    let text = isNumbered ? Court.afterNumber(bytes, line) : line
    if text.isEmpty {
      writer.mark(.markup, to: line.end)
    } else if number <= remarkEnd {
      writer.mark(.leftOut(reason: "stage direction"), to: text.end)
    } else if isFurniture(line, text) {
      writer.mark(.leftOut(reason: "page line"), to: line.end)
    } else if let name = Court.examiner(bytes, text) {
      examiner = labelText(bytes, name)
      writer.mark(.leftOut(reason: "examiner line"), to: line.end)
    } else if isHeading(text, indent: text.start - whole.start) {
      (hasSpeaker, isUnfinished) = (false, false)
      writer.mark(.leftOut(reason: "heading"), to: line.end)
    } else if isRemark(text, number, of: file) {
      writer.mark(.leftOut(reason: "stage direction"), to: line.end)
    } else {
      say(text)
    }
  }

  /// Marks a line of speech, with its label if it has one.
  private mutating func say(_ text: TextRange) {
    if let (isQuestion, start) = Court.exchange(bytes, text) {
      begin(isQuestion ? examiner : witness, at: text.start, to: text.start + 1)
      writer.mark(.markup, to: start)
    } else if let head = Court.label(bytes, text) {
      let name = writer.name(head.label)
      begin(name == "A" ? witness : name, at: head.label.start, to: head.label.end)
      if let aside = head.aside, case .direction = aside.kind {
        writer.mark(.markup, to: aside.range.start)
        writer.mark(.leftOut(reason: "stage direction"), to: aside.range.end)
      }
      writer.mark(.markup, to: head.signsEnd)
    } else if !hasSpeaker {
      writer.mark(.leftOut(reason: "header line"), to: text.end)
      return
    }
    writer.mark(.markup, to: text.start)
    writer.markSpeech(to: text.end, signs: .markdown)
    isUnfinished = !".?!-\"):".utf8.contains(bytes[text.end - 1]) && bytes[text.end - 1] < 0x80
  }

  private mutating func begin(_ name: String, at start: Int, to end: Int) {
    hasSpeaker = true
    if name != witness { askers.insert(name) }
    writer.mark(.markup, to: start)
    writer.mark(.speaker(name), to: end)
  }

  /// Whether a line belongs to the page: it has no number where the others have, or says `Page 7`.
  private func isFurniture(_ line: TextRange, _ text: TextRange) -> Bool {
    if isNumbered, text.start == line.start { return true }
    var scanner = LineScanner(bytes, text)
    guard scanner.take("Page ") || scanner.take("PAGE "), scanner.takeNumber(digits: 5) != nil
    else { return false }
    return scanner.at == text.end || scanner.take(" of ") || scanner.take(" OF ")
  }

  /// Whether a line stands in the middle, all in capitals: `CROSS-EXAMINATION`.
  private func isHeading(_ text: TextRange, indent: Int) -> Bool {
    let saysExamination = bytes.has("EXAMINATION", at: text.end - 11, before: text.end)
    guard saysExamination || indent >= 12 && !(hasSpeaker && isUnfinished) else { return false }
    let line = bytes[text.indices]
    if hasSpeaker, !saysExamination, !line.contains(UInt8(ascii: " ")),
      !Court.headings.contains(String(decoding: line, as: UTF8.self))
    {
      return false
    }
    return !line.contains(UInt8(ascii: ":")) && line.contains { $0 &- UInt8(ascii: "A") < 26 }
      && !line.contains { $0 &- UInt8(ascii: "a") < 26 }
  }

  /// The single words that are headings below speech.
  private static let headings: Set<String> = [
    "REDIRECT", "RECROSS", "DIRECT", "CROSS", "PROCEEDINGS", "CERTIFICATE", "CERTIFICATION",
    "APPEARANCES", "EXHIBITS", "INDEX",
  ]

  /// Whether a line is a remark in parentheses, or begins one that a line below it ends.
  private mutating func isRemark(
    _ text: TextRange, _ number: Int, of file: TranscriptFile
  ) -> Bool {
    let close = UInt8(ascii: ")")
    guard text.length > 2, bytes[text.start] == UInt8(ascii: "(") else { return false }
    if let end = bytes.span.firstIndex(of: close, from: text.start, before: text.end) {
      return end == text.end - 1
    }
    let last = min(number + Court.longestRemark, file.body.upperBound - 1)
    for next in (number + 1)..<(max(last, number) + 1) {
      let line = Court.afterNumber(bytes, bytes.trimmed(file.source.line(next)))
      if line.isEmpty || Court.exchange(bytes, line) != nil { return false }
      guard bytes[line.end - 1] == close else { continue }
      remarkEnd = next
      return true
    }
    return false
  }

  /// How many lines a remark may go on.
  private static let longestRemark = 8
}

extension Court {
  /// A line without the number that PDF puts before it.
  private static func afterNumber(_ bytes: [UInt8], _ line: TextRange) -> TextRange {
    var scanner = LineScanner(bytes, line)
    guard let number = scanner.takeNumber(digits: 2), 1...28 ~= number else { return line }
    guard scanner.at == line.end || isBlank(bytes[scanner.at]) else { return line }
    scanner.skipBlanks()
    return TextRange(scanner.at, line.end)
  }

  /// Whether `Q.` or `A.` begins a line, and where the words begin.
  private static func exchange(
    _ bytes: [UInt8], _ text: TextRange
  ) -> (isQuestion: Bool, start: Int)? {
    var scanner = LineScanner(bytes, text)
    let isQuestion = scanner.take("Q")
    guard isQuestion || scanner.take("A") else { return nil }
    let hasStop = scanner.take(".") || scanner.take(":")
    let end = scanner.at
    scanner.skipBlanks()
    guard scanner.at < text.end, scanner.at >= end + (hasStop ? 1 : 2) else { return nil }
    return (isQuestion, scanner.at)
  }

  /// Whose questions follow: the name in `BY MR. DAVIS:`.
  private static func examiner(_ bytes: [UInt8], _ text: TextRange) -> TextRange? {
    guard bytes.has("BY ", at: text.start, before: text.end), text.length < 60,
      bytes[text.end - 1] == UInt8(ascii: ":")
    else { return nil }
    let name = bytes.trimmed(TextRange(text.start + 3, text.end - 1))
    return name.isEmpty || hasSmallLetter(bytes, name) ? nil : name
  }

  /// The head of a line that names its speaker in capitals.
  private static func label(_ bytes: [UInt8], _ text: TextRange) -> LineHead? {
    guard let head = LineHead.labelled(bytes, text), head.label.length < 40,
      head.label.start == text.start, bytes.hasLetter(head.label),
      !hasSmallLetter(bytes, head.label)
    else { return nil }
    return head
  }

  private static func hasSmallLetter(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    bytes[range.indices].contains { $0 &- UInt8(ascii: "a") < 26 }
  }
}
