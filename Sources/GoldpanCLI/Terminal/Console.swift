import GoldpanCoding
package import GoldpanReports
import GoldpanText

/// The only door to standard input, output and error, the terminal, the environment and the clock.
///
/// Results go to standard output, everything else to standard error. A console belongs to one
/// run of the program; a copy would print what is waiting twice.
package struct Console: Sendable {
  /// Where text goes.
  package enum Stream: Sendable {
    case output, error
  }

  /// What the options of every command say.
  package var global = GlobalOptions()
  /// Where relative paths begin before `--directory` is applied; empty for the process's own.
  package var base = ""
  /// Writes a file in one step; set by whoever owns the files.
  package var writeFile: @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void = { path, _ in
    throw CommandFailure(.data, "cannot write '\(path)'")
  }
  /// What results lack, said with the file they are written to; `nil`: nothing.
  package var lack: String?
  /// The files that the command reads; results never go there.
  package var inputs: Set<String> = []
  /// Why a result must not go to `path`, whatever is in `inputs`; set by whoever owns the files.
  package var objection: @Sendable (_ path: String, _ inputs: Set<String>) -> String? = {
    $1.contains($0) ? "is read by this command" : nil
  }
  /// Why a result could not be written to `path`, as far as that shows beforehand; set by whoever
  /// owns the files.
  package var obstacle: @Sendable (_ path: String) -> (any Error)? = { _ in nil }
  /// Time since some fixed moment.
  package let clock: @Sendable () -> Duration
  /// The time of day, in microseconds since 1970 began (UTC).
  package var microseconds: Int {
    guard case .process = door else { return 1_780_481_520_000_000 }
    return System.microseconds()
  }
  /// Whether the reader of standard output has gone; loops may stop early.
  package private(set) var isClosed = false
  private var door: Door
  private var waiting: [UInt8] = []
  private var failure: String?

  /// The process's own streams.
  package static func process() -> Console {
    System.ignoreClosedPipes()
    return Console(clock: System.now, door: .process)
  }

  /// Streams that keep what they are given, for tests: no terminal, unless `keys` are typed on it.
  package static func captured(
    input: [UInt8] = [], environment: [String: String] = [:], keys: [Key]? = nil,
    columns: Int = 80, rows: Int = 24, clock: @escaping @Sendable () -> Duration = { .zero }
  ) -> Console {
    let screen = keys.map { Screen(keys: $0, columns: columns, rows: rows) }
    return Console(
      clock: clock,
      door: .captured(Capture(input: input[...], environment: environment, screen: screen)))
  }

  /// Every screen that a captured console showed, as lines.
  package var capturedScreens: [[String]] {
    guard case .captured(let capture) = door else { return [] }
    return capture.screen?.shown ?? []
  }

  /// What a captured console was given by one stream, or by both in the order of writing.
  package func captured(_ stream: Stream? = nil) -> String {
    guard case .captured(let capture) = door else { return "" }
    let kept = capture.written.filter { stream == nil || $0.0 == stream }
    return String(decoding: kept.flatMap(\.1), as: UTF8.self)
  }

  private init(clock: @escaping @Sendable () -> Duration, door: Door) {
    self.clock = clock
    self.door = door
  }
}

// MARK: - Talking

extension Console {
  /// The command's result: to the file that `--output` names, else to standard output.
  package mutating func result(_ text: String) throws {
    guard let file = global.output, file != "-" else { return write(text, to: .output) }
    try write(Array(text.utf8), toFile: file)
  }

  /// The command's result as NDJSON, a value a line; standard output has the first lines before
  /// the last are made.
  package mutating func result(lines: some Sequence<JSON>) throws {
    var text = JSONText()
    var kept: [UInt8] = []
    for line in lines where !isClosed {
      line.writeLine(into: &text)
      guard text.count >= Console.chunk else { continue }
      pass(text.bytes, on: &kept)
      text.clear()
    }
    pass(text.bytes, on: &kept)
    try finish(kept)
  }

  /// The same with an object for each of very many `subjects` that is `wanted`, whose members
  /// `members` adds: by several threads, each a stretch at a time.
  package mutating func result<Subjects: RandomAccessCollection & Sendable>(
    lines subjects: Subjects, wanted: @Sendable (Subjects.Element) -> Bool,
    members: @Sendable (Subjects.Element, inout JSONText) -> Void
  ) throws where Subjects.Index == Int {
    var kept: [UInt8] = []
    let starts = Array(
      stride(from: subjects.startIndex, to: subjects.endIndex, by: Console.stretch))
    for first in stride(from: 0, to: starts.count, by: 4 * jobs) where !isClosed {
      let count = min(4 * jobs, starts.count - first)
      let texts = inParallel(count, jobs: jobs, ()) { number, _ in
        var text = JSONText()
        let start = starts[first + number]
        for index in start..<min(start + Console.stretch, subjects.endIndex) {
          let subject = subjects[index]
          if wanted(subject) { text.line { members(subject, &$0) } }
        }
        return text
      }
      for text in texts { pass(text.bytes, on: &kept) }
    }
    try finish(kept)
  }

  /// How many objects a thread writes at a time.
  private static let stretch = 512

  /// Hands part of the result on to standard output, or keeps it for a file.
  private mutating func pass(_ bytes: ArraySlice<UInt8>, on kept: inout [UInt8]) {
    if global.output ?? "-" == "-" { write(bytes, to: .output) } else { kept += bytes }
  }

  private mutating func finish(_ kept: [UInt8]) throws {
    if let file = global.output, file != "-" { try write(kept, toFile: file) }
  }

  /// Ends with status 2 if the result must not go where `--output` says, with 3 if it cannot: for
  /// who changes something before the result is there.
  package func mustTakeResult() throws {
    guard let file = global.output, file != "-" else { return }
    try mustTakeResult(in: file)
    if let obstacle = obstacle(path(file)) { throw obstacle }
  }

  private func mustTakeResult(in file: String) throws {
    guard let objection = objection(path(file), inputs) else { return }
    throw CommandFailure(.usage, "'\(printable(file))' \(objection); nothing was written")
  }

  private mutating func write(_ bytes: [UInt8], toFile file: String) throws {
    try mustTakeResult(in: file)
    try writeFile(path(file), bytes)
    say("wrote \(printable(file))" + (lack.map { "; \($0)" } ?? ""))
  }

  /// A remark for the person at the terminal; `--quiet` silences it.
  package mutating func say(_ line: String) {
    if global.talk != .quiet { write(line + "\n", to: .error) }
  }

  /// What went wrong; always shown.
  package mutating func complain(_ line: String) { write(line + "\n", to: .error) }

  /// Text as it is.
  ///
  /// Standard output waits for `flush()`; an error message flushes it first.
  package mutating func write(_ text: String, to stream: Stream) {
    write(Array(text.utf8)[...], to: stream)
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>, to stream: Stream) {
    guard case .process = door else { return capture(bytes, stream) }
    if stream == .output {
      if !isClosed { waiting += bytes }
      if waiting.count >= Console.chunk { flush() }
    } else {
      flush()
      // There is nobody left to tell when standard error fails.
      _ = System.write(Array(bytes), to: 2)
    }
  }

  /// How many bytes wait at most before they are handed on.
  private static let chunk = 1 << 16

  /// Hands on what waits for standard output.
  package mutating func flush() {
    guard !waiting.isEmpty else { return }
    switch System.write(waiting, to: 1) {
    case .written: break
    case .closed: isClosed = true
    case .failed(let reason):
      isClosed = true
      failure = reason
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Flushes and gives the status to end with: `status`, or 3 if output was lost to a full disk.
  package mutating func finish(_ status: Int32) -> Int32 {
    flush()
    guard let reason = failure else { return status }
    failure = nil
    complain("goldpan: cannot write standard output: \(reason)")
    return status == 0 ? CommandFailure.Status.data.rawValue : status
  }

  private mutating func capture(_ bytes: ArraySlice<UInt8>, _ stream: Stream) {
    guard case .captured(var capture) = door else { return }
    door = .process
    capture.written.append((stream, Array(bytes)))
    door = .captured(capture)
  }
}

// MARK: - Looking around

extension Console {
  /// How many threads may read, code and write.
  package var jobs: Int { global.jobs?.value ?? System.processorCount }

  /// A path of the command line, seen from the directory the program works in.
  package func path(_ path: String) -> String {
    let whole = [base, global.directory, path].reduce("") { whole, next in
      if whole.isEmpty || next.hasPrefix("/") { return next == "." ? "" : next }
      if next.isEmpty || next == "." { return whole }
      return whole.hasSuffix("/") ? whole + next : "\(whole)/\(next)"
    }
    return whole.isEmpty ? "." : whole
  }

  /// Everything that is left of standard input.
  package mutating func readToEnd() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let next = read()
      guard !next.isEmpty else { return bytes }
      bytes += next
    }
  }

  /// The next bytes of standard input, at most `limit`; none at its end.
  private mutating func read(_ limit: Int = 1 << 16) -> [UInt8] {
    guard case .captured(var capture) = door else { return System.read(limit, from: 0) }
    let bytes = Array(capture.input.prefix(limit))
    capture.input = capture.input.dropFirst(limit)
    door = .captured(capture)
    return bytes
  }

  /// A variable of the environment.
  package func variable(_ name: String) -> String? {
    switch door {
    case .process: System.variable(name)
    case .captured(let capture): capture.environment[name]
    }
  }

  /// Whether a person watches a stream.
  package func isTerminal(_ stream: Stream) -> Bool {
    guard case .process = door else { return false }
    return System.isTerminal(stream == .output ? 1 : 2)
  }

  /// How many columns a result may take; `nil`, no limit, unless it goes to a terminal.
  package var width: Int? {
    guard isTerminal(.output), global.output ?? "-" == "-" else { return nil }
    return System.columns(1) ?? 80
  }

  /// The paint for a stream, as `--color`, the environment and the terminal want it.
  package func paint(for stream: Stream = .output) -> Paint {
    Paint(
      isOn: global.color.isOn(
        onTerminal: isTerminal(stream), noColor: variable("NO_COLOR"), terminal: variable("TERM")))
  }
}

// MARK: - A screen

extension Console {
  /// Whether a person can be asked: keys come from a terminal, and what is shown goes to one.
  package var hasKeyboard: Bool {
    switch door {
    case .process: System.isTerminal(0) && System.isTerminal(1)
    case .captured(let capture): capture.screen != nil
    }
  }

  /// Has the whole terminal show a screen until `body` ends, however it ends.
  ///
  /// Ends with status 2 where there is no terminal, or one that cannot do that.
  package mutating func withScreen<Result>(
    _ body: (inout Screen, inout Console) throws -> Result
  ) throws -> Result {
    if let obstacle = obstacleToScreen {
      throw CommandFailure(
        .usage,
        "\(obstacle); use --worksheet FILE, or --accept and --reject with IDs")
    }
    flush()
    if case .captured(let capture) = door, var screen = capture.screen {
      defer { keep(screen) }
      return try body(&screen, &self)
    }
    guard let terminal = TerminalSession() else {
      throw CommandFailure(.data, "cannot use the terminal")
    }
    let watches = terminal.watch()
    var screen = Screen(terminal)
    defer { terminal.close(watches, endedBy: screen.ending) }
    return try body(&screen, &self)
  }

  private var obstacleToScreen: String? {
    guard hasKeyboard else { return "there is no terminal to review in" }
    guard case .process = door else {
      return variable("TERM") == "dumb" ? "this terminal cannot show a screen (TERM is dumb)" : nil
    }
    return switch variable("TERM") ?? "" {
    case "": "this terminal does not say what it is (TERM is not set)"
    case "dumb": "this terminal cannot show a screen (TERM is dumb)"
    default: nil
    }
  }

  /// Keeps what was shown, and the keys that are left.
  private mutating func keep(_ screen: Screen) {
    guard case .captured(var capture) = door else { return }
    capture.screen = screen
    door = .captured(capture)
  }
}

/// What is behind the console.
private enum Door: Sendable {
  case process
  case captured(Capture)
}

private struct Capture: Sendable {
  var input: ArraySlice<UInt8>
  let environment: [String: String]
  var screen: Screen?
  var written: [(Console.Stream, [UInt8])] = []
}
