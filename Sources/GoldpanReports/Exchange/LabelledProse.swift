import GoldpanCoding

/// Prose that carries further fields as labelled lines, as people write them into the one text
/// field that a program has: `Use when: …`.
///
/// A line of prose that would be taken for a label begins with a backslash.
struct LabelledProse {
  /// What stands behind a label up to the next one; the text before any has the label "".
  struct Part: Hashable {
    let label: String
    var lines: [String]
  }

  /// The parts in order.
  private(set) var parts: [Part] = []
  /// The labels in lower case, by what they mean.
  private let labels: [String: String]
  /// The labels that are none if anything follows them on their line.
  private let headings: Set<String>

  /// Nothing yet; `labels` says which label each spelling stands for, in lower case.
  init(labels: [String: String], alone headings: Set<String> = []) {
    self.labels = labels
    self.headings = headings
  }

  /// Adds prose, if there is any.
  mutating func add(_ label: String, _ prose: String) {
    if !prose.isEmpty { parts.append(Part(label: label, lines: lines(of: prose))) }
  }

  /// Adds bullets, each on a line of its own below the label.
  mutating func add(_ label: String, bullets: [String]) {
    guard !bullets.isEmpty else { return }
    parts.append(Part(label: label, lines: [""] + bullets.map { "- \($0)" }))
  }

  /// The text, with a blank line below what has no label.
  var text: String {
    parts.map { part in
      let (first, rest) = (part.lines.first ?? "", part.lines.dropFirst())
      let others = rest.map(marked)
      if part.label.isEmpty { return ([marked(first)] + others).joined(separator: "\n") + "\n" }
      let head = first.isEmpty ? "\(part.label):" : "\(part.label): \(first)"
      return ([head] + others).joined(separator: "\n")
    }.joined(separator: "\n").trimmedEnd
  }

  /// Reads a text; what is no label belongs to the part before it.
  init(_ text: String, labels: [String: String], alone headings: Set<String> = []) {
    self.init(labels: labels, alone: headings)
    parts = [Part(label: "", lines: [])]
    for line in text.contentLines {
      if let (label, rest) = split(line) {
        parts.append(Part(label: label, lines: rest.isEmpty ? [] : [rest]))
      } else {
        parts[parts.count - 1].lines.append(unmarked(line))
      }
    }
    if parts[0].lines.isEmpty { parts.removeFirst() }
  }

  /// The label that a line begins with, as it should be written, and what follows it.
  private func split(_ line: String) -> (label: String, rest: String)? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = line[line.utf8.index(after: colon)...]
    guard rest.isEmpty || rest.utf8.first == UInt8(ascii: " "),
      line.utf8.distance(from: line.startIndex, to: colon) <= 40,
      let label = labels[line[..<colon].lowercased()],
      rest.isEmpty || !headings.contains(label)
    else { return nil }
    return (label, rest.isEmpty ? "" : String(rest.dropFirst()).onOneLine)
  }

  private func marked(_ line: String) -> String {
    split(withoutMarks(line)) == nil ? line : "\\" + line
  }

  private func unmarked(_ line: String) -> String {
    line.hasPrefix("\\") && split(withoutMarks(line)) != nil ? String(line.dropFirst()) : line
  }

  private func withoutMarks(_ line: String) -> String {
    String(Substring(line.utf8.drop { $0 == UInt8(ascii: "\\") }))
  }

  private func lines(of prose: String) -> [String] {
    prose.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension LabelledProse.Part {
  /// The lines as prose.
  var prose: String { lines.joined(separator: "\n") }

  /// The lines with the label before them, as they were written.
  var whole: String { label + ": " + prose }

  /// The lines as bullets without their dashes.
  var bullets: [String] {
    lines.map { line in
      line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("• ")
        ? String(line.dropFirst(2)).onOneLine : line
    }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    hasSuffix("\n") ? String(dropLast()) : self
  }
}
