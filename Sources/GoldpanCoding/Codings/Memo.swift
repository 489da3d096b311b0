import GoldpanText

/// What a coder noted beside a tag on some words.
///
/// It travels with the nugget: a retag takes it along to the new tag, and so does a renamed tag. A
/// coder's newer memo on the same tag of the same words takes the place of their older one; an undone
/// one is gone.
public struct Memo: Hashable, Sendable {
  /// The name of the coder.
  public let by: String
  /// What was noted, blanks and line ends folded to single spaces.
  public let text: String

  /// What the coder `by` noted.
  public init(by: String, text: String) {
    self.by = by
    let bytes = Array(text.utf8)
    let words = bytes.split(whereSeparator: isSpace)
    self.text = String(decoding: Array(words.joined(separator: " ".utf8)), as: UTF8.self)
  }
}

/// The memos on one tag of some words, in the order of time, one a coder.
struct Memos {
  private struct Entry {
    let at: Decision.Instant
    let memo: Memo
  }

  private var entries: [Entry] = []

  /// The memos alone.
  var list: [Memo] { entries.map(\.memo) }

  /// Takes the memo of a decision, if it has one that says something.
  mutating func take(from decision: Decision) {
    guard let text = decision.memo else { return }
    let memo = Memo(by: decision.coder, text: text)
    if !memo.text.isEmpty { put(Entry(at: decision.at, memo: memo)) }
  }

  /// Takes along the memos of the tag that this one comes in place of.
  mutating func take(along others: Memos) {
    for entry in others.entries { put(entry) }
  }

  private mutating func put(_ entry: Entry) {
    if let same = entries.firstIndex(where: { $0.memo.by == entry.memo.by }) {
      guard entries[same].at <= entry.at else { return }
      entries.remove(at: same)
    }
    let later = entries.firstIndex { ($0.at, $0.memo.by) > (entry.at, entry.memo.by) }
    entries.insert(entry, at: later ?? entries.count)
  }
}

extension Sequence<Coding> {
  /// What was noted on all of them, each once: a note on words with several tags stands on each.
  package var memos: [Memo] {
    var seen: Set<Memo> = []
    return flatMap(\.memos).filter { seen.insert($0).inserted }
  }
}
