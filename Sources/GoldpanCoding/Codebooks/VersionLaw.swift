public import GoldpanText

extension Codebook.Version {
  /// How far one edition is from the one before it.
  public enum Step: Int, Comparable, CaseIterable, Sendable, CustomStringConvertible {
    /// They are the same.
    case none
    /// Wording or examples.
    case patch
    /// Tags or rules were added; the same tags mean the same.
    case minor
    /// A tag was removed, renamed or redefined.
    case major

    /// The step as printed.
    public var description: String {
      switch self {
      case .none: "none"
      case .patch: "patch"
      case .minor: "minor"
      case .major: "major"
      }
    }

    /// The smaller step before the larger one.
    public static func < (left: Step, right: Step) -> Bool { left.rawValue < right.rawValue }
  }

  /// The first version that is a `step` after this one.
  public func next(_ step: Step) -> Codebook.Version {
    func raised(_ number: Int) -> Int { number == .max ? number : number + 1 }
    return switch step {
    case .none: self
    case .patch: Codebook.Version(major, minor, raised(patch))
    case .minor: Codebook.Version(major, raised(minor), 0)
    case .major: Codebook.Version(raised(major), 0, 0)
    }
  }

  /// How large a step leads from `old` to this version; none if it is not later.
  public func step(from old: Codebook.Version) -> Step {
    guard self > old else { return .none }
    if major > old.major { return .major }
    return minor > old.minor ? .minor : .patch
  }
}

extension CodebookDiff.Change {
  /// The step that the version law demands (DESIGN.md §4).
  ///
  /// | What changes | Step |
  /// |---|---|
  /// | title, notes, examples, `was`, `see`, `include`; a rule that is only spelt otherwise | patch |
  /// | definition, *Use when* or *Not when*, a few words of it | patch |
  /// | the same, rewritten: more than half of the words differ, both have four or more | major |
  /// | a rule, exception, severity rule or word of a list: added, changed or removed | minor |
  /// | the last rule is removed | major |
  /// | severity, stage, cause, phase, from, to, `beats`, marks, a kind without tags, `extends` | minor |
  /// | an outcome is given | minor |
  /// | an outcome changes or goes, negation, whether a kind speaks for the company, language | major |
  ///
  /// A tag that is added is a minor step, one that is removed, renamed or retired a major one. Rules
  /// suggest and people decide: rules that find more or less leave the meaning of a tag as it is.
  static func step(of part: CodebookDiff.Part, from old: String?, to new: String?) -> Step {
    switch part {
    case .id, .language, .polarity, .negation: .major
    case .title, .notes, .example, .was, .see, .include, .spelling: .patch
    case .definition, .useWhen, .notWhen: isRewritten(old ?? "", new ?? "") ? .major : .patch
    case .outcome: old == nil ? .minor : .major
    case .kind, .extends, .word, .severity, .stage, .cause, .phase, .from, .to, .beats, .mark,
      .rule, .exception, .severityRule:
      .minor
    }
  }

  /// Whether more than half of the words of two texts of four words or more differ.
  private static func isRewritten(_ old: String, _ new: String) -> Bool {
    let (old, new) = (WordBag(old), WordBag(new))
    return min(old.count, new.count) >= 4 && old.likeness(to: new) < 0.5
  }
}

extension CodebookDiff {
  /// Whether the new version is as large a step as the law demands; editions of different codebooks
  /// are not bound by it.
  public var isLawful: Bool {
    old.id != new.id || (step == .none && new.version >= old.version)
      || new.version.step(from: old.version) >= max(step, .patch)
  }

  /// The version that the new edition should have at least.
  public var expectedVersion: Codebook.Version { old.version.next(step) }

  /// GP407 for who takes the new edition as it is: its author has to mend it.
  package var warnings: [Diagnostic] {
    diagnostics.map { Diagnostic($0.id, .warning, $0.message, in: $0.source, at: $0.range) }
      + strays
  }

  /// GP407 at the new edition's version if the step to it is too small.
  public var diagnostics: [Diagnostic] {
    guard !isLawful else { return [] }
    let found =
      new.version < old.version
      ? "version '\(new.version)' is older than \(old.version)"
      : new.version == old.version
        ? "the version is still '\(new.version)'"
        : "version '\(new.version)' is only a \(new.version.step(from: old.version)) step after "
          + "\(old.version)"
    let demand = decisive.map { "\($0.reason): a \(step) change" } ?? "nothing has changed"
    return [
      Diagnostic(
        .smallVersionStep, .error, "\(found), but \(demand); expected '\(expectedVersion)'",
        at: new.versionPlace,
        fixIts: new.hasVersion
          ? [.replace(new.versionPlace.range, with: expectedVersion.description)] : [])
    ]
  }
}
