/// A shell that completes words.
package enum Shell: String, CaseIterable, ArgumentValue {
  case bash, zsh, fish

  /// A line that offers a word.
  fileprivate func line(_ word: String, _ help: String) -> String {
    switch self {
    case .bash: word
    case .zsh: help.isEmpty ? word : "\(word):\(help)"
    case .fish: help.isEmpty ? word : "\(word)\t\(help)"
    }
  }
}

extension Program {
  /// What may stand for the last of `words`, a line each: commands, options or choices.
  package func completions(of words: [String], for shell: Shell) -> String {
    var (command, option) = (root, Shape?.none)
    for word in words.dropLast() where word != "=" {  // bash makes `=` a word of its own
      if option != nil {
        option = nil
      } else if let next = command.subcommands.first(where: { $0.name == word }) {
        command = next
      } else {
        option = (command.parameters + sharedShapes).first {
          $0.kind == .option && $0.names.contains(word)
        }
      }
    }
    let last = words.last.flatMap { $0 == "=" ? nil : $0 } ?? ""
    return offers(for: last, to: option, of: command).filter { $0.0.hasPrefix(last) }
      .map { shell.line($0, $1) + "\n" }.joined()
  }

  private func offers(
    for word: String, to option: Shape?, of command: Command<Context>
  ) -> [(String, String)] {
    let shapes = command.parameters + sharedShapes
    if let option { return option.choices.map { ($0, "") } }
    if let end = word.firstIndex(of: "="), word.hasPrefix("--") {
      let choices = shapes.first { $0.names.contains(String(word[..<end])) }?.choices
      return (choices ?? []).map { (word[...end] + $0, "") }
    }
    if word.hasPrefix("-") {
      return shapes.flatMap { shape in shape.names.map { ($0, shape.help) } }
    }
    let choices = command.parameters.filter(\.isArgument).flatMap(\.choices)
    return command.subcommands.map { ($0.name, $0.summary) } + choices.map { ($0, "") }
  }
}
