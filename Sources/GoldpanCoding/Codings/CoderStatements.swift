package import GoldpanText

/// What some coders say of tags on words: their latest decisions, carried out in the order of time.
struct CoderStatements {
  /// A tag on some words, about which one coder has one say.
  private struct Slot: Hashable {
    let coder: Int
    let transcript: Int
    let range: TextRange
    /// The number of the tag.
    let tag: Int

    /// The same words under another tag.
    func with(_ tag: Int) -> Slot {
      Slot(coder: coder, transcript: transcript, range: range, tag: tag)
    }
  }

  /// What each says of each tag on each words, in the order of the text, then by tag and coder.
  let all: [CoderStatement]
  /// Which coders decided something, by transcript.
  private(set) var deciding: [Set<Int>]

  /// The statements in `decided` of whoever is one of `coders`, about words of `corpus`.
  init(_ decided: [CodedCorpus.Decided], by coders: [String], in corpus: Corpus) {
    let places = Dictionary(
      coders.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let numbers = Dictionary(
      corpus.transcripts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var tags = NumberedTags()
    let about = decided.compactMap { entry -> (slot: Slot, decision: Decision)? in
      let decision = entry.decision
      guard let coder = places[decision.coder], let transcript = numbers[entry.transcript] else {
        return nil
      }
      let slot = Slot(
        coder: coder, transcript: transcript, range: entry.range, tag: tags.number(of: decision.tag)
      )
      return (slot, decision)
    }
    deciding = corpus.transcripts.map { _ in [] }
    var latest: [Slot: Int] = [:]
    for (order, (slot, decision)) in about.enumerated() where decision.verdict != .note {
      latest[slot] = order
      deciding[slot.transcript].insert(slot.coder)
    }
    var memos: [Slot: Memos] = [:]
    var said: [Slot: (isPresent: Bool, decision: Decision)] = [:]
    for (order, (slot, decision)) in about.enumerated() {
      if decision.memo != nil { memos[slot, default: Memos()].take(from: decision) }
      guard latest[slot] == order else { continue }
      switch decision.verdict {
      case .accept, .add: said[slot] = (true, decision)
      case .reject: said[slot] = (false, decision)
      case .retag(let new):
        said[slot] = (false, decision)
        let given = slot.with(tags.number(of: new))
        said[given] = (true, decision)
        if let noted = memos[slot] { memos[given, default: Memos()].take(along: noted) }
      case .note, .undo: break
      }
    }
    all = said.map { slot, said in
      let transcript = corpus.transcripts[slot.transcript]
      return CoderStatement(
        coder: slot.coder, transcript: slot.transcript, turn: transcript.turn(of: slot.range),
        range: slot.range, tag: tags[slot.tag], isPresent: said.isPresent,
        verdict: said.decision.verdict,
        former: said.decision.tag, memo: memos[slot]?.list.last?.text)
    }.sorted()
  }
}

/// Tags by numbers, in the order in which they are first asked for.
private struct NumberedTags {
  private var numbers: [Tag.ID: Int] = [:]
  private var tags: [Tag.ID] = []

  mutating func number(of tag: Tag.ID) -> Int {
    if let number = numbers[tag] { return number }
    numbers[tag] = tags.count
    tags.append(tag)
    return tags.count - 1
  }

  subscript(_ number: Int) -> Tag.ID { tags[number] }
}

/// What a coder says of a tag on some words.
package struct CoderStatement: Sendable, Comparable {
  /// The coder's place among those compared.
  package let coder: Int
  /// The place of the transcript among those of the corpus.
  let transcript: Int
  /// The turn, counted from 0.
  let turn: Int
  /// The words.
  package let range: TextRange
  /// The tag.
  let tag: Tag.ID
  /// Whether it fits.
  package let isPresent: Bool
  /// In which words the coder said so.
  package let verdict: Decision.Verdict
  /// The tag that the verdict was about: another one where it gave this one instead.
  package let former: Tag.ID
  /// What the coder noted last.
  package let memo: String?

  private var order: (Int, TextRange, Tag.ID, Int) { (transcript, range, tag, coder) }

  package static func < (left: CoderStatement, right: CoderStatement) -> Bool {
    left.order < right.order
  }

  package static func == (left: CoderStatement, right: CoderStatement) -> Bool {
    left.order == right.order
  }
}

extension Transcript {
  /// The turn in which a range begins, which is one of its words.
  fileprivate func turn(of range: TextRange) -> Int {
    var (low, high) = (0, turns.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if turns[middle].range.start <= range.start { low = middle } else { high = middle }
    }
    return low
  }
}
