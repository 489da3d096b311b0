import GoldpanCLI
import Testing

/// A small program that remembers what it was told.
struct Toy: Sendable {
  enum Format: String, CaseIterable, ArgumentValue { case text, json }

  struct Size: ArgumentValue, CustomStringConvertible {
    let value: Int
    var description: String { String(value) }
    static var expectation: String { "a whole number" }

    init(value: Int) { self.value = value }
    init?(argument: String) {
      guard let value = Int(argument) else { return nil }
      self.init(value: value)
    }
  }

  struct Check: Sendable {
    var isFixing = false
    var isStrict = false
    var format = Format.text
    var name: String?
    var sizes: [Size] = []
    var files: [String] = []
  }

  struct Show: Sendable {
    var section = Format.text
    var width = Size(value: 80)
  }

  var directory = "."
  var isLoud = false
  var told = ""

  static let program: Program<Toy> = Program(
    "toy", "A program to try things on.",
    shared: [
      .option("--directory", "-C", value: "DIR", to: \.directory, help: "Work in DIR."),
      .flag("--loud", "-l", to: \.isLoud, help: "Be loud."),
    ],
    groups: [
      ("main", [check, show]),
      ("other", [codebook]),
    ])

  private static let check = Command<Toy>(
    "check", "Look at everything there is, and then at everything else there might be as well.",
    options: Check(),
    parameters: [
      .flag("--fix", "-x", to: \.isFixing, help: "Repair what can be repaired."),
      .flag("--strict", "-s", to: \.isStrict, help: "Be strict."),
      .option("--format", "-f", value: "FORMAT", to: \.format, help: "How to print."),
      .option("--name", "-n", value: "NAME", to: \.name, help: "What to call it."),
      .option("--size", value: "N", to: \.sizes, help: "A size; all of them count."),
      .argument("FILE", to: \.files, help: "What to look at."),
    ],
    examples: ["toy check --strict"]
  ) { options, toy in
    let words = [
      options.isFixing ? "fix" : nil, options.isStrict ? "strict" : nil, options.format.rawValue,
      options.name.map { "name=\($0)" }, options.sizes.isEmpty ? nil : "\(options.sizes)",
      options.files.isEmpty ? nil : "\(options.files)",
    ]
    toy.told = words.compactMap(\.self).joined(separator: " ")
  }

  private static let show = Command<Toy>(
    "show", "Show a section or a person.", options: Show(),
    parameters: [
      .option("--width", value: "N", to: \.width, help: "How wide."),
      .argument("SECTION", to: \.section, required: true, help: "Which one."),
    ]
  ) { options, toy in toy.told = "section \(options.section) \(options.width)" }

  private static let codebook = Command<Toy>(
    "codebook", "Work on codebooks.",
    subcommands: [
      Command("test", "Test one.", options: ()) { _, toy in toy.told = "test" },
      Command("lint", "Look for mistakes.", options: ()) { _, toy in toy.told = "lint" },
    ])

  /// What the program says when it is asked for help.
  static func help(_ names: [String]) throws -> String {
    var toy = Toy()
    let error = #expect(throws: Interruption.self) {
      _ = try program.invocation(of: names + ["--help"], in: &toy)
    }
    guard case .help(let text) = error else { return "" }
    return text
  }
}
