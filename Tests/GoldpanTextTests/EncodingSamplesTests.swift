import Foundation
import GoldpanText
import TestSupport
import Testing

/// Real files whose encoding is known, and real texts written in every code page that holds them.
@Suite(.enabled(if: Shared.isPresent)) struct EncodingSamplesTests {
  private static let folder = "data/D06_encodings/charset_normalizer"

  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let charset: String
    var testDescription: String { "\(name) in \(charset)" }
  }

  static let samples = table().map { Sample(name: $0[0], charset: $0[1]) }

  private static func table() -> [[String]] {
    let text = (try? Shared.bytes("\(folder)/derived_expected.tsv")) ?? []
    return String(decoding: text, as: UTF8.self).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t").map(String.init) }
  }

  @Test(arguments: samples)
  func `no real file turns into other words`(_ sample: Sample) throws {
    let bytes = try Shared.bytes("\(Self.folder)/\(sample.name)")
    guard let (source, encoding) = try? SourceDecoding.decode(bytes, name: sample.name) else {
      #expect(sample.charset != "utf_8" && sample.charset != "cp1252", "refused")
      return
    }
    let known = try #require(Self.encodings[sample.charset], "\(sample.charset) is read")
    #expect(source.text(source.range) == Self.text(bytes, known), "read as \(encoding)")
  }

  struct Written: Sendable, CustomTestStringConvertible {
    let language: String
    let charset: String
    var testDescription: String { "\(language) in \(charset)" }
  }

  /// Texts that are UTF-8 in the samples, and the code pages they might have been saved in.
  static let written = samples.filter { $0.charset == "utf_8" }.flatMap { sample in
    encodings.keys.sorted().filter { $0 != "utf_8" && $0 != "cp1252" }.map {
      Written(language: sample.name, charset: $0)
    }
  }

  /// What cannot be told from Windows-1252: the letters of these texts have the same bytes in it.
  @Test(arguments: written)
  func `no real text in another code page turns into other words`(_ file: Written) throws {
    let bytes = try Shared.bytes("\(Self.folder)/\(file.language)")
    let encoding = try #require(Self.encodings[file.charset])
    let text = try #require(Self.text(bytes, .utf8))
    guard let data = text.data(using: encoding) else { return }
    guard let (source, found) = try? SourceDecoding.decode(Array(data), name: "file") else {
      return
    }
    #expect(source.text(source.range) == text, "read as \(found)")
  }

  private static func text(_ bytes: [UInt8], _ encoding: String.Encoding) -> String? {
    guard var text = String(data: Data(bytes), encoding: encoding) else { return nil }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text.replacingOccurrences(of: "\r\n", with: "\n")
      .replacingOccurrences(of: "\r", with: "\n")
  }

  private static let encodings: [String: String.Encoding] = [
    "utf_8": .utf8, "cp1250": .windowsCP1250, "cp1251": .windowsCP1251, "cp1252": .windowsCP1252,
    "cp1253": .windowsCP1253, "cp1254": .windowsCP1254, "iso8859_2": .isoLatin2,
    "mac_roman": .macOSRoman, "shift_jis": .shiftJIS, "euc_jp": .japaneseEUC,
    "utf_16_le": .utf16LittleEndian, "utf_16_be": .utf16BigEndian,
  ]
}
