public import GoldpanCoding

/// One turn by one person about one promise.
public struct Moment: Hashable, Sendable {
  /// Who speaks.
  public let person: Participant.ID
  /// The transcript.
  public let transcript: Transcript.ID
  /// The turn, counted from 0.
  public let turn: Int
  /// The tags in it that show the promise kept, sorted.
  public let kept: [Tag.ID]
  /// The tags in it that show the promise broken, sorted.
  public let broken: [Tag.ID]
}

/// What one person's words and ratings say of one promise (DESIGN.md §6).
public struct PersonScore: Hashable, Sendable {
  /// Who.
  public let person: Participant.ID
  /// In how many moments the promise was kept.
  public let kept: Int
  /// In how many moments it was broken; a moment can count on both sides.
  public let broken: Int
  /// The rating they gave, 0–10.
  public let stated: Double?
  /// The share of kept moments, 0–10.
  public let told: Double?
  /// The stated rating if there is one, else the share of kept moments; 0–10.
  public let value: Double

  /// The score of a person; `nil` without a rating and without moments.
  init?(person: Participant.ID, stated: Double?, moments: [Moment]) {
    let kept = moments.count { !$0.kept.isEmpty }
    let broken = moments.count { !$0.broken.isEmpty }
    let told = kept + broken > 0 ? 10 * Double(kept) / Double(kept + broken) : nil
    guard let value = stated ?? told else { return nil }
    self.person = person
    self.kept = kept
    self.broken = broken
    self.stated = stated
    self.told = told
    self.value = value
  }

  /// Whether rating and moments lie 4 points apart or more.
  public var isMismatch: Bool {
    guard let stated, let told else { return false }
    return abs(stated - told) >= 4
  }
}

extension Sample {
  /// The turns that say something of `promise`, in the order of the text.
  package func moments(of promise: Promise) -> [Moment] {
    let (kept, broken) = (Set(promise.keptBy), Set(promise.brokenBy))
    let tags = kept.union(broken).sorted()
    let sides = tags.map { (isKept: kept.contains($0), isBroken: broken.contains($0)) }
    let about = places(of: tags)
    var moments: [Moment] = []
    var start = 0
    while start < about.count {
      let first = about[start].place
      var end = start + 1
      while end < about.count, areOfOneTurn(first, about[end].place) { end += 1 }
      if let person = codings[first].quotation.speaker.participant {
        let used =
          end == start + 1
          ? [about[start].tag] : Set(about[start..<end].map(\.tag)).sorted()
        moments.append(
          Moment(
            person: person, transcript: codings[first].quotation.transcript,
            turn: codings[first].quotation.turn,
            kept: used.filter { sides[$0].isKept }.map { tags[$0] },
            broken: used.filter { sides[$0].isBroken }.map { tags[$0] }))
      }
      start = end
    }
    return moments
  }

  /// Whether the codings at two places stand in one turn.
  private func areOfOneTurn(_ one: Int, _ other: Int) -> Bool {
    codings[one].quotation.turn == codings[other].quotation.turn
      && codings[one].quotation.transcript == codings[other].quotation.transcript
  }

  /// The scores of everybody who says something of `promise`, sorted by person.
  package func scores(of promise: Promise, moments: [Moment]) -> [PersonScore] {
    let byPerson = Dictionary(grouping: moments, by: \.person)
    return people.compactMap { person in
      PersonScore(
        person: person.id, stated: person.rating(of: promise.id),
        moments: byPerson[person.id] ?? [])
    }
  }
}

extension Participant {
  /// The survey answer about a promise if it lies on the scale.
  package func rating(of promise: Promise.ID) -> Double? { rating(promise.description) }

  /// The survey answer in the column `rating NAME` if it lies on the scale.
  func rating(_ name: String) -> Double? { ratings[name].flatMap { 0...10 ~= $0 ? $0 : nil } }
}
