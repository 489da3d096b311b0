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

  /// Every filter.
  package static let parameters =
    tagging("Only these tags, as 'pain/*'.", "Only this stage; may be repeated.") + choosing

  /// Filters for figures that need all tags and stages; `refuseTagging` says so to who asks.
  static let ofFigures = tagging("", "") + choosing

  /// `--tag` and `--stage`, without help if that is empty.
  private static func tagging(_ tag: String, _ stage: String) -> [Parameter<Filters>] {
    [
      .option("--tag", value: "GLOB", to: \.tags, help: tag),
      .option("--stage", value: "STAGE", to: \.stages, help: stage),
    ]
  }

  private static let choosing: [Parameter<Filters>] = [
    .option("--wave", value: "WAVE", to: \.waves, help: "Only this wave; may be repeated."),
    .option("--person", value: "ID", to: \.people, help: "Only this person; may be repeated."),
    .option(
      "--segment", value: "COLUMN=VALUE", to: \.segments,
      help: "Only people whose column says so; repeated, all must hold."),
    .option("--audience", value: "AUDIENCE", to: \.audience, help: "Only these people."),
    .flag("--reviewed", to: \.reviewed, help: "Only what a person has decided."),
  ]
}

extension Filters {
  /// Which people it chooses, in words; a wave and an audience stand in a digest's title anyway.
  var chosen: [String] {
    people.map { "person \($0)" } + segments.map { "segment \($0.column)=\($0.value)" }
  }

  /// Ends with status 2 if `--tag` or `--stage` is given where it would make figures wrong.
  func refuseTagging(_ command: String) throws {
    let given = [tags.isEmpty ? nil : "--tag", stages.isEmpty ? nil : "--stage"]
    guard let option = given.compactMap(\.self).first else { return }
    throw CommandFailure(
      .usage,
      "'\(command)' takes no \(option): a score needs what keeps a promise and what breaks it; "
        + "'goldpan count \(option)' counts some")
  }
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
