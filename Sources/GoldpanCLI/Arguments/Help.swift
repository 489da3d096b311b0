import GoldpanText

extension Program {
  /// What `names` do and take: the program's own help when there are none.
  package func help(for names: [String]) throws(Interruption) -> String {
    var path = [root]
    for name in names {
      let known = path.last?.subcommands ?? []
      guard let next = known.first(where: { $0.name == name }) else {
        let hint = Spelling.hint(for: name, among: known.map(\.name))
        throw misuse("unknown command '\(printable(name))'\(hint)", of: path)
      }
      path.append(next)
    }
    return help(for: path)
  }

  /// Usage, summary, examples, commands, arguments and options of the last command of `path`.
  func help(for path: [Command<Context>]) -> String {
    let command = path.last ?? root
    let isRoot = path.count == 1
    let commands = isRoot ? groups : [("commands", command.subcommands)]
    let column = margin(command.subcommands.map(\.name))
    let blocks =
      [["usage: \(usage(of: path))"], wrapped(command.summary)]
      + [block("examples", command.examples.map { "  \($0)" })]
      + commands.map { block($0.title, table($0.commands.map { ($0.name, $0.summary) }, column)) }
      + [
        block("arguments", table(command.parameters.filter(\.isArgument))),
        block("options", table(command.parameters.filter { !$0.isArgument })),
        isRoot ? block("options of every command", table(sharedShapes)) : reminder,
      ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  /// A complaint about a command line, its usage and where to read on.
  func misuse(_ message: String, of path: [Command<Context>]) -> Interruption {
    let names = ([root.name, "help"] + path.dropFirst().map(\.name)).joined(separator: " ")
    return .misuse(
      """
      \(root.name): \(message)
      usage: \(usage(of: path))
      '\(names)' explains more

      """)
  }

  private func usage(of path: [Command<Context>]) -> String {
    let command = path.last ?? root
    let arguments = command.parameters.filter(\.isArgument)
    let hasOptions = path.count == 1 || arguments.count < command.parameters.count
    return
      (path.map(\.name) + (hasOptions ? ["[OPTIONS]"] : [])
      + (command.bind == nil ? ["COMMAND"] : []) + arguments.map(\.usage))
      .joined(separator: " ")
  }

  private var reminder: [String] {
    let names = sharedShapes.compactMap(\.names.last).joined(separator: ", ")
    return wrapped("Every command takes \(names); '\(root.name) help' explains them.")
  }
}

extension Shape {
  /// The spellings as help lists them, letters aligned: `-o, --output FILE`.
  fileprivate var signature: String {
    guard !isArgument else { return placeholder }
    let spellings =
      names.count > 1 ? names.reversed().joined(separator: ", ") : "    " + names.joined()
    return spellings + (kind == .option ? " \(placeholder)" : "")
  }

  fileprivate var explanation: String {
    choices.isEmpty ? help : "\(help) (\(choices.joined(separator: ", ")))"
  }

  fileprivate var usage: String {
    let word = kind == .arguments ? "\(placeholder)..." : placeholder
    return isRequired ? word : "[\(word)]"
  }
}

private func block(_ title: String, _ lines: [String]) -> [String] {
  lines.isEmpty ? [] : ["\(title):"] + lines
}

private func table(_ shapes: [Shape]) -> [String] {
  table(shapes.map { ($0.signature, $0.explanation) }, margin(shapes.map(\.signature)))
}

/// Two columns in 80, the second begun and wrapped at `column`.
private func table(_ rows: [(String, String)], _ column: Int) -> [String] {
  rows.flatMap { left, right in
    let (head, lines) = ("  \(left)", wrapped(right, at: column))
    guard head.count + 2 <= column, let first = lines.first else { return [head] + lines }
    return [head + first.dropFirst(head.count)] + lines.dropFirst()
  }
}

/// Where the column after `words` begins.
private func margin(_ words: [String]) -> Int { min(28, (words.map(\.count).max() ?? 0) + 4) }

private func wrapped(_ text: String, at column: Int = 0) -> [String] {
  let margin = String(repeating: " ", count: column)
  return text.split(separator: " ").reduce(into: []) { lines, word in
    if let last = lines.last, last.count + 1 + word.count <= 80 {
      lines[lines.count - 1] += " \(word)"
    } else {
      lines.append(margin + word)
    }
  }
}
