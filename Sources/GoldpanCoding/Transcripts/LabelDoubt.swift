import GoldpanText

/// A line whose beginning may name a speaker though it is not written so.
struct LabelDoubt {
  /// What is doubtful about it.
  enum Kind {
    /// It is read as speech.
    case unread
    /// It is read as the words of somebody else, though it begins as a label does.
    case taken(by: String)
    /// It is read as a turn though its colon is missing here, or a full stop stands for it.
    case missingColon(TextRange)
  }

  let name: String
  let line: TextRange
  var kind = Kind.unread

  /// The remark that says so (GP514).
  func diagnostic(in file: Source) -> Diagnostic {
    let label = quoted(name)
    switch kind {
    case .unread:
      return Diagnostic(
        .alteredLine, .note,
        "line \(file.fileLine(at: line.start)) may name a speaker: \(label); if it does, write "
          + "\(quoted(name + ": ")) and give \(label) a row in participants.csv",
        in: file, at: line)
    case .taken(let speaker):
      return Diagnostic(
        .alteredLine, .warning,
        "line \(file.fileLine(at: line.start)) reads like a speaker's, \(label), and counts as words of "
          + "\(quoted(speaker)); if it is, write \(quoted(name + ": ")) and give "
          + "\(label) a row in participants.csv",
        in: file, at: line)
    case .missingColon(let gap):
      return Diagnostic(
        .alteredLine, .warning, "\(label) is read as a label though its colon is missing",
        in: file, at: TextRange(line.start, gap.end),
        fixIts: [
          Diagnostic.FixIt(
            gap.isEmpty ? "insert ':'" : "replace '\(file.text(gap))' with ':'", replacing: gap,
            with: ":")
        ])
    }
  }
}
