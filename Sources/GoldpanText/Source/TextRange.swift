/// A stretch of a text: UTF-8 offsets from 0, the end excluded, both on scalar boundaries.
public struct TextRange: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset just past the last byte; never before `start`.
  public let end: Int

  /// A range from `start` up to `end`, with 0 ≤ `start` ≤ `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a text range runs forward from 0")
    self.start = start
    self.end = end
  }

  /// How many bytes the range covers.
  public var length: Int { end - start }

  /// Whether the range covers nothing.
  public var isEmpty: Bool { start == end }

  /// The same range as indices into `Source.bytes`.
  public var indices: Range<Int> { start..<end }

  /// Whether `other` lies inside this range.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that covers both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange: Comparable {
  /// Orders by start, then by end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
