package import GoldpanCoding
package import GoldpanText

/// Which evidence a command looks at; a command includes it as a member and lifts `parameters`.
package struct Filters: Sendable {
  /// Waves, by name; empty: all.
  package var waves: [String] = []
  /// Globs that one of the tags must match; empty: all.
  package var tags: [String] = []
  /// People, by id or pseudonym; empty: all.
  package var people: [String] = []
  /// What their columns must say, all of it.
  package var segments: [Scope.Segment] = []
  /// Stages, by id; empty: all.
  package var stages: [String] = []
  package var audience: Audience?
  /// Whether only what a person has decided counts.
  package var reviewed = false

  package init() {}

  package static let parameters: [Parameter<Filters>] = [
    .option("--wave", value: "WAVE", to: \.waves, help: "Only this wave; may be repeated."),
    .option("--tag", value: "GLOB", to: \.tags, help: "Only these tags, as 'pain/*'."),
    .option("--person", value: "ID", to: \.people, help: "Only this person; may be repeated."),
    .option(
      "--segment", value: "COLUMN=VALUE", to: \.segments,
      help: "Only people whose column says so; repeated, all must hold."),
    .option("--stage", value: "STAGE", to: \.stages, help: "Only this stage; may be repeated."),
    .option("--audience", value: "AUDIENCE", to: \.audience, help: "Only these people."),
    .flag("--reviewed", to: \.reviewed, help: "Only what a person has decided."),
  ]
}

extension Audience: ArgumentValue {}

extension Scope.Segment: ArgumentValue {
  package init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    self.init(column: String(parts[0]), value: String(parts[1]))
  }

  package static var expectation: String { "COLUMN=VALUE" }
}
