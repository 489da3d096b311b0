import GoldpanText

/// Focus groups: a header, codes for the people, `Question 1. …` read out by whoever moderates.
enum FocusGroup {
  /// Codes as labels, of which the header lists some or there are three, or prompts.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let (bytes, heads) = (glance.bytes, glance.heads)
    let coded = heads.filter { isCode(bytes, $0.head.label) }
    let prompts = glance.lines.count { isPrompt(bytes, $0.range) }
    guard coded.count > 1, coded.count * 3 > heads.count else { return nil }
    let codes = Set(coded.map { bytes[$0.head.label.indices].map { $0 & 0xDF } })
    let listed = glance.file.participants.count
    guard listed > 1 || codes.count > 2 || prompts > 0 else { return nil }
    let share = share(coded.count, of: heads.count, "labels")
    var reason = "\(share) are codes"
    if listed > 1 { reason += ", and the header lists \(listed) participants" }
    if prompts > 0 { reason += ", and \(prompts) lines are numbered questions" }
    return DialectEvidence(points: 74, reason: reason)
  }

  /// Whether a line is `Question 1. …`, read out by somebody whom no label names.
  static func isPrompt(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    var scanner = LineScanner(bytes, line)
    guard scanner.take("Question ") || scanner.take("QUESTION "),
      scanner.takeNumber(digits: 3) != nil,
      scanner.take(". ") || scanner.take(": ") || scanner.take(") ")
    else { return false }
    return scanner.at < line.end
  }

  /// Letters, then digits, that number no question and no answer.
  private static func isCode(_ bytes: [UInt8], _ label: TextRange) -> Bool {
    var next = label.start
    if next + 1 < label.end, isDigit(bytes[next + 1]), "QA".utf8.contains(bytes[next]) {
      return false
    }
    while next < label.end, next < label.start + 5, mayBeInWord(bytes[next]), !isDigit(bytes[next])
    {
      next += 1
    }
    guard 1...4 ~= next - label.start, 1...3 ~= label.end - next else { return false }
    return bytes[next..<label.end].allSatisfy(isDigit)
  }
}
