/// A terminal's screen: lines out, keys in.
package struct Screen: Sendable {
  /// How wide it is.
  package private(set) var columns: Int
  /// How high it is.
  package private(set) var rows: Int
  /// What was shown, of a screen for tests.
  private(set) var shown: [[String]] = []
  private var frame: Frame
  private var keys: ArraySlice<Key> = []
  private var terminal: TerminalSession?

  /// The signal that is to end the process.
  var ending: System.Signal? { terminal?.ending }

  /// The screen of the terminal.
  init(_ terminal: TerminalSession) {
    self.init(columns: terminal.size.columns, rows: terminal.size.rows)
    self.terminal = terminal
  }

  /// A screen for tests, on which `keys` are typed and then nobody is there any more.
  init(keys: [Key], columns: Int, rows: Int) {
    self.init(columns: columns, rows: rows)
    self.keys = keys[...]
  }

  private init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    frame = Frame(columns: columns, rows: rows)
  }

  /// What is typed next; waits for it.
  ///
  /// After `.resized`, which also comes when the process goes on after a stop, everything must be
  /// shown again. Ctrl-Z stops the process and is not returned; after `.hangup` nothing else comes.
  package mutating func nextKey() -> Key {
    while true {
      if let key = keys.popFirst() {
        if terminal != nil, key == .control("z") {
          terminal?.suspend(wholeGroup: true)
          return resized()
        }
        if case .resized(let columns, let rows) = key { resize(columns: columns, rows: rows) }
        if case .pasted(let text) = key { return .pasted(text + pastedRest()) }
        return key
      }
      guard let event = terminal?.next() else { return .hangup }
      switch event {
      case .keys(let more): keys = more[...]
      case .redraw: return resized()
      }
    }
  }

  /// Shows lines from the top of the screen, and the cursor; both are counted from 0.
  ///
  /// Rows that are left are empty. What is too wide or too much is cut off.
  package mutating func show(_ lines: [String], cursor: (row: Int, column: Int)? = nil) {
    let change = frame.change(to: lines, cursor: cursor)
    if let terminal { terminal.write(change) } else { shown.append(frame.lines ?? []) }
  }

  /// What else is there of a paste, so that it is shown as often as it is read.
  private mutating func pastedRest() -> String {
    var text = ""
    while case .pasted(let more)? = keys.first {
      text += more
      keys.removeFirst()
    }
    return text
  }

  private mutating func resized() -> Key {
    let size = terminal?.size ?? (columns: columns, rows: rows)
    resize(columns: size.columns, rows: size.rows)
    return .resized(columns: columns, rows: rows)
  }

  private mutating func resize(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    frame = Frame(columns: columns, rows: rows)
  }
}
