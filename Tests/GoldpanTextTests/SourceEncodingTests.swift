import GoldpanText
import Testing

@Suite struct SourceEncodingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: [UInt8]
    let fixIts: [(word: String, replacement: String)]
    let result: [UInt8]?

    init(
      _ name: String, _ file: [UInt8], _ fixIts: KeyValuePairs<String, String>, _ result: [UInt8]?
    ) {
      (testDescription, self.file, self.result) = (name, file, result)
      self.fixIts = fixIts.map { ($0.key, $0.value) }
    }
  }

  @Test(arguments: [
    Case("LF", bytes("a\nbb\nc\n"), ["bb": "x"], bytes("a\nx\nc\n")),
    Case("CRLF", bytes("a\r\nbb\r\nc"), ["bb": "x\ny"], bytes("a\r\nx\r\ny\r\nc")),
    Case("a line goes", bytes("a\r\nbb\r\nc"), ["bb\n": ""], bytes("a\r\nc")),
    Case("at the end of a line", bytes("a\r\nb"), ["a": "a!"], bytes("a!\r\nb")),
    Case("mixed ends", bytes("a\r\nb\nc\rd\n"), ["c": "x"], bytes("a\r\nb\nx\rd\n")),
    Case("lone CR at the end", bytes("a\rb\r"), ["b": "c"], bytes("a\rc\r")),
    Case(
      "a mark", [0xEF, 0xBB, 0xBF] + bytes("é a"), ["a": "ø"], [0xEF, 0xBB, 0xBF] + bytes("é ø")),
    Case(
      "Windows-1252", [0xE9, 0x20, 0x61, 0x0D, 0x0A, 0x62], ["b": "€"],
      [0xE9, 0x20, 0x61, 0x0D, 0x0A, 0x80]),
    Case("Windows-1252 cannot hold it", [0xE9, 0x20, 0x61], ["a": "ő"], nil),
    Case("Windows-1252 no longer recognized", [0xE9, 0x20, 0x61], ["a": "éééé"], nil),
    Case(
      "UTF-16LE with a mark", [0xFF, 0xFE] + wide("é a😀b\r\nc"), ["b": "x\n"],
      [0xFF, 0xFE] + wide("é a😀x\r\n\r\nc")),
    Case(
      "UTF-16BE without", wide("plain words\r\n", isBig: true), ["words": "text"],
      wide("plain text\r\n", isBig: true)),
    Case("two", bytes("a\r\nb\r\nc"), ["a": "xx", "c": ""], bytes("xx\r\nb\r\n")),
  ])
  func `keeps encoding and line ends`(_ file: Case) throws {
    let source = try SourceDecoding.decode(file.file, name: "file").source
    let fixIts = try file.fixIts.map { word, replacement in
      let text = String(decoding: source.bytes, as: UTF8.self)
      let found = try #require(text.utf8.firstRange(of: word.utf8))
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      return Diagnostic.FixIt(
        "", replacing: TextRange(start, start + word.utf8.count), with: replacement)
    }
    #expect(SourceEncoding.applying(fixIts, to: source, in: file.file) == file.result)
  }

  @Test func `leaves a file that is no longer what was read`() {
    let source = Source(name: "file", text: "a b")
    let fixIt = Diagnostic.FixIt("", replacing: TextRange(0, 1), with: "x")
    #expect(SourceEncoding.applying([fixIt], to: source, in: Array("a c".utf8)) == nil)
  }
}

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

private func wide(_ text: String, isBig: Bool = false) -> [UInt8] {
  text.utf16.flatMap { unit in
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    return isBig ? [high, low] : [low, high]
  }
}
