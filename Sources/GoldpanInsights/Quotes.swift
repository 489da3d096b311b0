public import GoldpanCoding

/// The words that stand beside a claim, by evidence; two are of one person only if there is no
/// other.
public struct Quotes: Hashable, Sendable {
  /// What people usually say.
  public let typical: Evidence.ID?
  /// The worst, or for praise an advocate's.
  public let strongest: Evidence.ID?
  /// Somebody who says the opposite.
  public let counter: Evidence.ID?

  /// All of them, in this order.
  public var all: [Evidence.ID] { [typical, strongest, counter].compactMap { $0 } }
}

extension Quotes {
  /// The best words from `codings` and, for the counter-quote, `opposite`.
  ///
  /// Both are quotable and in the order of the text. `favoured` people's words are the strongest
  /// among equals.
  package init(
    from codings: [Coding], opposite: [Coding] = [], favouring favoured: Set<Participant.ID> = []
  ) {
    var ledger = QuoteLedger()
    self.init(from: codings, opposite: opposite, favouring: favoured, in: &ledger)
  }

  /// The same in a section: whoever has been quoted twice in it is quoted again only if nobody else
  /// could be.
  package init(
    from codings: [Coding], opposite: [Coding] = [],
    favouring favoured: Set<Participant.ID> = [], in ledger: inout QuoteLedger
  ) {
    var picker = QuotePicker(ledger: ledger)
    let traits = codings.indices.map { codings[$0].traits(favouring: favoured) }
    let middle = (
      severity: median(traits.map(\.severity)), length: median(traits.map(\.length))
    )
    // The worst first: a typical quote is easier to find elsewhere.
    let worst = picker.pick(codings, traits) { words, isShown in
      (
        -words.severity, words.isFavoured ? 0 : 1, words.brevity, isShown, words.doubt,
        abs(words.length - middle.length)
      )
    }
    let usual = picker.pick(codings, traits) { words, isShown in
      (
        words.brevity, isShown, abs(words.severity - middle.severity), words.doubt,
        abs(words.length - middle.length), 0
      )
    }
    typical = usual ?? worst
    strongest = usual == nil ? nil : worst
    let others = opposite.indices.map { opposite[$0].traits(favouring: []) }
    counter = picker.pick(opposite, others) { words, isShown in
      (words.brevity, isShown, words.doubt, abs(words.length - middle.length), 0, 0)
    }
    ledger = picker.ledger
  }
}

extension Sample {
  /// What people usually say under `tags`, if it may be shown.
  func typical(_ tags: [Tag.ID]) -> Evidence.ID? {
    Quotes(from: quotable(codings(with: tags))).typical
  }
}

/// What words are chosen by, looked at once for all choices.
private struct QuoteTraits {
  let severity: Int
  let length: Int
  let brevity: Int
  let doubt: Int
  let isFavoured: Bool
}

/// Picks quotes one by one and remembers who has been quoted.
private struct QuotePicker {
  private(set) var ledger: QuoteLedger
  /// Three at most.
  private var people: [Participant.ID] = []
  private var used: [Evidence.ID] = []

  /// What words are chosen by, what matters most first.
  typealias Rank = (Int, Int, Int, Int, Int, Int)

  init(ledger: QuoteLedger) { self.ledger = ledger }

  /// The unused coding with the least `rank`, the first among equals.
  ///
  /// Of somebody not quoted yet if possible, and not twice in the section; `rank` hears 1 of words that
  /// the section shows already.
  mutating func pick(
    _ codings: [Coding], _ traits: [QuoteTraits], by rank: (QuoteTraits, Int) -> Rank
  ) -> Evidence.ID? {
    var best: (place: Int, person: (Int, Int), rank: Rank)?
    for place in codings.indices {
      // Most words are beaten whoever says them, and to ask who does is dear.
      if let best, best.person == (0, 0), best.rank <= rank(traits[place], 0) { continue }
      guard !used.contains(codings[place].evidence) else { continue }
      let isQuoted = codings[place].quotation.speaker.participant.map(people.contains) ?? false
      let person = (isQuoted ? 1 : 0, ledger.isHeard(codings[place]) ? 1 : 0)
      if let best, best.person < person { continue }
      let order = rank(traits[place], ledger.isShown(codings[place]) ? 1 : 0)
      if let best, best.person == person, best.rank <= order { continue }
      best = (place, person, order)
    }
    guard let best = best.map({ codings[$0.place] }) else { return nil }
    used.append(best.evidence)
    ledger.note(best)
    if let person = best.quotation.speaker.participant { people.append(person) }
    return best.evidence
  }
}

extension Coding {
  /// A method, since an initializer would copy each coding.
  fileprivate func traits(favouring favoured: Set<Participant.ID>) -> QuoteTraits {
    QuoteTraits(
      severity: severity, length: quotation.text.utf8.count, brevity: brevity, doubt: doubt,
      isFavoured: quotation.speaker.participant.map(favoured.contains) ?? false)
  }

  /// 1 for words that do not stand on their own, three or fewer, such as "Quick"; else 0.
  var brevity: Int {
    var words = WordStarts(quotation.text)
    for _ in 0..<4 {
      guard words.next() != nil else { return 1 }
    }
    return 0
  }

  /// 0 if a person agreed, else more the less the rule can be trusted.
  var doubt: Int {
    guard state != .accepted else { return 0 }
    return switch confidence {
    case .high: 1
    case .medium: 2
    case .low: 3
    }
  }
}

/// The middle of `values`, the lower one of two; 0 without any.
private func median(_ values: [Int]) -> Int {
  values.isEmpty ? 0 : values.sorted()[(values.count - 1) / 2]
}
