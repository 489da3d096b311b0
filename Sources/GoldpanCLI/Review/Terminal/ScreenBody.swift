import GoldpanKit

/// What stands between the head and the foot of the screen.
enum ScreenBody {
  /// As many columns as two columns of text need.
  static let wide = 100

  static func lines(of session: ReviewSession, rows: Int, _ paint: Paint) -> [ScreenLine] {
    if case .help? = session.overlay {
      return Array(help(session.columns).dropFirst(session.helpScroll).prefix(rows))
    }
    if session.browser != nil, !session.isPicking {
      return BrowsedText(session).lines(rows: rows)
    }
    let upper = upper(session, rows: session.isPicking ? max(2, rows / 3) : rows, paint)
    guard case .picking(let picker)? = session.overlay else { return upper }
    return upper + list(picker, session, rows: rows - upper.count)
  }

  static func hiddenLines(of session: ReviewSession, rows: Int) -> Int {
    if case .help? = session.overlay { return max(0, help(session.columns).count - rows) }
    guard let layout = CardLayout(session, rows: rows, Paint(isOn: false)) else { return 0 }
    return layout.hidden
  }

  /// The words, with everything around them.
  private static func upper(
    _ session: ReviewSession, rows: Int, _ paint: Paint
  ) -> [ScreenLine] {
    if session.isPicking {
      guard let words = session.browser == nil ? session.quotation : session.browsed else {
        return []
      }
      let talk = ReviewTalk(
        words, matched: [], in: session.deck, width: session.columns, most: 1, paint)
      let isCut = talk.words.count > rows - 1
      return talk.words.prefix(rows - 1 - (isCut ? 1 : 0)) + (isCut ? [ScreenLine("  […]")] : [])
        + [ScreenLine()]
    }
    guard let layout = CardLayout(session, rows: rows, paint) else { return nothing(session) }
    return layout.lines
  }

  /// What to say where nothing waits.
  private static func nothing(_ session: ReviewSession) -> [ScreenLine] {
    let isFiltered = session.deck.coded.filters.areSet
    let said = [
      isFiltered ? "No such suggestion waits." : "No suggestion waits.", "",
      "b browses the transcripts and adds tags by hand,",
      "--sample-uncoded 20 draws sentences without a tag,",
      "u takes back what you decided last, q leaves.",
    ]
    return [ScreenLine()]
      + said.flatMap { text in
        text.isEmpty ? [ScreenLine()] : ScreenLine(text).wrapped(to: session.columns)
      }
  }

  private static func help(_ columns: Int) -> [ScreenLine] {
    let column = columns < 60 ? 12 : 14
    return ReviewKeys.all.flatMap { key, does in
      let lines = ScreenLine(does).wrapped(to: max(10, columns - column))
      guard let first = lines.first else { return [ScreenLine(key)] }
      let head = ScreenLine(key, .heading).padded(to: column) + first
      return [head] + lines.dropFirst().map { ScreenLine().padded(to: column) + $0 }
    }
  }

  /// The tags that fit what is typed, with the marked one in sight.
  private static func list(
    _ picker: TagPicker, _ session: ReviewSession, rows: Int
  ) -> [ScreenLine] {
    guard rows > 0 else { return [] }
    guard !picker.found.isEmpty else { return [ScreenLine("  no tag has these letters")] }
    let first = min(max(0, picker.marked - rows / 2), max(0, picker.found.count - rows))
    let shown = picker.found.indices[first...].prefix(rows)
    let widest = shown.map { ScreenLine(picker.found[$0].description).width }.max() ?? 0
    return shown.map { place in
      let tag = picker.found[place]
      let name = ScreenLine(printable(tag.description), .tag).padded(to: min(widest, 40))
      let meaning = oneLine(session.deck.coded.codebook[tag]?.definition ?? "")
      let sign = ScreenLine(place == picker.marked ? "> " : "  ", .heading)
      return sign + name + ScreenLine("  \(printable(meaning))", .dim)
    }
  }
}

extension ReviewSession {
  fileprivate var isPicking: Bool {
    if case .picking? = overlay { true } else { false }
  }
}
