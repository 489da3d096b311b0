struct CompletionsCommand: Sendable {
  var shell: Shell?

  static let command = Command<Console>(
    "completions", "Print a script that lets a shell complete words.",
    options: CompletionsCommand(),
    parameters: [.argument("SHELL", to: \.shell, required: true, help: "The shell.")],
    examples: [
      "goldpan completions bash > ~/.local/share/bash-completion/completions/goldpan",
      "goldpan completions zsh > ~/.zfunc/_goldpan",
      "goldpan completions fish > ~/.config/fish/completions/goldpan.fish",
    ]
  ) { options, console in
    guard let shell = options.shell else { return }
    try console.result(Goldpan.program.completions(for: shell))
  }
}
