import Dispatch
import FoundationEssentials
import GoldpanText
import Synchronization

/// Finds plain terms in files as fast as the scanner can: what `bench_peers.sh` compares.
struct TermBenchmark {
  private enum Mode: String { case count, jsonl }

  private var mode = Mode.count
  private var jobs = 1
  private let terms: TermList
  private let input: String

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    var plain: [String] = []
    while let argument = rest.popFirst() {
      switch argument {
      case "--mode":
        guard let mode = rest.popFirst().flatMap(Mode.init) else { throw BenchmarkError(usage) }
        self.mode = mode
      case "-j":
        guard let jobs = rest.popFirst().flatMap({ Int($0) }), jobs > 0 else {
          throw BenchmarkError(usage)
        }
        self.jobs = jobs
      default: plain.append(argument)
      }
    }
    guard plain.count == 2 else { throw BenchmarkError(usage) }
    terms = try TermList(plain[0])
    input = plain[1]
  }

  func run() throws {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: input, isDirectory: &isFolder) else {
      throw BenchmarkError("there is no '\(input)'")
    }
    let regions =
      isFolder
      ? try FileManager.default.contentsOfDirectory(atPath: input).sorted().flatMap {
        try LineRegion.cut("\(input)/\($0)", into: 1)
      } : try LineRegion.cut(input, into: jobs)
    switch mode {
    case .count: System.write(Array("\(try count(regions))\n".utf8))
    case .jsonl: try list(regions, isFolder: isFolder)
    }
  }

  /// How many hits there are.
  private func count(_ regions: [LineRegion]) throws -> Int {
    let total = Atomic(0)
    try inParallel(regions.count) { numbers in
      var scanner = terms.scanner
      var hits: [TermScanner.Hit] = []
      var buffer: [UInt8] = []
      var count = 0
      while let number = numbers() {
        var reader = try LineReader(regions[number], buffer: consume buffer)
        while reader.next() {
          hits.removeAll(keepingCapacity: true)
          let lines = TextRange(reader.lines.lowerBound, reader.lines.upperBound)
          scanner.find(in: reader.buffer.span, lines, into: &hits)
          var labels = LabelCheck()
          for hit in hits where labels.isClear(reader.buffer.span, Int(hit.start), lines) {
            count += 1
          }
        }
        buffer = reader.buffer
      }
      total.add(count, ordering: .relaxed)
    }
    return total.load(ordering: .relaxed)
  }

  /// Writes all hits, a line each, in the order of the text.
  private func list(_ regions: [LineRegion], isFolder: Bool) throws {
    let firsts = try isFolder ? regions.map { _ in 0 } : firstTurns(of: regions)
    let waiting = Mutex((next: 0, done: [Int: [UInt8]]()))
    try inParallel(regions.count) { numbers in
      var lister = HitLister(terms)
      while let number = numbers() {
        let isDirect = jobs == 1
        let output = try lister.list(regions[number], firstTurn: firsts[number], writes: isDirect)
        guard !isDirect else { continue }
        waiting.withLock { waiting in
          waiting.done[number] = output
          while let output = waiting.done.removeValue(forKey: waiting.next) {
            System.write(output)
            waiting.next += 1
          }
        }
      }
    }
  }

  /// How many lines come before each region of one file.
  private func firstTurns(of regions: [LineRegion]) throws -> [Int] {
    guard regions.count > 1 else { return [0] }
    let counts = Mutex([Int](repeating: 0, count: regions.count))
    try inParallel(regions.count) { numbers in
      while let number = numbers() {
        var reader = try LineReader(regions[number], buffer: [])
        var count = 0
        while reader.next() {
          for byte in reader.buffer[reader.lines] where byte == UInt8(ascii: "\n") { count += 1 }
        }
        counts.withLock { $0[number] = count }
      }
    }
    return counts.withLock { counts in
      counts.indices.map { counts[..<$0].reduce(0, +) }
    }
  }

  /// Runs `work` on `jobs` threads; each takes the next number until none is left.
  private func inParallel(
    _ count: Int, _ work: @Sendable (_ next: () -> Int?) throws -> Void
  ) throws {
    let next = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(jobs, max(1, count))) { _ in
      do {
        try work {
          let number = next.add(1, ordering: .relaxed).oldValue
          return number < count ? number : nil
        }
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
