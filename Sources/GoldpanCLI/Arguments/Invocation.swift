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
  var path: [Command<Context>]
  var words: ArraySlice<String>
  var own: [Assignment] = []
  var shared: [Assignment] = []
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
    do { try program.shared.fill(&context, with: shared) } catch {
      throw misfit(error, program.sharedShapes[error.parameter])
    }
    return try bound()
  }

  private mutating func readArgument(_ word: String) throws(Interruption) {
    if takesOptions, argumentCount == 0,
      let next = command.subcommands.first(where: { $0.name == word })
    {
      if let early = own.first { throw misuse("'\(early.word)' belongs after '\(word)'") }
      return path.append(next)
    }
    let places = command.parameters.indices.filter { command.parameters[$0].isArgument }
    let place = argumentCount < places.count ? places[argumentCount] : places.last
    guard let place, argumentCount < places.count || command.parameters[place].kind == .arguments
    else {
      guard command.bind == nil else { throw misuse("unexpected argument \(quoted(word))") }
      let hint = Spelling.hint(for: word, among: command.subcommands.map(\.name))
      throw misuse("unknown command \(quoted(word))\(hint)")
    }
    argumentCount += 1
    own.append(Assignment(parameter: place, value: word, word: word))
  }

  private mutating func readLong(_ word: String) throws(Interruption) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let shape = shapes.first(where: { $0.names.contains(name) }) else {
      throw unknownOption(name)
    }
    try assign(shape, named: name, attached: parts.count > 1 ? String(parts[1]) : nil)
  }

  private mutating func readCluster(_ word: String) throws(Interruption) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let name = "-\(letter)"
      guard let shape = shapes.first(where: { $0.names.contains(name) }) else {
        throw unknownOption(name, in: word)
      }
      guard shape.kind == .option else {
        try assign(shape, named: name, attached: nil)
        continue
      }
      let value = letters.first == "=" ? letters.dropFirst() : letters
      return try assign(shape, named: name, attached: letters.isEmpty ? nil : String(value))
    }
  }

  private mutating func assign(
    _ shape: Shape, named name: String, attached: String?
  ) throws(Interruption) {
    var value = ""
    switch shape.kind {
    case .help: throw .help(program.help(for: path))
    case .option:
      if let attached { value = attached } else { value = try nextValue(of: shape, named: name) }
    default: if attached != nil { throw misuse("'\(name)' takes no value") }
    }
    if let index = command.parameters.firstIndex(of: shape) {
      own.append(Assignment(parameter: index, value: value, word: name))
    } else if let index = program.sharedShapes.firstIndex(of: shape) {
      shared.append(Assignment(parameter: index, value: value, word: name))
    }
  }

  private mutating func nextValue(
    of shape: Shape, named name: String
  ) throws(Interruption) -> String {
    guard let next = words.first, !shapes.contains(where: { $0.names.contains(next) }) else {
      throw misuse("'\(name)' needs a value: \(name) \(shape.placeholder)")
    }
    words.removeFirst()
    return next
  }

  private func bound() throws(Interruption) -> Command<Context>.Run {
    guard let bind = command.bind else {
      let names = command.subcommands.map(\.name).joined(separator: ", ")
      throw misuse(path.count == 1 ? "no command given" : "expected one of \(names)")
    }
    for (index, shape) in command.parameters.enumerated()
    where shape.isRequired && !own.contains(where: { $0.parameter == index }) {
      throw misuse("missing \(shape.placeholder)")
    }
    do { return try bind(own) } catch {
      throw misfit(error, command.parameters[error.parameter])
    }
  }

  private func misfit(_ assignment: Assignment, _ shape: Shape) -> Interruption {
    let name = shape.names.isEmpty ? shape.placeholder : "'\(assignment.word)'"
    let known = shape.choices + (shape.isArgument ? command.subcommands.map(\.name) : [])
    let hint = Spelling.hint(for: assignment.value, among: known)
    return misuse("\(name) takes \(shape.expectation), not \(quoted(assignment.value))\(hint)")
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
