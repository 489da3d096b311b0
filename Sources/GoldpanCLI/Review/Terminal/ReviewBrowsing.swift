import GoldpanKit

/// What keys do while a transcript is browsed.
extension ReviewSession {
  /// The words that are marked there.
  var browsed: Quotation? {
    browser.flatMap {
      deck.sentences.quotation($0.range, turn: $0.turn, of: $0.transcript)
    }
  }

  /// Why the words that are looked at can have no tag, if so.
  var unquotable: String? {
    guard browser != nil, let words = browsed else { return nil }
    if !deck.mayShow(words.speaker) {
      return "\(words.speakerName) has not agreed, so these words can have no tag"
    }
    guard words.speaker.participant != nil || !deck.numbers(on: words).isEmpty else {
      return "only what participants say is evidence; \(words.speakerName) is none"
    }
    return nil
  }

  mutating func browse(_ key: Key) -> ReviewEffect {
    switch key {
    case .character("t"), .enter: return startPicking()
    case .character("u"): return takeBack()
    case .character("?"): return openHelp()
    case .character("q"): return ReviewEffect(end: .quit)
    case .escape, .character("b"): browser = nil
    case .character(" "):
      guard browser?.grow() ?? false else { return refuse("it is the whole turn already") }
    case .character("-"), .backspace:
      guard browser?.shrink() ?? false else { return refuse("one sentence is the least") }
    default: return walk(key)
    }
    return .none
  }

  private mutating func walk(_ key: Key) -> ReviewEffect {
    guard var browser else { return .none }
    let isMoved: Bool
    switch key {
    case .character("j"), .down, .right: isMoved = browser.move(by: 1)
    case .character("k"), .up, .left: isMoved = browser.move(by: -1)
    case .pageDown: isMoved = browser.move(by: max(1, rows / 3))
    case .pageUp: isMoved = browser.move(by: -max(1, rows / 3))
    case .character("g"), .home: isMoved = browser.move(to: 0)
    case .character("G"), .end: isMoved = browser.move(to: browser.sentences.count - 1)
    default: return refuse(key)
    }
    self.browser = browser
    return isMoved ? .none : refuse("the transcript ends here")
  }
}
