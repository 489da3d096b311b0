import GoldpanText

/// A line that is read as speech though its beginning may name a speaker.
struct LabelDoubt {
  let name: String
  let line: TextRange

  /// The note that says so (GP514).
  func diagnostic(in file: Source) -> Diagnostic {
    let label = quoted(name)
    return Diagnostic(
      .alteredLine, .note,
      "line \(file.fileLine(at: line.start)) may name a speaker: \(label); if it does, write "
        + "\(quoted(name + ": ")) and give \(label) a row in participants.csv",
      in: file, at: line)
  }
}
