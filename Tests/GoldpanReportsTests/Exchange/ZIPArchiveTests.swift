import Foundation
import GoldpanReports
import TestSupport
import Testing

@Suite struct ZIPArchiveTests {
  @Test func `unpacks what Python packed`() throws {
    #expect(try text(in: ZIPFixtures.stored) == "<a/>")
    let sentence = "pain/slow-fix and loved/fast-fix, again and again and again; "
    #expect(try text(in: ZIPFixtures.repeated) == String(repeating: sentence, count: 20))
    let words = try text(in: ZIPFixtures.words).split(separator: " ")
    #expect(words.count == 300)
    #expect(
      Set(words) == [
        "tag", "codebook", "rule", "example", "again", "transfer", "NEAR/6", "someone",
      ])
  }

  @Test func `leaves out names that lead elsewhere`() throws {
    let archive = try ZIPArchive(bytes(ZIPFixtures.names))
    #expect(archive.names == ["sources/", "Other.QDE"])
    #expect(try archive.file("Other.QDE") == Array("ok".utf8))
  }

  @Test(arguments: [ZIPFixtures.stored, ZIPFixtures.repeated, ZIPFixtures.words])
  func `refuses an archive cut anywhere`(fixture: String) throws {
    let whole = try bytes(fixture)
    for length in 0..<whole.count {
      #expect(throws: ZIPArchive.Failure.self) {
        _ = try ZIPArchive(Array(whole.prefix(length))).file("project.qde")
      }
    }
  }

  /// The checksum finds every change of what is packed; nothing else may trap.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `no change of a byte gets past the checks`(seed: UInt64) throws {
    var random = Seeded(seed)
    let fixtures = [ZIPFixtures.stored, ZIPFixtures.repeated, ZIPFixtures.words]
    let whole = try bytes(fixtures[Int(seed) % 3])
    let content = try ZIPArchive(whole).file("project.qde")
    var damaged = whole
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    let found = try? ZIPArchive(damaged).file("project.qde")
    #expect(found == nil || found == content)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `noise behind a header is refused`(seed: UInt64) throws {
    var random = Seeded(seed)
    let noise = (0..<Int(seed)).map { _ in UInt8.random(in: 0...255, using: &random) }
    let archive = Self.archive(of: noise, size: 1 << 20)
    #expect(throws: ZIPArchive.Failure.self) { _ = try ZIPArchive(archive).file("a") }
  }

  @Test(arguments: [
    (1 << 30, "'a' would grow to 1073741824 bytes"), (2 << 20, "'a' would grow to 2097152 bytes"),
  ])
  func `refuses what grows without measure`(size: Int, message: String) throws {
    let archive = Self.archive(of: [3, 0], size: size)
    #expect(throws: ZIPArchive.Failure(message: message)) {
      _ = try ZIPArchive(archive).file("a")
    }
  }

  @Test func `nothing grows past the size that it says`() throws {
    let packed = try Array(bytes(ZIPFixtures.repeated)[41..<96])
    #expect(throws: ZIPArchive.Failure(message: "'a' cannot be unpacked")) {
      _ = try ZIPArchive(Self.archive(of: packed, size: 100)).file("a")
    }
  }

  private func bytes(_ fixture: String) throws -> [UInt8] {
    Array(try #require(Data(base64Encoded: fixture)))
  }

  private func text(in fixture: String) throws -> String {
    String(decoding: try ZIPArchive(bytes(fixture)).file("project.qde"), as: UTF8.self)
  }

  /// An archive with one packed file `a` that says it is `size` bytes long.
  private static func archive(of packed: [UInt8], size: Int) -> [UInt8] {
    func number(_ value: Int, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    let sizes = number(0, 4) + number(packed.count, 4) + number(size, 4)
    let times = number(0, 2) + number(8, 2) + number(0, 4)
    let local =
      [0x50, 0x4B, 3, 4] + number(20, 2) + times + sizes + number(1, 2) + number(0, 2)
      + Array("a".utf8) + packed
    let central =
      [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + times + sizes + number(1, 2)
      + number(0, 16) + Array("a".utf8)
    let end =
      [0x50, 0x4B, 5, 6] + number(0, 4) + number(1, 2) + number(1, 2) + number(central.count, 4)
      + number(local.count, 4) + number(0, 2)
    return local + central + end
  }
}
