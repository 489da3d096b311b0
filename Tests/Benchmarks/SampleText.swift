/// Text that looks like interviews and a codebook that finds things in it: the same for one size.
struct SampleText {
  private var state: UInt64 = 42

  /// SplitMix64 (Steele, Lea & Flood 2014).
  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (bits ^ (bits >> 31)) >> 33) % limit
  }

  /// A rank that is low far more often than high, as those of words are (Zipf 1949).
  private mutating func rank(below limit: Int) -> Int {
    min(number(below: limit), number(below: limit), number(below: limit))
  }

  /// Words of one to four syllables, the short ones first.
  private static let words: [String] = {
    let syllables = [
      "ba", "ce", "di", "fo", "gu", "han", "jel", "kim", "lon", "mur", "nes", "pat", "ril", "sot",
      "tun", "va", "we", "xi", "yo", "zer",
    ]
    let once = ["the", "and", "to", "it", "of", "was", "in", "that", "they", "we"]
    let twice = syllables.flatMap { first in syllables.map { first + $0 } }
    let thrice = twice.flatMap { first in syllables.prefix(10).map { first + $0 } }
    return once + syllables + twice + thrice
  }()

  private static let asides = ["um", "not", "never", "but", "uh", "I", "didn’t", "café", "no"]

  /// Labelled turns of one to six sentences, about `bytes` bytes of them.
  mutating func transcript(bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 1000)
    while text.count < bytes {
      let label = number(below: 4) == 0 ? "INT" : "P\(number(below: 3) + 1)"
      text += "\(label):".utf8
      for _ in 0...number(below: 6) { text += sentence().utf8 }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  private mutating func sentence() -> String {
    var sentence = ""
    for place in 0...(4 + number(below: 16)) {
      let isAside = number(below: 12) == 0
      let word =
        isAside
        ? Self.asides[number(below: Self.asides.count)]
        : Self.words[rank(below: Self.words.count)]
      sentence += " " + (place == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word)
      if number(below: 14) == 0 { sentence += "," }
    }
    return sentence + [".", ".", ".", "?", "!", " …"][number(below: 6)]
  }

  /// A codebook of `count` rules: plain terms, or terms of every sort.
  mutating func codebook(rules count: Int, isPlain: Bool) -> String {
    var text = "# Bench\n\n- id: bench\n- version: 1.0.0\n- language: en\n"
    for index in 0..<count {
      if index % 5 == 0 {
        text +=
          "\n## pain/tag-\(index / 5)\nSomething.\n### Use when\nSo.\n### Not when\nNo.\n### Match\n"
      }
      text += "- " + (isPlain || index % 2 == 0 ? plainRule(index) : mixedRule(index)) + "\n"
    }
    return text
  }

  private mutating func word() -> String {
    Self.words[30 + rank(below: Self.words.count - 30)]
  }

  private mutating func plainRule(_ index: Int) -> String {
    switch index % 10 {
    case 0...5: word()
    case 6...8: word() + " " + word()
    default: word().prefix(4) + "*"
    }
  }

  private mutating func mixedRule(_ index: Int) -> String {
    let (first, second) = (word(), word())
    return switch index / 2 % 6 {
    case 0: "\(first) NEAR/5 \(second)"
    case 1: "\(first) THEN/8 (\(second) OR \(word()))"
    case 2: "\(first) AND NOT \(second)"
    case 3: "NEG(\(first))"
    case 4: "\(first) [after: \(second)]"
    default: "\(first) AND \(second) [in: turn]"
    }
  }
}
