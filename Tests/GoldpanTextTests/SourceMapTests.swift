import GoldpanText
import TestSupport
import Testing

@Suite struct SourceMapTests {
  /// Runs at random offsets, some at the same one, some on the same line.
  private func map(_ seed: UInt64) -> (map: SourceMap, random: Seeded) {
    var random = Seeded(seed)
    let count = Int.random(in: 0...8, using: &random)
    let offsets = (0..<count).map { _ in Int.random(in: 0...30, using: &random) }.sorted()
    var line = 1
    let runs = offsets.map { offset in
      line += Int.random(in: 0...2, using: &random)
      return SourceMap.Run(offset: offset, position: Position(line: line, column: 1))
    }
    return (SourceMap(runs: runs), random)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `the lines of a range are those of its bytes`(_ seed: UInt64) {
    var (map, random) = map(seed)
    let start = Int.random(in: 0...30, using: &random)
    let range = TextRange(start, start + Int.random(in: 0...10, using: &random))
    var expected = [map.runs.last { $0.offset <= range.start }].compactMap { $0 }
    expected += map.runs.filter { range.start < $0.offset && $0.offset < range.end }
    var lines: [Int] = []
    for run in expected where lines.last != run.position.line { lines.append(run.position.line) }
    #expect(map.lines(of: range) == lines)
    #expect(map.run(at: start) == map.runs.last { $0.offset <= start })
  }

  @Test func `many short ranges of a long map take no time`() {
    let runs = (0..<200_000).map {
      SourceMap.Run(offset: $0 * 10, position: Position(line: $0 + 1, column: 1))
    }
    let map = SourceMap(runs: runs)
    let total = (0..<20_000).reduce(0) {
      $0 + map.lines(of: TextRange($1 * 90, $1 * 90 + 15)).count
    }
    #expect(total == 40_000)
  }
}
