import GoldpanKit

/// What keys do in a list of tags, a memo, a filter and the help.
extension ReviewSession {
  mutating func startPicking() -> ReviewEffect {
    guard browser != nil || card != nil else { return refuse(nothing) }
    if let problem = unquotable { return refuse(problem) }
    overlay = .picking(TagPicker(deck.tags))
    return .none
  }

  mutating func startMemo() -> ReviewEffect {
    guard let coding = card?.coding else {
      return refuse(card == nil ? nothing : "a memo stays with a tag; t gives one")
    }
    let words = coding.quotation
    let own = ledger.memos(on: words).last { $0.coder == deck.coder }
    overlay = .memo(LineEditor(own?.text ?? ""))
    return .none
  }

  mutating func handle(_ key: Key, in overlay: Overlay) -> ReviewEffect {
    switch overlay {
    case .help: return help(key)
    case .picking(let picker): return pick(key, picker)
    case .memo(var editor):
      if key == .enter { return finishMemo(editor.line) }
      guard key != .escape else { return close("no memo was written") }
      let isKnown = editor.handle(key)
      self.overlay = .memo(editor)
      if editor.isOverfull { return refuse(tooLong) }
      return isKnown ? .none : refuse("Enter keeps the memo, Esc gives it up")
    case .filter(var editor):
      if key == .enter { return finishFilter(editor.line) }
      guard key != .escape else { return close("the filter stays as it was") }
      let isKnown = editor.handle(key)
      self.overlay = .filter(editor)
      if editor.isOverfull { return refuse(tooLong) }
      return isKnown ? .none : refuse("Enter chooses, Esc gives it up")
    }
  }

  private var tooLong: String {
    "a line has at most \(LineEditor.longest) characters; what came last was not taken"
  }

  private mutating func close(_ status: String) -> ReviewEffect {
    overlay = nil
    return refuse(status)
  }

  private mutating func help(_ key: Key) -> ReviewEffect {
    let page = max(1, rows - 4)
    switch key {
    case .pageDown, .down, .character(" "), .character("j"):
      let most = ReviewScreen.hiddenLines(of: self)
      guard helpScroll < most else { return refuse("the help ends here; any other key leaves it") }
      helpScroll = min(most, helpScroll + page)
    case .pageUp, .up, .character("k"):
      guard helpScroll > 0 else { return refuse("the help begins here; any other key leaves it") }
      helpScroll = max(0, helpScroll - page)
    default: overlay = nil
    }
    return .none
  }

  private mutating func pick(_ key: Key, _ picker: TagPicker) -> ReviewEffect {
    var picker = picker
    let outcome = picker.handle(key)
    overlay = .picking(picker)
    switch outcome {
    case .stays: return .none
    case .closes: return close("no tag was given")
    case .refuses(let reason): return refuse(reason)
    case .picks(let tag):
      overlay = nil
      return give(tag)
    }
  }

  private mutating func finishMemo(_ memo: String) -> ReviewEffect {
    guard !memo.isEmpty else { return close("a memo has words; u takes one back") }
    guard let coding = card?.coding else { return close(nothing) }
    let words = coding.quotation
    let known = ledger.memos(on: words).last {
      $0.coder == deck.coder
    }
    guard known?.text != memo else { return close("that memo is there already") }
    overlay = nil
    return noted(memo)
  }

  private mutating func finishFilter(_ words: String) -> ReviewEffect {
    let current = number
    let all = Set(deck.waiting + order).filter { pending[$0] }.sorted()
    let chosen = words.isEmpty ? all : deck.chosen(words, of: all)
    guard !chosen.isEmpty || words.isEmpty else {
      return close("nothing that waits has '\(printable(words))'; the filter stays as it was")
    }
    for number in order { isQueued[number] = false }
    for number in chosen { isQueued[number] = true }
    (filter, order, left, overlay) = (words, chosen, chosen.count, nil)
    show(current.flatMap { current in chosen.firstIndex { $0 >= current } } ?? 0)
    return refuse(
      words.isEmpty
        ? "all that wait: \(chosen.count)" : "\(chosen.count) wait for '\(printable(words))'")
  }
}
