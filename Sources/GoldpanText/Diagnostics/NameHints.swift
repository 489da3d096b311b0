/// Finds the name somebody most likely meant by a part of it, or by a slip of the keyboard.
package struct NameHints: Sendable {
  private let names: [String]
  private var holders: [String: Set<Int>] = [:]
  private var comparisonsLeft = 20_000

  /// For hints at `names`.
  package init(_ names: [String]) {
    self.names = names
    for (index, name) in names.enumerated() {
      for word in NameHints.words(of: name) { holders[word, default: []].insert(index) }
    }
  }

  /// The one name that shares a word with one of `wanted`, else the one spelled most like it; very
  /// many questions get no more answers, so that reading stays linear.
  package mutating func suggestion(for wanted: [String]) -> String? {
    for name in wanted {
      let found = NameHints.words(of: name).compactMap { holders[$0] }.filter { $0.count == 1 }
      let sharing = found.reduce(into: Set()) { $0.formUnion($1) }
      if sharing.count == 1, let index = sharing.first { return names[index] }
    }
    guard names.count <= comparisonsLeft else { return nil }
    comparisonsLeft -= names.count
    // P04 is no slip for P01: codes are all one digit from each other.
    return wanted.lazy.filter { !$0.contains(where: \.isNumber) }.compactMap { [names] in
      Spelling.suggestion(for: $0, among: names)
    }.first
  }

  /// The words of a name that may tell one person from another: no bare letters.
  private static func words(of name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 1 }
      .map(String.init)
  }
}
