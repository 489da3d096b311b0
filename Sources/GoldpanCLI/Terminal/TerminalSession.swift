import Dispatch

/// The terminal of this process while it shows a screen: keys come raw, signals as they matter.
///
/// However the process ends, short of `kill -9`, the terminal is as it was before.
struct TerminalSession: Sendable {
  /// What came from the terminal.
  enum Event: Sendable {
    case keys([Key])
    /// The size may have changed, and all must be shown again.
    case redraw
  }

  private let mode: TerminalMode
  private let signals: (reading: Int32, writing: Int32)
  private var decoder = KeyDecoder()
  /// The signal that is to end the process once all is kept.
  private(set) var ending: System.Signal?

  private static let (input, output): (Int32, Int32) = (0, 1)
  /// How many milliseconds an escape character waits for the rest of a sequence; a slow line may
  /// need that long.
  private static let patience: Int32 = 60

  /// The terminal as a screen; `nil` if the process has none.
  init?() {
    guard let mode = System.terminalMode(TerminalSession.input), let pipe = System.pipe() else {
      return nil
    }
    self.mode = mode
    signals = pipe
    enter()
  }

  /// Its size, or that of the VT100 if it does not tell.
  var size: (columns: Int, rows: Int) {
    let size = System.size(TerminalSession.output)
    return (size.columns ?? 80, size.rows ?? 24)
  }

  /// Writes all of a text in one go.
  func write(_ text: String) {
    // Whoever does not see it any more is told so by the next key.
    if !text.isEmpty { _ = System.write(Array(text.utf8), to: TerminalSession.output) }
  }

  /// Watches for signals until what it returns is cancelled.
  func watch() -> [any DispatchSourceSignal] {
    let (mode, writing) = (mode, signals.writing)
    System.ignore(System.Signal.allCases)
    return System.Signal.allCases.map { signal in
      let source = DispatchSource.makeSignalSource(
        signal: signal.number, queue: .global(qos: .userInteractive))
      source.setEventHandler {
        // In the background the terminal is the shell's, and as it wants it.
        if signal.endsProcess, System.isInBackground(TerminalSession.input) {
          System.end(by: signal)
        }
        _ = System.write([signal.rawValue], to: writing)
        guard signal.endsProcess else { return }
        // What is being typed is kept first; whoever cannot do that in time ends all the same.
        DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + 2) {
          TerminalSession.leave(to: mode)
          System.end(by: signal)
        }
      }
      source.resume()
      return source
    }
  }

  /// The next thing that happens; waits for it.
  mutating func next() -> Event {
    let patience = decoder.isWaiting ? TerminalSession.patience : nil
    switch System.wait(for: TerminalSession.input, or: signals.reading, patience) {
    case .input:
      let bytes = System.read(1 << 12, from: TerminalSession.input)
      return .keys(bytes.isEmpty ? [.hangup] : decoder.keys(from: bytes))
    case .nothing: return .keys(decoder.keys(from: [], isOver: true))
    case .hangup: return .keys([.hangup])
    case .signal:
      let seen = System.read(64, from: signals.reading)
      ending = seen.compactMap(System.Signal.init).first(where: \.endsProcess)
      if ending != nil { return .keys([.hangup]) }
      if seen.contains(System.Signal.suspend.rawValue) { suspend(wholeGroup: false) }
      // After a stop that nobody announced, the shell may have set the mode of its own.
      if seen.contains(System.Signal.goOn.rawValue) { enter() }
      return .redraw
    }
  }

  /// Gives the terminal to the shell until it is told to go on.
  func suspend(wholeGroup: Bool) {
    TerminalSession.leave(to: mode)
    System.stop(wholeGroup: wholeGroup)
    // Who ends a stopped process has it go on at once: the signal that ends it comes first.
    if !System.isInForeground(TerminalSession.input) { System.pause(milliseconds: 100) }
    enter()
  }

  /// Leaves the terminal as it was; ends the process if a signal asked for it.
  func close(_ sources: [any DispatchSourceSignal], endedBy signal: System.Signal?) {
    for source in sources { source.cancel() }
    TerminalSession.leave(to: mode)
    System.restoreDefault(System.Signal.allCases)
    if let signal { System.end(by: signal) }
  }

  /// The alternate screen, pasted text marked, no line breaks at the edge, no cursor.
  private func enter() {
    System.setTerminalMode(mode.raw, TerminalSession.input)
    write("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l\u{1B}[?25l\u{1B}[0m\u{1B}[2J")
  }

  /// The opposite; a terminal without an alternate screen goes on below what was shown.
  private static func leave(to mode: TerminalMode) {
    let last = System.size(output).rows ?? 24
    let text =
      "\u{1B}[0m\u{1B}[?25h\u{1B}[?7h\u{1B}[?2004l\u{1B}[\(last);1H\r\n\u{1B}[?1049l"
    _ = System.write(Array(text.utf8), to: output)
    System.setTerminalMode(mode, input)
  }
}
