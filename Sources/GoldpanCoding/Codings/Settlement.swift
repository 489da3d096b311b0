import GoldpanText

/// Which suggestions are settled by decisions about other words than theirs: a reviewer may grow or
/// shrink the words before deciding.
///
/// The last decision that counts settles a suggestion of its tag in its turn: by giving the tag, or
/// another one in its place, to words that overlap it, or by taking the tag from words that hold all
/// of it. Decisions about exactly the suggested words hold against that, unless they are the same
/// coder's earlier ones, or the consensus settles it.
struct Settlement {
  /// A tag on some words.
  struct Slot: Hashable, Comparable {
    let place: SentenceIndex.Place
    let tag: Tag.ID

    static func < (left: Slot, right: Slot) -> Bool {
      (left.place.transcript, left.place.turn, left.place.range, left.tag)
        < (right.place.transcript, right.place.turn, right.place.range, right.tag)
    }
  }

  /// Which suggestions a decision about some words settles.
  enum Reach {
    /// Those that share some of the words.
    case overlap
    /// Those that lie within the words.
    case inside
  }

  /// What a decision does to a tag on its words.
  private struct Effect {
    let slot: Slot
    let coder: String
    let reach: Reach
    /// How many decisions are carried out before it.
    let order: Int
  }

  private struct Voice: Hashable {
    let transcript: Int
    let turn: Int
    let tag: Tag.ID

    init(_ slot: Slot) {
      (transcript, turn, tag) = (slot.place.transcript, slot.place.turn, slot.tag)
    }
  }

  /// Who decided about exactly the words of a suggestion.
  private enum Deciders: Hashable {
    case nobody
    case one(String)
    case several

    func joined(by coder: String) -> Deciders {
      self == .nobody || self == .one(coder) ? .one(coder) : .several
    }
  }

  /// The suggestions that each decided slot settles, in the order of the text.
  private var settled: [Slot: [Int]] = [:]
  /// The suggestions that other slots settle.
  private var overruled: Set<Slot> = []
  /// The decided slots that settle suggestions of the tag, or would if no later decision did.
  private var touched: Set<Slot> = []

  /// What `decisions` settle that count, in the order they are carried out, of suggestions by their
  /// slots.
  init(
    _ decisions: some Sequence<(decision: Decision, place: SentenceIndex.Place)>,
    of suggestions: [Slot: Int]
  ) {
    let effects = decisions.enumerated().flatMap {
      Settlement.effects(of: $1.decision, at: $1.place, order: $0)
    }
    let others = effects.filter { suggestions[$0.slot] == nil }
    guard !others.isEmpty, !suggestions.isEmpty else { return }
    var open = Settlement.open(suggestions, near: others, decided: effects)
    var last: [(position: Int, slot: Slot)] = []
    for effect in others.reversed() {
      let voice = Voice(effect.slot)
      // Nothing else may hold on to what is changed in place.
      for deciders in Array(open[voice, default: [:]].keys) {
        let isOpen = Settlement.isOpen(deciders, to: effect)
        if open[voice]?[deciders]?.concern(effect.slot.place.range, effect.reach, isOpen) ?? false {
          touched.insert(effect.slot)
        }
        guard isOpen else { continue }
        let taken = open[voice]?[deciders]?.settle(
          effect.slot.place.range, effect.reach, before: effect.order)
        for suggestion in taken ?? [] {
          last.append((suggestion.position, effect.slot))
          overruled.insert(suggestion.slot)
        }
      }
    }
    for (position, slot) in last.sorted(by: { $0.position < $1.position }) {
      settled[slot, default: []].append(position)
    }
  }

  /// Whether what is decided about these words has to do with suggestions of some of them.
  func touchesSuggestion(_ tag: Tag.ID, at place: SentenceIndex.Place) -> Bool {
    !touched.isEmpty && touched.contains(Slot(place: place, tag: tag))
  }

  /// Whether decisions about other words have the last word about a suggestion.
  func overrules(_ slot: Slot) -> Bool { !overruled.isEmpty && overruled.contains(slot) }

  /// The suggestions that a decision about `tag` at `place` settles.
  func suggestions(_ tag: Tag.ID, at place: SentenceIndex.Place) -> [Int] {
    settled.isEmpty ? [] : settled[Slot(place: place, tag: tag)] ?? []
  }

  /// The suggestions that some decisions are near to, by who decided about exactly their words.
  private static func open(
    _ suggestions: [Slot: Int], near others: [Effect], decided effects: [Effect]
  ) -> [Voice: [Deciders: OpenSuggestions]] {
    var exact: [Slot: (deciders: Deciders, order: Int)] = [:]
    for effect in effects where suggestions[effect.slot] != nil {
      let before = exact[effect.slot]?.deciders ?? .nobody
      exact[effect.slot] = (before.joined(by: effect.coder), effect.order)
    }
    let voices = Set(others.map { Voice($0.slot) })
    var waiting: [Voice: [Deciders: [OpenSuggestions.Suggestion]]] = [:]
    for (slot, position) in suggestions where voices.contains(Voice(slot)) {
      let decided = exact[slot]
      waiting[Voice(slot), default: [:]][decided?.deciders ?? .nobody, default: []].append(
        OpenSuggestions.Suggestion(slot: slot, position: position, decided: decided?.order))
    }
    return waiting.mapValues { $0.mapValues(OpenSuggestions.init) }
  }

  private static func isOpen(_ deciders: Deciders, to effect: Effect) -> Bool {
    deciders == .nobody || deciders == .one(effect.coder) || effect.coder == Decision.consensus
  }

  private static func effects(
    of decision: Decision, at place: SentenceIndex.Place, order: Int
  ) -> [Effect] {
    func effect(_ tag: Tag.ID, _ reach: Reach) -> Effect {
      Effect(
        slot: Slot(place: place, tag: tag), coder: decision.coder, reach: reach, order: order)
    }
    switch decision.verdict {
    case .accept, .add: return [effect(decision.tag, .overlap)]
    case .reject: return [effect(decision.tag, .inside)]
    case .retag(let tag):
      return (tag == decision.tag ? [] : [effect(decision.tag, .overlap)])
        + [effect(tag, .overlap)]
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
