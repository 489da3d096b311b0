import GoldpanCLI
import GoldpanReports
import TestSupport
import Testing

@Suite struct `A screen shows lines` {
  @Test func `the first time it writes every line, later only what changed`() {
    var frame = Frame(columns: 10, rows: 3)
    #expect(
      frame.change(to: ["one", "two"], cursor: nil)
        == "\u{1B}[1;1H\u{1B}[Kone\u{1B}[2;1H\u{1B}[Ktwo\u{1B}[3;1H\u{1B}[K\u{1B}[?25l")
    #expect(frame.change(to: ["one", "two"], cursor: nil).isEmpty)
    #expect(frame.change(to: ["one", "2"], cursor: nil) == "\u{1B}[2;1H\u{1B}[K2")
    #expect(frame.change(to: ["one", "2"], cursor: (1, 1)) == "\u{1B}[2;2H\u{1B}[?25h")
    #expect(frame.change(to: ["1", "2"], cursor: (1, 1)) == "\u{1B}[1;1H\u{1B}[K1\u{1B}[2;2H")
    #expect(frame.change(to: ["1", "2"], cursor: nil) == "\u{1B}[?25l")
  }

  @Test func `more lines than rows are left out, and the cursor stays on the screen`() {
    var frame = Frame(columns: 4, rows: 2)
    let written = frame.change(to: ["a", "b", "c"], cursor: (9, 9))
    #expect(!written.contains("c"))
    #expect(written.contains("\u{1B}[2;4H"))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    let columns: Int
    let shown: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "what fits stays", line: "pans", columns: 4, shown: "pans"),
    Case(name: "what does not is cut", line: "goldpan", columns: 4, shown: "gold"),
    Case(name: "a wide letter is not cut in two", line: "a日本", columns: 4, shown: "a日"),
    Case(
      name: "a mark stays with its letter", line: "cafe\u{301}s", columns: 4, shown: "cafe\u{301}"),
    Case(
      name: "colors take no room", line: "\u{1B}[1;32mgo\u{1B}[0mld", columns: 3,
      shown: "\u{1B}[1;32mgo\u{1B}[0ml"),
    Case(
      name: "nothing else commands the terminal",
      line: "a\u{1B}[2Jb\u{7}\u{1B}]0;x\u{7}c\r\n\u{9B}d", columns: 80, shown: "a[2Jb]0;xcd"),
    Case(name: "no room, nothing", line: "a", columns: 0, shown: ""),
  ])
  func `a line takes no more than its room`(_ one: Case) {
    #expect(Frame.cut(one.line, to: one.columns) == one.shown)
  }

  @Test func `scripted keys arrive, then nobody is there; a resize changes the size`() throws {
    var console = Console.captured(
      keys: [.character("a"), .resized(columns: 5, rows: 2)], columns: 20, rows: 3)
    #expect(console.hasKeyboard)
    let seen = try console.withScreen { screen, console in
      screen.show(["a long line indeed, it is"])
      var keys = [screen.nextKey(), screen.nextKey()]
      screen.show(["a long line indeed, it is"], cursor: (0, 0))
      keys += [screen.nextKey(), screen.nextKey()]
      console.say("\(screen.columns) × \(screen.rows)")
      return keys
    }
    #expect(seen == [.character("a"), .resized(columns: 5, rows: 2), .hangup, .hangup])
    #expect(console.capturedScreens == [["a long line indeed, ", "", ""], ["a lon", ""]])
    #expect(console.captured(.error) == "5 × 2\n")
  }

  @Test func `what was shown is kept when the work fails`() {
    var console = Console.captured(keys: [])
    #expect(throws: CommandFailure(.data, "no")) {
      try console.withScreen { screen, _ in
        screen.show(["here"])
        throw CommandFailure(.data, "no")
      }
    }
    #expect(console.capturedScreens.map(\.first) == ["here"])
  }

  @Test(arguments: [
    (Console.captured(), "there is no terminal to review in"),
    (
      Console.captured(environment: ["TERM": "dumb"], keys: []),
      "this terminal cannot show a screen (TERM is dumb)"
    ),
  ])
  func `without a terminal for it, the worksheet is named`(_ console: Console, _ reason: String) {
    var console = console
    #expect(
      throws: CommandFailure(
        .usage,
        "\(reason); use --worksheet FILE, or --accept and --reject with IDs")
    ) { try console.withScreen { _, _ in } }
  }
}
