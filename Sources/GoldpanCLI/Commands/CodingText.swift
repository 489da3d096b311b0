import GoldpanKit
import GoldpanReports

extension CodedStudy {
  /// Where a coding stands: the file and its line.
  func place(of coding: Coding) -> String { study.place(of: coding) }

  /// The line of the file on which the quotation begins.
  func line(of coding: Coding) -> Int { study.line(of: coding) }

  /// The quotation with the matched words in color, or between guillemets without color.
  func marked(_ coding: Coding, _ paint: Paint) -> String { study.marked(coding, paint) }

  /// The same for what several rules matched.
  func marked(_ quotation: Quotation, _ matched: [TextRange], _ paint: Paint) -> String {
    study.marked(quotation, matched, paint)
  }

  /// Which rule, or who, made a coding.
  func reason(for coding: Coding) -> String {
    switch coding.coder {
    case .person(let name): return "added by \(printable(name))"
    case .rule(let id, let index):
      guard let rule = codebook[id]?.rules[index] else { return "" }
      return "rule \(printable(rule.place.source.name)):\(rule.place.line): "
        + "\(printable(rule.place.text)) (\(trust(in: coding)))"
    }
  }

  /// The rule alone, wherever its codebook lies.
  func rule(of coding: Coding) -> String {
    guard case .rule(let id, let index) = coding.coder, let rule = codebook[id]?.rules[index]
    else { return "" }
    return "\(printable(rule.place.text)) (\(trust(in: coding)))"
  }

  /// How far to trust a suggestion: the rule's own record once there is one, else what its form
  /// promises; then the words that make it hypothetical or second-hand.
  private func trust(in coding: Coding) -> String {
    var trust = record(of: coding.coder)?.words ?? coding.confidence.rawValue
    if coding.standing != .own { trust += ", \(coding.standing.rawValue)" }
    if let cue = coding.cue, let source = study.corpus[coding.quotation.transcript]?.source {
      trust += " after “\(printable(foldedBlanks(source, cue)))”"
    }
    return trust
  }

  /// Ends with status 3 if a file could not be read; the results of the others are out.
  func finish() throws { try study.finish() }
}

extension Study {
  /// Where a coding stands: the file and its line.
  func place(of coding: Coding) -> String {
    guard let source = corpus[coding.quotation.transcript]?.source else { return "" }
    return "\(printable(source.name)):\(line(of: coding))"
  }

  /// The line of the file on which the quotation begins.
  func line(of coding: Coding) -> Int {
    guard let source = corpus[coding.quotation.transcript]?.source else { return 0 }
    return source.fileLine(at: coding.quotation.range.start)
  }

  /// The quotation with the matched words in color, or between guillemets without color.
  func marked(_ coding: Coding, _ paint: Paint) -> String {
    marked(coding.quotation, coding.matched, paint)
  }

  /// The same for what several rules matched.
  func marked(_ quotation: Quotation, _ matched: [TextRange], _ paint: Paint) -> String {
    guard let source = corpus[quotation.transcript]?.source else {
      return printable(quotation.text)
    }
    var text = ""
    var position = quotation.range.start
    for range in matched.merged where range.start >= position {
      text += printable(foldedEnds(source, TextRange(position, range.start)))
      let words = printable(foldedEnds(source, range))
      text += paint.isOn ? paint(words, .match) : "«\(words)»"
      position = range.end
    }
    return text + printable(foldedEnds(source, TextRange(position, quotation.range.end)))
  }

  /// The text of a range with runs of blanks as one, those at its ends kept.
  func foldedEnds(_ source: Source, _ range: TextRange) -> String {
    let text = foldedBlanks(source, range)
    guard !range.isEmpty else { return "" }
    let leads = isSpace(source.bytes[range.start])
    let trails = isSpace(source.bytes[range.end - 1])
    if text.isEmpty { return leads ? " " : "" }
    return (leads ? " " : "") + text + (trails ? " " : "")
  }
}

extension Study {
  /// What results lack because files could not be read; `nil`: nothing.
  var lack: String? {
    switch failures.count {
    case 0: nil
    case 1: "1 file could not be read, its words are missing"
    case let count: "\(count) files could not be read, their words are missing"
    }
  }

  /// Ends with status 3 if a file could not be read.
  func finish() throws {
    if !failures.isEmpty { throw CommandFailure(.data) }
  }
}

extension Quotation {
  /// Who speaks, as lists show it.
  var speakerName: String {
    switch speaker {
    case .participant(let id): printable(id.description)
    case .interviewer(let name): "\(printable(name)) (asks)"
    case .unknown: "unknown"
    }
  }
}

extension Coding {
  /// Adds its members in JSON.
  func add(to members: inout some JSONMembers, in coded: CodedStudy) {
    members.add("id", .string(evidence.description))
    members.add("tag", .string(tag.description))
    members.add("state", .string(state.rawValue))
    members.add("person", JSON(quotation.speaker.participant?.description))
    members.add("transcript", .string(quotation.transcript.description))
    members.add("turn", .integer(quotation.turn + 1))
    members.add("line", .integer(coded.line(of: self)))
    members.add("quote", .string(quotation.text))
    members.add("severity", severity == 0 ? .null : .integer(severity))
    members.add("stage", JSON(stage))
    members.add("confidence", .string(confidence.rawValue))
    members.add("standing", .string(standing.rawValue))
    members.add("by", .string(coderName))
    members.add("memos", memos.json)
    members.add("record", JSON(coded.record(of: coder)))
  }

  /// The object of these members; with `reason`, that too.
  func json(in coded: CodedStudy, reason: String? = nil) -> JSON {
    var members: [(String, JSON)] = []
    add(to: &members, in: coded)
    if let reason { members.add("reason", .string(reason)) }
    return .object(members)
  }

  fileprivate func cells(in coded: CodedStudy) -> [String] {
    [
      evidence.description, tag.description, state.rawValue,
      quotation.speaker.participant?.description ?? "", quotation.transcript.description,
      String(coded.line(of: self)), quotation.text, standing.rawValue, memos.cell,
    ]
  }

  /// The standing after two blanks, where it is not the speaker's own.
  func remark(_ paint: Paint) -> String {
    standing == .own ? "" : "  " + paint("(\(standing.rawValue))", .dim)
  }

  /// A line for each of its memos, four blanks before it.
  var memoLines: String { memos.map { "    \($0.line)\n" }.joined() }

  private var coderName: String {
    switch coder {
    case .rule: "rule"
    case .person(let name): name
    }
  }
}

extension RuleRecords.Record {
  /// "accepted 17 of 20", wherever a rule's record is told.
  var words: String { "accepted \(accepted) of \(decided)" }
}

extension JSON {
  init(_ record: RuleRecords.Record?) {
    self =
      record.map {
        .object([("accepted", .integer($0.accepted)), ("decided", .integer($0.decided))])
      } ?? .null
  }
}

extension [Coding] {
  /// The table for `--plain`.
  func table(in coded: CodedStudy) -> TextTable {
    var table = TextTable(
      ["id", "tag", "state", "person", "transcript", "line", "quote", "standing", "memos"].map {
        .init($0)
      })
    for coding in self { table.append(coding.cells(in: coded)) }
    return table
  }
}
