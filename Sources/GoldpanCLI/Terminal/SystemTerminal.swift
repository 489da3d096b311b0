#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What a terminal does with what is typed, as the system keeps it.
struct TerminalMode: Sendable {
  fileprivate let value: termios

  /// The mode in which every key arrives at once and unchanged, ctrl-C too, and nothing is echoed.
  var raw: TerminalMode {
    var raw = value
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON)
    raw.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    withUnsafeMutableBytes(of: &raw.c_cc) { bytes in
      bytes[Int(VMIN)] = 1
      bytes[Int(VTIME)] = 0
    }
    return TerminalMode(value: raw)
  }
}

extension System {
  /// What to wait for.
  enum Arrival: Equatable {
    case input
    /// A byte on the descriptor of signals.
    case signal
    case nothing
    /// Nobody is there any more.
    case hangup
  }

  /// Signals that say something about the terminal, and those that end the process.
  enum Signal: UInt8, CaseIterable {
    case resize, goOn, suspend, interrupt, hangup, terminate

    var number: Int32 {
      switch self {
      case .resize: SIGWINCH
      case .goOn: SIGCONT
      case .suspend: SIGTSTP
      case .interrupt: SIGINT
      case .hangup: SIGHUP
      case .terminate: SIGTERM
      }
    }

    var endsProcess: Bool {
      switch self {
      case .interrupt, .hangup, .terminate: true
      case .resize, .goOn, .suspend: false
      }
    }
  }

  static func terminalMode(_ descriptor: Int32) -> TerminalMode? {
    var mode = termios()
    return tcgetattr(descriptor, &mode) == 0 ? TerminalMode(value: mode) : nil
  }

  /// Sets the mode of a terminal when what was written to it is out; in the background that stops
  /// the process until it is in the foreground again.
  static func setTerminalMode(_ mode: TerminalMode, _ descriptor: Int32) {
    var value = mode.value
    while tcsetattr(descriptor, TCSADRAIN, &value) != 0, errno == EINTR {}
  }

  /// Whether the terminal listens to this process, not to another of its session.
  static func isInForeground(_ descriptor: Int32) -> Bool { tcgetpgrp(descriptor) == getpgrp() }

  /// Whether it listens to another; a terminal that has gone listens to nobody.
  static func isInBackground(_ descriptor: Int32) -> Bool {
    let group = tcgetpgrp(descriptor)
    return group >= 0 && group != getpgrp()
  }

  static func pause(milliseconds: Int32) { poll(nil, 0, milliseconds) }

  /// Waits until there is input or a signal, or so many milliseconds have passed; without a number,
  /// as long as it takes.
  static func wait(for input: Int32, or signals: Int32, _ milliseconds: Int32? = nil) -> Arrival {
    var waiting = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&waiting, 2, milliseconds ?? -1)
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return .hangup
      }
      if count == 0 { return .nothing }
      if Int32(waiting[0].revents) & POLLIN != 0 { return .signal }
      return Int32(waiting[1].revents) & POLLIN != 0 ? .input : .hangup
    }
  }

  /// A pipe to send bytes through to oneself, which never waits.
  static func pipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard makePipe(&ends) == 0 else { return nil }
    for end in ends {
      setFlags(end, F_SETFD, FD_CLOEXEC)
      setFlags(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }

  static func close(_ descriptor: Int32) { closeDescriptor(descriptor) }

  /// Has signals do nothing of their own, for who watches them.
  static func ignore(_ signals: some Sequence<Signal>) {
    for one in signals { signal(one.number, SIG_IGN) }
  }

  /// Has signals do again what they do to any process, on this thread too.
  static func restoreDefault(_ signals: some Sequence<Signal>) {
    for one in signals { signal(one.number, SIG_DFL) }
    unblock(signals)
  }

  /// Ends the process as `signal` would have ended it.
  static func end(by signal: Signal) {
    restoreDefault([signal])
    raise(signal.number)
  }

  /// Stops the process, with all of its group if a key asks for it, until it is told to go on.
  ///
  /// Meanwhile signals do to it what they do to any process.
  static func stop(wholeGroup: Bool) {
    let saved = Signal.allCases.map { one in
      var (mine, other) = (sigaction(), sigaction())
      sigemptyset(&mine.sa_mask)
      setDefault(&mine)
      changeAction(one.number, &mine, &other)
      return (one.number, other)
    }
    unblock(Signal.allCases)
    if wholeGroup { kill(0, SIGTSTP) } else { raise(SIGTSTP) }
    for (number, action) in saved {
      var action = action
      changeAction(number, &action, nil)
    }
  }

  private static func unblock(_ signals: some Sequence<Signal>) {
    var set = sigset_t()
    sigemptyset(&set)
    for one in signals { sigaddset(&set, one.number) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}

// Inside `System` these names mean its own functions.
private func makePipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }

private func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

private func setFlags(_ descriptor: Int32, _ command: Int32, _ flags: Int32) {
  _ = fcntl(descriptor, command, flags)
}

private func changeAction(
  _ number: Int32, _ action: UnsafePointer<sigaction>, _ old: UnsafeMutablePointer<sigaction>?
) {
  sigaction(number, action, old)
}

private func setDefault(_ action: inout sigaction) {
  #if canImport(Darwin)
  action.__sigaction_u.__sa_handler = SIG_DFL
  #elseif canImport(Musl)
  action.__sa_handler.sa_handler = SIG_DFL
  #else
  action.__sigaction_handler.sa_handler = SIG_DFL
  #endif
}
