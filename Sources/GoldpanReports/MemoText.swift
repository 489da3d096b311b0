package import GoldpanCoding
import GoldpanText

/// Memos hold whatever somebody typed: no control character and no markup in them gets through.
extension Memo {
  /// For a terminal: `memo by ana: ask again`.
  package var line: String { "memo by \(printable(by)): \(printable(text))" }

  /// For a report, at most `limit` words of it.
  func prose(upTo limit: Int) -> Prose {
    "Memo by \(by): \(Quoting.start(of: text, limit))"
  }
}

extension [Memo] {
  /// For a cell between tabs: `ana: ask again; ben: done`.
  package var cell: String { map { "\($0.by): \($0.text)" }.joined(separator: "; ") }

  /// An array of objects with `by` and `text`.
  package var json: JSON {
    .array(map { .object([("by", .string($0.by)), ("text", .string($0.text))]) })
  }
}
