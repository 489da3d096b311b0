import GoldpanKit

/// A review in the terminal: each key is read, done, and on the disk before the next one.
struct ReviewByKeys {
  private var writing: ReviewWriting
  /// What there is to say once the screen is gone.
  private var remarks: [String] = []

  private let examples: CodebookExamples
  /// The examples that went into the codebook, by the decisions they came with.
  private var lines: [Decision.Instant: CodebookExamples.Receipt] = [:]

  init(_ writing: ReviewWriting) {
    self.writing = writing
    examples = CodebookExamples(writing.coded.codebook, in: writing.coded.study.layout)
  }

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
      let view = session.view
      let effect = session.handle(screen.nextKey())
      do {
        try carryOut(effect, &session, console)
      } catch {
        session.view = view
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
    var added: CodebookExamples.Outcome?
    if let example = effect.example {
      added = try examples.add(no: example.text, to: example.tag)
    }
    let receipt: DecisionJournal.Receipt
    do {
      receipt = try writing.journal.append(effect.entries, now: console.microseconds)
    } catch {
      if case .written(let line)? = added { _ = try? examples.takeBack(line) }
      throw error
    }
    if receipt.hasMended { remarks.append(writing.mended(on: console)) }
    var said = added.map { remark(on: $0, session.deck) }
    if case .written(let line)? = added, let decision = receipt.decisions.first {
      lines[decision.at] = line
    }
    if let taken = takeBackExamples(of: effect.undone, session.deck) { said = taken }
    session.confirm(receipt.decisions, of: effect, remark: said)
  }

  private func remark(on outcome: CodebookExamples.Outcome, _ deck: ReviewDeck) -> String {
    switch outcome {
    case .written(let receipt):
      "it is a 'no' example now, \(deck.name(ofFile: receipt.path)):\(receipt.line.number)"
    case .present(let place): "it is an example already, \(deck.name(of: place.source))"
    }
  }

  /// Takes the examples back that came with decisions; gives what there is to say of it.
  private mutating func takeBackExamples(
    of undone: [Decision], _ deck: ReviewDeck
  ) -> String? {
    var said: String?
    for decision in undone {
      guard let line = lines.removeValue(forKey: decision.at) else {
        said = deck.example(of: decision).map { "it stays a 'no' example, \($0)" } ?? said
        continue
      }
      do {
        said =
          try examples.takeBack(line)
          ? "the example is gone again" : "the example was changed meanwhile and stays"
      } catch {
        said = "the example stays: \(error)"
      }
    }
    return said
  }
}
