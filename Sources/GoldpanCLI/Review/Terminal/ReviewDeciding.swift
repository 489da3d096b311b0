package import GoldpanKit

/// What a key decides about what is looked at.
extension ReviewSession {
  /// What has become of the suggestion that is looked at.
  var standing: ReviewLedger.Standing? {
    card?.coding.map { standing(of: $0.tag, on: $0.quotation) }
  }

  /// What has become of a tag on some words.
  func standing(of tag: Tag.ID, on words: Quotation) -> ReviewLedger.Standing {
    ledger.standing(of: tag, on: words) { deck.isSuggested(tag, $0, with: words) }
  }

  mutating func accept() -> ReviewEffect {
    guard let card, let words = quotation else { return refuse(nothing) }
    guard let coding = card.coding else {
      return refuse("no tag is suggested here; t gives one, s goes on")
    }
    guard verdict(on: coding, words) != .accept else { return refuse("you accepted it already") }
    return ReviewEffect(
      rulings: outgrown(coding, by: words) + [deck.ruling(.accept, coding.tag, on: words)],
      next: .advance)
  }

  /// Rejects what was accepted of a quote before it grew, so that no words count twice.
  private func outgrown(_ coding: Coding, by words: Quotation) -> [Ruling] {
    guard words.range != coding.quotation.range else { return [] }
    return ledger.given(coding.tag, by: deck.coder, overlapping: words).filter {
      $0 != words.range && words.range.contains($0)
        && deck.isSuggested(coding.tag, $0, with: words)
    }.compactMap {
      deck.sentences.quotation($0, turn: words.turn, of: words.transcript)
    }.map { deck.ruling(.reject, coding.tag, on: $0) }
  }

  mutating func reject() -> ReviewEffect {
    guard let card else { return refuse(nothing) }
    guard let coding = card.coding else { return pass() }
    guard verdict(on: coding, coding.quotation) != .reject else {
      return refuse("you rejected it already")
    }
    return ReviewEffect(
      rulings: [deck.ruling(.reject, coding.tag, on: coding.quotation)], next: .advance)
  }

  /// Rejects, and makes the sentence an example of what the tag is not.
  mutating func rejectAsExample() -> ReviewEffect {
    guard let coding = card?.coding else {
      return refuse(card == nil ? nothing : "no tag is suggested here that it could be 'no' to")
    }
    guard verdict(on: coding, coding.quotation) != .reject else {
      return refuse("you rejected it already; u takes that back")
    }
    let person = coding.quotation.speaker.participant
    guard person.flatMap({ deck.coded.study.corpus.roster[$0] })?.mayBePasted ?? false else {
      return refuse(
        "\(coding.quotation.speakerName) has not agreed to be quoted, so it cannot go into the "
          + "codebook; r only rejects")
    }
    var effect = reject()
    effect.example = ReviewEffect.Example(text: coding.quotation.text, tag: coding.tag)
    return effect
  }

  /// Puts what is looked at to the end.
  mutating func skip() -> ReviewEffect {
    guard let number else { return refuse(nothing) }
    if isSentence { return pass() }
    guard pending[number] else { return refuse("it is decided; j goes on") }
    guard left > 1 else { return refuse("it is the only one left; q leaves it for later") }
    order.remove(at: place)
    order.append(number)
    show(nextWaiting(from: place) ?? place)
    return refuse("skipped; it comes again at the end")
  }

  /// Goes on from a sentence that needs no tag.
  private mutating func pass() -> ReviewEffect {
    guard let number else { return refuse(nothing) }
    if pending[number] { deeds.append(Deed(decisions: [], number: number)) }
    setPending(number, false)
    advance()
    return refuse("nothing here" + (left == 0 ? "; \(allDone)" : ""))
  }

  /// Gives the words another tag, or a first one.
  mutating func give(_ tag: Tag.ID) -> ReviewEffect {
    guard let coding = card?.coding, let words = quotation, browser == nil else {
      return add(tag)
    }
    guard tag != coding.tag else {
      return refuse("it is suggested as \(tag) already; a accepts it")
    }
    if case .retagged(tag, deck.coder)? = standing { return refuse("you gave it \(tag) already") }
    guard words.range != coding.quotation.range else {
      return ReviewEffect(
        rulings: [deck.ruling(.retag(tag), coding.tag, on: words)], next: .advance)
    }
    return ReviewEffect(
      rulings: [
        deck.ruling(.reject, coding.tag, on: coding.quotation),
        deck.ruling(isSuggested(tag, words) ? .accept : .add, tag, on: words),
      ], next: .advance)
  }

  private mutating func add(_ tag: Tag.ID) -> ReviewEffect {
    guard let words = browser == nil ? quotation : browsed else { return refuse(nothing) }
    if case .accepted(deck.coder) = standing(of: tag, on: words) {
      return refuse("these words have \(tag) already")
    }
    let verdict: Decision.Verdict = isSuggested(tag, words) ? .accept : .add
    return ReviewEffect(
      rulings: [deck.ruling(verdict, tag, on: words)], next: browser == nil ? .advance : .stay)
  }

  /// Keeps a memo with the tag.
  mutating func noted(_ memo: String) -> ReviewEffect {
    guard let coding = card?.coding else { return .none }
    return ReviewEffect(
      rulings: [deck.ruling(.note, coding.tag, on: coding.quotation, memo: memo)])
  }

  /// Takes back what the coder decided last, in this session or before.
  mutating func takeBack() -> ReviewEffect {
    if let deed = deeds.last {
      return deed.decisions.isEmpty ? lookAgain() : ReviewEffect(undone: deed.decisions)
    }
    let last = earlier.lastDeed
    if !last.isEmpty { return ReviewEffect(undone: last) }
    return refuse("\(deck.coder) has decided nothing that could be taken back")
  }

  /// Has a sentence wait again that was passed over, which nothing was written of.
  private mutating func lookAgain() -> ReviewEffect {
    guard let number = deeds.popLast()?.number else { return .none }
    setPending(number, true)
    if browser == nil { comeBack(to: number) }
    return refuse("took back: nothing here")
  }

  private func verdict(on coding: Coding, _ words: Quotation) -> Decision.Verdict? {
    ledger.verdict(of: deck.coder, on: coding.tag, words)
  }

  private func isSuggested(_ tag: Tag.ID, _ words: Quotation) -> Bool {
    deck.isSuggested(tag, words.range, with: words)
  }
}

/// What is taken into account once it is written.
extension ReviewSession {
  /// Takes up what was written for an effect.
  ///
  /// `remark` is what there is to say besides.
  package mutating func confirm(
    _ decisions: [Decision], of effect: ReviewEffect, remark: String? = nil
  ) {
    if effect.undone.isEmpty { decided(decisions, effect) } else { tookBack(effect.undone) }
    if let remark { status += "; \(remark)" }
    if effect.undone.isEmpty { status += "; u takes it back" }
    if effect.next == .advance { advance() }
    if left == 0, !order.isEmpty, effect.next == .advance { status += "; \(allDone)" }
  }

  private mutating func decided(_ decisions: [Decision], _ effect: ReviewEffect) {
    for (decision, ruling) in zip(decisions, effect.rulings) {
      ledger.add(decision, on: ruling.quotation)
    }
    for ruling in effect.rulings { refresh(ruling.quotation) }
    deeds.append(Deed(decisions: decisions, number: browser == nil ? number : nil))
    status = effect.rulings.map(\.entry.said).joined(separator: ", ")
  }

  private mutating func tookBack(_ undone: [Decision]) {
    let deed = deeds.popLast()
    if deed == nil { earlier.removeLast(min(undone.count, earlier.count)) }
    var number = deed?.number
    for decision in undone {
      guard let (transcript, turn, range) = ledger.remove(decision),
        let words = deck.sentences.quotation(range, turn: turn, of: transcript)
      else { continue }
      refresh(words)
      number =
        number
        ?? deck.numbers(of: transcript, turn: turn).first {
          deck.tag(of: $0) == decision.tag && deck.range(of: $0).overlaps(range) && pending[$0]
        }
    }
    status = "took back: " + undone.map(\.said).joined(separator: ", ")
    guard let number else { return }
    if !deck.mayShow(number) {
      status += "; it stays out of sight, as whoever said it has not agreed"
    } else if browser == nil {
      comeBack(to: number)
    }
  }

  /// Looks at something again, wherever it is.
  private mutating func comeBack(to number: Int) {
    guard let place = order.firstIndex(of: number) else {
      let place = min(self.place, order.count)
      order.insert(number, at: place)
      isQueued[number] = true
      if pending[number] { left += 1 }
      return show(place)
    }
    show(place)
  }

  /// Looks anew at what waits of the suggestions that share words with these.
  private mutating func refresh(_ words: Quotation) {
    for number in deck.numbers(of: words.transcript, turn: words.turn) {
      guard deck.range(of: number).overlaps(words.range), let coding = deck[number].coding else {
        continue
      }
      setPending(number, standing(of: coding.tag, on: coding.quotation) == .waiting)
    }
    guard let sample = deck.sample(in: words) else { return }
    setPending(sample, !ledger.hasTag(overlapping: deck[sample].quotation))
  }

  private mutating func setPending(_ number: Int, _ isPending: Bool) {
    guard pending[number] != isPending else { return }
    pending[number] = isPending
    let change = isPending ? 1 : -1
    if isQueued[number] { left += change }
    if number < deck.suggestionCount, deck.mayShow(number) { settled -= change }
  }

  /// Looks at the next one that waits, from the beginning again after the last.
  mutating func advance() {
    guard let next = nextWaiting(from: place + 1) else { return show(place) }
    show(next)
  }

  private func nextWaiting(from start: Int) -> Int? {
    guard left > 0 else { return nil }
    let start = min(start, order.count)
    return order[start...].firstIndex { pending[$0] } ?? order[..<start].firstIndex { pending[$0] }
  }

  /// What to say when the last one is decided.
  var allDone: String {
    filter.isEmpty ? "that was the last one; q leaves" : "that was the last one with this filter"
  }
}

extension [Decision] {
  /// What the last key decided: a retag of words that were grown is two decisions, written together
  /// about words that overlap.
  fileprivate var lastDeed: [Decision] {
    let pair = suffix(2)
    guard pair.count == 2, let first = pair.first, let second = pair.last,
      first.verdict == .reject, second.verdict == .accept || second.verdict == .add,
      first.at.next == second.at, first.anchor.transcript == second.anchor.transcript,
      first.anchor.quote != second.anchor.quote, second.anchor.quote.contains(first.anchor.quote)
    else { return Array(suffix(1)) }
    return Array(pair)
  }
}

extension DecisionJournal.Entry {
  /// What it says, in words.
  fileprivate var said: String { verdict.said(of: tag) }
}

extension Decision {
  fileprivate var said: String { verdict.said(of: tag) }
}

extension Decision.Verdict {
  fileprivate func said(of tag: Tag.ID) -> String {
    if case .retag(let new) = self { return "retagged \(tag) → \(new)" }
    return "\(past) \(tag)"
  }
}
