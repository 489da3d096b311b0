/// Collects what a reader has to say about one text.
package struct Remarks: Sendable {
  /// The text.
  package let source: Source
  /// What has been said so far, in the order it was said.
  package private(set) var diagnostics: [Diagnostic] = []
  /// How many of them are errors.
  package private(set) var errorCount = 0
  private var comparisonsLeft = 20_000

  /// Nothing said yet about `source`.
  package init(on source: Source) { self.source = source }

  /// Says that something is wrong.
  package mutating func error(
    _ id: Diagnostic.ID, _ message: String, at range: TextRange, notes: [Diagnostic.Note] = [],
    fixIts: [Diagnostic.FixIt] = []
  ) {
    errorCount += 1
    diagnostics.append(
      Diagnostic(id, .error, message, in: source, at: range, notes: notes, fixIts: fixIts))
  }

  /// Says that something is doubtful.
  package mutating func warning(
    _ id: Diagnostic.ID, _ message: String, at range: TextRange, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(id, .warning, message, in: source, at: range, notes: notes))
  }

  /// Says that something is wrong at a place that may be of another text.
  package mutating func error(
    _ id: Diagnostic.ID, _ message: String, at place: Diagnostic.Place,
    notes: [Diagnostic.Note] = [], fixIts: [Diagnostic.FixIt] = []
  ) {
    diagnostics.append(Diagnostic(id, .error, message, at: place, notes: notes, fixIts: fixIts))
  }

  /// Says that something is doubtful at a place that may be of another text.
  package mutating func warning(
    _ id: Diagnostic.ID, _ message: String, at place: Diagnostic.Place,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(id, .warning, message, at: place, notes: notes))
  }

  /// Says what is worth knowing.
  package mutating func remark(
    _ id: Diagnostic.ID, _ message: String, at place: Diagnostic.Place,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(id, .note, message, at: place, notes: notes))
  }

  /// Adds what another reader says about the same text.
  package mutating func append(_ others: [Diagnostic]) {
    errorCount += others.count { $0.severity == .error }
    diagnostics += others
  }

  /// A remark that points to a further place of the text.
  package func note(_ message: String, at range: TextRange) -> Diagnostic.Note {
    Diagnostic.Note(message, at: Diagnostic.Place(source, range))
  }

  /// The candidate somebody most likely meant; a text with very many slips gets no more of them,
  /// so that reading stays linear.
  package mutating func suggestion(for word: String, among candidates: [String]) -> String? {
    guard candidates.count <= comparisonsLeft else { return nil }
    comparisonsLeft -= candidates.count
    return Spelling.suggestion(for: word, among: candidates)
  }
}

extension Diagnostic.FixIt {
  /// A correction that puts `replacement` in place of `range` and says so.
  package static func replace(_ range: TextRange, with replacement: String) -> Self {
    Self("replace with '\(replacement)'", replacing: range, with: replacement)
  }

  /// A correction that takes a whole line away.
  package static func delete(_ line: TextRange) -> Self {
    Self("delete the line", replacing: line, with: "")
  }
}

/// A clause such as "; did you mean 'tag'?", or `otherwise` when there is nothing to suggest.
package func didYouMean(_ suggestion: String?, otherwise: String = "") -> String {
  suggestion.map { "; did you mean '\($0)'?" } ?? otherwise
}

/// A number with its noun: "1 error", "3 errors".
package func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

/// The words as a sentence lists them: `a, b and c`.
package func listed(_ words: [String], _ conjunction: String = "and") -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

/// A word of a file as messages quote it: long ones are cut.
package func quoted(_ word: String) -> String {
  let scalars = word.unicodeScalars
  guard scalars.count > 60 else { return "'\(word)'" }
  return "'\(String(String.UnicodeScalarView(scalars.prefix(59))))…'"
}
