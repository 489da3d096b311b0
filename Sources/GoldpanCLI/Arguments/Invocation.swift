import GoldpanText

/// Why a command line is not run.
package enum Interruption: Error, Hashable {
  case help(String)
  /// It cannot be understood; the text says why and where to read on.
  case misuse(String)
}

/// The same before it is known of which command; without a message somebody asked for help.
struct Slip: Error { var message: String? }

/// A word given to a parameter, and the option as it was typed.
typealias Given = (shape: Shape, value: String, name: String)

extension Program {
  /// What the words after the program's name ask for; shared options go into `context`.
  ///
  /// Options and arguments mix freely; `--name value`, `--name=value`, `-abc`, `-ofile` and `--`
  /// are understood, `-` is an argument, and the last occurrence of an option counts.
  package func invocation(
    of words: [String], in context: inout Context
  ) throws(Interruption) -> Command<Context>.Run {
    var reading = Reading(program: self, path: [root], words: words[...])
    do {
      return try reading.invocation(in: &context)
    } catch {
      guard let message = error.message else { throw .help(help(for: reading.path)) }
      throw .misuse(complaint(message, at: reading.path))
    }
  }
}

extension Array {
  /// Puts the words that are theirs into the options, in the order they were given.
  func fill<Options>(
    _ options: inout Options, with given: [Given]
  ) throws(Slip) where Element == Parameter<Options> {
    for (shape, value, name) in given {
      if first(where: { $0.shape == shape })?.fill(&options, value) ?? true { continue }
      let place = shape.isArgument ? shape.placeholder : "'\(name)'"
      let hint =
        shape.misnomers[value].map { "; \($0)" }
        ?? Spelling.hint(for: value, among: shape.choices)
      throw Slip(message: "\(place) takes \(shape.expectation), not '\(printable(value))'\(hint)")
    }
  }
}

private struct Reading<Context> {
  let program: Program<Context>
  /// The commands so far, the program itself first.
  var path: [Command<Context>]
  var words: ArraySlice<String>
  var given: [Given] = []
  var argumentCount = 0

  private var command: Command<Context> { path.last ?? program.root }
  private var shapes: [Shape] { command.parameters + program.sharedShapes }

  mutating func invocation(in context: inout Context) throws(Slip) -> Command<Context>.Run {
    if words.isEmpty { throw Slip() }
    var takesOptions = true
    while let word = words.popFirst() {
      if !takesOptions || word == "-" || !word.hasPrefix("-") {
        try readArgument(word)
      } else if word == "--" {
        takesOptions = false
      } else if word.hasPrefix("--") {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        try readOption(String(parts[0]), attached: parts.dropFirst().first)
      } else {
        try readCluster(word)
      }
    }
    if let missing = command.arguments.dropFirst(argumentCount).first(where: \.isRequired) {
      throw Slip(message: missing.lack)
    }
    try program.shared.fill(&context, with: given)
    return try command.bind(given)
  }

  private mutating func readArgument(_ word: String) throws(Slip) {
    let places = command.arguments
    if let next = command.subcommands.first(where: { $0.name == word }) {
      path.append(next)
    } else if !command.subcommands.isEmpty {
      let hint = Spelling.hint(for: word, among: command.subcommands.map(\.name))
      throw Slip(message: "unknown command '\(printable(word))'\(hint)")
    } else if let place = places.dropFirst(argumentCount).first ?? places.last(where: \.isList) {
      argumentCount += 1
      given.append((place, word, word))
    } else {
      throw Slip(message: "unexpected argument '\(printable(word))'")
    }
  }

  private mutating func readCluster(_ word: String) throws(Slip) {
    let valued = Set(shapes.filter { $0.kind == .option }.flatMap(\.names))
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let name = "-\(letter)"
      let takesRest = !letters.isEmpty && valued.contains(name)
      let rest = letters.first == "=" ? letters.dropFirst() : letters
      try readOption(name, attached: takesRest ? rest : nil, in: word)
      if takesRest { return }
    }
  }

  private mutating func readOption(
    _ name: String, attached: Substring?, in cluster: String? = nil
  ) throws(Slip) {
    guard let shape = shapes.first(where: { $0.names.contains(name) }) else {
      throw Slip(message: unknown(name, in: cluster))
    }
    switch (shape.kind, attached) {
    case (.help, _): throw Slip()
    case (.flag, .some): throw Slip(message: "'\(name)' takes no value")
    case (.option, nil):
      guard let next = words.first, !shapes.contains(where: { $0.names.contains(next) }) else {
        throw Slip(message: "'\(name)' needs a value: \(name) \(shape.placeholder)")
      }
      given.append((shape, words.removeFirst(), name))
    default: given.append((shape, attached.map(String.init) ?? "", name))
    }
  }

  private func unknown(_ name: String, in cluster: String?) -> String {
    let long = shapes.flatMap(\.names).filter { $0.hasPrefix("--") }
    let word = cluster ?? name
    let hint = Spelling.hint(for: word, among: long + command.subcommands.map(\.name))
    return "unknown option '\(printable(hint.isEmpty ? name : word))'\(hint)"
  }
}
