import GoldpanKit

/// A line that is being typed.
struct LineEditor: Hashable, Sendable {
  private(set) var text: [Character]
  /// Before which character the next one comes.
  private(set) var cursor: Int

  /// Whether the last key was more than there is room for.
  private(set) var isOverfull = false

  /// How many characters a line may have: more than anybody types, or pastes in earnest.
  static let longest = 100_000

  init(_ text: String = "") {
    self.text = Array(text)
    cursor = self.text.count
  }

  /// What is typed, without blanks at its ends.
  var line: String {
    let start = text.firstIndex { $0 != " " } ?? text.count
    let end = (text.lastIndex { $0 != " " } ?? -1) + 1
    return start < end ? String(text[start..<end]) : ""
  }

  var isEmpty: Bool { text.isEmpty }

  /// Does what a key does in a line; `false` if it does nothing there.
  mutating func handle(_ key: Key) -> Bool {
    isOverfull = false
    switch key {
    case .character(let character): insert([character])
    case .pasted(let text): insert(Array(text))
    case .backspace, .control("h"): erase(cursor - 1..<cursor)
    case .delete, .control("d"): erase(cursor..<cursor + 1)
    case .control("u"): erase(0..<cursor)
    case .control("k"): erase(cursor..<text.count)
    case .control("w"): erase(startOfWord..<cursor)
    case .left, .control("b"): move(to: cursor - 1)
    case .right, .control("f"): move(to: cursor + 1)
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: text.count)
    default: return false
    }
    return true
  }

  /// Takes all of it, or nothing if there is no room for all.
  private mutating func insert(_ characters: [Character]) {
    isOverfull = characters.count > LineEditor.longest - text.count
    guard !isOverfull else { return }
    text.insert(contentsOf: characters, at: cursor)
    cursor += characters.count
  }

  private mutating func erase(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    text.removeSubrange(range)
    if cursor > range.lowerBound { cursor = max(range.lowerBound, cursor - range.count) }
  }

  private mutating func move(to place: Int) { cursor = min(max(0, place), text.count) }

  private var startOfWord: Int {
    let words = text[..<cursor]
    let end = (words.lastIndex { $0 != " " } ?? -1) + 1
    return (words[..<end].lastIndex(of: " ") ?? -1) + 1
  }
}
