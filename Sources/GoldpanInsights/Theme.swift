public import GoldpanCoding

/// What people say under one tag.
public struct Theme: Hashable, Sendable {
  /// The tag.
  public let tag: Tag.ID
  /// What the codebook means by it; empty if it does not say.
  public let definition: String
  /// How many people say it.
  public let people: Int
  /// Out of how many.
  public let of: Int
  /// How many of them are advocates.
  public let advocates: Int
  /// How often it is said: once a turn.
  public let codings: Int
  /// The worst of it: 1–3, or 0 if the tag knows no severity.
  public let severity: Int
  /// How many people say it at severity 3.
  public let severePeople: Int
  /// What brings it about.
  public let cause: String?
  /// Who answers for it: none or several is a finding.
  public let owners: [Owner]
  /// The live promises that it shows kept or broken, in the order of the study.
  public let promises: [Promise.ID]
  /// Their words.
  public let quotes: Quotes

  /// Whether it is bad enough, for enough people, to be passed up: severity 3 by two people.
  public var escalates: Bool { severePeople >= 2 }
}

/// What every theme is computed from.
struct Themes {
  let sample: Sample
  let advocates: Set<Participant.ID>
  let tags: [Tag.ID: Tag]
  let plan: StudyPlan

  init(
    _ sample: Sample, advocates: Set<Participant.ID>, codebook: Codebook, plan: StudyPlan
  ) {
    self.sample = sample
    self.advocates = advocates
    tags = Dictionary(codebook.tags.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    self.plan = plan
  }

  /// The theme of a tag; of several promises it costs, `promise` is the one in question, whose other
  /// side gives the counter-quote.
  ///
  /// Its quotes go into the `ledger` of the section.
  func theme(
    _ id: Tag.ID, for promise: Promise? = nil, in ledger: inout QuoteLedger
  ) -> Theme {
    theme(Reach(id, sample), for: promise, in: &ledger)
  }

  /// The same outside a section; the counter-quote is of the tags `against` it, `nil`: of those on the
  /// other side of its promises.
  func theme(
    _ id: Tag.ID, for promise: Promise? = nil, against: [Tag.ID]? = nil
  ) -> Theme {
    var ledger = QuoteLedger()
    return theme(Reach(id, sample), for: promise, against: against, in: &ledger)
  }

  /// A section of the tags in use that `isWanted`, by people, then codings, then tag.
  func themes(where isWanted: (Tag.ID) -> Bool) -> [Theme] {
    var ledger = QuoteLedger()
    let tags = sample.tags.filter(isWanted).map { Reach($0, sample) }.sorted {
      ($1.people.count, $1.mentions, $0.tag) < ($0.people.count, $0.mentions, $1.tag)
    }
    return tags.map { theme($0, for: nil, in: &ledger) }
  }

  /// How many people say a tag, and how often.
  private struct Reach {
    let tag: Tag.ID
    let people: [Participant.ID]
    let mentions: Int

    init(_ tag: Tag.ID, _ sample: Sample) {
      self.tag = tag
      people = sample[tag].people
      mentions = sample[tag].mentions
    }
  }

  private func theme(
    _ reach: Reach, for promise: Promise?, against: [Tag.ID]? = nil,
    in ledger: inout QuoteLedger
  ) -> Theme {
    let id = reach.tag
    let codings = sample[id]
    let live = plan.promises.filter { $0.status == .live }
    let linked = live.filter { $0.keptBy.contains(id) || $0.brokenBy.contains(id) }
    return Theme(
      tag: id, definition: tags[id]?.definition ?? "", people: reach.people.count,
      of: sample.people.count,
      advocates: reach.people.count { advocates.contains($0) }, codings: reach.mentions,
      severity: codings.map(\.severity).max() ?? 0,
      severePeople: codings.filter { $0.severity >= 3 }.people.count,
      cause: tags[id]?.cause,
      owners: plan.owners(of: id, stage: tags[id]?.stage),
      promises: linked.map(\.id),
      quotes: quotes(
        id, against: against ?? opposite(of: id, in: promise.map { [$0] } ?? linked), in: &ledger))
  }

  private func opposite(of id: Tag.ID, in promises: [Promise]) -> [Tag.ID] {
    promises.flatMap { $0.keptBy.contains(id) ? $0.brokenBy : $0.keptBy }
  }

  private func quotes(
    _ id: Tag.ID, against opposite: [Tag.ID], in ledger: inout QuoteLedger
  ) -> Quotes {
    let counters = sample.codings(with: Set(opposite).subtracting([id]))
    return Quotes(
      from: sample.quotable(sample[id]), opposite: sample.quotable(counters),
      favouring: advocates, in: &ledger)
  }
}
