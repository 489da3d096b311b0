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
    let middle = (
      severity: median(codings.map(\.severity)), length: median(codings.map(\.length))
    )
    // The worst first: a typical quote is easier to find elsewhere.
    let worst = picker.pick(codings) { coding, isShown in
      let isFavoured = coding.quotation.speaker.participant.map(favoured.contains) ?? false
      return [
        -coding.severity, isFavoured ? 0 : 1, coding.brevity, isShown, coding.doubt,
        abs(coding.length - middle.length),
      ]
    }
    let usual = picker.pick(codings) { coding, isShown in
      [
        coding.brevity, isShown, abs(coding.severity - middle.severity), coding.doubt,
        abs(coding.length - middle.length),
      ]
    }
    typical = usual ?? worst
    strongest = usual == nil ? nil : worst
    counter = picker.pick(opposite) { coding, isShown in
      [coding.brevity, isShown, coding.doubt, abs(coding.length - middle.length)]
    }
    ledger = picker.ledger
  }
}

/// Picks quotes one by one and remembers who has been quoted.
private struct QuotePicker {
  private(set) var ledger: QuoteLedger
  private var people: Set<Participant.ID> = []
  private var used: Set<Evidence.ID> = []

  init(ledger: QuoteLedger) { self.ledger = ledger }

  /// The unused coding with the least `rank`, the first among equals.
  ///
  /// Of somebody not quoted yet if possible, and not twice in the section; `rank` hears 1 of words that
  /// the section shows already.
  mutating func pick(_ codings: [Coding], by rank: (Coding, Int) -> [Int]) -> Evidence.ID? {
    let fresh = codings.filter { !used.contains($0.evidence) }
    let others = fresh.filter { !($0.quotation.speaker.participant.map(people.contains) ?? false) }
    let ranked = (others.isEmpty ? fresh : others).map { coding in
      let order = rank(coding, ledger.isShown(coding) ? 1 : 0)
      return (coding: coding, rank: [ledger.isHeard(coding) ? 1 : 0] + order)
    }
    let best = ranked.min { $0.rank.lexicographicallyPrecedes($1.rank) }
    guard let best = best?.coding else { return nil }
    used.insert(best.evidence)
    ledger.note(best)
    if let person = best.quotation.speaker.participant { people.insert(person) }
    return best.evidence
  }
}

extension Coding {
  fileprivate var length: Int { quotation.text.utf8.count }

  /// 1 for words that do not stand on their own, three or fewer, such as "Quick"; else 0.
  var brevity: Int {
    quotation.text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 3).count > 3 ? 0 : 1
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
