import GoldpanText

/// A part of a file that begins and ends with lines.
struct LineRegion: Sendable {
  let path: String
  /// Lines that begin at or after this offset.
  let start: Int
  /// Lines that begin before this one.
  let end: Int

  /// A file cut into `count` regions of about the same size.
  static func cut(_ path: String, into count: Int) throws -> [LineRegion] {
    let file = try System.open(path)
    defer { System.close(file) }
    let size = System.size(file)
    return (0..<count).map { number in
      LineRegion(path: path, start: size * number / count, end: size * (number + 1) / count)
    }
  }
}

/// Reads a region some whole lines at a time into one buffer, some bytes of which stay unused: the
/// scanner reads beyond the lines.
struct LineReader: ~Copyable {
  /// The lines at hand, then whatever else was read.
  private(set) var buffer: [UInt8]
  /// Which bytes of the buffer are the lines at hand.
  private(set) var lines: Range<Int> = 0..<0
  /// Where the buffer begins in the file.
  private(set) var offset: Int
  private let file: Int32
  private let end: Int
  private var filled = 0
  /// How many bytes the buffer takes.
  private var room: Int
  private static let size = 1 << 17

  /// A reader of `region`; `buffer` may come from another.
  init(_ region: LineRegion, buffer: consuming [UInt8]) throws {
    self.buffer = buffer
    if self.buffer.isEmpty { self.buffer = [UInt8](repeating: 0, count: Self.size) }
    room = self.buffer.count - TermScanner.slack
    file = try System.open(region.path)
    end = region.end
    offset = max(0, region.start - 1)
    filled = System.read(file, at: offset, into: &self.buffer, 0..<room)
    if region.start > 0 { lines = 0..<(lineEnd(from: 0) ?? filled) }
  }

  deinit { System.close(file) }

  /// Moves on to the next lines; `false` after the last.
  mutating func next() -> Bool {
    while true {
      let start = lines.upperBound
      let isLast = filled < room
      guard offset + start < end, start < filled || !isLast else { return false }
      var stop = isLast ? filled : lastLineEnd(from: start)
      if stop == nil {
        refill(keeping: start)
        continue
      }
      if let limit = stop, offset + limit > end {
        stop = lineEnd(from: max(start, end - offset - 1)) ?? limit
      }
      lines = start..<(stop ?? filled)
      return true
    }
  }

  private mutating func refill(keeping start: Int) {
    let rest = filled - start
    if start == 0 {
      buffer += [UInt8](repeating: 0, count: buffer.count)
      room = buffer.count - TermScanner.slack
    }
    for index in 0..<rest where start > 0 { buffer[index] = buffer[start + index] }
    offset += start
    filled = rest + System.read(file, at: offset + rest, into: &buffer, rest..<room)
    lines = 0..<0
  }

  private func lineEnd(from start: Int) -> Int? {
    buffer[start..<filled].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
  }

  private func lastLineEnd(from start: Int) -> Int? {
    buffer[start..<filled].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
  }
}
