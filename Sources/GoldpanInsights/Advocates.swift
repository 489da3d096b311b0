public import GoldpanCoding
import GoldpanText

/// Someone who would send others to the company, and why we say so.
public struct Advocate: Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// They answered 9 or 10 to "would you recommend us".
    case answer(Double)
    /// They said so.
    case words(Evidence.ID)
    /// The `advocate` column says so.
    case column
  }

  /// Who.
  public let person: Participant.ID
  /// Why.
  public let reason: Reason
}

/// The advocates among the people of a sample, and how likely everybody is to recommend.
public struct Advocates: Hashable, Sendable {
  /// The advocates, sorted by person.
  public let advocates: [Advocate]
  /// How many people there are.
  public let of: Int
  /// People who answered 9 or 10.
  public let promoters: Int
  /// People who answered 7 or 8.
  public let passives: Int
  /// People who answered 6 or less.
  public let detractors: Int

  /// The advocates of `sample`: NPS 9–10, else accepted `says/recommends`, else the column.
  ///
  /// A suggestion that waits makes nobody an advocate, in a draft neither (DESIGN.md §5), unless
  /// `pending` asks what if it were accepted.
  package init(_ sample: Sample, pending: Bool = false) {
    let answers = sample.people.compactMap(\.answer)
    of = sample.people.count
    promoters = answers.count { $0 >= 9 }
    passives = answers.count { 7..<9 ~= $0 }
    detractors = answers.count { $0 < 7 }
    let words = Dictionary(
      sample["says/recommends"].filter { pending || $0.state == .accepted }.compactMap { coding in
        coding.quotation.speaker.participant.map { ($0, coding.evidence) }
      }, uniquingKeysWith: { first, _ in first })
    advocates = sample.people.compactMap { person in
      person.reason(words: words[person.id]).map { Advocate(person: person.id, reason: $0) }
    }
  }

  /// The advocates' ids.
  package var ids: Set<Participant.ID> { Set(advocates.map(\.person)) }
}

extension Participant {
  /// The answer to "would you recommend us" if it lies on the scale.
  fileprivate var answer: Double? { nps.flatMap { 0...10 ~= $0 ? $0 : nil } }

  fileprivate func reason(words: Evidence.ID?) -> Advocate.Reason? {
    if let answer, answer >= 9 { return .answer(answer) }
    if let words { return .words(words) }
    return isAdvocate ? .column : nil
  }
}
