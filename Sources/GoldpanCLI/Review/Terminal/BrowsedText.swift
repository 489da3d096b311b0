import GoldpanKit

/// A transcript while it is browsed: a sentence a line or more, with its tags below.
struct BrowsedText {
  private let session: ReviewSession
  private let deck: ReviewDeck

  init(_ session: ReviewSession) {
    self.session = session
    deck = session.deck
  }

  /// As many lines around the marked sentences as there is room for.
  func lines(rows: Int) -> [ScreenLine] {
    guard let browser = session.browser,
      let transcript = deck.coded.study.corpus[browser.transcript]
    else { return [] }
    let all = browser.sentences
    let marked = all.indices.filter { browser.marks(all[$0]) }
    guard let first = marked.first, let last = marked.last else { return [] }
    let title = origin(browser, last)
    let room = rows - 1
    var shown = marked.flatMap { block(all, $0, in: transcript) }
    if shown.count > room { shown = Array(shown.prefix(room - 1)) + [ScreenLine("> […]")] }
    var above: [ScreenLine] = []
    var below: [ScreenLine] = []
    var place = first
    while place > 0, above.count < room {
      place -= 1
      above = block(all, place, in: transcript) + above
    }
    place = last
    while place + 1 < all.count, below.count < room {
      place += 1
      below += block(all, place, in: transcript)
    }
    let left = room - shown.count
    let before = min(above.count, max(left / 2, left - below.count))
    return [title] + above.suffix(before) + shown + below.prefix(left - before)
  }

  private func origin(_ browser: TranscriptBrowser, _ last: Int) -> ScreenLine {
    let place = "sentence \(browser.place + 1) of \(browser.sentences.count)"
    guard let words = session.browsed else { return ScreenLine(place) }
    return ReviewFacts(session).origin(words) + ScreenLine(" · \(place)", .dim)
  }

  /// A sentence under its speaker's name, and its tags.
  private func block(
    _ all: [CorpusSentences.Sentence], _ place: Int, in transcript: Transcript
  ) -> [ScreenLine] {
    let sentence = all[place]
    let turn = transcript.turns[sentence.turn]
    let isMarked = session.browser?.marks(sentence) ?? false
    let opens = place == 0 || all[place - 1].turn != sentence.turn
    var line = ScreenLine(opens ? "\(turn.speakerName): " : "  ", .heading)
    if deck.mayShow(turn.speaker) {
      let range = ReviewTalk.start(
        of: sentence.range, in: transcript.source, most: 4 * session.columns * session.rows)
      line.append(printable(foldedBlanks(transcript.source, range)))
      if range != sentence.range { line.append(" […]", .dim) }
    } else {
      line.append("[…]", .dim)
    }
    let sign = ScreenLine(isMarked ? "> " : "  ", .heading)
    return line.wrapped(to: session.columns - 2).map { sign + $0 } + tags(sentence, transcript)
  }

  /// The tags that end with a sentence.
  private func tags(
    _ sentence: CorpusSentences.Sentence, _ transcript: Transcript
  ) -> [ScreenLine] {
    guard deck.mayShow(transcript.turns[sentence.turn].speaker) else { return [] }
    let ranges = session.codedRanges(
      in: transcript.id, turn: sentence.turn, endingIn: sentence.range)
    return ranges.flatMap { range -> [ScreenLine] in
      guard let words = deck.sentences.quotation(range, turn: sentence.turn, of: transcript.id)
      else { return [] }
      return session.tags(on: words).flatMap { tag, standing in
        (ScreenLine("[", .dim) + ScreenLine(tag.description, .tag)
          + ScreenLine(" \(ReviewFacts(session).words(for: standing))]", .dim))
          .wrapped(to: max(4, session.columns - 6)).map { ScreenLine("      ") + $0 }
      }
    }
  }
}

extension ReviewSession {
  /// The words of a turn that somebody or a rule gave a tag, and whose last sentence this is.
  func codedRanges(
    in transcript: Transcript.ID, turn: Int, endingIn sentence: TextRange
  ) -> [TextRange] {
    let suggested = deck.numbers(of: transcript, turn: turn).map { deck.range(of: $0) }
    let ranges = Set(suggested + ledger.ranges(in: transcript, turn: turn))
    return ranges.filter { $0.end > sentence.start && $0.end <= sentence.end }.sorted()
  }
}
