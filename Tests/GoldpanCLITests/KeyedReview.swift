import GoldpanCLI
import GoldpanKit

/// A review that keys were typed in, and what is left of it.
struct KeyedReview {
  let status: Int32
  let screens: [[String]]
  let errors: String

  /// Types `keys` in a bakery, or what they spell: `keys(_:)`.
  init(
    _ line: String = "", keys: [Key], in bakery: Bakery, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = ["USER": "eva"]
  ) {
    var console = Console.captured(
      environment: environment, keys: keys, columns: columns, rows: rows)
    console.base = bakery.folder
    let words = line.split(separator: " ").map(String.init)
    status = Goldpan.run(["review"] + words, on: &console)
    screens = console.capturedScreens
    errors = console.captured(.error)
  }

  /// The last screen.
  var last: [String] { screens.last ?? [] }

  /// What the last two lines of each screen say.
  var remarks: [String] { screens.flatMap { $0.suffix(2) } }
}

/// The keys that a text spells: characters for themselves, and names in `<…>` such as `<enter>`.
func keys(_ text: String) -> [Key] {
  let names: [String: Key] = [
    "enter": .enter, "esc": .escape, "bs": .backspace, "del": .delete, "tab": .tab, "up": .up,
    "down": .down, "left": .left, "right": .right, "pgup": .pageUp, "pgdn": .pageDown,
    "home": .home, "end": .end, "hangup": .hangup, "space": .character(" "),
  ]
  var keys: [Key] = []
  var rest = text[...]
  while let first = rest.first {
    if first == "<", let end = rest.firstIndex(of: ">") {
      let name = String(rest[rest.index(after: rest.startIndex)..<end])
      if let key = names[name] {
        keys.append(key)
      } else if name.hasPrefix("c-"), let letter = name.last {
        keys.append(.control(letter))
      }
      rest = rest[rest.index(after: end)...]
    } else {
      keys.append(.character(first))
      rest = rest.dropFirst()
    }
  }
  return keys
}

extension Bakery {
  /// What a coder's file says, line by line: what was done about which words and tag.
  func log(of coder: String = "eva") throws -> [String] {
    let path = "transcripts/decisions/\(coder).jsonl"
    let source = Source(name: path, text: (try? text(path)) ?? "")
    return DecisionLog.read(source).value.map { decision in
      var words = "\(decision.verdict.word) \(decision.tag)"
      if case .retag(let tag) = decision.verdict { words += " \(tag)" }
      if case .undo = decision.verdict {} else { words += " “\(decision.anchor.quote)”" }
      return words + (decision.memo.map { " (\($0))" } ?? "")
    }
  }
}
