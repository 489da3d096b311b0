import GoldpanCoding

/// What one department answers for: its part of a digest (DESIGN.md §1, 38).
public struct Remit: Hashable, Sendable {
  /// The department, or to whom things escalate.
  public let department: String
  /// The people that the study names in it, in the order of the study.
  public let people: [String]
  /// Its promises that are made or thought about, in the order of the study.
  public let promises: [Promise.ID]
  /// Its stages, in the order of the journey.
  public let stages: [String]

  /// Whether a theme is the department's: by name, by a glob, by its stage or by the promise it
  /// costs, as `Theme.owners` says; or because it is bad enough to be passed up to it.
  public func holds(_ theme: Theme) -> Bool {
    theme.owners.contains { owner in
      owner.department == department
        || (theme.escalates && owner.escalatesTo.contains(department))
    }
  }

  /// Whether a promise is the department's.
  public func holds(_ promise: Promise.ID) -> Bool { promises.contains(promise) }
}

extension StudyPlan {
  /// The departments that answer for something, in the order of the study, then those to whom
  /// things escalate.
  public var departments: [String] {
    var seen: Set<String> = []
    return (owners.map(\.department) + owners.flatMap(\.escalatesTo))
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// What `department` answers for.
  public func remit(of department: String) -> Remit {
    let own = owners.filter { $0.department == department }
    let subjects = Set(own.map(\.subject))
    var seen: Set<String> = []
    return Remit(
      department: department,
      people: own.compactMap(\.person).filter { seen.insert($0).inserted },
      promises: promises.filter { $0.status != .retired }.map(\.id).filter {
        subjects.contains(.promise($0))
      }, stages: stages.map(\.id).filter { subjects.contains(.stage($0)) })
  }
}

extension Owner {
  /// To whom it goes when it is bad, without a person in brackets; one or nobody.
  var escalatesTo: [String] {
    guard let escalation else { return [] }
    var name = escalation.prefix { $0 != "(" }
    while name.last == " " { name.removeLast() }
    return [String(name)]
  }
}

extension Insights {
  /// What of it is the business of one department: the figures stay what they are, and whatever
  /// is computed from here on is about its promises and themes alone.
  ///
  /// Lost points keep their total; the rows of others go, so that those left may add up to less.
  public func narrowed(to remit: Remit) -> Insights {
    var part = self
    part.remit = remit
    part.lostPoints = lostPoints.compactMap { $0.narrowed(to: remit) }
    part.rewordings = rewordings.filter { remit.holds($0.promise) }
    part.strengths = Strengths(loved: strengths.loved.filter(remit.holds))
    part.scorecard = PromiseScorecard(
      rows: scorecard.rows.filter { remit.holds($0.promise.id) },
      drafts: scorecard.drafts.filter { remit.holds($0.promise.id) }, retired: [],
      hasUnpromisedStrength: !part.strengths.unpromised.isEmpty)
    part.hurts = hurts.filter(remit.holds)
    part.expectations = expectations.filter(remit.holds)
    part.wishes = wishes.filter(remit.holds)
    return part
  }
}

extension LostPoints {
  /// The rows of one department; what nobody explains belongs to whoever has the promise.
  fileprivate func narrowed(to remit: Remit) -> LostPoints? {
    let own = rows.filter { row in row.theme.map(remit.holds) ?? remit.holds(promise) }
    guard !own.isEmpty || remit.holds(promise) else { return nil }
    return LostPoints(promise: promise, tenths: tenths, rows: own)
  }
}

extension Insights {
  /// Whether a tag is the department's, or everything is of interest.
  func isOfInterest(_ tag: Tag.ID) -> Bool { remit.map { $0.holds(themes.theme(tag)) } ?? true }

  /// What of the journey is the department's: its stages, and whatever leaves or reaches them.
  func narrowed(_ journey: Journey) -> Journey {
    guard let remit else { return journey }
    func isOwn(_ stage: String?) -> Bool { stage.map(remit.stages.contains) ?? false }
    return Journey(
      rows: journey.rows.filter { isOwn($0.stage.id) }, unplaced: [],
      ratings: journey.ratings.narrowed(to: remit.stages),
      handOffs: journey.handOffs.filter { isOwn($0.from) || isOwn($0.to) },
      affirmations: journey.affirmations.filter { isOwn($0.stage) }, of: journey.of)
  }

  /// What of the segments' differences is the department's; their promises are narrowed already.
  func narrowed(_ segments: Segments) -> Segments {
    guard remit != nil else { return segments }
    let columns = segments.columns.map { column in
      Segments.Column(
        name: column.name, groups: column.groups, withoutValue: column.withoutValue,
        promises: column.promises, marks: column.marks.filter { isOfInterest($0.tag) })
    }
    let outcomes = segments.outcomes.map { outcome in
      Segments.OutcomeColumn(
        name: outcome.name, groups: outcome.groups, withoutValue: outcome.withoutValue,
        rows: outcome.rows.filter { isOfInterest($0.tag) })
    }
    return Segments(
      columns: columns.filter { !$0.promises.isEmpty || !$0.marks.isEmpty },
      outcomes: outcomes.filter { !$0.rows.isEmpty })
  }

  /// What of the changes is the department's; `nil`: nothing.
  func narrowed(_ comparison: WaveComparison) -> WaveComparison? {
    guard let remit else { return comparison }
    let promises = comparison.promises.filter { remit.holds($0.promise.id) }
    let tags = comparison.tags.filter { isOfInterest($0.tag) }
    guard !promises.isEmpty || !tags.isEmpty else { return nil }
    return WaveComparison(
      before: comparison.before, after: comparison.after, panel: comparison.panel,
      people: comparison.people, promises: promises, tags: tags)
  }
}
