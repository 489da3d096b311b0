import GoldpanKit

/// What is said around some words, cut to lines: the words themselves, what their turn says
/// besides, the question before, and two turns on either side.
struct ReviewTalk {
  /// Above the words, the nearest last.
  private(set) var before: [ScreenLine] = []
  /// The words with what the rule matched.
  private(set) var words: [ScreenLine] = []
  /// Below the words, the nearest first.
  private(set) var after: [ScreenLine] = []
  private let deck: ReviewDeck
  private let width: Int
  /// How many lines of each other turn there are at most.
  private let most: Int

  /// The most bytes of the words that are shown.
  private static let longest = 1 << 16

  /// In lines of `width` columns, `most` for each other turn.
  init(
    _ quotation: Quotation, matched: [TextRange], in deck: ReviewDeck, width: Int, most: Int,
    _ paint: Paint
  ) {
    (self.deck, self.width, self.most) = (deck, max(4, width), max(1, most))
    guard let transcript = deck.coded.study.corpus[quotation.transcript],
      transcript.turns.indices.contains(quotation.turn)
    else { return }
    let (turns, source) = (transcript.turns, transcript.source)
    let turn = turns[quotation.turn]
    let around = TurnsAround(quotation.turn, of: turns, each: 2)
    for (number, next) in zip(around.before, around.before.dropFirst() + [quotation.turn]) {
      before += context(said(turns[number], in: source))
      if next > number + 1 { before.append(ScreenLine("  …", .dim)) }
    }
    let label = ScreenLine("\(turn.speakerName): ", .heading)
    let earlier = rest(
      of: TextRange(turn.range.start, quotation.range.start), in: source, last: true)
    if !earlier.isEmpty { before += context(label + ScreenLine(earlier)) }
    let shown = ReviewTalk.start(of: quotation.range, in: source, most: ReviewTalk.longest)
    var marked = deck.coded.study.pieces(shown, matched, source, paint)
    if shown != quotation.range { marked.append(" […]", .dim) }
    words = gutter("> ", (earlier.isEmpty ? label + marked : marked).wrapped(to: self.width - 2))
    let later = rest(of: TextRange(quotation.range.end, turn.range.end), in: source, last: false)
    if !later.isEmpty { after += context(ScreenLine(later)) }
    for number in around.after { after += context(said(turns[number], in: source)) }
  }

  private func said(_ turn: Turn, in source: Source) -> ScreenLine {
    let label = ScreenLine("\(turn.speakerName): ", .heading)
    guard deck.mayShow(turn.speaker) else { return label + ScreenLine("[…]", .dim) }
    return label + ScreenLine(rest(of: turn.range, in: source, last: false))
  }

  /// As much of a stretch as lines have room for, its start or its end.
  private func rest(of range: TextRange, in source: Source, last isEnd: Bool) -> String {
    let room = 4 * width * most
    let kept =
      isEnd
      ? ReviewTalk.end(of: range, in: source, most: room)
      : ReviewTalk.start(of: range, in: source, most: room)
    let text = printable(foldedBlanks(source, kept))
    let lines = ScreenLine(text).wrapped(to: width - 6)
    guard lines.count > most || kept != range else { return text }
    let paint = Paint(isOn: false)
    return isEnd
      ? "[…] " + lines.suffix(most).map { $0.text(paint) }.joined(separator: " ")
      : lines.prefix(most).map { $0.text(paint) }.joined(separator: " ") + " […]"
  }

  private func context(_ line: ScreenLine) -> [ScreenLine] {
    gutter("  ", line.wrapped(to: width - 2))
  }

  private func gutter(_ sign: String, _ lines: [ScreenLine]) -> [ScreenLine] {
    lines.map { ScreenLine(sign, sign == "  " ? nil : .heading) + $0 }
  }

  /// As much of the start of a range as has `most` bytes.
  static func start(of range: TextRange, in source: Source, most: Int) -> TextRange {
    guard range.length > most else { return range }
    var end = range.start + most
    while end > range.start, source.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return TextRange(range.start, end)
  }

  /// As much of its end.
  static func end(of range: TextRange, in source: Source, most: Int) -> TextRange {
    guard range.length > most else { return range }
    var start = range.end - most
    while start < range.end, source.bytes[start] & 0xC0 == 0x80 { start += 1 }
    return TextRange(start, range.end)
  }
}

extension Study {
  /// The text of a range with matched words in color, or between guillemets without color.
  func pieces(
    _ range: TextRange, _ matched: [TextRange], _ source: Source, _ paint: Paint
  ) -> ScreenLine {
    var line = ScreenLine()
    var position = range.start
    for words in matched.merged where words.start >= position && words.end <= range.end {
      line.append(printable(foldedEnds(source, TextRange(position, words.start))))
      let text = printable(foldedEnds(source, words))
      line.append(paint.isOn ? text : "«\(text)»", .match)
      position = words.end
    }
    line.append(printable(foldedEnds(source, TextRange(position, range.end))))
    return line
  }
}
