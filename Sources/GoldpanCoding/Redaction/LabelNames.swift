import GoldpanText

/// Known names by the words they are made of, for labels, which turn names round and add to them:
/// `Smith, John (Guest)`.
struct LabelNames {
  private var indices: [[String]: Int] = [:]

  private static let bound = 8

  init(_ names: [String]) {
    for (index, name) in names.enumerated() {
      let key = Self.words(name).sorted()
      guard 1...Self.bound ~= key.count, indices[key] == nil else { continue }
      indices[key] = index
    }
  }

  /// The longest name that `label` begins with, its words in any order, their accents left out; of
  /// names shorter than `least` words only a whole label is one.
  func match(_ label: String, least: Int = 1) -> Int? {
    guard !indices.isEmpty else { return nil }
    let all = Self.words(label)
    let words = all.prefix(Self.bound)
    for count in stride(from: words.count, to: 0, by: -1)
    where count >= least || count == all.count {
      if let index = indices[words.prefix(count).sorted()] { return index }
    }
    return nil
  }

  private static func words(_ text: String) -> [String] {
    Words.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
