/// A word and what it makes the program do; its options are known only to itself.
package struct Command<Context>: Sendable {
  package typealias Run = @Sendable (inout Context) throws -> Void

  package let name: String
  /// One sentence for the list of commands.
  package let summary: String
  package let parameters: [Shape]
  /// Whole command lines that work.
  package let examples: [String]
  /// Words of which one must follow; empty for a command that runs itself.
  package let subcommands: [Command]
  /// What else its help explains, under a heading of its own.
  package var notes: (title: String, rows: [(String, String)]) = ("", [])
  /// Turns words given to parameters into something to run.
  let bind: @Sendable ([Given]) throws(Slip) -> Run
  var arguments: [Shape] { parameters.filter(\.isArgument) }

  /// A command that fills a copy of `options` and hands it to `run`.
  package init<Options: Sendable>(
    _ name: String, _ summary: String, options: Options,
    parameters: [Parameter<Options>] = [], examples: [String] = [],
    run: @escaping @Sendable (Options, inout Context) throws -> Void
  ) {
    (self.name, self.summary, self.examples, subcommands) = (name, summary, examples, [])
    self.parameters = parameters.map(\.shape)
    bind = { given throws(Slip) in
      var filled = options
      try parameters.fill(&filled, with: given)
      return { [filled] context in try run(filled, &context) }
    }
  }

  /// A word under which `subcommands` stand.
  package init(
    _ name: String, _ summary: String, examples: [String] = [], subcommands: [Command]
  ) {
    (self.name, self.summary, parameters) = (name, summary, [])
    (self.examples, self.subcommands) = (examples, subcommands)
    bind = { _ throws(Slip) in
      throw Slip(message: "expected one of \(subcommands.map(\.name).joined(separator: ", "))")
    }
  }
}

/// All commands of a program, and the options that each of them takes; those fill the context.
package struct Program<Context>: Sendable {
  let root: Command<Context>
  /// The commands under headings of the help.
  let groups: [(title: String, commands: [Command<Context>])]
  let shared: [Parameter<Context>]
  /// What can be seen of the shared options, `--help` included.
  let sharedShapes: [Shape]

  package init(
    _ name: String, _ summary: String, shared: [Parameter<Context>] = [],
    groups: [(title: String, commands: [Command<Context>])]
  ) {
    root = Command(name, summary, subcommands: groups.flatMap(\.commands))
    (self.groups, self.shared) = (groups, shared)
    let help = Shape(names: ["--help", "-h"], kind: .help, help: "Explain the command.")
    sharedShapes = shared.map(\.shape) + [help]
  }
}
