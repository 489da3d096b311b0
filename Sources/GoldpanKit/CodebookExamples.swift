package import GoldpanCoding
package import GoldpanText

/// Adds examples to the codebook that somebody works with, a line at a time, and takes them back.
///
/// Files keep their encoding and line ends, and are written in one step; each is read again before,
/// since its author may have it open beside.
package struct CodebookExamples: Sendable {
  /// What became of an example.
  package enum Outcome: Sendable {
    /// It stands there now.
    case written(Receipt)
    /// It stood there already; nothing was written.
    case present(Diagnostic.Place)
  }

  /// A line that was added.
  package struct Receipt: Hashable, Sendable {
    /// The file.
    package let path: String
    /// The line as it stands there.
    package let line: ExampleLine
  }

  /// Why an example was not added or taken back, in a sentence.
  package struct Refusal: Error, Hashable, CustomStringConvertible {
    package let description: String

    fileprivate init(_ description: String) { self.description = description }

    fileprivate init(_ error: StudyError) { description = error.description }
  }

  /// The files that are the codebook's own, its document first.
  private let paths: [String]
  /// The folder of copies that nobody edits.
  private let vendor: String?

  /// For the codebook as it was read, of a study or none.
  package init(_ codebook: Codebook, in layout: StudyLayout?) {
    let main = codebook.source.name
    let own = codebook.documents.lazy.filter { !$0.isExtended }.map(\.source.name)
    paths = [main] + own.filter { $0 != main }
    vendor = layout?.vendor
  }

  /// Makes `quote` an example of words that are not to get `tag`.
  ///
  /// It goes to the document that has the tag; for a tag of an extended codebook, to a section
  /// `(extends)` of the codebook itself.
  package func add(no quote: String, to tag: Tag.ID) throws(Refusal) -> Outcome {
    let words = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let codebook = try soundCodebook()
    if let known = codebook[tag]?.examples.first(where: { $0.says(words) }) {
      guard known.isMatch else { return .present(known.place) }
      throw Refusal(
        "\(at(known.place)) says yes of these words; take that example away first, if they are no "
          + "longer to get '\(tag)'")
    }
    let document = try home(of: tag)
    let path = document.source.name
    try mustBeOwn(path)
    let line = document.line(adding: words, isMatch: false, to: tag)
    try mustHold(line, words, in: document)
    try change(document.source, line.correction)
    return .written(Receipt(path: path, line: line))
  }

  /// Takes back a line that was added, and the section that was made for it if nothing else has come
  /// there; gives whether it was still there.
  package func takeBack(_ receipt: Receipt) throws(Refusal) -> Bool {
    let document = try document(receipt.path)
    guard let correction = document.correction(removing: receipt.line) else { return false }
    try change(document.source, correction)
    return true
  }

  private func soundCodebook() throws(Refusal) -> Codebook {
    var shelf = CodebookShelf(for: paths[0])
    let parsed = shelf.codebook(try document(paths[0]))
    if let error = parsed.diagnostics.first(where: { $0.severity == .error }) {
      throw Refusal(
        "\(at(.init(error.source, error.range))) has an error by now (\(error.id)); no example was "
          + "added")
    }
    return parsed.value
  }

  /// The document that the example goes to, as it is on the disk.
  private func home(of tag: Tag.ID) throws(Refusal) -> CodebookDocument {
    for path in paths {
      let document = try document(path)
      if document.hasSection(of: tag) { return document }
    }
    return try document(paths[0])
  }

  private func document(_ path: String) throws(Refusal) -> CodebookDocument {
    do throws(StudyError) {
      return CodebookDocument(
        try StudyReader.decode(try StudyFiles.readRegular(path), path: path).source)
    } catch {
      throw Refusal(error)
    }
  }

  private func mustBeOwn(_ path: String) throws(Refusal) {
    guard let vendor, StudyFiles.relative(path, to: vendor) != nil else { return }
    throw Refusal(
      "\(printable(path)) is a copy that others look after; no example was added")
  }

  /// The document with the line must say what it said, and the example besides.
  private func mustHold(
    _ line: ExampleLine, _ words: String, in document: CodebookDocument
  ) throws(Refusal) {
    let source = document.source
    let text = applying([line.correction], to: source)
    let next = CodebookDocument(Source(name: source.name, bytes: text))
    var shelf = CodebookShelf(for: source.name)
    let (before, after) = (shelf.codebook(document), shelf.codebook(next))
    let known = errors(before)
    let isHeld = after.value[line.tag]?.examples.contains {
      $0.text == words && !$0.isMatch && $0.place.source.name == source.name
        && next.source.lineNumber(at: $0.place.range.start) == line.number
    }
    guard isHeld ?? false, errors(after).isSubset(of: known) else {
      throw Refusal("these words cannot stand as an example; nothing was written")
    }
  }

  private func errors(_ codebook: Parsed<Codebook>) -> Set<[String]> {
    let errors = codebook.diagnostics.filter { $0.severity == .error }
    return Set(errors.map { [$0.id.description, $0.source.name, $0.message] })
  }

  private func change(_ source: Source, _ correction: Diagnostic.FixIt) throws(Refusal) {
    let isChanged: Bool?
    do throws(StudyError) {
      isChanged = try Study.correct(source, with: [correction])
    } catch {
      throw Refusal(error)
    }
    guard isChanged == nil else { return }
    throw Refusal(
      "\(printable(source.name)) was not changed: its encoding has no sign for these words, or "
        + "somebody else is writing it; save it as UTF-8, or try again")
  }

  private func at(_ place: Diagnostic.Place) -> String {
    "\(printable(place.source.name)):\(place.source.lineNumber(at: place.range.start))"
  }
}

extension Example {
  /// Whether it is of these words alone.
  fileprivate func says(_ words: String) -> Bool {
    question == nil && scope == Scope()
      && Words.folded(Array(text.utf8), TextRange(0, text.utf8.count))
        == Words.folded(Array(words.utf8), TextRange(0, words.utf8.count))
  }
}
