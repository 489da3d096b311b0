/// A line that says how far long work has come, for a person at a terminal.
///
/// It appears after one second, changes at most ten times a second and leaves no trace.
package struct Progress: Sendable {
  private let activity: String
  private let start: Duration
  private let isWatched: Bool
  private var last: Duration?

  /// Work that begins now; `activity` is what is done, as "reading transcripts".
  package init(_ activity: String, from console: Console) {
    self.init(
      activity, start: console.clock(),
      isWatched: console.isTerminal(.error) && console.global.talk != .quiet)
  }

  /// The same, with the moment it began and whether anybody looks handed in.
  package init(_ activity: String, start: Duration, isWatched: Bool) {
    self.activity = activity
    self.start = start
    self.isWatched = isWatched
  }

  /// Says that `count` of `total` things are done.
  package mutating func advance(to count: Int, of total: Int, on console: inout Console) {
    guard isWatched else { return }
    if let line = line(at: console.clock(), "\(count) of \(total)") {
      console.write(line, to: .error)
    }
  }

  /// Takes the line away.
  package mutating func finish(on console: inout Console) {
    guard last != nil else { return }
    last = nil
    console.write("\r\u{1B}[K", to: .error)
  }

  private mutating func line(at now: Duration, _ count: String) -> String? {
    guard now - start >= .seconds(1), now - (last ?? .zero) >= .milliseconds(100) else {
      return nil
    }
    last = now
    return "\r\u{1B}[K\(activity): \(count)"
  }
}
