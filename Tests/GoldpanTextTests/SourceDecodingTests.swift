import GoldpanText
import TestSupport
import Testing

@Suite struct SourceDecodingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let text: String
    let encoding: SourceDecoding.Encoding

    init(
      _ name: String, _ bytes: [UInt8], _ text: String, _ encoding: SourceDecoding.Encoding = .utf8
    ) {
      (testDescription, self.bytes, self.text, self.encoding) = (name, bytes, text, encoding)
    }
  }

  @Test(arguments: utf8Cases + utf16Cases + windows1252Cases)
  func `bytes of a supported encoding become text`(_ file: Case) throws {
    let (source, encoding) = try SourceDecoding.decode(file.bytes, name: "file")
    #expect(source.text(source.range) == file.text)
    #expect(encoding == file.encoding)
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let failure: SourceDecoding.Failure

    init(_ name: String, _ bytes: [UInt8], _ failure: SourceDecoding.Failure) {
      (testDescription, self.bytes, self.failure) = (name, bytes, failure)
    }

    /// The first bad byte stands on `line` after `before`.
    init(_ name: String, _ before: [UInt8], _ rest: [UInt8], line: Int = 1) {
      self.init(
        name, before + rest, .undecodable(offset: before.count, line: line, byte: rest[0]))
    }
  }

  @Test(arguments: brokenUTF8 + brokenUTF16 + notWindows1252 + foreign)
  func `bytes that are no text are refused with their place`(_ file: Broken) {
    #expect(throws: file.failure) { try SourceDecoding.decode(file.bytes, name: "file") }
  }

  /// Each byte where prose has it: inside a word, before one, after a digit, between blanks.
  @Test func `reads every byte of Windows-1252 that prose has, each in its place`() {
    let places = [("a", "b"), (" ", "b"), ("8", " "), (" ", " ")]
    let read = places.map { before, after in
      (UInt8(0x80)...0xFF).compactMap { byte -> String? in
        let bytes = ascii("abc" + before) + [byte] + ascii(after)
        guard let (source, _) = try? SourceDecoding.decode(bytes, name: "file") else { return nil }
        return source.text(TextRange(4, source.bytes.count - 1))
      }.joined()
    }
    let small = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"
    let capitals = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
    #expect(read[0] == "…‘’–—šœž\u{A0}" + small)
    #expect(read[1] == "‚„…Š‹ŒŽ‘’“”•–—š›œžŸ\u{A0}¡«°»¿" + capitals + small)
    #expect(
      read[2] == "€‚„…‹‘’“”•–—›\u{A0}¡¢£¥ª«°º»¼½¾¿ÀÁÅÈÉÓÔÖØàáåèéìòóôöø")
    #expect(
      read[3] == "€‚„…‹‘’“”•–—›\u{A0}¡¢£¥«°»¼½¾¿ÀÁÅÈÉÓÔÖØàáåèéìòóôöø")
  }

  @Test(arguments: demanded)
  func `an encoding that is asked for is the one that is read, or an error`(_ wish: Wish) {
    do {
      let (source, encoding) = try SourceDecoding.decode(
        wish.bytes, name: "file", as: wish.encoding)
      #expect(source.text(source.range) == wish.text)
      #expect(encoding == wish.encoding)
    } catch {
      #expect(error == wish.failure)
    }
  }

  struct Wish: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let encoding: SourceDecoding.Encoding
    var text: String?
    var failure: SourceDecoding.Failure?

    init(
      _ name: String, _ bytes: [UInt8], _ encoding: SourceDecoding.Encoding, _ text: String? = nil,
      fails failure: SourceDecoding.Failure? = nil
    ) {
      (testDescription, self.bytes, self.encoding) = (name, bytes, encoding)
      (self.text, self.failure) = (text, failure)
    }
  }

  /// All of the first plane, some of the others: pairs differ in nothing but their numbers.
  @Test func `reads the code points of every plane in every encoding that has them`() throws {
    let values = Array(UInt32(1)...0xFFFF) + stride(from: 0x1_0000, through: 0x10_FFFF, by: 101)
    let all = values.compactMap(Unicode.Scalar.init).filter { $0 != "\r" }
    var text = String.UnicodeScalarView()
    text.append("a")
    text.append(contentsOf: all)
    let bytes = Array(String(text).utf8)
    for little in [true, false] {
      let mark: [UInt8] = little ? [0xFF, 0xFE] : [0xFE, 0xFF]
      let file = mark + utf16(String(text), isLittleEndian: little)
      #expect(try SourceDecoding.decode(file, name: "file").source.bytes == bytes)
    }
    #expect(try SourceDecoding.decode(bytes, name: "file").source.bytes == bytes)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `finds the first byte that is no UTF-8 as the standard library does`(_ seed: UInt64) {
    var random = Seeded(seed)
    let leads: [UInt8] = [
      0x41, 0x80, 0xBF, 0xC1, 0xC2, 0xE0, 0xE1, 0xED, 0xF0, 0xF4, 0xF5, 0x9F, 0xA0,
    ]
    let bytes = (0..<Int(seed / 10)).map { _ in leads.randomElement(using: &random) ?? 0 }
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    let bad = firstInvalidUTF8(bytes[...])
    #expect((bad == nil) == isValid)
    guard let bad else { return }
    #expect(String(validating: bytes[..<bad], as: UTF8.self) != nil)
    for end in (bad + 1)..<min(bytes.count + 1, bad + 5) {
      #expect(String(validating: bytes[bad..<end], as: UTF8.self) == nil)
    }
  }

  @Test(arguments: [
    ("caf\u{E9} and na\u{EF}ve, (caf\u{E9})", 3, ["café", "naïve"]),
    ("\u{A3}5, it\u{92}s a r\u{E9}sum\u{E9}", 4, ["résumé", "£5", "it’s"]),
    ("", 0, []),
  ])
  func `shows what a reading as Windows-1252 had to interpret`(
    text: String, count: Int, words: [String]
  ) {
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let signs = SourceDecoding.windows1252Signs(bytes)
    #expect(signs.count == count)
    #expect(signs.words == words)
  }
}

private let demanded: [SourceDecodingTests.Wish] = [
  .init("Windows-1252 though UTF-8 fits", ascii("é"), .windows1252, "Ã©"),
  .init("Windows-1252 with any sign", [0xB6, 0xD7, 0xE9, 0xE9, 0xE9], .windows1252, "¶×ééé"),
  .init("Windows-1252, CRLF", [0xE9, 13, 10], .windows1252, "é\n"),
  .init(
    "no Windows-1252", ascii("a\nb") + [0x81], .windows1252,
    fails: .undecodable(offset: 3, line: 2, byte: 0x81)),
  .init("UTF-8", ascii("\u{FEFF}é\r\n"), .utf8, "é\n"),
  .init(
    "no UTF-8", ascii("caf") + [0xE9], .utf8, fails: .undecodable(offset: 3, line: 1, byte: 0xE9)),
  .init("UTF-16LE of few zeros", utf16("Да\n", isLittleEndian: true), .utf16LittleEndian, "Да\n"),
  .init("UTF-16BE with a mark", [0xFE, 0xFF, 0x04, 0x14], .utf16BigEndian, "Д"),
  .init(
    "UTF-16BE with the other mark", [0xFF, 0xFE, 0x41, 0], .utf16BigEndian,
    fails: .undecodable(offset: 0, line: 1, byte: 0xFF)),
  .init(
    "half a unit", [0x41, 0, 0x42], .utf16LittleEndian,
    fails: .undecodable(offset: 2, line: 1, byte: 0x42)),
  .init("UTF-32", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], .utf16LittleEndian, fails: .utf32),
  .init("a PDF", ascii("%PDF-1.7"), .windows1252, fails: .notPlainText("a PDF")),
]

private func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

private func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit -> [UInt8] in
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    return isLittleEndian ? [low, high] : [high, low]
  }
}

private let utf8Cases: [SourceDecodingTests.Case] = [
  .init("nothing", [], ""),
  .init("ASCII", ascii("P1: yes\n"), "P1: yes\n"),
  .init("two, three and four bytes", ascii("é€👋"), "é€👋"),
  .init("a mark", [0xEF, 0xBB, 0xBF] + ascii("é"), "é"),
  .init("only a mark", [0xEF, 0xBB, 0xBF], ""),
  .init("a second mark, which is text", ascii("\u{FEFF}\u{FEFF}a"), "\u{FEFF}a"),
  .init("CRLF", ascii("a\r\nb\r\n"), "a\nb\n"),
  .init("lone CR", ascii("a\rb\r"), "a\nb\n"),
  .init("CR CR LF", ascii("a\r\r\nb"), "a\n\nb"),
  .init("other line separators, which stay", ascii("a\u{2028}\u{85}b"), "a\u{2028}\u{85}b"),
  .init("the code points beside surrogates", ascii("\u{D7FF}\u{E000}"), "\u{D7FF}\u{E000}"),
  .init("the last code point", ascii("\u{10FFFF}"), "\u{10FFFF}"),
]

private let utf16Cases: [SourceDecodingTests.Case] = [
  .init("marked little", [0xFF, 0xFE, 0x41, 0, 0xAC, 0x20], "A€", .utf16LittleEndian),
  .init("marked big", [0xFE, 0xFF, 0, 0x41, 0x20, 0xAC], "A€", .utf16BigEndian),
  .init("only a little mark", [0xFF, 0xFE], "", .utf16LittleEndian),
  .init("only a big mark", [0xFE, 0xFF], "", .utf16BigEndian),
  .init("a pair", [0xFE, 0xFF, 0xD8, 0x3D, 0xDC, 0x4B], "👋", .utf16BigEndian),
  .init("CRLF", [0xFF, 0xFE, 0x0D, 0, 0x0A, 0, 0x0D, 0], "\n\n", .utf16LittleEndian),
  .init(
    "no mark, little", utf16("P1: déjà\n", isLittleEndian: true), "P1: déjà\n", .utf16LittleEndian),
  .init(
    "no mark, big", utf16("P1: déjà\n", isLittleEndian: false), "P1: déjà\n", .utf16BigEndian),
]

private let windows1252Cases: [SourceDecodingTests.Case] = [
  .init("a letter", ascii("caf") + [0xE9], "café", .windows1252),
  .init("quotes and a dash", [0x93] + ascii("so") + [0x94, 0x97], "“so”—", .windows1252),
  .init("an apostrophe", ascii("it") + [0x92] + ascii("s"), "it’s", .windows1252),
  .init("prices", [0x80] + ascii("5 ") + [0xA3] + ascii("6"), "€5 £6", .windows1252),
  .init("a no-break space", ascii("5") + [0xA0] + ascii("km"), "5\u{A0}km", .windows1252),
  .init("a degree sign", ascii("20 ") + [0xB0] + ascii("C"), "20 °C", .windows1252),
  .init("CRLF", ascii("no") + [0xE9, 0x0D, 0x0A, 0xE9], "noé\né", .windows1252),
  .init("two letters", ascii("cr") + [0xE9, 0xE9] + ascii("e"), "créée", .windows1252),
  .init("capitals", ascii("T") + [0xC9] + ascii("L"), "TÉL", .windows1252),
  .init(
    "Spanish", [0xBF] + ascii("Qu") + [0xE9] + ascii("? ") + [0xA1] + ascii("No!"),
    "¿Qué? ¡No!", .windows1252),
  .init("German", [0x84] + ascii("Ja") + [0x93], "„Ja“", .windows1252),
  .init(
    "a half and an ordinal", ascii("3") + [0xBD] + ascii(", 1") + [0xBA], "3½, 1º", .windows1252),
  .init("Icelandic", [0xDE] + ascii("a") + [0xF0] + ascii(" er"), "Það er", .windows1252),
]

private let brokenUTF8: [SourceDecodingTests.Broken] = [
  .init("a continuation without a lead", ascii("a"), [0x80, 0x80, 0x80]),
  .init("an overlong slash in two bytes", ascii("ab"), [0xC0, 0xAF, 0xC0]),
  .init("an overlong slash in three bytes", ascii("ab"), [0xE0, 0x80, 0xAF]),
  .init("an overlong slash in four bytes", ascii("ab"), [0xF0, 0x80, 0x80, 0xAF]),
  .init("an overlong NUL", ascii("ab"), [0xC0, 0x80, 0x80]),
  .init("the first surrogate", ascii("ab"), [0xED, 0xA0, 0x80]),
  .init("the last surrogate", ascii("ab"), [0xED, 0xBF, 0xBF]),
  .init("past the last code point", ascii("ab"), [0xF4, 0x90, 0x80, 0x80]),
  .init("a lead of five bytes", ascii("ab"), [0xF8, 0x88, 0x80, 0x80, 0x80]),
  .init("cut off after two of three", ascii("ab"), [0xE2, 0x82]),
  .init("cut off after three of four", ascii("ab"), [0xF0, 0x9F, 0x91]),
  .init("cut short by a letter", ascii("€"), [0xF0, 0x9F, 0x91] + ascii("a")),
  .init("on a later line", ascii("é\né\n"), [0x81], line: 3),
  .init("after CRLF", ascii("a\r\nb\r\n"), [0x81], line: 3),
  .init("after lone CR", ascii("a\rb\r"), [0x81], line: 3),
  .init("after a mark", [0xEF, 0xBB, 0xBF] + ascii("a\n"), [0x81], line: 2),
  .init("NUL", ascii("a\nb"), [0, 0x63], line: 2),
]

private let brokenUTF16: [SourceDecodingTests.Broken] = [
  .init("half a unit", [0xFF, 0xFE, 0x41, 0], [0x42]),
  .init("a lone high surrogate", [0xFE, 0xFF, 0, 0x41], [0xD8, 0x3D, 0, 0x41]),
  .init("a high surrogate at the end", [0xFE, 0xFF, 0, 0x0A], [0xD8, 0x3D], line: 2),
  .init("a lone low surrogate", [0xFF, 0xFE, 0x0A, 0], [0x4B, 0xDC], line: 2),
  .init("after CRLF", [0xFF, 0xFE, 0x0D, 0, 0x0A, 0], [0x4B, 0xDC], line: 2),
  .init("after lone CR", [0xFF, 0xFE, 0x0D, 0], [0x4B, 0xDC], line: 2),
  .init("NUL", [0xFF, 0xFE, 0x41, 0], [0, 0]),
  .init("a mark of UTF-32", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], .utf32),
  .init("a mark of UTF-32, high byte first", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41], .utf32),
  .init("UTF-32 without a mark", [0x41, 0, 0, 0, 0x42, 0, 0, 0], .utf32),
  .init("UTF-32 without a mark, high byte first", [0, 0, 0, 0x41, 0, 0, 0, 0x42], .utf32),
]

private let notWindows1252: [SourceDecodingTests.Broken] = [
  .init("an unassigned byte", ascii("a"), [0x81]),
  .init("a sign that no prose needs", ascii("a"), [0xB6]),
  .init("times", ascii("2"), [0xD7] + ascii("3")),
  .init("three letters in a row, as in another script", ascii("a "), [0xC4, 0xE3, 0xBA]),
  .init("a word without ASCII", ascii("ah "), [0xED, 0xE0] + ascii(" oh")),
  .init("more letters outside ASCII than in it", [], [0xE9] + ascii(" ") + [0xE9] + ascii(" a")),
  .init("a capital inside a word, as on a Mac", ascii("it"), [0xD5] + ascii("s")),
  .init("a quote inside a word, as under DOS", ascii("sch"), [0x94] + ascii("n")),
  .init("a currency sign before a letter, as in Polish", [], [0xA3] + ascii("ukasz")),
  .init(
    "Icelandic and Turkish letters in one text", ascii("b"),
    [0xFC] + ascii("y") + [0xFC, 0xFD] + ascii("k")),
  .init("NUL beside a letter", ascii("caf"), [0xE9, 0, 0x41]),
]

private let foreign: [SourceDecodingTests.Broken] = [
  .init("zip", [0x50, 0x4B, 3, 4], .notPlainText("a Word or other zip document")),
  .init("PDF", ascii("%PDF-1.7"), .notPlainText("a PDF")),
  .init("RTF", ascii("{\\rtf1"), .notPlainText("rich text (RTF)")),
  .init("an old document", [0xD0, 0xCF, 0x11, 0xE0], .notPlainText("an old Word document")),
]
