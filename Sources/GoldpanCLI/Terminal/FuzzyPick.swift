import GoldpanText

/// Names to pick one from by typing some of its letters.
///
/// Letters may be left out between those that are typed; upper and lower case and accents do not
/// matter. Letters that follow each other or begin a word count for more, and the beginning of a
/// word most.
package struct FuzzyPick: Sendable {
  /// The names in the order they came in.
  package let names: [String]
  /// The names as they are compared, in code points.
  private let folded: [[UInt32]]

  /// To pick from `names`; the earlier of two that fit alike comes first.
  package init(_ names: [String]) {
    self.names = names
    folded = names.map(FuzzyPick.folded)
  }

  /// The `count` names that fit best, the best first, by their numbers; without letters, the first.
  package func best(_ count: Int, for typed: String) -> [Int] {
    let letters = FuzzyPick.folded(typed).filter { $0 != 0x20 }
    guard !letters.isEmpty else { return Array(names.indices.prefix(count)) }
    var memory: [Int] = []
    // One number for both, so that sorting is quick: the score, then how early the name comes.
    var fitting: [Int] = []
    for (number, name) in folded.enumerated() where FuzzyPick.holds(name, letters) {
      let score = FuzzyPick.score(letters, in: name, &memory)
      fitting.append(score << 32 | (Int(Int32.max) - number))
    }
    return fitting.sorted(by: >).prefix(max(0, count)).map { Int(Int32.max) - ($0 & 0x7FFF_FFFF) }
  }

  /// The names that hold the letters, the best first.
  package static func ranked(_ names: [String], for typed: String) -> [String] {
    FuzzyPick(names).best(names.count, for: typed).map { names[$0] }
  }

  private static func folded(_ text: String) -> [UInt32] {
    Words.fold(text).unicodeScalars.map(\.value)
  }

  /// Whether all letters stand in the name, in their order.
  private static func holds(_ name: [UInt32], _ letters: [UInt32]) -> Bool {
    var next = 0
    for letter in name where letter == letters[next] {
      next += 1
      if next == letters.count { return true }
    }
    return false
  }

  /// How well letters fit a name that holds them, by the best way to lay them on it.
  ///
  /// `ending` is memory to be used again: for each letter of the name the best score of those laid
  /// so far if the last of them lies there.
  private static func score(_ letters: [UInt32], in name: [UInt32], _ ending: inout [Int]) -> Int {
    ending.removeAll(keepingCapacity: true)
    for place in name.indices {
      ending.append(name[place] == letters[0] ? worth(of: place, in: name) : none)
    }
    for letter in letters.dropFirst() {
      var (farther, before) = (none, none)
      for place in name.indices {
        let best = max(before + following, farther)
        farther = max(farther, before)
        before = ending[place]
        ending[place] = name[place] == letter && best > 0 ? best + worth(of: place, in: name) : none
      }
    }
    let beginning = name.starts(with: letters) ? following : 0
    // Of names that fit alike the shorter is nearer to what was typed.
    return ((ending.max() ?? 0) + beginning) * 256 - min(name.count, 255)
  }

  /// What a letter counts by its place: more where a word begins.
  private static func worth(of place: Int, in name: [UInt32]) -> Int {
    let isFirst = place == 0 || separators.contains(name[place - 1])
    return isFirst ? 8 : 1
  }

  /// What a letter counts besides if it follows the one typed before.
  private static let following = 6
  /// Less than any score: the letters cannot lie so.
  private static let none = -1_000_000
  private static let separators: [UInt32] = Array("/-_ .@".unicodeScalars.map(\.value))
}
