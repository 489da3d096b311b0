import GoldpanKit

/// What the keys do, in as many words as there is room for.
enum ReviewKeys {
  /// The most needed first.
  static func hints(in session: ReviewSession) -> [(key: String, does: String)] {
    switch session.overlay {
    case .help: [("any key", "goes back"), ("Space", "more")]
    case .picking:
      [("Enter", "gives it"), ("Esc", "back"), ("Up/Down", "move"), ("letters", "search")]
    case .memo: [("Enter", "keeps it"), ("Esc", "back"), ("Ctrl-U", "clears")]
    case .filter:
      [("Enter", "chooses"), ("Esc", "back"), ("Ctrl-U", "clears"), ("pain/* P04 words", "")]
    case nil where session.browser != nil: browsing
    case nil where session.card == nil:
      [("b", "browse"), ("u", "undo"), ("?", "help"), ("q", "quit")]
    case nil: session.isSentence ? sentence : suggestion
    }
  }

  private static let suggestion = [
    ("a", "accept"), ("r", "reject"), ("t", "retag"), ("?", "help"), ("s", "skip"), ("u", "undo"),
    ("q", "quit"), ("n", "memo"), ("x", "reject+example"), ("Space/-", "quote"), ("/", "filter"),
    ("b", "browse"), ("j/k", "next/back"),
  ]

  private static let sentence = [
    ("t", "tag"), ("s", "nothing here"), ("?", "help"), ("u", "undo"), ("q", "quit"),
    ("Space/-", "quote"), ("b", "browse"), ("j/k", "next/back"),
  ]

  private static let browsing = [
    ("t", "tag"), ("j/k", "move"), ("?", "help"), ("Esc", "back"), ("Space/-", "grow/shrink"),
    ("u", "undo"), ("q", "quit"), ("g/G", "first/last"),
  ]

  /// As many of them as fit.
  static func line(for session: ReviewSession, _ width: Int) -> ScreenLine {
    var line = ScreenLine()
    for (key, does) in hints(in: session) {
      var next = line.isEmpty ? line : line + ScreenLine("  ")
      next.append(key, .heading)
      if !does.isEmpty { next.append(" \(does)") }
      guard next.width <= width else { break }
      line = next
    }
    return line
  }

  /// Everything, for the help.
  static let all: [(key: String, does: String)] = [
    ("a", "accept: the tag fits these words"),
    ("r", "reject: it does not"),
    ("t", "retag: another tag fits better; type some of its letters"),
    ("s", "skip: it comes again at the end"),
    ("n", "write a memo that stays with the tag"),
    ("u", "undo what you decided last, as often as you like, earlier sessions too"),
    ("x", "reject, and put the sentence into the codebook as a 'no' example"),
    ("Space", "grow the quote by a sentence"),
    ("- Backspace", "shrink it by one"),
    ("/", "filter: a tag as pain/*, a person, or words that are said; empty: all"),
    ("j k Down Up", "the next one, the one before"),
    ("g G", "the first one, the last one"),
    ("PgUp PgDn", "scroll words that fill the screen"),
    ("b", "browse the transcript from here"),
    ("?", "this help"),
    ("q Ctrl-C", "quit; all that you decided is on the disk"),
    ("", ""),
    ("browsing", "j k move by sentence, Space grows, - shrinks, t or Enter gives a tag, Esc back"),
    ("no tag yet", "t or Enter gives a sentence a tag; r or s: nothing here"),
  ]
}
