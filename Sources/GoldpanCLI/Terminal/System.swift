#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The operating system's calls, in Swift's types: nothing else in this room names a C library,
/// but for what `SystemTerminal.swift` adds about terminals and signals.
enum System {
  /// How a write ended.
  enum Outcome: Equatable {
    case written
    /// Nobody reads any more.
    case closed
    /// Why it could not be done, as the system says it.
    case failed(String)
  }

  /// Writes all of `bytes`, however often that takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Outcome {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { put(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        waitUntilWritable(descriptor)
      } else if errno != EINTR {
        return errno == EPIPE ? .closed : .failed(String(cString: strerror(errno)))
      }
    }
    return .written
  }

  /// How many cores there are.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The next bytes, at most `limit`; none at the end.
  static func read(_ limit: Int, from descriptor: Int32) -> [UInt8] {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
        count = get(descriptor, buffer.baseAddress, buffer.count)
        initialized = max(0, count)
      }
      guard count < 0, errno == EINTR else { return bytes }
    }
  }

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How many columns the terminal has, if it is one.
  static func columns(_ descriptor: Int32) -> Int? { size(descriptor).columns }

  /// The size of the terminal, as far as it is one and tells.
  static func size(_ descriptor: Int32) -> (columns: Int?, rows: Int?) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return (nil, nil) }
    return (
      size.ws_col > 0 ? Int(size.ws_col) : nil, size.ws_row > 0 ? Int(size.ws_row) : nil
    )
  }

  /// Time since some fixed moment; never goes back.
  static func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Microseconds since 1970 began (UTC), as the machine's clock has it.
  static func microseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  /// Makes writing to a closed pipe an outcome instead of the end of the process.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  static func exit(_ status: Int32) -> Never { leave(status) }

  private static func waitUntilWritable(_ descriptor: Int32) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&waiting, 1, -1)
  }
}

// Inside `System` these names mean its own functions.
private func put(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func get(_ descriptor: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

private func leave(_ status: Int32) -> Never { exit(status) }
