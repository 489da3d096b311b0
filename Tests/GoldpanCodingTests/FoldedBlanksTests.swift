import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct FoldedBlanksTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `blanks are folded wherever they stand, also where sixteen bytes end`(_ seed: UInt64) {
    var random = Seeded(seed)
    for length in 0...50 {
      var bytes = Array(repeating: UInt8(ascii: "a"), count: length)
      for _ in 0..<Int.random(in: 0...3, using: &random) where length > 0 {
        let sign: UInt8 = [0x20, 0x20, 0x09, 0x0A, 0x0D].randomElement(using: &random) ?? 0x20
        bytes[Int.random(in: 0..<length, using: &random)] = sign
      }
      let source = Source(name: "text", bytes: bytes)
      let words = bytes.split { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      let expected = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      #expect(foldedBlanks(source, source.range) == expected)
    }
  }
}
