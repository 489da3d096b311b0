import GoldpanKit

/// A line of a worksheet with brackets, an ID, or both.
struct WorksheetLine: Sendable {
  struct Word: Sendable {
    let text: String
    let range: TextRange

    var isID: Bool { text.hasPrefix("q-") || text.hasPrefix("Q-") }
    var isArrow: Bool { ["→", "->", "=>", "⇒"].contains(text) }
    var isTag: Bool { text.contains("/") && !text.hasPrefix("/") && !text.hasSuffix("/") }
  }

  /// What stands below it as its memo.
  var memo: String?
  private let line: TextRange
  /// What stands between the brackets; `nil` if there are none.
  private let brackets: (range: TextRange, words: [Word])?
  private let words: [Word]

  /// The line at `range`; `nil` if it is nothing of the sort.
  init?(_ range: TextRange, in source: Source) {
    line = range
    let bytes = source.bytes
    var start = range.start
    // A bullet, or a number as some editors make of it.
    while start < range.end, "-*+.)0123456789 \\".utf8.contains(bytes[start]) { start += 1 }
    if start < range.end, bytes[start] == UInt8(ascii: "["),
      let end = bytes[start..<range.end].firstIndex(of: UInt8(ascii: "]"))
    {
      let inner = TextRange(start + 1, end)
      brackets = (TextRange(start, end + 1), WorksheetLine.words(inner, source))
      words = WorksheetLine.words(TextRange(end + 1, range.end), source)
    } else {
      brackets = nil
      words = WorksheetLine.words(TextRange(start, range.end), source)
    }
    guard brackets != nil || words.first?.isID == true else { return nil }
  }

  /// The words of a stretch without the signs that editors put around them; what no hand would
  /// write in a line is one more word.
  private static func words(_ range: TextRange, _ source: Source) -> [Word] {
    let shown = TextRange(range.start, min(range.end, range.start + 4096))
    let words = source.bytes[shown.indices].split(whereSeparator: isSpace).compactMap { part in
      let signs = "`*\\,;()".utf8
      let kept = part.drop { signs.contains($0) }
      let count = kept.lastIndex { !signs.contains($0) }.map { $0 + 1 - kept.startIndex } ?? 0
      guard count > 0 else { return Word?.none }
      let range = TextRange(kept.startIndex, kept.startIndex + count)
      return Word(text: source.text(range), range: range)
    }
    guard shown.end < range.end else { return words }
    return words + [Word(text: "…", range: TextRange(shown.end, range.end))]
  }

  /// Where a refusal shows.
  func place(of subject: Refusal.Subject) -> TextRange {
    switch subject {
    case .id: brackets?.range ?? words.first?.range ?? line
    case .tag(let name): words.last { $0.text == name }?.range ?? line
    case .words(let range): range
    }
  }

  /// What it asks for; `nil` if it is left for later.
  func mark() throws(Refusal) -> WorksheetReader.Mark? {
    guard let brackets else {
      throw Refusal("the brackets are gone; write '[a]', '[r]' or '[t TAG]' before the ID")
    }
    guard let id = words.first(where: \.isID) else {
      throw Refusal("no ID stands after the brackets; copy that of the words, such as q-7k3m9x2a")
    }
    let sign = brackets.words.first.map { Sign($0.text) } ?? .later
    let inner = brackets.words.first(where: \.isTag)
    let others = words.filter { !$0.isID }
    let arrow = others.firstIndex(where: \.isArrow)
    let target = inner ?? arrow.flatMap { others[$0...].first(where: \.isTag) }
    let tag = others[..<(arrow ?? others.count)].first(where: \.isTag)
    if sign == .retag, target == nil, let word = brackets.words.dropFirst().first, !word.isArrow {
      throw Refusal(
        .words(word.range),
        "\(quoted(printable(word.text))) is no tag; write it with its kind, as [t pain/other]")
    }
    let read = WorksheetRest(
      inside: brackets.words, behind: words, kept: [id, tag, target].compactMap(\.self))
    try read.mustBeEmpty(isReject: sign == .reject)
    guard let verb = try verb(sign, tag: tag, target: target, isInside: inner != nil) else {
      return nil
    }
    let named = verb == .add ? tag ?? target : tag
    return WorksheetReader.Mark(
      wish: Wish(verb: verb, id: id.text, tag: named?.text, memo: memo), line: line,
      brackets: brackets.range, id: id.range,
      tags: [tag, target].compactMap(\.self).map { ($0.text, $0.range) })
  }

  /// What stands first between the brackets.
  private enum Sign: Equatable {
    case accept, reject, retag, later, tag
    case unknown(String)

    init(_ word: String) {
      switch word.lowercased() {
      case "a", "x", "y", "yes", "accept", "accepted", "✓", "✔": self = .accept
      case "r", "no", "reject", "rejected", "✗", "✘": self = .reject
      case "t", "retag", "→", "->", "=>": self = .retag
      case "s", "skip", "?", "_": self = .later
      default: self = word.contains("/") ? .tag : .unknown(word)
      }
    }
  }

  private func verb(
    _ sign: Sign, tag: Word?, target: Word?, isInside: Bool
  ) throws(Refusal) -> Wish.Verb? {
    switch sign {
    case .later:
      guard target == nil else {
        throw Refusal("write t between the brackets to give another tag")
      }
      return memo == nil ? nil : .note
    case .accept:
      guard let target else { return .accept }
      guard tag == nil else {
        throw Refusal(
          "is the tag to stay or to go? write [t \(target.text)] to replace it, or a line of its "
            + "own to add one")
      }
      return .add
    case .reject:
      guard target == nil else {
        throw Refusal("write t instead of r to give another tag")
      }
      return .reject
    case .retag, .tag:
      guard let target else { throw Refusal("which tag? write it after the t, as [t pain/other]") }
      if tag == nil, case .tag = sign { return .add }
      return .retag(target.text)
    case .unknown(let word):
      throw Refusal(
        "unknown mark \(quoted(printable(word))); write a (accept), r (reject), t TAG (another tag) "
          + "or nothing")
    }
  }
}
