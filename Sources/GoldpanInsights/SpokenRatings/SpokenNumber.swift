/// Numbers as people say them: `9`, `8.5`, `eight and a half`, `seventy five`.
struct SpokenNumber {
  /// What it says.
  let value: Double
  /// The place after its last word.
  let end: Int
  /// Whether it is the word or digit for one, which is more often a pronoun.
  var isOne: Bool { value == 1 }

  /// The number that begins at a word; `nil` if none does.
  init?(_ words: SpokenWords, at place: Int) {
    guard var value = Self.whole(words[place]) else { return nil }
    var end = place + 1
    if value >= 20, value < 100, words.isJoined(end) || words.gap(before: end) == "-",
      let unit = Self.units[words[end]], unit >= 1, unit <= 9
    {
      value += unit
      end += 1
    }
    if words[end] == "and", words[end + 1] == "a", words[end + 2] == "half" {
      value += 0.5
      end += 3
    } else if words[end] == "point", let tenths = Self.units[words[end + 1]], tenths <= 9 {
      value += tenths / 10
      end += 2
    }
    self.value = value
    self.end = end
  }

  private static func whole(_ word: String) -> Double? {
    if let value = units[word] ?? tens[word] { return value }
    guard word.utf8.count <= 5, word.utf8.first.map({ (48...57).contains($0) }) ?? false,
      let value = Double(decimal(word)), value <= 1000
    else { return nil }
    return value
  }

  /// A decimal comma as a point: `8,5`, but not `1,000`.
  private static func decimal(_ word: String) -> String {
    word.dropLast().last == "," ? word.replacing(",", with: ".") : word
  }

  private static let units: [String: Double] = [
    "zero": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
  ]
  private static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100,
  ]
}
