import Dispatch
import Synchronization

/// How many of `jobs` threads are worth their start for so many bytes of transcripts.
package func jobCount(_ jobs: Int, for bytes: Int) -> Int { min(jobs, 1 + bytes >> 18) }

/// `work` for each number below `count`, on up to `jobs` threads; the results in order.
///
/// Each thread takes the next number until none is left and has a `memory` of its own.
package func inParallel<Memory, Value: Sendable>(
  _ count: Int, jobs: Int, _ memory: @autoclosure @Sendable () -> Memory,
  _ work: @Sendable (Int, inout Memory) -> Value
) -> [Value] {
  guard jobs > 1, count > 1 else {
    var memory = memory()
    return (0..<count).map { work($0, &memory) }
  }
  let next = Atomic(0)
  let results = Mutex([Value?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
    var memory = memory()
    while true {
      let number = next.add(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let value = work(number, &memory)
      results.withLock { $0[number] = value }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}
