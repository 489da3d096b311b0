public import GoldpanCoding

/// Something that people speak of when it is missing and take for granted when it is there: at least
/// three people when broken, at most one when kept (DESIGN.md §1, 15).
public struct TableStake: Hashable, Sendable {
  /// What it is.
  public enum Subject: Hashable, Sendable {
    /// A live promise: what breaks it against what keeps it.
    case promise(Promise.ID)
    /// An expectation: what it is called apart from the outcome, such as `expects/call-back`.
    case expectation(Tag.ID)
  }

  /// What it is.
  public let subject: Subject
  /// How many people speak of it as broken or missed.
  public let broken: Int
  /// How many people speak of it as kept, met or exceeded.
  public let kept: Int
  /// Out of how many.
  public let of: Int
  /// Words of those who miss it; the counter-quote is by whoever does not.
  public let quotes: Quotes
}

extension TableStake {
  /// Whether something is taken for granted that so many people speak of.
  package static func holds(broken: Int, kept: Int) -> Bool {
    broken >= Several.people && kept <= 1
  }
}

extension Insights {
  /// What people take for granted.
  ///
  /// Only what could be heard both ways is looked at: silence about a good side that no tag would
  /// catch says nothing. So a promise needs tags of both sorts, and an expectation a tag of the kind
  /// `expects` with the outcome *missed* and another with *met* or *exceeded* whose names differ in
  /// nothing but the outcome's word at their end: `expects/call-back-missed` beside
  /// `expects/call-back-met`, or beside `expects/call-back`.
  var tableStakes: [TableStake] {
    let promises = livePromises.compactMap { promise in
      tableStake(.promise(promise.id), broken: promise.brokenBy, kept: promise.keptBy)
    }
    let expected = codebook.tags.filter {
      $0.id.kind == "expects" && $0.outcome != nil && isOfInterest($0.id)
    }
    let stems = Dictionary(grouping: expected, by: \.stem)
    let expectations = stems.keys.sorted().compactMap { stem -> TableStake? in
      let tags = stems[stem] ?? []
      return tableStake(
        .expectation(stem), broken: tags.filter { $0.outcome == .missed }.map(\.id),
        kept: tags.filter { $0.outcome == .met || $0.outcome == .exceeded }.map(\.id))
    }
    return promises + expectations
  }

  private func tableStake(
    _ subject: TableStake.Subject, broken: [Tag.ID], kept: [Tag.ID]
  ) -> TableStake? {
    guard !broken.isEmpty, !kept.isEmpty else { return nil }
    func people(_ tags: [Tag.ID]) -> Int { sample.codings(with: tags).people.count }
    let (out, there) = (people(broken), people(kept))
    guard TableStake.holds(broken: out, kept: there) else { return nil }
    return TableStake(
      subject: subject, broken: out, kept: there, of: sample.people.count,
      quotes: Quotes(from: codings(with: broken), opposite: codings(with: kept)))
  }
}

extension Tag {
  /// The name without its outcome's word at the end: `expects/call-back` of
  /// `expects/call-back-missed`.
  fileprivate var stem: Tag.ID {
    let name = id.description
    guard let word = outcome?.rawValue, name.hasSuffix("-\(word)") || name.hasSuffix("/\(word)")
    else { return id }
    let stem = name.dropLast(word.count + 1)
    return stem.contains("/") ? Tag.ID(String(stem)) : id
  }
}
