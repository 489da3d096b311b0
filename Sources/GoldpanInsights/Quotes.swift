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
    var picker = QuotePicker()
    let middle = (
      severity: median(codings.map(\.severity)), length: median(codings.map(\.length))
    )
    // The worst first: a typical quote is easier to find elsewhere.
    let worst = picker.pick(codings) { coding in
      let isFavoured = coding.quotation.speaker.participant.map(favoured.contains) ?? false
      return [
        -coding.severity, isFavoured ? 0 : 1, coding.doubt, abs(coding.length - middle.length),
      ]
    }
    let usual = picker.pick(codings) { coding in
      [
        abs(coding.severity - middle.severity), coding.doubt, abs(coding.length - middle.length),
      ]
    }
    typical = usual ?? worst
    strongest = usual == nil ? nil : worst
    counter = picker.pick(opposite) { [$0.doubt, abs($0.length - middle.length)] }
  }
}

/// Picks quotes one by one and remembers who has been quoted.
private struct QuotePicker {
  private var people: Set<Participant.ID> = []
  private var used: Set<Evidence.ID> = []

  /// The unused coding with the least `rank`, of somebody not quoted yet if possible; the first
  /// among equals.
  mutating func pick(_ codings: [Coding], by rank: (Coding) -> [Int]) -> Evidence.ID? {
    let fresh = codings.filter { !used.contains($0.evidence) }
    let others = fresh.filter { !($0.quotation.speaker.participant.map(people.contains) ?? false) }
    let ranked = (others.isEmpty ? fresh : others).map { (coding: $0, rank: rank($0)) }
    let best = ranked.min { $0.rank.lexicographicallyPrecedes($1.rank) }
    guard let best = best?.coding else { return nil }
    used.insert(best.evidence)
    if let person = best.quotation.speaker.participant { people.insert(person) }
    return best.evidence
  }
}

extension Coding {
  fileprivate var length: Int { quotation.text.utf8.count }

  /// 0 if a person agreed, else more the less the rule can be trusted.
  fileprivate var doubt: Int {
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
