import GoldpanText

/// Which suggestions are settled by decisions about other words than theirs: a reviewer may grow or
/// shrink the words before deciding.
///
/// Decisions about exactly the suggested words come first. Of the others the last that counts
/// settles a suggestion of its tag in its turn: by giving the tag to words that overlap it, or by
/// taking the tag from words that hold all of it.
struct Settlement {
  private typealias Place = SentenceIndex.Place

  /// A tag on some words.
  struct Slot: Hashable {
    let place: SentenceIndex.Place
    let tag: Tag.ID
  }

  /// What a decision does to a tag on its words.
  private struct Effect {
    let slot: Slot
    let gives: Bool
  }

  private struct Voice: Hashable {
    let transcript: Int
    let turn: Int
    let tag: Tag.ID

    init(_ slot: Slot) {
      (transcript, turn, tag) = (slot.place.transcript, slot.place.turn, slot.tag)
    }
  }

  /// The suggestions that each decided slot settles, in the order of the text.
  private var settled: [Slot: [Int]] = [:]
  /// The decided slots whose words overlap a suggestion of the tag, settled by them or not.
  private var touched: Set<Slot> = []

  /// What `decisions` settle that count, in the order they are carried out, of suggestions by their
  /// slots.
  init(
    _ decisions: some Sequence<(decision: Decision, place: SentenceIndex.Place)>,
    of suggestions: [Slot: Int]
  ) {
    let effects = decisions.flatMap { Settlement.effects(of: $0.decision, at: $0.place) }
    let others = effects.filter { suggestions[$0.slot] == nil }
    guard !others.isEmpty, !suggestions.isEmpty else { return }
    let decided = Set(effects.map(\.slot))
    let voices = Set(others.map { Voice($0.slot) })
    var waiting: [Voice: [(slot: Slot, position: Int)]] = [:]
    for (slot, position) in suggestions where voices.contains(Voice(slot)) {
      waiting[Voice(slot), default: []].append((slot, position))
    }
    waiting = waiting.mapValues { $0.sorted { $0.slot.place.range < $1.slot.place.range } }
    var last: [Int: Slot] = [:]
    for effect in others {
      let words = effect.slot.place.range
      let near = waiting[Voice(effect.slot)] ?? []
      for (slot, position) in near[Settlement.first(near, after: words.start)...] {
        let range = slot.place.range
        guard range.start < words.end else { break }
        touched.insert(effect.slot)
        if !decided.contains(slot), effect.gives || words.contains(range) {
          last[position] = effect.slot
        }
      }
    }
    for (position, slot) in last.sorted(by: { $0.key < $1.key }) {
      settled[slot, default: []].append(position)
    }
  }

  /// Whether a rule suggests the tag for some of the words.
  func touchesSuggestion(_ tag: Tag.ID, at place: SentenceIndex.Place) -> Bool {
    !touched.isEmpty && touched.contains(Slot(place: place, tag: tag))
  }

  /// The suggestions that a decision about `tag` at `place` settles.
  func suggestions(_ tag: Tag.ID, at place: SentenceIndex.Place) -> [Int] {
    settled.isEmpty ? [] : settled[Slot(place: place, tag: tag)] ?? []
  }

  /// The first of some suggestions, which follow each other, that ends after an offset.
  private static func first(_ suggestions: [(slot: Slot, position: Int)], after start: Int) -> Int {
    var (low, high) = (0, suggestions.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = suggestions[middle].slot.place.range.end <= start
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func effects(of decision: Decision, at place: Place) -> [Effect] {
    func effect(_ tag: Tag.ID, gives: Bool) -> Effect {
      Effect(slot: Slot(place: place, tag: tag), gives: gives)
    }
    switch decision.verdict {
    case .accept, .add: return [effect(decision.tag, gives: true)]
    case .reject: return [effect(decision.tag, gives: false)]
    case .retag(let tag):
      return (tag == decision.tag ? [] : [effect(decision.tag, gives: false)])
        + [effect(tag, gives: true)]
    case .note, .undo: return []
    }
  }
}

extension Coding {
  /// A suggestion with other words than a rule suggested; what lies outside of them is gone.
  func moved(
    to quotation: Quotation, evidence: Evidence.ID, matched: [TextRange], severity: Int
  ) -> Coding {
    Coding(
      tag: tag, quotation: quotation, evidence: evidence, coder: coder, state: state,
      severity: severity, stage: stage, matched: matched.filter(quotation.range.contains),
      confidence: confidence, standing: standing,
      cue: cue.flatMap { quotation.range.contains($0) ? $0 : nil }, memos: memos)
  }
}
