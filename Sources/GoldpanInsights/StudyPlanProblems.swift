public import GoldpanCoding
public import GoldpanText

extension StudyPlan {
  /// Where the plan and `codebook` do not fit: unknown tags and stages, and things with two owners.
  ///
  /// A plan that was made in a program has no text to point to, hence no problems.
  public func problems(against codebook: Codebook) -> [Diagnostic] {
    problems(against: codebook, isStarter: false)
  }

  /// The same; of a starter codebook, which knows no study, stages that the journey lacks are only
  /// noted, unless they look like a slip.
  package func problems(against codebook: Codebook, isStarter: Bool) -> [Diagnostic] {
    guard let places else { return [] }
    var check = StudyPlanCheck(
      plan: self, codebook: codebook, isStarter: isStarter, places: places)
    return (check.ofPlan() + check.ofCodebook()).inOrder
  }
}

private struct StudyPlanCheck {
  private let plan: StudyPlan
  private let codebook: Codebook
  private let isStarter: Bool
  private let places: StudyPlan.Places
  private let tags: [String]
  private let known: Set<Tag.ID>
  private let successors: [Tag.ID: Tag.ID]
  private let stages: [String]
  private let promises: [String]
  private let isStage: Set<String>
  private let isPromise: Set<String>
  private var remarks: Remarks

  init(plan: StudyPlan, codebook: Codebook, isStarter: Bool, places: StudyPlan.Places) {
    (self.plan, self.codebook, self.places) = (plan, codebook, places)
    self.isStarter = isStarter
    tags = codebook.tags.map(\.id.description)
    known = Set(codebook.tags.map(\.id))
    let renamed = codebook.tags.flatMap { tag in tag.was.map { ($0, tag.id) } }
    successors = Dictionary(renamed) { first, _ in first }
    stages = plan.stages.map(\.id)
    promises = plan.promises.map(\.id.description)
    (isStage, isPromise) = (Set(stages), Set(promises))
    remarks = Remarks(on: places.source)
  }

  mutating func ofPlan() -> [Diagnostic] {
    for (tag, place) in places.tags where !known.contains(tag) { report(tag, at: place) }
    for (owner, place) in zip(plan.owners, places.subjects) {
      switch owner.subject {
      case .tags(let glob): check(TagGlob(glob), at: place)
      case .stage(let id): check(stage: id, at: place)
      case .promise(let id): check(promise: id, at: place)
      }
    }
    reportSharedSubjects()
    reportSharedTags()
    return remarks.diagnostics
  }

  /// GP511 for the stages that tags name, unless the study has no journey.
  mutating func ofCodebook() -> [Diagnostic] {
    guard !stages.isEmpty else { return [] }
    let extended = codebook.extendedNames
    return codebook.tags.flatMap(\.stagePlaces).compactMap { place in
      // Others' codebooks may speak of stages that this study does not have.
      guard !extended.contains(place.source.name) else { return nil }
      let stage = place.source.text(place.range)
      guard !isStage.contains(stage) else { return nil }
      let meant = remarks.suggestion(for: stage, among: stages)
      return Diagnostic(
        .unknownStage, isStarter && meant == nil ? .note : .warning,
        "the study's journey has no stage \(quoted(stage))\(didYouMean(meant))",
        in: place.source, at: place.range)
    }
  }

  /// GP505, with the new name if the tag was renamed.
  private mutating func report(_ tag: Tag.ID, at place: TextRange) {
    let successor = successors[tag]
    let meant =
      successor?.description ?? remarks.suggestion(for: tag.description, among: tags)
    let hint = successor.map { "; it is now '\($0)'" } ?? didYouMean(meant)
    remarks.error(
      .unknownTag, "unknown tag \(quoted(tag.description))\(hint)", at: place,
      fixIts: successor.map { [.replace(place, with: $0.description)] } ?? [])
  }

  private mutating func check(_ glob: TagGlob, at place: TextRange) {
    if !glob.hasWildcard {
      let tag = Tag.ID(glob.text)
      if !known.contains(tag) { report(tag, at: place) }
    } else if !codebook.tags.contains(where: { glob.matches($0.id) }) {
      remarks.error(
        .unknownTag, "no tag of codebook '\(codebook.id)' matches \(quoted(glob.text))", at: place)
    }
  }

  private mutating func check(stage: String, at place: TextRange) {
    guard !isStage.contains(stage) else { return }
    let meant = remarks.suggestion(for: stage, among: stages)
    remarks.error(
      .unknownStage, "unknown stage \(quoted(stage))\(didYouMean(meant))", at: place)
  }

  private mutating func check(promise: Promise.ID, at place: TextRange) {
    guard !isPromise.contains(promise.description) else { return }
    let meant = remarks.suggestion(for: promise.description, among: promises)
    remarks.error(
      .unknownTag, "unknown promise \(quoted(promise.description))\(didYouMean(meant))", at: place)
  }

  /// GP513 where several departments own a stage or promise.
  private mutating func reportSharedSubjects() {
    var seen: Set<Owner.Subject> = []
    for (index, owner) in plan.owners.enumerated() where seen.insert(owner.subject).inserted {
      if case .tags = owner.subject { continue }
      report(
        twoOwnersOf: quoted(places.source.text(places.subjects[index])),
        plan.lines { $0 == owner.subject })
    }
  }

  /// GP513 where several departments answer for a tag, each set of lines once.
  private mutating func reportSharedTags() {
    var reported: Set<[Int]> = []
    for tag in codebook.tags.map(\.id) {
      let lines = plan.lines(owning: tag)
      guard lines.count > 1, reported.insert(lines).inserted else { continue }
      report(twoOwnersOf: quoted(tag.description), lines)
    }
  }

  private mutating func report(twoOwnersOf name: String, _ lines: [Int]) {
    guard let earlier = lines.first else { return }
    for later in lines.dropFirst() {
      let (one, other) = (plan.owners[earlier].name, plan.owners[later].name)
      remarks.warning(
        .twoOwners, "\(name) has two owners: \(one) and \(other)", at: places.subjects[later],
        notes: [remarks.note("the other owner", at: places.subjects[earlier])])
    }
  }
}
