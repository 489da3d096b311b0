import GoldpanKit

/// A review in the terminal: each key is read, done, and on the disk before the next one.
struct ReviewByKeys {
  private var writing: ReviewWriting
  /// What there is to say once the screen is gone.
  private var remarks: [String] = []

  init(_ writing: ReviewWriting) { self.writing = writing }

  /// Shows what there is to decide, at once the transcript `browsed` if one is named, until
  /// somebody leaves; then says what was decided and what comes next.
  mutating func run(
    _ deck: ReviewDeck, browsing browsed: Transcript.ID?, _ console: inout Console
  ) throws {
    let (session, end) = try console.withScreen { screen, console in
      var session = ReviewSession(deck, columns: screen.columns, rows: screen.rows)
      if let browsed { session.browser = TranscriptBrowser(browsed, in: deck.sentences) }
      let end = review(&session, on: &screen, console)
      return (session, end)
    }
    for remark in remarks { console.complain("goldpan: \(remark)") }
    let count = session.deeds.reduce(0) { $0 + $1.decisions.count }
    writing.summarize(
      count, undone: deck.own.count - session.earlier.count,
      waiting: max(0, deck.coded.waiting - session.settled), &console)
    try writing.coded.finish()
    switch end {
    case .quit: break
    case .interrupted: throw CommandFailure(.interrupted)
    case .gone: throw CommandFailure(.hungUp)
    }
  }

  private mutating func review(
    _ session: inout ReviewSession, on screen: inout Screen, _ console: Console
  ) -> ReviewEffect.End {
    let paint = console.paint()
    while true {
      let picture = ReviewScreen(session, paint)
      screen.show(picture.lines, cursor: picture.cursor)
      let before = session
      let effect = session.handle(screen.nextKey())
      do {
        try carryOut(effect, &session, console)
      } catch {
        session = before
        session.status = "\(error)"
        if effect.end != nil { remarks.append("\(error)") }
      }
      if let end = effect.end { return end }
    }
  }

  /// Writes what a key decided; the session knows of it only once it is on the disk.
  private mutating func carryOut(
    _ effect: ReviewEffect, _ session: inout ReviewSession, _ console: Console
  ) throws {
    guard effect.writes else { return }
    let receipt = try writing.journal.append(effect.entries, now: console.microseconds)
    if receipt.hasMended { remarks.append(writing.mended(on: console)) }
    session.confirm(receipt.decisions, of: effect)
  }
}
