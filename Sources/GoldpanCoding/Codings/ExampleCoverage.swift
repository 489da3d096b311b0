/// Which rules of a codebook are exercised by its examples: some `yes` of the tag matches them.
///
/// A `todo` exercises nothing, for nothing fails when it fails. A rule, a bullet under `### Match`,
/// is exercised if any of its alternatives is.
public struct ExampleCoverage: Sendable {
  /// A rule that no example exercises.
  public struct Idle: Sendable {
    /// Its tag.
    public let tag: Tag.ID
    /// The rule.
    public let rule: Rule
  }

  /// The rules that no example exercises, in the order of the codebook.
  public let idle: [Idle]
  /// How many rules there are.
  public let ruleCount: Int
  /// How many tags have rules.
  public let tagCount: Int

  /// Runs the examples of all tags that have rules, or of those `wanted`.
  public init(_ codebook: Codebook, tags wanted: Set<Tag.ID>? = nil) {
    let coder = Autocoder(codebook)
    let tags = codebook.tags.enumerated().filter {
      $1.isTested && !$1.rules.isEmpty && wanted?.contains($1.id) ?? true
    }
    var exercised = codebook.tags.map { _ in Set<Int>() }
    for tag in codebook.tags where tag.isTested {
      for example in tag.examples where example.isMatch && !example.isTodo {
        let hits = coder.rulesMatching(ExampleRun.corpus(example))
        for (number, other) in tags where other.id == tag.id || other.negation == .flip(tag.id) {
          exercised[number].formUnion(hits[number])
        }
      }
    }
    idle = tags.flatMap { number, tag in
      tag.rules.indices.filter { !exercised[number].contains($0) }
        .map { Idle(tag: tag.id, rule: tag.rules[$0]) }
    }
    ruleCount = tags.reduce(0) { $0 + $1.element.rules.count }
    tagCount = tags.count
  }

  /// How many tags have a rule that no example exercises.
  public var idleTagCount: Int { Set(idle.map(\.tag)).count }
}
