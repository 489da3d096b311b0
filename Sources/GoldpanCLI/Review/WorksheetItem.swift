import GoldpanKit

/// Words on a worksheet: what was asked, what was said around them, and the lines to fill in.
struct WorksheetItem {
  private let item: Worksheet.Item
  private let coded: CodedStudy

  init(_ item: Worksheet.Item, in coded: CodedStudy) {
    self.item = item
    self.coded = coded
  }

  /// The heading, the talk as literal text, the rules, and a line a suggestion.
  func lines(heading: String) -> [String] {
    let head = "\(heading) \(item.id) · \(item.quotation.speakerName)"
    return [head, ""] + (talk + reasons).map { "    " + $0 } + [""] + marks + [""]
  }

  private var marks: [String] {
    guard !item.codings.isEmpty else { return ["- [ ] \(item.id)"] }
    return item.codings.map { coding in
      let standing = coding.standing == .own ? "" : " (\(coding.standing.rawValue))"
      return "- [ ] \(item.id) \(coding.tag)\(standing)"
    }
  }

  private var reasons: [String] {
    item.voices.flatMap { prefixed("=", $0) }
      + item.codings.flatMap { coding in
        let rule = coded.rule(of: coding)
        let memos = item.voices.isEmpty ? coding.memos.map(\.line) : []
        return ((rule.isEmpty ? [] : ["\(coding.tag): \(rule)"]) + memos)
          .flatMap { prefixed("=", $0) }
      }
  }

  /// The question before, a turn on either side, and the words between the rest of their turn.
  private var talk: [String] {
    let quotation = item.quotation
    guard let transcript = coded.study.corpus[quotation.transcript],
      transcript.turns.indices.contains(quotation.turn)
    else { return prefixed(">", printable(quotation.text)) }
    let turns = transcript.turns
    let whole = turns[quotation.turn].range
    let source = transcript.source
    var lines: [String] = []
    let around = TurnsAround(quotation.turn, of: turns, each: 1)
    let earlier = around.before
    for (number, next) in zip(earlier, earlier.dropFirst() + [quotation.turn]) {
      lines += prefixed("|", said(turns[number], in: source))
      if next > number + 1 { lines.append("| …") }
    }
    let label = turns[quotation.turn].speakerName
    let before = cut(foldedBlanks(source, TextRange(whole.start, quotation.range.start)), last: 40)
    if !before.isEmpty { lines += prefixed("|", "\(label): \(before)") }
    let marked = coded.marked(quotation, item.codings.flatMap(\.matched), Paint(isOn: false))
    lines += prefixed(">", before.isEmpty ? "\(label): \(marked)" : marked)
    let after = cut(foldedBlanks(source, TextRange(quotation.range.end, whole.end)), first: 40)
    if !after.isEmpty { lines += prefixed("|", after) }
    for number in around.after { lines += prefixed("|", said(turns[number], in: source)) }
    return lines
  }

  private func said(_ turn: Turn, in source: Source) -> String {
    let person = turn.speaker.participant.flatMap { coded.study.corpus.roster[$0] }
    guard person?.mayBeHeard ?? true else { return "\(turn.speakerName): […]" }
    return "\(turn.speakerName): \(cut(foldedBlanks(source, turn.range), first: 60))"
  }

  private func cut(_ text: String, first count: Int) -> String {
    let words = text.split(separator: " ")
    return printable(
      words.prefix(count).joined(separator: " ") + (words.count > count ? " […]" : ""))
  }

  private func cut(_ text: String, last count: Int) -> String {
    let words = text.split(separator: " ")
    return printable(
      (words.count > count ? "[…] " : "") + words.suffix(count).joined(separator: " "))
  }

  private func prefixed(_ sign: String, _ text: String) -> [String] {
    wrapped(text, to: 84).map { "\(sign) \($0)" }
  }
}
