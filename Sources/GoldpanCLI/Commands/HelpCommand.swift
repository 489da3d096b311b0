struct HelpCommand: Sendable {
  var names: [String] = []

  static let command = Command<Console>(
    "help", "Explain a command, or list them all.", options: HelpCommand(),
    parameters: [.argument("COMMAND", to: \.names, help: "The command's words.")],
    examples: ["goldpan help completions"]
  ) { options, console in
    do {
      _ = try Goldpan.program.invocation(of: options.names + ["--help"], in: &console)
    } catch Interruption.help(let text) {
      try console.result(text)
    }
  }
}
