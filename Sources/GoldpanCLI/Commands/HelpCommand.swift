struct HelpCommand: Sendable {
  var names: [String] = []

  static let command = Command<Console>(
    "help", "Explain a command, or list them all.", options: HelpCommand(),
    parameters: [.arguments("COMMAND", to: \.names, help: "The command's words.")],
    examples: ["goldpan help completions"]
  ) { options, console in
    try console.result(Goldpan.program.help(for: options.names))
  }
}
