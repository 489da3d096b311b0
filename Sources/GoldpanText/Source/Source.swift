/// A named text in canonical form: valid UTF-8, LF line ends, no byte order mark.
public struct Source: Hashable, Sendable {
  /// What diagnostics call the text: the path as the user gave it.
  public let name: String
  /// The text.
  public let bytes: [UInt8]
  /// Where the text came from, if a reader rearranged a file into it; `nil`: it is the file.
  public let map: SourceMap?
  private let lineStarts: [UInt32]
  /// How many code points begin before every 1024th byte, so that columns of long lines are cheap;
  /// empty if every byte is one.
  private let codePoints: [Int]

  /// A text under a name; `bytes` are canonical (`SourceDecoding` makes them so).
  public init(name: String, bytes: [UInt8], map: SourceMap? = nil) {
    precondition(bytes.count < Int(UInt32.max), "a text is shorter than 4 GB")
    self.name = name
    self.bytes = bytes
    self.map = map
    lineStarts = bytes.span.lineStarts()
    codePoints = Source.codePoints(bytes.span)
  }

  /// A text written in a program, such as a rule or an example.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Hashes what is short: two texts of one name and length are rarely different.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(bytes.count)
  }

  /// The whole text.
  public var range: TextRange { TextRange(0, bytes.count) }

  /// What `range` covers.
  public func text(_ range: TextRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// How many lines there are; a text that ends in LF has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The extent of line `number`, counted from 1, without its LF.
  public func line(_ number: Int) -> TextRange {
    precondition(1...lineStarts.count ~= number, "line numbers run from 1 to the last line")
    let end = number < lineStarts.count ? Int(lineStarts[number]) - 1 : bytes.count
    return TextRange(Int(lineStarts[number - 1]), end)
  }

  /// The number of the line that holds `offset`, in this text, counted from 1.
  public func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line of the file on which `offset` stands; cheap where lines are long.
  public func fileLine(at offset: Int) -> Int {
    map?.run(at: offset)?.position.line ?? lineNumber(at: offset)
  }

  /// Where `offset` stands in the file: through the map if there is one.
  public func position(at offset: Int) -> Position {
    if let run = map?.run(at: offset) {
      let column = run.position.column + codePoints(from: run.offset, to: offset)
      return Position(line: run.position.line, column: column)
    }
    let line = lineNumber(at: offset)
    let start = Int(lineStarts[line - 1])
    return Position(line: line, column: 1 + codePoints(from: start, to: offset))
  }

  /// How many code points begin between two offsets, whatever lies between them.
  private func codePoints(from start: Int, to end: Int) -> Int {
    codePoints(before: end) - codePoints(before: start)
  }

  private func codePoints(before offset: Int) -> Int {
    guard !codePoints.isEmpty else { return offset }
    let (whole, rest) = offset.quotientAndRemainder(dividingBy: Source.step)
    return codePoints[whole] + bytes.span.codePointCount(from: offset - rest, before: offset)
  }

  private static func codePoints(_ bytes: Span<UInt8>) -> [Int] {
    guard bytes.firstHigh(from: 0, before: bytes.count) != nil else { return [] }
    var counts = [0]
    counts.reserveCapacity(bytes.count / step + 1)
    var (start, count) = (0, 0)
    while start + step <= bytes.count {
      count += bytes.codePointCount(from: start, before: start + step)
      counts.append(count)
      start += step
    }
    return counts
  }

  private static let step = 1024
}

/// A place in a file as editors show it: both count from 1, columns in code points.
public struct Position: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in code points, from 1.
  public let column: Int

  /// A place at `line` and `column`, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
