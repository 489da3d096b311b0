/// A word and what it makes the program do; its options are known only to itself.
package struct Command<Context>: Sendable {
  package typealias Run = @Sendable (inout Context) throws -> Void

  package let name: String
  /// One sentence for the list of commands.
  package let summary: String
  package let parameters: [Shape]
  /// Whole command lines that work.
  package let examples: [String]
  /// Words that may follow; they go before the arguments.
  package let subcommands: [Command]
  /// Turns words given to parameters into something to run; `nil` if a subcommand is needed.
  let bind: (@Sendable ([Assignment]) throws(Assignment) -> Run)?

  /// A command that fills a copy of `options` and hands it to `run`.
  ///
  /// Without `run` it only gathers subcommands; `()` are the options of one that has none.
  package init<Options: Sendable>(
    _ name: String, _ summary: String, options: Options,
    parameters: [Parameter<Options>] = [], examples: [String] = [], subcommands: [Command] = [],
    run: (@Sendable (Options, inout Context) throws -> Void)? = nil
  ) {
    (self.name, self.summary, self.examples) = (name, summary, examples)
    (self.parameters, self.subcommands) = (parameters.map(\.shape), subcommands)
    guard let run else {
      bind = nil
      return
    }
    bind = { assignments throws(Assignment) in
      var filled = options
      try parameters.fill(&filled, with: assignments)
      return { [filled] context in try run(filled, &context) }
    }
  }
}

/// All commands of a program, and the options that each of them takes.
///
/// The shared options fill the context, so a command's own struct need not repeat them.
package struct Program<Context>: Sendable {
  /// Commands under a heading of the program's help.
  package typealias Group = (title: String, commands: [Command<Context>])

  let root: Command<Context>
  let groups: [Group]
  let shared: [Parameter<Context>]
  /// What can be seen of the shared options, `--help` included.
  let sharedShapes: [Shape]

  package init(
    _ name: String, _ summary: String, shared: [Parameter<Context>] = [], groups: [Group]
  ) {
    root = Command(name, summary, options: (), subcommands: groups.flatMap(\.commands))
    (self.groups, self.shared) = (groups, shared)
    let help = Shape(names: ["--help", "-h"], kind: .help, help: "Explain the command.")
    sharedShapes = shared.map(\.shape) + [help]
  }
}

/// A word given to a parameter; thrown when that cannot take it.
struct Assignment: Error {
  let shape: Shape
  let value: String
  /// The option as it was typed, or the value itself.
  let word: String
}

extension Array {
  /// Puts the words that are theirs into the options, in the order they were given.
  func fill<Options>(
    _ options: inout Options, with assignments: [Assignment]
  ) throws(Assignment) where Element == Parameter<Options> {
    for assignment in assignments {
      guard let parameter = first(where: { $0.shape == assignment.shape }) else { continue }
      guard parameter.fill(&options, assignment.value) else { throw assignment }
    }
  }
}
