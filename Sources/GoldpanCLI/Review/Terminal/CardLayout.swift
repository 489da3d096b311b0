import GoldpanKit

/// How the room is shared between the words, what is said around them, and what is known of them.
///
/// The words come first: they are cut only where they alone are more than the screen, and can be
/// scrolled then.
struct CardLayout {
  let lines: [ScreenLine]
  /// How many lines of the words do not fit.
  let hidden: Int

  init?(_ session: ReviewSession, rows: Int, _ paint: Paint) {
    guard let card = session.card, let words = session.quotation else { return nil }
    let facts = ReviewFacts(session)
    let isWide = session.columns >= ScreenBody.wide
    let width = isWide ? session.columns * 58 / 100 : session.columns
    let talk = ReviewTalk(
      words, matched: card.coding?.matched ?? [], in: session.deck, width: width,
      most: max(2, rows / 5), paint)
    var room = max(1, rows - 1)
    var head = [facts.origin(words).cut(to: session.columns)]
    if rows >= 16 {
      head.append(ScreenLine())
      room -= 1
    }
    if isWide {
      let shown = Talk(talk, rows: room, scroll: session.scroll)
      let beside = facts.lines(session.columns - width - 3)
      hidden = shown.hidden
      lines = head + CardLayout.beside(shown.lines, beside, width, rows: room)
    } else {
      let about = facts.lines(session.columns)
      let least = min(about.count, max(2, room / 4))
      let wanted = talk.before.count + talk.words.count + talk.after.count
      let gap = room >= 10 ? 1 : 0
      let forTalk = max(
        min(talk.words.count, room - least - gap),
        min(wanted, room - gap - min(about.count, max(least, room / 2))))
      let shown = Talk(talk, rows: max(1, forTalk), scroll: session.scroll)
      hidden = shown.hidden
      let below = Array(repeating: ScreenLine(), count: gap) + about
      lines =
        head + shown.lines + CardLayout.cut(below, to: max(0, room - shown.lines.count))
    }
  }

  /// What is said beside what is known.
  private static func beside(
    _ left: [ScreenLine], _ right: [ScreenLine], _ width: Int, rows: Int
  ) -> [ScreenLine] {
    let right = cut(right, to: rows)
    return (0..<rows).map { row in
      let line = row < left.count ? left[row] : ScreenLine()
      return line.cut(to: width).padded(to: width) + ScreenLine(" │", .dim)
        + (row < right.count ? ScreenLine(" ") + right[row] : ScreenLine())
    }
  }

  /// The first lines, with a sign if there are more.
  private static func cut(_ lines: [ScreenLine], to count: Int) -> [ScreenLine] {
    guard lines.count > count, let last = lines.prefix(count).last else { return lines }
    return lines.prefix(count - 1) + [last + ScreenLine(" […]", .dim)]
  }

  /// The words with as much around them as there is room for.
  private struct Talk {
    let lines: [ScreenLine]
    let hidden: Int

    init(_ talk: ReviewTalk, rows: Int, scroll: Int) {
      hidden = max(0, talk.words.count - rows)
      guard hidden == 0 else {
        let first = min(scroll, hidden)
        var shown = Array(talk.words[first..<first + rows])
        if first > 0 { shown[0] = shown[0].guttered("… ") }
        if first < hidden { shown[rows - 1] = shown[rows - 1].guttered("… ") }
        lines = shown
        return
      }
      let room = rows - talk.words.count
      let above = min(talk.before.count, max(room / 2, room - talk.after.count))
      let below = min(talk.after.count, room - above)
      var before = Array(talk.before.suffix(above))
      if above < talk.before.count, let first = before.first { before[0] = first.guttered("… ") }
      lines = before + talk.words + talk.after.prefix(below)
    }
  }
}
