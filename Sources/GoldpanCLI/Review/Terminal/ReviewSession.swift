package import GoldpanKit

/// A person who decides about suggestions one at a time: what a key does, without any doing.
///
/// `handle` says what is to be written; once it is, `confirm` takes it into account. If it cannot
/// be written, the session as it was before the key goes on.
package struct ReviewSession: Sendable {
  /// What lies over the review until it is finished or given up.
  enum Overlay: Sendable {
    case picking(TagPicker)
    case memo(LineEditor)
    case filter(LineEditor)
    case help
  }

  /// What was decided with one key.
  struct Deed: Sendable {
    let decisions: [Decision]
    /// What was looked at then, if it was a suggestion or a sentence drawn.
    let number: Int?
  }

  let deck: ReviewDeck
  var ledger: ReviewLedger
  /// By number: whether nobody has decided about it.
  var pending: [Bool]
  /// The numbers to look at, in this order.
  var order: [Int]
  /// By number: whether it is among them.
  var isQueued: [Bool]
  /// How many of them wait.
  var left: Int
  /// How many suggestions were decided since the beginning, less what was taken back.
  var settled = 0
  /// The place in `order` of what is looked at.
  var place = 0
  /// The words to decide about, if they are not those suggested.
  var quote: SentenceRun?
  var overlay: Overlay?
  var browser: TranscriptBrowser?
  /// What the last key did, or why it did nothing.
  var status = ""
  /// What was typed after `/`; empty: nothing.
  var filter = ""
  /// How many lines of words that fill the screen are above it.
  var scroll = 0
  /// The same of the help.
  var helpScroll = 0
  package internal(set) var columns: Int
  package internal(set) var rows: Int
  /// What was decided since the beginning and not taken back.
  var deeds: [Deed] = []
  /// The coder's earlier decisions that still count.
  var earlier: [Decision]

  init(_ deck: ReviewDeck, columns: Int, rows: Int) {
    self.deck = deck
    (self.columns, self.rows) = (columns, rows)
    ledger = deck.ledger
    pending = deck.pending
    order = deck.waiting
    left = order.count
    earlier = deck.own
    isQueued = Array(repeating: false, count: pending.count)
    for number in order { isQueued[number] = true }
  }

  /// A review of a study by `coder`, with `sample` sentences that have no tag; `nil` without a
  /// codebook.
  package init?(
    of study: Study, by coder: String, isBlind: Bool = false, sample: Int = 0, columns: Int = 80,
    rows: Int = 24
  ) {
    guard let codebook = study.codebook else { return nil }
    let coded = CodedStudy(
      study, codebook, filters: Filters(), by: isBlind ? coder : nil)
    self.init(
      ReviewDeck(coded, coder: coder, isBlind: isBlind, sample: sample), columns: columns,
      rows: rows)
  }

  /// What a key changes before anything is written.
  struct View {
    fileprivate var place: Int
    fileprivate var quote: SentenceRun?
    fileprivate var overlay: Overlay?
    fileprivate var browser: TranscriptBrowser?
    fileprivate var scroll: Int
  }

  /// What is seen: to go back to if nothing can be written, without a copy of all that is known.
  var view: View {
    get { View(place: place, quote: quote, overlay: overlay, browser: browser, scroll: scroll) }
    set {
      (place, quote, overlay) = (newValue.place, newValue.quote, newValue.overlay)
      (browser, scroll) = (newValue.browser, newValue.scroll)
    }
  }

  /// Every suggestion that nobody has decided about, in the order of the text.
  package var waiting: [Coding] {
    (0..<deck.suggestionCount).filter { pending[$0] }.compactMap { deck[$0].coding }
  }

  /// The number of what is looked at; `nil` if there is nothing.
  var number: Int? { order.indices.contains(place) ? order[place] : nil }

  /// What is looked at.
  var card: ReviewDeck.Card? { number.map { deck[$0] } }

  /// The words to decide about.
  var quotation: Quotation? {
    guard let words = card?.quotation else { return nil }
    guard let quote else { return words }
    return deck.sentences.quotation(quote.range, turn: words.turn, of: words.transcript)
  }

  /// Does what a key does here, and says what is to be written.
  package mutating func handle(_ key: Key) -> ReviewEffect {
    switch key {
    case .resized(let columns, let rows):
      (self.columns, self.rows) = (columns, rows)
      return .none
    case .hangup: return leaving(.gone)
    case .control("c"): return leaving(.interrupted)
    default:
      status = ""
      guard ReviewScreen.isEnough(columns, rows) else {
        return key == .character("q") ? leaving(.quit) : .none
      }
      if case .pasted = key, !isTyping { return refuse("pasted text does nothing here") }
      if let overlay { return handle(key, in: overlay) }
      return browser == nil ? review(key) : browse(key)
    }
  }

  /// Ends, and keeps a memo that is being typed.
  private mutating func leaving(_ end: ReviewEffect.End) -> ReviewEffect {
    var effect = ReviewEffect.none
    if case .memo(let editor) = overlay, !editor.line.isEmpty { effect = noted(editor.line) }
    effect.end = end
    return effect
  }

  /// Whether there is a line that characters go into.
  private var isTyping: Bool {
    switch overlay {
    case .picking, .memo, .filter: true
    case .help, nil: false
    }
  }

  /// Says why a key does nothing.
  mutating func refuse(_ reason: String) -> ReviewEffect {
    status = reason
    return .none
  }

  mutating func refuse(_ key: Key) -> ReviewEffect {
    refuse("\(key.name) does nothing here; ? shows the keys")
  }

  // MARK: Reviewing

  private mutating func review(_ key: Key) -> ReviewEffect {
    switch key {
    case .character("a"): accept()
    case .character("r"): reject()
    case .character("x"): rejectAsExample()
    case .character("s"): skip()
    case .character("t"): startPicking()
    case .enter: isSentence ? startPicking() : refuse(key)
    case .character("n"): startMemo()
    case .character("u"): takeBack()
    case .character(" "): grow()
    case .character("-"), .backspace: shrink()
    case .character("/"): open(.filter(LineEditor(filter)))
    case .character("?"): openHelp()
    case .character("b"): startBrowsing()
    case .character("q"): ReviewEffect(end: .quit)
    default: move(key)
    }
  }

  private mutating func move(_ key: Key) -> ReviewEffect {
    switch key {
    case .character("j"), .down, .right: go(to: place + 1, "this is the last one; g is the first")
    case .character("k"), .up, .left: go(to: place - 1, "this is the first one")
    case .character("g"), .home: go(to: 0, "this is the first one")
    case .character("G"), .end: go(to: order.count - 1, "this is the last one")
    case .pageDown: scroll(by: max(1, rows / 2))
    case .pageUp: scroll(by: -max(1, rows / 2))
    default: refuse(key)
    }
  }

  private mutating func go(to place: Int, _ otherwise: String) -> ReviewEffect {
    guard !order.isEmpty else { return refuse(nothing) }
    let wanted = min(max(0, place), order.count - 1)
    guard wanted != self.place else { return refuse(otherwise) }
    show(wanted)
    return .none
  }

  private mutating func scroll(by lines: Int) -> ReviewEffect {
    let most = ReviewScreen.hiddenLines(of: self)
    guard most > 0 else { return refuse("the words are all on the screen") }
    let wanted = min(max(0, scroll + lines), most)
    guard wanted != scroll else { return refuse("the words end here") }
    scroll = wanted
    return .none
  }

  private mutating func open(_ overlay: Overlay) -> ReviewEffect {
    self.overlay = overlay
    return .none
  }

  mutating func openHelp() -> ReviewEffect {
    helpScroll = 0
    return open(.help)
  }

  /// Looks at what stands at a place.
  mutating func show(_ place: Int) {
    self.place = place
    quote = nil
    scroll = 0
  }

  /// What to say where there is nothing to look at.
  var nothing: String { "nothing is here to decide about; b browses, q leaves" }

  /// Whether a sentence without a tag is looked at.
  var isSentence: Bool { number.map { $0 >= deck.suggestionCount } ?? false }

  private mutating func startBrowsing() -> ReviewEffect {
    let words = card?.quotation
    let transcripts = deck.coded.choice.corpus.transcripts
    guard let id = words?.transcript ?? transcripts.first?.id,
      let found = TranscriptBrowser(id, at: words?.range.start ?? 0, in: deck.sentences)
    else { return refuse("there is no transcript to browse") }
    browser = found
    return .none
  }

  // MARK: Quotes

  private mutating func grow() -> ReviewEffect {
    guard var run = currentRun else { return refuse(nothing) }
    guard run.grow() else { return refuse("the quote is the whole turn already") }
    quote = run
    return refuse("the quote has \(counted(run.count, "sentence")) now")
  }

  private mutating func shrink() -> ReviewEffect {
    guard var run = currentRun else { return refuse(nothing) }
    guard run.shrink(keeping: card?.coding?.matched ?? []) else {
      return refuse("a quote has one sentence at least")
    }
    quote = run
    return refuse("the quote has \(counted(run.count, "sentence")) now")
  }

  private var currentRun: SentenceRun? {
    if let quote { return quote }
    guard let words = card?.quotation else { return nil }
    return SentenceRun(
      words.range, of: deck.sentences.sentences(of: words.transcript, turn: words.turn))
  }
}

extension Key {
  /// What is written on it.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): "'\(printable(String(character)))'"
    case .pasted: "pasted text"
    case .control(let letter): "Ctrl-\(printable(String(letter)).uppercased())"
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .pageUp: "Page up"
    case .pageDown: "Page down"
    case .home: "Home"
    case .end: "End"
    case .resized: "a new size"
    case .hangup: "hanging up"
    }
  }
}
