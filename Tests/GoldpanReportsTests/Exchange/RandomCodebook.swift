import TestSupport

/// A codebook document whose every field may say what another form could take for its own.
struct RandomCodebook {
  private var random: Seeded
  private var ruleCount = 0

  init(_ seed: UInt64) { random = Seeded(seed) }

  /// The document.
  mutating func markdown() -> String {
    var lines = [
      "# \(text())", "- id: book-\(number(9))", "- version: \(number(9)).\(number(9)).0",
    ]
    if flip() { lines.append("- language: \(pick(["en", "de", "en-GB"]))") }
    if flip() { lines.append("- kinds: loved +, pain -, says 0, wish -") }
    if flip() { lines += ["", prose(), prose()] }
    lines += ["## Lists", "- @again: again, twice, \"]]> & <again>\"", "- @é_1: ~tell, @again"]
    for tag in (0..<1 + number(6)).map({ _ in pick(["loved", "pain", "says", "wish"]) })
      .enumerated()
    {
      lines += ["## \(tag.element)/\(pick(["a", "match", "use-when", "b/c"]))-\(tag.offset)"]
      lines += self.tag()
    }
    return lines.joined(separator: "\n")
  }

  private mutating func tag() -> [String] {
    let isManual = number(4) == 0
    var lines: [String] = []
    if isManual { lines.append("") }
    lines.append(prose())
    lines += [
      flip() ? "- severity: \(1 + number(3))" : "", flip() ? "- stage: \(text())" : "",
      flip() ? "- cause: \(text())" : "", flip() ? "- phase: after" : "",
      flip() ? "- outcome: missed" : "", flip() ? "- from: \(text())" : "",
      flip() ? "- to: \(text())" : "", flip() ? "- was: pain/x, \(pick(["Old name", "=x"]))" : "",
      flip() ? "- negation: keep" : "",
    ]
    for part in ["Use when", "Not when", "Notes"] where flip() {
      lines.append("### \(part)")
      lines += (0..<1 + number(4)).map { _ in flip() ? prose() : "- " + text() }
      if number(5) == 0 { lines += ["```", "# \(text())", "- \(text())", "```"] }
    }
    lines += ["### Match"] + (0..<1 + number(3)).map { _ in "- " + rule() }
    if flip() { lines += ["### Except", "- " + rule()] }
    if flip() { lines += ["### Severity", "- 3: " + rule(), "- 1: " + rule()] }
    if flip() { lines += ["### Examples"] + (0..<number(4)).map { _ in "- " + example() } }
    return lines.filter { !$0.isEmpty }
  }

  /// A rule that no other is like.
  private mutating func rule() -> String {
    ruleCount += 1
    let own = "n\(ruleCount)"
    return pick([
      own, "@again NEAR/6 \(own)", "\"= + - @ \(own)\"", "'tis, \"yes: \(own)\"",
      "(a OR \(own)) AND NOT c [in: turn]", "@é_1, \(own) [after: would you]", "café \(own) [case]",
      "\(own) [segment: plan=a, \"b\"]", "\"Use when: \(own)\"", "- \(own)",
    ])
  }

  private mutating func example() -> String {
    let said = text().replacing("\"", with: "\\\"")
    let sort = pick(["yes", "no", "todo yes", "todo no"])
    let spoken = flip() ? said : "Q: Why \(said)? A: \(said)"
    return "\(sort): \"\(spoken)\"" + pick(["", " [who: moderator]", " [who: Ann]"])
  }

  /// A line that is neither a bullet nor a heading.
  private mutating func prose() -> String { pick(["", "\\", "It: ", "“"]) + text() }

  private mutating func text() -> String {
    let words = (0..<1 + number(3)).map { _ in
      pick([
        "Use when: never", "Match:", "Not when:", "\\Match:", "\\\\Severity: 2", "=SUM(A1:A2)",
        "'=1", "''@x", "@again", "+1", "]]>", "<b>&amp;</b>", "\"quoted\"", "\"\"", "a;b,c\td",
        "👩‍🚀", "e\u{301}é", "日本", "\u{FEFF}x", "\u{1}\u{B}x", "\u{FFFF}x", "Codebook: x",
        "yes: \"no\"",
        "Examples:", "Severity: 9", "\u{85}x\u{2028}y", "plain words", "'", "x\\ y",
      ])
    }
    return words.joined(separator: " ")
  }

  private mutating func pick(_ choices: [String]) -> String { choices[number(choices.count)] }
  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
  private mutating func flip() -> Bool { number(2) == 0 }
}
