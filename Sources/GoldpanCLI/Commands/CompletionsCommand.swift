struct CompletionsCommand: Sendable {
  var shell = Shell.bash
  var words: [String] = []

  static let command = Command<Console>(
    "completions", "Print a script that lets a shell complete words.",
    options: CompletionsCommand(),
    parameters: [
      .argument("SHELL", to: \.shell, required: true, help: "The shell."),
      .argument(
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
        : options.shell.lines(Goldpan.program.completions(of: options.words)))
  }
}

/// A shell that completes words.
package enum Shell: String, CaseIterable, ArgumentValue {
  case bash, zsh, fish

  /// What offers words to the shell, a line each.
  package func lines(_ offers: [(word: String, help: String)]) -> String {
    offers.map { word, help in
      switch self {
      case .bash: word + "\n"
      case .zsh: (help.isEmpty ? word : "\(word):\(help)") + "\n"
      case .fish: (help.isEmpty ? word : "\(word)\t\(help)") + "\n"
      }
    }.joined()
  }

  /// What makes the shell ask `program completions SHELL -- WORD...` for what may follow.
  ///
  /// Where the program knows nothing, the shell offers files.
  package func script(for program: String) -> String {
    switch self {
    case .bash:
      """
      _\(program)() {
        local IFS=$'\\n'
        COMPREPLY=($("$1" completions bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
      }
      complete -o default -F _\(program) \(program)

      """
    case .zsh:
      """
      #compdef \(program)
      local -a found
      found=(${(f)"$(${words[1]} completions zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)"})
      if (( $#found )); then _describe \(program) found; else _files; fi

      """
    case .fish:
      """
      function __\(program)
        \(program) completions fish -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null
      end
      complete -c \(program) -a '(__\(program))'

      """
    }
  }
}
