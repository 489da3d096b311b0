import GoldpanText

/// A label of a file at the start of a line that lost its colon: `Interviewer Did you…`,
/// `[0:07] Ana Holt Did…`, `INT; Did…`.
struct BareLabel {
  let name: String
  let label: TextRange
  /// Where the colon should be, and what stands there instead.
  let gap: TextRange
  let time: LineHead.Moment?
  /// Whether it can hardly be the beginning of a sentence.
  let isSure: Bool

  private static let mostWords = 4

  init?(_ bytes: [UInt8], _ line: TextRange, _ labels: LabelTable) {
    guard labels.coversMostLines, labels.isDense else { return nil }
    var scanner = LineScanner(bytes, line)
    if let clock = scanner.takeBracketedClock() {
      time = (clock, scanner.at)
      scanner.skipBlanks()
    } else {
      time = nil
    }
    let (start, limit) = (scanner.at, min(line.end, scanner.at + 60))
    var found: (name: String, end: Int, gap: TextRange)?
    var words = 0
    for blank in start..<max(limit, start) where isBlank(bytes[blank]) && blank > start {
      words += 1
      guard words <= BareLabel.mostWords else { break }
      let end = BareLabel.end(bytes, TextRange(start, blank))
      let next = bytes.afterBlanks(blank, before: line.end)
      guard next < line.end, end < blank || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[next],
        let name = labels.name(TextRange(start, end)), labels.count(of: name) > 1
      else { continue }
      found = (name, end, TextRange(end, blank))
    }
    guard let found else { return nil }
    (name, label, gap) = (found.name, TextRange(start, found.end), found.gap)
    let written = labelText(bytes, label)
    isSure =
      written.contains(" ") || Moderator.isKnownLabel(written) && written.utf8.count > 1
      || !gap.isEmpty && LabelShape(written) != .title
  }

  /// Where a label ends before `;`, `-` or the colon of Chinese and Japanese.
  private static func end(_ bytes: [UInt8], _ word: TextRange) -> Int {
    if bytes.has("：", at: word.end - 3, before: word.end) { return word.end - 3 }
    let last = bytes[word.end - 1]
    return last == UInt8(ascii: ";") || last == UInt8(ascii: "-") ? word.end - 1 : word.end
  }
}
