import Foundation
import TestSupport
import Testing

/// The fuzzer's questions, asked of damaged fixtures: a short run of what `Tests/Fuzz/run` does.
@Suite struct InvariantsTests {
  @Test(arguments: Invariants.all.map(\.name), 0..<60 as Range<UInt64>)
  func `no input breaks`(_ name: String, _ seed: UInt64) throws {
    let check = try #require(Invariants.all.first { $0.name == name }?.check)
    var random = Seeded(seed)
    let file = try #require(try Self.files().randomElement(using: &random))
    // A rule is a line; everything else takes a whole file.
    let isRule = name == "rule" || name == "text"
    let lines = file.split(separator: UInt8(ascii: "\n")).map { $0.drop { "- ".utf8.contains($0) } }
    let line = lines.randomElement(using: &random).map(Array.init) ?? []
    let bytes = damaged(isRule ? line : file, times: Int(seed / 6), using: &random)
    #expect(check(bytes) == [], "\(String(decoding: bytes, as: UTF8.self))")
  }

  @Test(arguments: Invariants.dialects.map(\.name), 0..<20 as Range<UInt64>)
  func `no input breaks a reader that did not choose it`(_ name: String, _ seed: UInt64) throws {
    let check = try #require(Invariants.dialects.first { $0.name == name }?.check)
    var random = Seeded(seed)
    let file = try #require(try Self.files().randomElement(using: &random))
    let bytes = damaged(file, times: Int(seed), using: &random)
    #expect(check(bytes) == [], "\(String(decoding: bytes, as: UTF8.self))")
  }

  /// Every codebook and transcript of the fixtures that is text.
  private static func files() throws -> [[UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).sorted()
      .filter { path in [".md", ".txt", ".vtt", ".srt"].contains(where: path.hasSuffix) }
      .map { Array(try Data(contentsOf: folder.appending(path: $0))) }
  }
}

/// `bytes` with bytes changed and stretches cut, doubled and moved.
private func damaged(_ bytes: [UInt8], times: Int, using random: inout Seeded) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<times where !bytes.isEmpty {
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 0..<30, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: bytes.removeSubrange(start..<end)
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
    default: bytes.insert(contentsOf: bytes[start..<end], at: bytes.count / 2)
    }
  }
  return bytes
}
