import TestSupport

/// Tables and documents as strangers might write them.
struct RandomCodes {
  private var random: Seeded

  init(_ seed: UInt64) { random = Seeded(seed) }

  mutating func table() -> String {
    var titles = ["tag", "description", "use when", "notes", "match", "except", "severity"]
    titles += ["beats", "see", "marks", "examples", "stage", "color", "keywords"]
    titles = [titles[0]] + titles.dropFirst().filter { _ in number(3) > 0 }
    let rows = (0..<1 + number(5)).map { row in
      titles.enumerated().map { $0.offset == 0 ? "\(text()) x\(row)" : text() }
    }
    return ([titles] + rows).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }.joined(separator: "\n")
  }

  mutating func xml() -> String {
    let codes = (0..<1 + number(4)).map { _ in code(depth: number(4)) }.joined()
    let sets = number(2) == 0 ? "<Sets/>" : ""
    return
      "<CodeBook origin='\(pick(["Taguette 1", "X"]))'><Codes>\(codes)</Codes>\(sets)</CodeBook>"
  }

  private mutating func code(depth: Int) -> String {
    let name = escaped(text())
    let description = number(2) == 0 ? "<Description>\(escaped(text()))</Description>" : ""
    let inner = depth > 0 ? (0..<number(3)).map { _ in code(depth: depth - 1) }.joined() : ""
    let codable = depth == 0 || number(2) == 0
    return "<Code guid='g' name='\(name)' isCodable='\(codable)'>\(description)\(inner)</Code>"
      + "<Code name='last' isCodable='true'/>"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&apos;")
      .replacing("\n", with: "&#10;")
  }

  private mutating func text() -> String {
    let lines = (0..<1 + number(3)).map { _ in
      pick([
        "Use when: never", "Match:\n- (a", "Match:\n- slow OR", "- a bullet", "# heading",
        "### Match", "```", "Severity: 2", "severity: 9", "Beats: pain/none", "beats: pain/a",
        "pain/a", "pain/b/c", "Marked: retired", "retired", "extends, override", "Marked: extends",
        "See: pain/none", "Was: pain/old", "Negation: flip pain/none", "Examples:\n- x",
        "yes: no quotes", "\"Q: x\"", "[case", "NOT x", "Codebook: x\nVersion: y", "2", "slow",
        "- stage: x", "  ", "\t", "é", "👩‍🚀", "a.b.c", "A > B", "\\x", "=x", "@again", "x*", "/re/",
      ])
    }
    return lines.joined(separator: pick(["\n", " "]))
  }

  private mutating func pick(_ choices: [String]) -> String { choices[number(choices.count)] }
  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
}
