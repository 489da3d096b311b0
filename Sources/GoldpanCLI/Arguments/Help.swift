import GoldpanReports

extension Program {
  /// Usage, summary, examples, commands, arguments and options of the last command of `path`.
  func help(for path: [Command<Context>]) -> String {
    let command = path.last ?? root
    let isRoot = path.count == 1
    let commands = isRoot ? groups : [("commands", command.subcommands)]
    let names = command.subcommands.map(\.name)
    let (arguments, options) = (command.arguments, command.parameters.filter { !$0.isArgument })
    let sections =
      [("examples", command.examples.map { "  \($0)" })]
      + commands.map { title, commands in
        (title, twoColumns(commands.map { ($0.name, $0.summary) }, under: names))
      }
      + [
        (command.notes.title, twoColumns(command.notes.rows)),
        ("arguments", twoColumns(arguments.map(\.row))),
        ("options", twoColumns(options.filter { !$0.help.isEmpty }.map(\.row))),
        ("options of every command", isRoot ? twoColumns(sharedShapes.map(\.row)) : []),
      ]
    let blocks =
      [["usage: \(usage(of: path))"], wrapped(command.summary, to: 80)]
      + sections.filter { !$0.1.isEmpty }.map { ["\($0.0):"] + $0.1 }
      + (isRoot ? [] : [wrapped(reminder, to: 80)])
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// A complaint about a command line, its usage and where to read on.
  func complaint(_ message: String, at path: [Command<Context>]) -> String {
    let names = ([root.name, "help"] + path.dropFirst().map(\.name)).joined(separator: " ")
    return "\(root.name): \(message)\nusage: \(usage(of: path))\n'\(names)' explains more\n"
  }

  private func usage(of path: [Command<Context>]) -> String {
    let command = path.last ?? root
    let hasOptions = path.count == 1 || command.arguments.count < command.parameters.count
    let rest = command.subcommands.isEmpty ? command.arguments.map(\.usage) : ["COMMAND"]
    return (path.map(\.name) + (hasOptions ? ["[OPTIONS]"] : []) + rest).joined(separator: " ")
  }

  private var reminder: String {
    let names = sharedShapes.compactMap(\.names.last).joined(separator: ", ")
    return "Every command takes \(names); '\(root.name) help' explains them."
  }
}

extension Shape {
  /// As help lists it, letters aligned: `-o, --output FILE`, and what it is for.
  fileprivate var row: (String, String) {
    let names = names.count == 1 ? "    \(names[0])" : names.reversed().joined(separator: ", ")
    let words = [names, placeholder].filter { !$0.isEmpty }.joined(separator: " ")
    return (words, choices.isEmpty ? help : "\(help) (\(choices.joined(separator: ", ")))")
  }

  fileprivate var usage: String {
    let word = placeholder + (isList ? "..." : "")
    return isRequired ? word : "[\(word)]"
  }
}
