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

  /// The theme of a tag; of several promises it costs, `promise` is the one in question.
  func theme(_ id: Tag.ID, for promise: Promise? = nil) -> Theme {
    let codings = sample[id]
    let people = codings.people
    let live = plan.promises.filter { $0.status == .live }
    let linked = live.filter { $0.keptBy.contains(id) || $0.brokenBy.contains(id) }
    let owned = promise ?? linked.first
    return Theme(
      tag: id, definition: tags[id]?.definition ?? "", people: people.count,
      of: sample.people.count,
      advocates: people.count { advocates.contains($0) }, codings: codings.mentions,
      severity: codings.map(\.severity).max() ?? 0,
      severePeople: codings.filter { $0.severity >= 3 }.people.count,
      cause: tags[id]?.cause,
      owners: plan.owners(of: id, stage: tags[id]?.stage, promise: owned?.id),
      promises: linked.map(\.id), quotes: quotes(id, promises: promise.map { [$0] } ?? linked))
  }

  /// The themes of the tags in use that `isWanted`, by people, then codings, then tag.
  func themes(where isWanted: (Tag.ID) -> Bool) -> [Theme] {
    sample.tags.filter(isWanted).map { theme($0) }.sorted {
      ($1.people, $1.codings, $0.tag) < ($0.people, $0.codings, $1.tag)
    }
  }

  private func quotes(_ id: Tag.ID, promises: [Promise]) -> Quotes {
    let opposite = promises.flatMap { promise in
      promise.keptBy.contains(id) ? promise.brokenBy : promise.keptBy
    }
    let counters = Set(opposite).subtracting([id]).sorted().flatMap { sample[$0] }.inOrder
    return Quotes(
      from: sample.quotable(sample[id]), opposite: sample.quotable(counters),
      favouring: advocates)
  }
}
