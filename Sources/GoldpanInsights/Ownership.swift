public import GoldpanCoding

extension StudyPlan {
  /// Who answers for a tag; none or several is a finding (DESIGN.md §1, 17).
  ///
  /// Those who name it, else those whose glob fits, else those of its stage, else those of the
  /// promise it costs; a department counts once.
  public func owners(of tag: Tag.ID, stage: String? = nil, promise: Promise.ID? = nil) -> [Owner] {
    let tests: [(Owner.Subject) -> Bool] = [
      { $0 == .tags(tag.description) },
      { subject in
        if case .tags(let glob) = subject { matches(tag.description, glob: glob) } else { false }
      },
      { subject in stage.map { subject == .stage($0) } ?? false },
      { subject in promise.map { subject == .promise($0) } ?? false },
    ]
    for test in tests {
      var found: [Owner] = []
      for owner in owners where test(owner.subject) && !found.contains(where: owner.isSame) {
        found.append(owner)
      }
      if !found.isEmpty { return found }
    }
    return []
  }
}

extension Owner {
  /// The name without a person in brackets: `Care` of `Care (R. Holt)`.
  public var department: String {
    var department = name.prefix { $0 != "(" }
    while department.last == " " { department.removeLast() }
    return String(department)
  }

  fileprivate func isSame(_ other: Owner) -> Bool { department == other.department }
}
