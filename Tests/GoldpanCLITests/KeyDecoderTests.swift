import GoldpanCLI
import TestSupport
import Testing

@Suite struct `Keys are read from a terminal's bytes` {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let keys: [Key]
    var isOver = false

    init(_ name: String, _ typed: String, _ keys: [Key], isOver: Bool = false) {
      self.init(name, bytes: Array(typed.utf8), keys, isOver: isOver)
    }

    init(_ name: String, bytes: [UInt8], _ keys: [Key], isOver: Bool = false) {
      (self.name, self.bytes, self.keys, self.isOver) = (name, bytes, keys, isOver)
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("letters and a blank", "aR ?/", text("aR ?/")),
    Case("two, three and four bytes", "é日👩", text("é日👩")),
    Case(
      "a letter and its mark are a key each", "e\u{301}",
      [.character("e"), .character("\u{301}")]),
    Case("enter, however spelled", "\r\n", [.enter, .enter]),
    Case("tab and shift-tab", "\t\u{1B}[Z\u{1B}\t", [.tab, .backTab, .backTab]),
    Case("backspace, however spelled", "\u{7F}\u{8}", [.backspace, .backspace]),
    Case("control keys", "\u{3}\u{1A}\u{15}", [.control("c"), .control("z"), .control("u")]),
    Case("arrows of xterm", "\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    Case(
      "arrows in application mode", "\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD",
      [.up, .down, .right, .left]),
    Case("arrows with shift and control", "\u{1B}[1;2A\u{1B}[1;5D\u{1B}O5C", [.up, .left, .right]),
    Case("arrows of rxvt with shift and control", "\u{1B}[a\u{1B}Od", [.up, .left]),
    Case(
      "home and end of xterm, the console and rxvt",
      "\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~",
      [.home, .home, .home, .home, .end, .end, .end, .end]),
    Case("delete and pages", "\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]),
    Case("delete with control", "\u{1B}[3;5~\u{1B}[3^", [.delete]),
    Case("enter on the keypad", "\u{1B}OM", [.enter]),
    Case("escape alone waits", "\u{1B}", []),
    Case("escape alone, and nothing follows", "\u{1B}", [.escape], isOver: true),
    Case("escape twice", "\u{1B}\u{1B}", [.escape, .escape], isOver: true),
    Case("a sequence that never ends is dropped", "a\u{1B}[1;", text("a"), isOver: true),
    Case("a character that never ends is dropped", bytes: [0xE6, 0x97], [], isOver: true),
    Case("function keys are swallowed", "\u{1B}[[A\u{1B}OP\u{1B}[15~\u{1B}[2~x", text("x")),
    Case("keys with Alt are swallowed", "\u{1B}ax", text("x")),
    Case("what a terminal reports is swallowed", "\u{1B}]11;rgb:0/0\u{7}a", text("a")),
    Case("and so with its other end", "\u{1B}P1$r0m\u{1B}\\\u{1B}[?62;1ca", text("a")),
    Case("a broken report ends with the next key", "\u{1B}]11\u{1B}[A", [.up]),
    Case(
      "pasted text is text", "\u{1B}[200~a\tb\r\nc\u{1B}[A\u{7F}é\nd\u{1B}[201~\r",
      pasted("a b cé d") + [.enter]),
    Case(
      "a paste without an end can be left", "\u{1B}[200~a\u{3}\r",
      pasted("a") + [.control("c"), .enter]),
    Case("NUL, C1 and what is no UTF-8", bytes: [0, 0x9B, 0xFF, 0xC0, 0x80, 0xC2, 0x85], []),
    Case("half a surrogate pair", bytes: [0xED, 0xA0, 0x80, 0x61], text("a")),
    Case("a character cut off by a letter", bytes: [0xE6, 0x61], text("a")),
  ]

  static func text(_ text: String) -> [Key] {
    text.unicodeScalars.map { .character(Character($0)) }
  }

  static func pasted(_ text: String) -> [Key] {
    text.unicodeScalars.map { .pasted(String($0)) }
  }

  @Test(arguments: cases)
  func `bytes become keys`(_ one: Case) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: one.bytes, isOver: one.isOver) == one.keys)
  }

  @Test(arguments: cases)
  func `one byte at a time they become the same`(_ one: Case) {
    var decoder = KeyDecoder()
    var keys = one.bytes.flatMap { decoder.keys(from: [$0]) }
    if one.isOver { keys += decoder.keys(from: [], isOver: true) }
    #expect(keys == one.keys)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `garbage never traps, and how it is cut changes nothing`(_ seed: UInt64) {
    var random = Seeded(seed)
    let pieces = Self.cases.map(\.bytes)
    var bytes: [UInt8] = []
    for _ in 0...Int(seed) {
      if Bool.random(using: &random), let piece = pieces.randomElement(using: &random) {
        bytes += piece.prefix(Int.random(in: 0...piece.count, using: &random))
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    var whole = KeyDecoder()
    let expected =
      whole.keys(from: bytes) + whole.keys(from: [], isOver: true)
    var parts = KeyDecoder()
    var keys: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...rest.count, using: &random)
      keys += parts.keys(from: rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    keys += parts.keys(from: [], isOver: true)
    #expect(keys == expected)
  }

  @Test func `a sequence or report without end costs no more than its bytes`() {
    var decoder = KeyDecoder()
    for opening in ["\u{1B}[", "\u{1B}]"] {
      for byte in Array(opening.utf8) + Array(repeating: UInt8(ascii: ";"), count: 200_000) {
        _ = decoder.keys(from: [byte])
      }
      _ = decoder.keys(from: [], isOver: true)
    }
    #expect(decoder.keys(from: Array("a".utf8)) == [.character("a")])
  }
}
