import GoldpanText

/// Why a command line is not run.
package enum Interruption: Error, Hashable {
  /// Somebody asked for this text.
  case help(String)
  /// It cannot be understood; the text says why and where to read on.
  case misuse(String)
}

extension Program {
  /// What the words after the program's name ask for; shared options go into `context`.
  ///
  /// Options and arguments mix freely; `--name value`, `--name=value`, `-abc`, `-ofile` and `--`
  /// are understood, `-` is an argument, and the last occurrence of an option counts.
  package func invocation(
    of words: [String], in context: inout Context
  ) throws(Interruption) -> Command<Context>.Run {
    var reading = Reading(program: self, path: [root], words: words[...])
    return try reading.invocation(in: &context)
  }
}

private struct Reading<Context> {
  let program: Program<Context>
  /// The commands so far, the program itself first.
  var path: [Command<Context>]
  var words: ArraySlice<String>
  var given: [Assignment] = []
  var argumentCount = 0
  var takesOptions = true

  var command: Command<Context> { path.last ?? program.root }
  var shapes: [Shape] { command.parameters + program.sharedShapes }

  mutating func invocation(
    in context: inout Context
  ) throws(Interruption) -> Command<Context>.Run {
    if words.isEmpty { throw .help(program.help(for: path)) }
    while let word = words.popFirst() {
      if !takesOptions || word == "-" || !word.hasPrefix("-") {
        try readArgument(word)
      } else if word == "--" {
        takesOptions = false
      } else if word.hasPrefix("--") {
        try readLong(word)
      } else {
        try readCluster(word)
      }
    }
    let required = command.parameters.filter(\.isRequired)
    if let missing = required.first(where: { shape in !given.contains { $0.shape == shape } }) {
      throw misuse("missing \(missing.placeholder)")
    }
    guard let bind = command.bind else {
      let names = command.subcommands.map(\.name).joined(separator: ", ")
      throw misuse(path.count == 1 ? "no command given" : "expected one of \(names)")
    }
    do {
      try program.shared.fill(&context, with: given)
      return try bind(given)
    } catch {
      throw misfit(error)
    }
  }

  private mutating func readArgument(_ word: String) throws(Interruption) {
    if takesOptions, argumentCount == 0,
      let next = command.subcommands.first(where: { $0.name == word })
    {
      if let early = given.first(where: { command.parameters.contains($0.shape) }) {
        throw misuse("'\(early.word)' belongs after '\(word)'")
      }
      return path.append(next)
    }
    let places = command.parameters.filter(\.isArgument)
    let place = places.dropFirst(argumentCount).first ?? places.last { $0.kind == .arguments }
    if let place {
      argumentCount += 1
      given.append(Assignment(shape: place, value: word, word: word))
    } else if command.bind == nil {
      let hint = Spelling.hint(for: word, among: command.subcommands.map(\.name))
      throw misuse("unknown command \(quoted(word))\(hint)")
    } else {
      throw misuse("unexpected argument \(quoted(word))")
    }
  }

  private mutating func readLong(_ word: String) throws(Interruption) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    try assign(String(parts[0]), attached: parts.count > 1 ? String(parts[1]) : nil)
  }

  private mutating func readCluster(_ word: String) throws(Interruption) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let name = "-\(letter)"
      if !letters.isEmpty, shapes.contains(where: { $0.kind == .option && $0.names.contains(name) })
      {
        let value = letters.first == "=" ? letters.dropFirst() : letters
        return try assign(name, attached: String(value))
      }
      try assign(name, attached: nil, in: word)
    }
  }

  private mutating func assign(
    _ name: String, attached: String?, in word: String = ""
  ) throws(Interruption) {
    guard let shape = shapes.first(where: { $0.names.contains(name) }) else {
      throw unknownOption(name, in: word)
    }
    if shape.kind == .help { throw .help(program.help(for: path)) }
    var value = attached ?? ""
    if shape.kind == .flag, attached != nil { throw misuse("'\(name)' takes no value") }
    if shape.kind == .option, attached == nil {
      guard let next = words.first, !shapes.contains(where: { $0.names.contains(next) }) else {
        throw misuse("'\(name)' needs a value: \(name) \(shape.placeholder)")
      }
      value = words.removeFirst()
    }
    given.append(Assignment(shape: shape, value: value, word: name))
  }

  private func misfit(_ given: Assignment) -> Interruption {
    let shape = given.shape
    let name = shape.isArgument ? shape.placeholder : "'\(given.word)'"
    let known = shape.choices + (shape.isArgument ? command.subcommands.map(\.name) : [])
    let hint = Spelling.hint(for: given.value, among: known)
    return misuse("\(name) takes \(shape.expectation), not \(quoted(given.value))\(hint)")
  }

  private func unknownOption(_ name: String, in word: String = "") -> Interruption {
    let long = shapes.flatMap(\.names).filter { $0.hasPrefix("--") }
    guard !long.contains("-\(word)") else {
      return misuse("unknown option \(quoted(word)); did you mean '-\(word)'?")
    }
    let hint = Spelling.hint(for: name, among: long + command.subcommands.map(\.name))
    return misuse("unknown option \(quoted(name))\(name.count > 2 ? hint : "")")
  }

  private func misuse(_ message: String) -> Interruption { program.misuse(message, of: path) }
}

/// A word of the user's in a message, harmless for a terminal.
private func quoted(_ word: String) -> String { "'\(printable(word))'" }
