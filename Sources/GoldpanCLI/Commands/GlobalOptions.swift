/// The options that every command takes; the console holds them.
package struct GlobalOptions: Sendable {
  /// How results are written.
  package enum Style: Sendable {
    case text
    /// `--json`.
    case json
    /// `--plain`: columns between tabs.
    case plain
  }

  /// How much is said beside the results.
  package enum Talk: Sendable {
    case normal, quiet, verbose
  }

  package var directory = "."
  package var style = Style.text
  /// The file for the result; `nil` and `-` are standard output.
  package var output: String?
  package var talk = Talk.normal
  package var color = ColorChoice.auto
  /// How many threads read and code; `nil`: one for each core.
  package var jobs: JobCount?

  static let parameters: [Parameter<GlobalOptions>] = [
    .option(
      "--directory", "-C", value: "DIR", to: \.directory, help: "Work as if started in DIR."),
    .flag(["--json"], to: \.style, as: .json, help: "Print JSON."),
    .flag(["--plain"], to: \.style, as: .plain, help: "Print columns between tabs."),
    .option("--output", "-o", value: "FILE", to: \.output, help: "Write the result to FILE."),
    .flag(["--quiet", "-q"], to: \.talk, as: .quiet, help: "Say nothing but errors."),
    .flag(["--verbose", "-v"], to: \.talk, as: .verbose, help: "Say more."),
    .option(
      "--jobs", "-j", value: "N", to: \.jobs,
      help: "Work on N transcripts at a time; by default as many as there are cores."),
    .option("--color", value: "WHEN", to: \.color, help: "When to use color."),
  ]
}

/// How many transcripts are worked on at a time.
package struct JobCount: ArgumentValue, Hashable {
  package let value: Int

  package init?(argument: String) {
    guard let number = Int(argument), 1...1024 ~= number else { return nil }
    value = number
  }

  package static var expectation: String { "a number from 1 to 1024" }
}
