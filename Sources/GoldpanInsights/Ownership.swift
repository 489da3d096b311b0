public import GoldpanCoding

extension StudyPlan {
  /// Who answers for a tag; none or several is a finding (DESIGN.md §1, 17).
  ///
  /// Those who name it, else those whose glob fits, else those of its stage, else those of every
  /// promise, live or draft, that it keeps or breaks; a department counts once. So whoever asks, under
  /// whichever promise, is told of the same owners.
  public func owners(of tag: Tag.ID, stage: String? = nil) -> [Owner] {
    lines(owning: tag, stage: stage).map { owners[$0] }
  }

  /// The places among `owners` of those who answer for a tag.
  func lines(owning tag: Tag.ID, stage: String? = nil) -> [Int] {
    let linked = promises.filter {
      $0.status != .retired && ($0.keptBy.contains(tag) || $0.brokenBy.contains(tag))
    }
    let subjects = Set(linked.map { Owner.Subject.promise($0.id) })
    let tests: [(Owner.Subject) -> Bool] = [
      { $0 == .tags(tag.description) },
      { subject in
        if case .tags(let glob) = subject { TagGlob(glob).matches(tag) } else { false }
      },
      { subject in stage.map { subject == .stage($0) } ?? false },
      subjects.contains,
    ]
    return tests.lazy.map { test in lines { test($0) } }.first { !$0.isEmpty } ?? []
  }

  /// The places among `owners` whose subject passes `test`, the first of each department.
  func lines(owning test: (Owner.Subject) -> Bool) -> [Int] {
    var found: [Int] = []
    for (index, owner) in owners.enumerated()
    where test(owner.subject) && !found.contains(where: { owners[$0].isSame(as: owner) }) {
      found.append(index)
    }
    return found
  }
}

extension Owner {
  /// The name without a person in brackets: `Care` of `Care (R. Holt)`.
  public var department: String {
    var department = name.prefix { $0 != "(" }
    while department.last == " " { department.removeLast() }
    return String(department)
  }

  fileprivate func isSame(as other: Owner) -> Bool { department == other.department }
}
