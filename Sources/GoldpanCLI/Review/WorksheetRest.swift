import GoldpanKit

/// What somebody wrote in the line of a mark besides the mark, the ID and the tags.
///
/// Nothing of it would be kept, so the line is refused.
struct WorksheetRest {
  private let id: String
  private let tags: [WorksheetLine.Word]
  private let ids: [WorksheetLine.Word]
  private let others: [WorksheetLine.Word]

  /// What is left `inside` the brackets and `behind` them if the `kept` words are taken, of which
  /// the first is the ID.
  init(
    inside: [WorksheetLine.Word], behind: [WorksheetLine.Word], kept: [WorksheetLine.Word]
  ) {
    let taken = Set(kept.map(\.range))
    // The first word between brackets is the mark.
    let words = Array(inside.dropFirst()) + behind
    let rest = words.filter {
      !taken.contains($0.range) && !$0.isArrow && !WorksheetRest.printed.contains($0.text)
    }
    id = kept.first?.text ?? "q-…"
    ids = rest.filter(\.isID)
    tags = rest.filter(\.isTag)
    others = rest
  }

  /// What worksheets say behind a tag.
  private static let printed = Set(
    [Coding.Standing.hypothetical, .secondHand].map(\.rawValue))

  /// Refuses the line if anything is left.
  func mustBeEmpty(isReject: Bool) throws(Refusal) {
    guard let first = others.first, let last = others.last else { return }
    if let second = ids.first {
      throw Refusal(.words(second.range), "two IDs in one line; write a line of its own for each")
    }
    if tags.count == others.count {
      throw Refusal(
        .words(first.range),
        "one tag too many in this line; write '- [\(isReject ? "r" : "a")] \(printable(id)) "
          + "\(printable(first.text))' on a line of its own")
    }
    let text = others.prefix(3).map(\.text).joined(separator: " ")
    let whole = printable(text) + (others.count > 3 ? " …" : "")
    throw Refusal(
      .words(TextRange(first.range.start, max(first.range.end, last.range.end))),
      "\(quoted(whole)) would be kept nowhere; write it on a line below that begins with 'memo: '")
  }
}
