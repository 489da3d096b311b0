import GoldpanText

/// Telephone numbers as people say them: ten to fifteen single digits, "double oh" included.
struct SpokenDigits {
  private var start = 0
  private var end = 0
  private var digits: [UInt8] = []
  /// Where the last word ends that belongs to the number.
  private var last: Int?
  private var times = 1

  /// Takes the next run of letters; gives a number that ended before it.
  mutating func read(_ word: TextRange, _ bytes: Span<UInt8>) -> TextRange? {
    guard let step = Self.step(word, bytes) else { return last == nil ? nil : finish() }
    let isJoined = last.map { word.start - $0 <= 6 && joins($0, word.start, bytes) } ?? false
    let finished = isJoined ? nil : finish()
    if last == nil { start = word.start }
    last = word.end
    switch step {
    case .times(let number): times = number
    case .digit(let digit):
      // More than any number has says as little as sixteen.
      if digits.count < 16 { digits += [UInt8](repeating: digit, count: times) }
      (times, end) = (1, word.end)
    }
    return finished
  }

  /// The number that ends here, if it is one and nobody just counts.
  mutating func finish() -> TextRange? {
    defer { (digits, last, times) = ([], nil, 1) }
    guard (10...15).contains(digits.count) else { return nil }
    let counts = digits.prefix(4).elementsEqual(digits[0]..<digits[0] + 4)
    return counts ? nil : TextRange(start, end)
  }

  /// The digits of a number in words.
  static func digits(of text: String) -> String {
    let bytes = Array(text.utf8)
    var words = LetterRuns(TextRange(0, bytes.count))
    var times = 1
    var digits = ""
    while let word = words.next(bytes.span) {
      switch step(word, bytes.span) {
      case .digit(let digit)?:
        digits += String(repeating: String(digit), count: times)
        times = 1
      case .times(let number)?: times = number
      case nil: continue
      }
    }
    return digits
  }

  private enum Step {
    case digit(UInt8)
    case times(Int)
  }

  private static func step(_ word: TextRange, _ bytes: Span<UInt8>) -> Step? {
    guard word.length <= 6 else { return nil }
    // Most words begin with none of these letters: d e f n o s t z.
    let letter = bytes[word.start] | 0x20
    guard letter &- 0x61 < 26,
      (0b10_0000_1100_0110_0000_0011_1000 as UInt32) >> (letter & 31 &- 1) & 1 == 1
    else { return nil }
    let key = word.indices.reduce(0 as UInt64) { $0 << 8 | UInt64(bytes[$1] | 0x20) }
    return steps.first { $0.key == key }?.step
  }

  /// What words say, by their letters as a number: most words are looked for in vain.
  private static let steps: [(key: UInt64, step: Step)] = [
    ("o", .digit(0)), ("oh", .digit(0)), ("zero", .digit(0)), ("nought", .digit(0)),
    ("one", .digit(1)), ("two", .digit(2)), ("three", .digit(3)), ("four", .digit(4)),
    ("five", .digit(5)), ("six", .digit(6)), ("seven", .digit(7)), ("eight", .digit(8)),
    ("nine", .digit(9)), ("double", .times(2)), ("treble", .times(3)), ("triple", .times(3)),
  ].map { word, step in (word.utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }, step) }

  /// Whether nothing but blanks and signs of hesitation stand there.
  private func joins(_ from: Int, _ to: Int, _ bytes: Span<UInt8>) -> Bool {
    (from..<to).allSatisfy { offset in
      let byte = bytes[offset]
      return isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".") || byte >= 0x80
    }
  }
}
