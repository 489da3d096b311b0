import GoldpanText

/// Which lists use which, and the order in which each comes after those it uses.
struct ListUses {
  /// A use that leads back to the list it stands in.
  private struct Cycle {
    let path: [Int]
    let place: TextRange
  }

  /// The indices of the entries, each after those it uses; cycles are cut.
  private(set) var order: [Int] = []
  private let entries: [ListEntry]
  private var cycles: [Cycle] = []
  private var inCycle: Set<String> = []

  /// Walks the lists depth first (Tarjan 1972), without recursion.
  init(_ entries: [ListEntry]) {
    self.entries = entries
    var index: [String: Int] = [:]
    for (position, entry) in entries.enumerated() { index[entry.name] = position }
    var state = [State](repeating: .new, count: entries.count)
    for start in entries.indices where state[start] == .new {
      walk(from: start, index, &state)
    }
  }

  /// Whether following its uses leads back to it.
  func isInCycle(_ entry: ListEntry) -> Bool { inCycle.contains(entry.name) }

  /// Reports each use that closes a circle.
  func reportCycles(_ remarks: inout Remarks) {
    for cycle in cycles {
      let names = cycle.path.map { "@" + entries[$0].name }
      let shown = names.count > 6 ? names.prefix(5) + ["…"] : names[...]
      let path = (shown + [names[0]]).joined(separator: " → ")
      remarks.error(.unknownList, "list cycle: \(path)", at: cycle.place)
    }
  }

  private enum State { case new, open, done }

  private mutating func walk(from start: Int, _ index: [String: Int], _ state: inout [State]) {
    var path: [(entry: Int, next: Int)] = [(start, 0)]
    state[start] = .open
    while let (entry, next) = path.last {
      guard next < entries[entry].uses.count else {
        state[entry] = .done
        order.append(entry)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let use = entries[entry].uses[next]
      guard let target = index[use.name] else { continue }
      switch state[target] {
      case .new:
        state[target] = .open
        path.append((target, 0))
      case .open: close(path, at: target, use.place)
      case .done: continue
      }
    }
  }

  /// Notes a circle; very many of them are not all worth a line.
  private mutating func close(
    _ path: [(entry: Int, next: Int)], at target: Int, _ place: TextRange
  ) {
    inCycle.insert(entries[target].name)
    guard cycles.count < 20 else { return }
    let start = path.lastIndex { $0.entry == target } ?? 0
    cycles.append(Cycle(path: path[start...].map(\.entry), place: place))
  }
}
