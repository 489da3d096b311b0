extension Program {
  /// What may stand for the last of `words`, with its help: commands, options or choices.
  package func completions(of words: [String]) -> [(word: String, help: String)] {
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
    return offers(for: last, to: option, of: command).filter { $0.word.hasPrefix(last) }
  }

  private func offers(
    for word: String, to option: Shape?, of command: Command<Context>
  ) -> [(word: String, help: String)] {
    let shapes = (command.parameters + sharedShapes).filter { $0.isArgument || !$0.help.isEmpty }
    if let option { return option.choices.map { ($0, "") } }
    if word.hasPrefix("-") {
      let names = shapes.flatMap { shape in shape.names.map { ($0, shape) } }
      guard word.contains("=") else { return names.map { ($0, $1.help) } }
      return names.flatMap { name, shape in shape.choices.map { ("\(name)=\($0)", "") } }
    }
    let choices = command.arguments.flatMap(\.choices)
    return command.subcommands.map { ($0.name, $0.summary) } + choices.map { ($0, "") }
  }
}
