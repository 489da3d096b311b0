/// The files in a ZIP archive (PKWARE APPNOTE 6.3), as its directory names them.
///
/// Only what exchange files need: no encryption, no archive in parts, none of 4 GB. Nothing that an
/// archive says is trusted: places, sizes, names and checksums are all checked.
package struct ZIPArchive: Sendable {
  /// Why an archive or a file in it is refused, as a clause.
  package struct Failure: Error, Hashable {
    package let message: String

    package init(message: String) { self.message = message }
  }

  private struct Entry {
    let method: Int
    let isEncrypted: Bool
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    let start: Int
  }

  /// The names of the files, in the directory's order; a name that leads elsewhere is left out.
  package private(set) var names: [String] = []
  private var entries: [String: Entry] = [:]
  private let bytes: [UInt8]

  private static let mostEntries = 100_000
  /// How large a file may be, and how many times larger than its packed form if that is large.
  private static let largest = 256 << 20
  private static let largestRatio = 200
  private static let harmless = 1 << 20

  /// Whether `bytes` begin as an archive does.
  package static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Reads the directory.
  package init(_ bytes: [UInt8]) throws(Failure) {
    self.bytes = bytes
    guard let end = ZIPArchive.directoryEnd(bytes) else {
      throw Failure(message: "the archive has no directory; it is cut off or no ZIP file")
    }
    let count = number(2, at: end + 10)
    guard count <= Self.mostEntries else {
      throw Failure(message: "the archive has too many files")
    }
    var at = number(4, at: end + 16)
    for _ in 0..<count {
      guard at >= 0, at + 46 <= end, number(4, at: at) == 0x0201_4B50 else {
        throw Failure(message: "the archive's directory is damaged")
      }
      let length = number(2, at: at + 28)
      let next = at + 46 + length + number(2, at: at + 30) + number(2, at: at + 32)
      guard next <= end else { throw Failure(message: "the archive's directory is damaged") }
      let name = String(decoding: bytes[at + 46..<at + 46 + length], as: UTF8.self)
      let entry = Entry(
        method: number(2, at: at + 10), isEncrypted: number(2, at: at + 8) & 1 == 1,
        checksum: UInt32(number(4, at: at + 16)), packedSize: number(4, at: at + 20),
        size: number(4, at: at + 24), start: number(4, at: at + 42))
      if ZIPArchive.isInside(name), entries.updateValue(entry, forKey: name) == nil {
        names.append(name)
      }
      at = next
    }
  }

  /// What a file holds.
  package func file(_ name: String) throws(Failure) -> [UInt8] {
    guard let entry = entries[name] else { throw Failure(message: "it holds no '\(name)'") }
    let start = entry.start
    guard start + 30 <= bytes.count, number(4, at: start) == 0x0403_4B50 else {
      throw Failure(message: "'\(name)' is not where the directory says")
    }
    if entry.isEncrypted { throw Failure(message: "'\(name)' is encrypted") }
    let data = start + 30 + number(2, at: start + 26) + number(2, at: start + 28)
    guard data + entry.packedSize <= bytes.count else {
      throw Failure(message: "'\(name)' is cut off")
    }
    let isBomb =
      entry.size > Self.harmless && entry.size / Self.largestRatio > entry.packedSize
    guard entry.size <= Self.largest, !isBomb else {
      throw Failure(message: "'\(name)' would grow to \(entry.size) bytes")
    }
    let content = content(bytes[data..<data + entry.packedSize], entry)
    guard let content else { throw Failure(message: "'\(name)' cannot be unpacked") }
    guard content.count == entry.size, CRC32.of(content) == entry.checksum else {
      throw Failure(message: "'\(name)' is damaged: its checksum differs")
    }
    return content
  }

  private func content(_ packed: ArraySlice<UInt8>, _ entry: Entry) -> [UInt8]? {
    switch entry.method {
    case 0: Array(packed)
    case 8: Inflate.unpacked(packed, limit: entry.size)
    default: nil
    }
  }

  /// A number of `width` bytes, the low one first; the place lies in the file.
  private func number(_ width: Int, at place: Int) -> Int {
    bytes[place..<place + width].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Where the end of the directory begins: 22 bytes and a comment of at most 65,535.
  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - 65_535)
    return (first...bytes.count - 22).reversed().first {
      bytes[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06])
    }
  }

  /// Whether a name stays below the folder it is unpacked in.
  private static func isInside(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":")
      && !name.utf8.contains(0) && !parts.contains("..")
  }
}
