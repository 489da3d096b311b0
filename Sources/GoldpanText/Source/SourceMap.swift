/// The way back from a rearranged text to the lines of the file it was read from.
public struct SourceMap: Hashable, Sendable {
  /// A stretch of the text copied byte for byte from one line of the file.
  public struct Run: Hashable, Sendable {
    // A text has a run a line, so they are kept small.
    private let start: UInt32
    private let line: UInt32
    private let column: UInt32

    /// A stretch that begins at `offset` of the text and at `position` of the file.
    public init(offset: Int, position: Position) {
      start = UInt32(clamping: offset)
      line = UInt32(clamping: position.line)
      column = UInt32(clamping: position.column)
    }

    /// Where the stretch begins in the text.
    public var offset: Int { Int(start) }
    /// Where its first byte stands in the file.
    public var position: Position { Position(line: Int(line), column: Int(column)) }
  }

  /// The runs by offset; each lasts until the next.
  public let runs: [Run]

  /// A map of runs sorted by their offset.
  public init(runs: [Run]) {
    precondition(
      zip(runs, runs.dropFirst()).allSatisfy { $0.offset <= $1.offset }, "runs are in order")
    self.runs = runs
  }

  /// The run that covers `offset`: the last that begins at or before it.
  public func run(at offset: Int) -> Run? {
    let next = firstRun(after: offset)
    return next > 0 ? runs[next - 1] : nil
  }

  /// The lines of the file that `range` of the text was read from, in order, each once.
  public func lines(of range: TextRange) -> [Int] {
    var lines: [Int] = []
    let next = firstRun(after: range.start)
    for run in runs[max(0, next - 1)...] {
      guard run.offset < range.end || run.offset <= range.start else { break }
      if lines.last != run.position.line { lines.append(run.position.line) }
    }
    return lines
  }

  /// The index of the first run that begins after `offset`.
  private func firstRun(after offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
