import GoldpanText

/// Which things use which: the order in which each comes after those it uses, and the circles.
struct Uses {
  /// Where something uses another, by its index.
  typealias Use = (target: Int, place: Diagnostic.Place)

  /// A use that leads back to the thing it stands in.
  struct Circle {
    /// The things on the way, from the one it leads back to.
    let path: [Int]
    let place: Diagnostic.Place

    /// The way round, as a message shows it: `a → b → a`.
    func text(_ name: (Int) -> String) -> String {
      let names = path.map(name)
      let shown = names.count > 6 ? names.prefix(5) + ["…"] : names[...]
      return (shown + [names[0]]).joined(separator: " → ")
    }
  }

  /// The indices of the things, each after those it uses; circles are cut.
  private(set) var order: [Int] = []
  /// The uses that close a circle; very many of them are not all worth a line.
  private(set) var circles: [Circle] = []
  /// The things to which their uses lead back.
  private(set) var inCircle: Set<Int> = []

  /// Walks the uses of each thing depth first (Tarjan 1972), without recursion.
  init(_ uses: [[Use]]) {
    var state = [State](repeating: .new, count: uses.count)
    for start in uses.indices where state[start] == .new { walk(from: start, uses, &state) }
  }

  private enum State { case new, open, done }

  private mutating func walk(from start: Int, _ uses: [[Use]], _ state: inout [State]) {
    var path: [(thing: Int, next: Int)] = [(start, 0)]
    state[start] = .open
    while let (thing, next) = path.last {
      guard next < uses[thing].count else {
        state[thing] = .done
        order.append(thing)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let use = uses[thing][next]
      switch state[use.target] {
      case .new:
        state[use.target] = .open
        path.append((use.target, 0))
      case .open: close(path, use)
      case .done: continue
      }
    }
  }

  private mutating func close(_ path: [(thing: Int, next: Int)], _ use: Use) {
    inCircle.insert(use.target)
    guard circles.count < 20 else { return }
    let start = path.lastIndex { $0.thing == use.target } ?? 0
    circles.append(Circle(path: path[start...].map(\.thing), place: use.place))
  }
}
