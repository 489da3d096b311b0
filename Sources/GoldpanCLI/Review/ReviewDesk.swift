import GoldpanKit

/// Makes decisions of what a coder wants, in the light of what rules suggest and of what the coder
/// decided before.
struct ReviewDesk {
  /// A tag on some words.
  struct Slot: Hashable {
    let transcript: Transcript.ID
    let range: TextRange
    let tag: Tag.ID

    init(_ quotation: Quotation, _ tag: Tag.ID) {
      (transcript, range) = (quotation.transcript, quotation.range)
      self.tag = tag
    }

    init(_ decided: CodedCorpus.Decided) {
      (transcript, range) = (decided.transcript, decided.range)
      tag = decided.decision.tag
    }
  }

  let coded: CodedStudy
  let coder: String
  private let codings: [Coding]
  private var words: NamedWords
  /// What the coder says of each, and noted last.
  private var verdicts: [Slot: Decision.Verdict] = [:]
  private var memos: [Slot: String] = [:]

  init(_ coded: CodedStudy, coder: String, listing: [String]) {
    self.coded = coded
    self.coder = coder
    codings = Array(coded.codings)
    words = NamedWords(coded, codings, listing: listing)
    for decided in coded.decided where decided.decision.coder == coder {
      let slot = Slot(decided)
      if decided.decision.verdict != .note { verdicts[slot] = decided.decision.verdict }
      if let memo = decided.decision.memo { memos[slot] = memo }
    }
  }

  /// The decisions that grant a wish; several only for a note on words with several tags.
  mutating func rulings(_ wish: Wish) throws(Refusal) -> [Ruling] {
    let isFree = wish.tag != nil && wish.verb != .reject
    let found = try words.named(wish.id, orUncoded: isFree || wish.verb == .add)
    guard found.quotation.isHeard(besides: coded.study.corpus.roster.unheard) else {
      var refusal = Refusal(
        "\(found.id) is said by \(found.quotation.speakerName), who refused or has withdrawn; "
          + "nobody decides about such words")
      refusal.isForConsent = true
      throw refusal
    }
    switch wish.verb {
    case .accept, .reject: return [try judged(wish, found)]
    case .add: return [try added(wish, found)]
    case .retag(let new): return [try retagged(wish, found, as: try codebookTag(new))]
    case .note: return try noted(wish, found)
    }
  }

  // MARK: Verbs

  private func judged(_ wish: Wish, _ found: NamedWords.Found) throws(Refusal) -> Ruling {
    guard let name = wish.tag else {
      let coding = try only(of: found, wish)
      return ruling(wish.verb == .accept ? .accept : .reject, on: coding.tag, found, wish.memo)
    }
    let tag = try codebookTag(name)
    let isSuggested = found.codings.contains { $0.tag == tag }
    if wish.verb == .accept {
      return isSuggested ? accepted(tag, found, wish) : try added(wish, found)
    }
    guard isSuggested else {
      throw Refusal(
        .tag(name), "nobody suggests '\(tag)' for \(found.id); there is nothing to reject")
    }
    return ruling(.reject, on: tag, found, wish.memo)
  }

  private func added(_ wish: Wish, _ found: NamedWords.Found) throws(Refusal) -> Ruling {
    guard let name = wish.tag else { throw Refusal("which tag? write ID=TAG") }
    let tag = try codebookTag(name)
    if found.codings.contains(where: { $0.tag == tag }) { return accepted(tag, found, wish) }
    guard found.quotation.speaker.participant != nil || !found.codings.isEmpty else {
      throw Refusal("\(found.id) is said by whoever asks; only what participants say is evidence")
    }
    return ruling(.add, on: tag, found, wish.memo)
  }

  /// What a rule or another coder suggests is accepted; what this coder added stays added.
  private func accepted(_ tag: Tag.ID, _ found: NamedWords.Found, _ wish: Wish) -> Ruling {
    let isOwn = verdicts[Slot(found.quotation, tag)] == .add
    return ruling(isOwn ? .add : .accept, on: tag, found, wish.memo)
  }

  private func retagged(
    _ wish: Wish, _ found: NamedWords.Found, as new: Tag.ID
  ) throws(Refusal) -> Ruling {
    let old: Tag.ID
    if let name = wish.tag {
      old = try codebookTag(name)
    } else {
      old = try only(of: found, wish).tag
    }
    guard found.codings.contains(where: { $0.tag == old }) else {
      throw Refusal(
        .tag(old.description),
        "\(found.id) has no tag '\(old)' to replace; add '\(new)' instead")
    }
    guard old != new else {
      throw Refusal(.tag(new.description), "\(found.id) has the tag '\(new)' already; accept it")
    }
    return ruling(.retag(new), on: old, found, wish.memo)
  }

  private func noted(_ wish: Wish, _ found: NamedWords.Found) throws(Refusal) -> [Ruling] {
    let standing = found.codings.filter { $0.state != .rejected }
    var tags = (standing.isEmpty ? found.codings : standing).map(\.tag)
    if let name = wish.tag {
      let tag = try codebookTag(name)
      tags = found.codings.map(\.tag).filter { $0 == tag }
    }
    guard !tags.isEmpty else {
      throw Refusal("\(found.id) has no tag that a memo could stay with; add one first")
    }
    return tags.map { ruling(.note, on: $0, found, wish.memo) }
  }

  // MARK: Tags

  /// The one suggestion that a wish without a tag means.
  private func only(of found: NamedWords.Found, _ wish: Wish) throws(Refusal) -> Coding {
    let waiting = found.codings.filter { $0.state == .pending }
    let candidates = waiting.isEmpty ? found.codings : waiting
    if candidates.count == 1 { return candidates[0] }
    let choices = candidates.map { "\(found.id)=\($0.tag)" }
    guard !choices.isEmpty else {
      throw Refusal("no rule suggests a tag for \(found.id); add one as \(found.id)=TAG")
    }
    throw Refusal("\(found.id) has several tags; write \(listed(choices, "or"))")
  }

  /// The tag of the codebook that is called so and in use.
  private func codebookTag(_ name: String) throws(Refusal) -> Tag.ID {
    let codebook = coded.codebook
    if let tag = codebook[Tag.ID(name)] {
      guard tag.flags.contains(.retired) else { return tag.id }
      let successor = tag.see.map { "; use '\($0)'" } ?? ""
      throw Refusal(.tag(name), "the tag '\(name)' is retired\(successor)")
    }
    if let tag = codebook.successor(of: name) {
      throw Refusal(.tag(name), "the tag '\(name)' is now called '\(tag)'")
    }
    let known = codebook.tags.map(\.id.description)
    throw Refusal(
      .tag(name),
      "unknown tag '\(printable(name))'"
        + Spelling.hint(for: name, among: known, otherwise: "; 'goldpan codebook list' lists them"))
  }

  // MARK: Rulings

  private func ruling(
    _ verdict: Decision.Verdict, on tag: Tag.ID, _ found: NamedWords.Found, _ memo: String?
  ) -> Ruling {
    ruling(verdict, on: tag, found.quotation, coded.anchor(found.id, found.quotation), memo)
  }

  /// The same ruling with another memo.
  func again(_ ruling: Ruling, memo: String?) -> Ruling {
    self.ruling(
      ruling.asked, on: ruling.entry.tag, ruling.quotation, ruling.entry.anchor, memo)
  }

  private func ruling(
    _ verdict: Decision.Verdict, on tag: Tag.ID, _ quotation: Quotation,
    _ anchor: Decision.Anchor, _ memo: String?
  ) -> Ruling {
    let slot = Slot(quotation, tag)
    let isSameMemo = memo == nil || memos[slot] == memo
    let isSame = verdict == .note || verdicts[slot] == verdict
    // Who only has something to add to a verdict notes it.
    let written = isSame && !isSameMemo ? .note : verdict
    return Ruling(
      asked: verdict,
      entry: DecisionJournal.Entry(anchor: anchor, tag: tag, verdict: written, memo: memo),
      quotation: quotation, former: isSame ? nil : verdicts[slot],
      isKnown: isSame && isSameMemo)
  }
}

extension CodedStudy {
  /// How to find words again.
  func anchor(_ evidence: Evidence.ID, _ quotation: Quotation) -> Decision.Anchor {
    let around = study.corpus[quotation.transcript].map {
      Surroundings(of: quotation.range, turn: quotation.turn, in: $0)
    }
    return Decision.Anchor(
      evidence: evidence, transcript: quotation.transcript, quote: quotation.text,
      before: around?.before ?? "", after: around?.after ?? "")
  }
}

// MARK: Taking back

extension ReviewDesk {
  /// The coder's last decision that counts.
  var lastDecision: Decision? { own.last }

  /// The coder's last decision about some words; they may be gone by now.
  mutating func lastDecision(about id: String) throws(Refusal) -> Decision {
    let lost = own.last { $0.anchor.evidence.description == id }
    let found: NamedWords.Found
    do throws(Refusal) {
      found = try words.named(id, orUncoded: true)
    } catch {
      if let lost { return lost }
      throw error
    }
    let about = coded.decided.last { decided in
      decided.decision.coder == coder && decided.transcript == found.quotation.transcript
        && decided.range == found.quotation.range
    }
    let kept = about.flatMap { about in own.last { $0.at == about.decision.at } }
    guard let last = kept ?? lost else {
      throw Refusal("\(coder) has decided nothing about \(found.id)")
    }
    return last
  }

  private var own: [Decision] {
    coded.study.decisions.decisions.filter { $0.coder == coder }
  }
}
