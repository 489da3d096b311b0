import GoldpanKit

/// What a session looks like on a terminal: as many lines as there are rows, none wider than its
/// columns.
package struct ReviewScreen {
  package let lines: [String]
  /// Where the next character goes, while something is typed.
  let cursor: (row: Int, column: Int)?

  package init(_ session: ReviewSession, _ paint: Paint) {
    let (columns, rows) = (session.columns, session.rows)
    guard ReviewScreen.isEnough(columns, rows) else {
      let line = ScreenLine("q quits; too small").cut(to: max(1, columns))
      (lines, cursor) = ([line.text(paint)], nil)
      return
    }
    var screen = ScreenBody.lines(of: session, rows: rows - 3, paint)
    screen = Array(screen.prefix(rows - 3))
    screen += Array(repeating: ScreenLine(), count: rows - 3 - screen.count)
    let input = ReviewScreen.input(session, columns)
    let status = ScreenLine(printable(session.status), .note)
    var foot = [input?.line ?? status, ReviewKeys.line(for: session, columns)]
    if input != nil, !status.isEmpty { foot[1] = status }
    let all = [ReviewScreen.head(session, columns)] + screen + foot
    lines = all.map { $0.cut(to: columns).text(paint) }
    cursor = input.map { (rows - 2, min($0.column, columns - 1)) }
  }

  /// Whether there is room to see what a key decides about.
  static func isEnough(_ columns: Int, _ rows: Int) -> Bool { columns >= 20 && rows >= 6 }

  /// The lines of a session in so many columns and rows.
  package static func lines(
    _ session: ReviewSession, columns: Int, rows: Int, _ paint: Paint
  ) -> [String] {
    var session = session
    (session.columns, session.rows) = (columns, rows)
    return ReviewScreen(session, paint).lines
  }

  /// How many lines do not fit that can be scrolled to.
  static func hiddenLines(of session: ReviewSession) -> Int {
    ScreenBody.hiddenLines(of: session, rows: session.rows - 3)
  }

  /// Who decides, what of, and how far it has come.
  private static func head(_ session: ReviewSession, _ columns: Int) -> ScreenLine {
    let deck = session.deck
    var parts = ["review", printable(deck.coder)]
    if deck.isBlind { parts.append("blind") }
    if !session.filter.isEmpty { parts.append("/\(printable(session.filter))") }
    let left = parts.joined(separator: " · ")
    var right = "\(session.left) left"
    if let number = session.number, session.browser == nil {
      let mark = session.pending[number] ? "" : " ✓"
      right = "\(session.place + 1) of \(session.order.count)\(mark) · \(right)"
    }
    let room = columns - displayWidthOf(right) - 2
    let start = ScreenLine(left, .heading).cut(to: max(0, room))
    return start.padded(to: max(0, columns - displayWidthOf(right))) + ScreenLine(right)
  }

  /// The line that something is typed into.
  private static func input(
    _ session: ReviewSession, _ columns: Int
  ) -> (line: ScreenLine, column: Int)? {
    switch session.overlay {
    case .picking(let picker): typed("tag: ", picker.query, columns)
    case .memo(let editor): typed("memo: ", editor, columns)
    case .filter(let editor): typed("/ ", editor, columns)
    case .help, nil: nil
    }
  }

  /// As much of a line around its cursor as there is room for.
  private static func typed(
    _ prompt: String, _ editor: LineEditor, _ columns: Int
  ) -> (line: ScreenLine, column: Int) {
    let room = columns - prompt.utf8.count - 1
    let before = printable(String(editor.text[..<editor.cursor].suffix(4 * columns)))
    let shown = cutLeft(before, to: max(1, room))
    let after = printable(String(editor.text[editor.cursor...].prefix(4 * columns)))
    let line = ScreenLine(prompt, .heading) + ScreenLine(shown + after)
    return (line.cut(to: columns), prompt.utf8.count + displayWidthOf(shown))
  }
}

/// How many columns a text takes.
private func displayWidthOf(_ text: String) -> Int { ScreenLine(text).width }
