import GoldpanText

/// Zoom's chat: `10:03:05<TAB>Name:<TAB>message`, or `10:03:05 From Name to Everyone: message`; lines
/// without a time belong to the message before.
struct ZoomChat {
  private let source: Source
  private let bytes: [UInt8]
  private var writer: StretchWriter
  private var said: ChatMessages

  /// Lines that begin with a time, a name and a tab.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let stamped = glance.lines.count { head(glance.bytes, $0.range) != nil }
    guard stamped * 4 > glance.lines.count else { return nil }
    let share = glance.share(stamped)
    return DialectEvidence(points: 96, reason: "\(share) begin with a time, a name and a message")
  }

  /// What the whole file holds.
  static func read(_ file: TranscriptFile) -> TurnReading {
    var reader = ZoomChat(file)
    reader.writer.mark(file.frontMatter)
    var messages: [(head: ChatHead, end: Int)] = []
    for number in file.body {
      let line = reader.bytes.trimmed(file.source.line(number))
      if let head = head(reader.bytes, line) {
        messages.append((head, line.end))
      } else if messages.isEmpty {
        reader.writer.mark(.leftOut(reason: "header line"), to: line.end)
      } else if !line.isEmpty {
        messages[messages.count - 1].end = line.end
      }
    }
    reader.said = ChatMessages(reader.bytes, messages.map { reader.text($0.head, to: $0.end) })
    for message in messages { reader.mark(message.head, to: message.end) }
    return reader.writer.finished()
  }

  private init(_ file: TranscriptFile) {
    source = file.source
    bytes = file.source.bytes
    writer = StretchWriter(file, as: .zoomChat)
    said = ChatMessages(bytes, [])
  }

  /// The words of a message.
  private func text(_ head: ChatHead, to end: Int) -> TextRange {
    bytes.withoutSpace(TextRange(head.end, max(end, head.end)))
  }

  private mutating func mark(_ head: ChatHead, to end: Int) {
    let text = text(head, to: end)
    let remark = ChatRemark(bytes, text, among: said)
    if case .reaction = remark {
      writer.mark(.leftOut(reason: "reaction"), to: text.end)
      return
    }
    writer.mark(.time(.milliseconds(head.time)), to: head.timeEnd)
    writer.mark(.leftOut(reason: "chat address"), to: head.name.start)
    writer.mark(.speaker(writer.name(head.name)), to: head.name.end)
    if bytes.hasWord(TextRange(head.name.end, head.end)) {
      writer.mark(.leftOut(reason: "chat address"), to: head.end)
    }
    writer.mark(.markup, to: head.end)
    if case .reply(let quoteEnd) = remark {
      writer.mark(.leftOut(reason: "quoted message"), to: quoteEnd)
    }
    var start = max(writer.cursor, text.start)
    while start < text.end {
      let lineEnd = bytes.span.firstIndex(of: UInt8(ascii: "\n"), from: start, before: text.end)
      writer.mark(.speech, to: lineEnd ?? text.end)
      start = (lineEnd ?? text.end) + 1
    }
  }
}

/// How a line of a chat begins: when, and who writes.
private struct ChatHead {
  let time: Int
  let timeEnd: Int
  let name: TextRange
  /// Where the message may begin.
  let end: Int
}

extension ZoomChat {
  /// Reads `10:03:05<TAB>Name:<TAB>` and `10:03:05 From Name to Everyone:`.
  fileprivate static func head(_ bytes: [UInt8], _ line: TextRange) -> ChatHead? {
    var scanner = LineScanner(bytes, line)
    guard scanner.isAtDigit, let time = scanner.takeClock() else { return nil }
    let timeEnd = scanner.at
    guard timeEnd - line.start >= 7, let byte = scanner.byte, isBlank(byte) else { return nil }
    let isTabbed = byte == UInt8(ascii: "\t")
    scanner.skipBlanks()
    let limit = min(line.end, scanner.at + 200)
    if scanner.take("From ") {
      scanner.skipBlanks()
      return addressed(bytes, TextRange(scanner.at, limit), time, timeEnd)
    }
    guard isTabbed else { return nil }
    let start = scanner.at
    let tab = bytes.span.firstIndex(of: UInt8(ascii: "\t"), from: start, before: limit)
    let end = tab ?? line.end
    guard end > start + 1, end <= limit, bytes[end - 1] == UInt8(ascii: ":") else { return nil }
    return ChatHead(time: time, timeEnd: timeEnd, name: TextRange(start, end - 1), end: end)
  }

  /// The head whose name, and perhaps `to Everyone`, stands in `extent` before a colon.
  private static func addressed(
    _ bytes: [UInt8], _ extent: TextRange, _ time: Int, _ timeEnd: Int
  ) -> ChatHead? {
    guard
      let colon = extent.indices.first(where: { index in
        bytes[index] == UInt8(ascii: ":")
          && (index + 1 == extent.end || isBlank(bytes[index + 1]))
      })
    else { return nil }
    let to = (extent.start..<colon).first { bytes.has(" to ", at: $0, before: colon) }
    let name = bytes.trimmed(TextRange(extent.start, to ?? colon))
    guard !name.isEmpty else { return nil }
    return ChatHead(time: time, timeEnd: timeEnd, name: name, end: colon + 1)
  }
}

/// What a message is that repeats the words of another.
private enum ChatRemark {
  /// `Replying to "…"`, up to where the quotation ends.
  case reply(end: Int)
  /// `Reacted to "…" with 🔥`, in whatever language Zoom runs.
  case reaction

  init?(_ bytes: [UInt8], _ text: TextRange, among said: ChatMessages) {
    let quote = UInt8(ascii: "\"")
    let near = min(text.end, text.start + 48)
    guard text.length > 4, bytes[text.start] &- UInt8(ascii: "A") < 26,
      let open = bytes.span.firstIndex(of: quote, from: text.start, before: near),
      open > text.start,
      bytes[open - 1] == UInt8(ascii: " "), let close = bytes[text.indices].lastIndex(of: quote),
      close > open
    else { return nil }
    let verb = TextRange(text.start, open)
    let hasSign = bytes[verb.indices].contains { $0 >= 0xE2 }
    let words = bytes[verb.indices].count { $0 == UInt8(ascii: " ") }
    let isShort = words <= 4 && !bytes[verb.indices].contains(where: ChatRemark.isPunctuation)
    let looksReacted =
      isShort && ChatRemark.isSign(bytes, TextRange(close + 1, text.end))
      || hasSign && close + 1 == text.end && words <= 6
    if looksReacted {
      let isEnglish =
        bytes.has("Reacted to \"", at: text.start, before: text.end)
        || bytes.has("Removed a", at: text.start, before: text.end)
      guard isEnglish || said.haveOne(beginning: TextRange(open + 1, close)) else { return nil }
      self = .reaction
    } else if isShort, let end = ChatRemark.quoteEnd(bytes, text, after: open) {
      self = .reply(end: end)
    } else {
      return nil
    }
  }

  /// Whether text is ` with 🔥`: at most two words, then a sign without letters.
  private static func isSign(_ bytes: [UInt8], _ tail: TextRange) -> Bool {
    guard bytes.has(" ", at: tail.start, before: tail.end),
      !bytes[tail.indices].contains(UInt8(ascii: "\n"))
    else { return false }
    let words = bytes[tail.indices].split(separator: UInt8(ascii: " "))
    guard 2...3 ~= words.count, let sign = words.last, tail.length < 60 else { return false }
    return sign.contains { $0 >= 0xE2 } && !sign.contains { $0 < 0x80 && mayBeInWord($0) }
      && words.dropLast().allSatisfy { $0.count <= 8 }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "?"),
      UInt8(ascii: "!"):
      true
    default: false
    }
  }

  /// How many bytes of a message, its quotation marks and dots Zoom repeats at least if it cuts.
  private static let shortestCut = 18

  /// Where the quotation ends that opens at `open`: at the end of its line, cut short unless the
  /// message says that it replies, and with an answer after it.
  private static func quoteEnd(_ bytes: [UInt8], _ text: TextRange, after open: Int) -> Int? {
    let isReply = bytes.has("Replying to \"", at: text.start, before: text.end)
    var start = open + 1
    while start < text.end {
      let lineEnd =
        bytes.span.firstIndex(of: UInt8(ascii: "\n"), from: start, before: text.end) ?? text.end
      let line = bytes.trimmed(TextRange(start, lineEnd))
      let isCut =
        bytes.has("...\"", at: line.end - 4, before: line.end)
        || bytes.has("…\"", at: line.end - 4, before: line.end)
      if isCut && (isReply || line.end - open >= shortestCut)
        || isReply && bytes.has("\"", at: line.end - 1, before: line.end)
      {
        return isReply || line.end < text.end ? line.end : nil
      }
      start = lineEnd + 1
    }
    return nil
  }
}
