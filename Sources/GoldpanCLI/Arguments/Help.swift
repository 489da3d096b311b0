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

  /// Usage, summary, examples, arguments, commands and options of the last command of `path`.
  func help(for path: [Command<Context>]) -> String {
    let command = path.last ?? root
    var blocks = [["usage: \(usage(of: path))"], wrapped(command.summary, indent: 0)]
    blocks.append(block("examples", command.examples.map { "  \($0)" }))
    if path.count > 1 {
      blocks.append(block("commands", table(command.subcommands.map { ($0.name, $0.summary) })))
    } else {
      blocks += groups.map { group in
        block(group.title, table(group.commands.map { ($0.name, $0.summary) }))
      }
    }
    let (arguments, options) = (
      command.parameters.filter(\.isArgument), command.parameters.filter { !$0.isArgument }
    )
    blocks.append(block("arguments", table(arguments.map { ($0.placeholder, $0.explanation) })))
    blocks.append(block("options", table(options.map { ($0.signature, $0.explanation) })))
    blocks.append(path.count > 1 ? reminder : block("options of every command", sharedTable))
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

  private var sharedTable: [String] {
    table(sharedShapes.map { ($0.signature, $0.explanation) })
  }

  private var reminder: [String] {
    let names = sharedShapes.compactMap(\.names.last).joined(separator: ", ")
    return wrapped("Every command takes \(names); '\(root.name) help' explains them.", indent: 0)
  }
}

extension Shape {
  /// The spellings as help lists them, letters aligned: `-o, --output FILE`.
  fileprivate var signature: String {
    let letters = names.filter { !$0.hasPrefix("--") }
    let words = names.filter { $0.hasPrefix("--") }
    let spellings = (letters + words).joined(separator: ", ")
    return (letters.isEmpty ? "    " : "") + spellings + (kind == .option ? " \(placeholder)" : "")
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

/// Two columns in 80, the second wrapped under itself.
private func table(_ rows: [(String, String)]) -> [String] {
  let column = min(28, (rows.map { $0.0.count }.max() ?? 0) + 4)
  return rows.flatMap { left, right in
    let lines = wrapped(right, indent: column)
    let head = "  \(left)"
    guard head.count + 2 <= column, let first = lines.first else { return [head] + lines }
    return [head + first.dropFirst(head.count)] + lines.dropFirst()
  }
}

private func wrapped(_ text: String, indent: Int) -> [String] {
  let margin = String(repeating: " ", count: indent)
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let last = lines.last, last.count + 1 + word.count <= 80 {
      lines[lines.count - 1] += " \(word)"
    } else {
      lines.append(margin + word)
    }
  }
  return lines
}
