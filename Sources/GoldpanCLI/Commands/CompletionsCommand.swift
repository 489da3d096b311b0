struct CompletionsCommand: Sendable {
  var shell = Shell.bash
  var words: [String] = []

  static let command = Command<Console>(
    "completions", "Print a script that lets a shell complete words.",
    options: CompletionsCommand(),
    parameters: [
      .argument("SHELL", to: \.shell, required: true, help: "The shell."),
      .arguments(
        "WORD", to: \.words, help: "Asked by the script: print what may stand for the last word."),
    ],
    examples: [
      "goldpan completions bash > ~/.local/share/bash-completion/completions/goldpan",
      "goldpan completions zsh > ~/.zfunc/_goldpan",
      "goldpan completions fish > ~/.config/fish/completions/goldpan.fish",
    ]
  ) { options, console in
    try console.result(
      options.words.isEmpty
        ? options.shell.script(for: "goldpan")
        : Goldpan.program.completions(of: options.words, for: options.shell))
  }
}
