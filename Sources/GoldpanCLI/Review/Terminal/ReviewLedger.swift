import GoldpanKit

/// What people decided about which words: the state of a tag on words without coding anew.
///
/// It follows `DecisionApplier`: of one coder's decisions about a tag on some words the latest
/// counts, and of those the latest of all says what becomes of it.
struct ReviewLedger: Sendable {
  /// A decision and the words that it is about.
  struct Line: Hashable, Sendable {
    let decision: Decision
    let range: TextRange
  }

  /// What has become of a tag on some words.
  enum Standing: Hashable, Sendable {
    /// Nobody suggests it.
    case absent
    case waiting
    case accepted(by: String)
    case rejected(by: String)
    case retagged(Tag.ID, by: String)
  }

  /// A turn of a transcript.
  private struct Place: Hashable {
    let transcript: Transcript.ID
    let turn: Int
  }

  private struct Name: Hashable {
    let coder: String
    let at: Decision.Instant

    init(_ decision: Decision) { (coder, at) = (decision.coder, decision.at) }
  }

  /// What a decision does to a tag on its words.
  private struct Effect {
    let tag: Tag.ID
    let range: TextRange
    let standing: Standing
    let coder: String
    var gives: Bool { if case .accepted = standing { true } else { false } }

    /// Whether it says something of a suggestion of these words.
    func reaches(_ words: TextRange) -> Bool {
      if case .rejected = standing { range.contains(words) } else { range.overlaps(words) }
    }
  }

  /// In the order of time.
  private var lines: [Place: [Line]] = [:]
  /// Where the words of each decision stand.
  private var places: [Name: Place] = [:]

  /// Takes a decision up at its place in time.
  mutating func add(_ decision: Decision, on words: Quotation) {
    let place = Place(transcript: words.transcript, turn: words.turn)
    places[Name(decision)] = place
    let earlier = lines[place, default: []].lastIndex {
      ($0.decision.at, $0.decision.coder) <= (decision.at, decision.coder)
    }
    lines[place, default: []].insert(
      Line(decision: decision, range: words.range), at: earlier.map { $0 + 1 } ?? 0)
  }

  /// Forgets a decision, and gives where its words stand; `nil` if they are gone.
  mutating func remove(
    _ decision: Decision
  ) -> (transcript: Transcript.ID, turn: Int, range: TextRange)? {
    guard let place = places.removeValue(forKey: Name(decision)),
      let number = lines[place]?.lastIndex(where: { Name($0.decision) == Name(decision) }),
      let line = lines[place]?.remove(at: number)
    else { return nil }
    return (place.transcript, place.turn, line.range)
  }

  /// Whether nobody decided anything in a turn.
  func isEmpty(in transcript: Transcript.ID, turn: Int) -> Bool {
    lines[Place(transcript: transcript, turn: turn)]?.isEmpty ?? true
  }

  /// What has become of a tag on words; `isSuggested` tells on which words of their turn a rule
  /// suggests it.
  ///
  /// Decisions about other words settle a suggestion: by giving its tag, or another one in its
  /// place, to words that overlap it, or taking it from words that hold all of it. Decisions about
  /// exactly its words hold against that, unless they are the same coder's earlier ones, or the
  /// consensus settles it.
  func standing(
    of tag: Tag.ID, on words: Quotation, isSuggested: (TextRange) -> Bool
  ) -> Standing {
    let effects = effects(on: words).filter { $0.tag == tag }
    let exact = effects.indices.filter { effects[$0].range == words.range }
    let isThere = isSuggested(words.range)
    let settling = effects.indices.last { number in
      let effect = effects[number]
      return effect.range != words.range && effect.reaches(words.range)
        && exact.allSatisfy {
          $0 < number
            && (effects[$0].coder == effect.coder || effect.coder == Decision.consensus)
        } && !isSuggested(effect.range)
    }
    if isThere, let settling {
      return effects.last { $0.range == effects[settling].range }?.standing ?? .waiting
    }
    guard let last = exact.last else { return isThere ? .waiting : .absent }
    return isThere || exact.contains { effects[$0].gives } ? effects[last].standing : .absent
  }

  /// The tags that people gave these words, sorted; some may have been taken away again.
  func tags(on words: Quotation) -> [Tag.ID] {
    Set(effects(on: words).filter { $0.gives && $0.range == words.range }.map(\.tag)).sorted()
  }

  /// Whether words that share some with these have a tag that a person gave.
  func hasTag(overlapping words: Quotation) -> Bool {
    effects(on: words).contains { effect in
      guard effect.gives, effect.range.overlaps(words.range) else { return false }
      let last = effects(on: words).last { $0.tag == effect.tag && $0.range == effect.range }
      return last?.gives ?? false
    }
  }

  /// The words of a turn that something was decided about.
  func ranges(in transcript: Transcript.ID, turn: Int) -> Set<TextRange> {
    Set((lines[Place(transcript: transcript, turn: turn)] ?? []).map(\.range))
  }

  /// What a coder says of a tag on words; notes are no verdicts.
  func verdict(of coder: String, on tag: Tag.ID, _ words: Quotation) -> Decision.Verdict? {
    counting(in: words).last {
      $0.decision.coder == coder && $0.decision.tag == tag && $0.range == words.range
    }?.decision.verdict
  }

  /// The words that a coder gave a tag, of those that overlap these.
  func given(_ tag: Tag.ID, by coder: String, overlapping words: Quotation) -> [TextRange] {
    counting(in: words).filter {
      let decision = $0.decision
      return decision.coder == coder && decision.tag == tag
        && (decision.verdict == .accept || decision.verdict == .add)
    }.map(\.range)
  }

  /// What was noted about these words, with who noted it, in the order of time.
  func memos(on words: Quotation) -> [(coder: String, text: String)] {
    (lines[Place(transcript: words.transcript, turn: words.turn)] ?? [])
      .filter { $0.range == words.range }
      .compactMap { line in line.decision.memo.map { (line.decision.coder, $0) } }
  }

  /// What decisions do in the turn of some words, in the order in which they are carried out: a
  /// consensus comes last.
  private func effects(on words: Quotation) -> [Effect] {
    let counting = counting(in: words)
    let consensus = counting.filter { $0.decision.coder == Decision.consensus }
    let others =
      consensus.isEmpty
      ? counting : counting.filter { $0.decision.coder != Decision.consensus }
    return (others + consensus).flatMap { line -> [Effect] in
      let (decision, range) = (line.decision, line.range)
      func effect(_ tag: Tag.ID, _ standing: Standing) -> Effect {
        Effect(tag: tag, range: range, standing: standing, coder: decision.coder)
      }
      switch decision.verdict {
      case .accept, .add: return [effect(decision.tag, .accepted(by: decision.coder))]
      case .reject: return [effect(decision.tag, .rejected(by: decision.coder))]
      case .retag(let new):
        let taken = effect(decision.tag, .retagged(new, by: decision.coder))
        return (new == decision.tag ? [] : [taken])
          + [effect(new, .accepted(by: decision.coder))]
      case .note, .undo: return []
      }
    }
  }

  /// The latest verdict of each coder on each tag of each words that overlap `words`, in the order
  /// of time; a turn of thousands of decisions costs no more than to pass over the others.
  private func counting(in words: Quotation) -> [Line] {
    struct Ballot: Hashable {
      let coder: String
      let tag: Tag.ID
      let range: TextRange
    }
    let place = Place(transcript: words.transcript, turn: words.turn)
    var seen: Set<Ballot> = []
    return (lines[place] ?? []).reversed().filter { line in
      line.range.overlaps(words.range) && line.decision.verdict != .note
        && seen.insert(
          Ballot(coder: line.decision.coder, tag: line.decision.tag, range: line.range)
        ).inserted
    }.reversed()
  }
}
