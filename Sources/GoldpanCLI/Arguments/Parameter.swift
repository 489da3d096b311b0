/// What words of the command line can be put into; the last one counts, except in an array.
package protocol ArgumentMember: Sendable {
  associatedtype Word: ArgumentValue
  static var isList: Bool { get }
  mutating func put(_ word: Word)
}

/// A type that a word of the command line can be read as.
package protocol ArgumentValue: ArgumentMember where Word == Self {
  /// The value that `argument` spells, if any.
  init?(argument: String)
  /// Every word there is, where they can be listed.
  static var choices: [String] { get }
  /// What has to be written, as "a whole number".
  static var expectation: String { get }
  /// By words that are no value but may be taken for one: what to write instead, in a clause.
  static var misnomers: [String: String] { get }
}

extension ArgumentValue {
  package static var isList: Bool { false }
  package mutating func put(_ word: Self) { self = word }
  package static var choices: [String] { [] }
  package static var expectation: String { "one of \(choices.joined(separator: ", "))" }
  package static var misnomers: [String: String] { [:] }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package init?(argument: String) { self.init(rawValue: argument) }
  package static var choices: [String] { allCases.map(\.rawValue) }
}

extension String: ArgumentValue {
  package init?(argument: String) { self = argument }
}

extension Optional: ArgumentMember where Wrapped: ArgumentValue {
  package static var isList: Bool { false }
  package mutating func put(_ word: Wrapped) { self = word }
}

extension Array: ArgumentMember where Element: ArgumentValue {
  package static var isList: Bool { true }
  package mutating func put(_ word: Element) { append(word) }
}

/// What can be seen of a parameter: all that help, messages and completions need.
package struct Shape: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case flag, option, argument, help }

  /// Spellings such as `--format` and `-f`, long one first; empty for arguments.
  package let names: [String]
  package let kind: Kind
  package var placeholder = ""
  package var choices: [String] = []
  package var expectation = ""
  package var misnomers: [String: String] = [:]
  package var isRequired = false
  /// Whether further words join the first.
  package var isList = false
  package let help: String  // empty: neither listed nor offered
  var isArgument: Bool { kind == .argument }
  /// What is said when it is missing: "missing TAG: the tag, such as pain/queue".
  var lack: String {
    let clause = help.prefix(1).lowercased() + help.dropFirst()
    return help.isEmpty
      ? "missing \(placeholder)"
      : "missing \(placeholder): \(clause.hasSuffix(".") ? String(clause.dropLast()) : clause)"
  }
}

/// Which words fill which member of `Options`, and how.
package struct Parameter<Options>: Sendable {
  package typealias Member<Value> = WritableKeyPath<Options, Value> & Sendable

  let shape: Shape
  /// Puts a word into the options; `false` when it does not fit.
  let fill: @Sendable (inout Options, String) -> Bool

  package static func flag(_ names: String..., to member: any Member<Bool>, help: String) -> Self {
    flag(names, to: member, as: true, help: help)
  }

  /// A switch that puts `value` into a member; of several for one member the last counts.
  package static func flag<Value: Sendable>(
    _ names: [String], to member: any Member<Value>, as value: Value, help: String
  ) -> Self {
    Self(shape: Shape(names: names, kind: .flag, help: help)) { options, _ in
      options[keyPath: member] = value
      return true
    }
  }

  package static func option(
    _ names: String..., value: String, to member: any Member<some ArgumentMember>, help: String
  ) -> Self {
    filling(member, Shape(names: names, kind: .option, placeholder: value, help: help))
  }

  /// The next word that is no option, or all of them if the member is an array.
  package static func argument(
    _ name: String, to member: any Member<some ArgumentMember>, required: Bool = false, help: String
  ) -> Self {
    filling(
      member,
      Shape(names: [], kind: .argument, placeholder: name, isRequired: required, help: help))
  }

  /// The same parameter of a struct that holds `Options` in `member`: how options are shared.
  package func lifted<Host>(into member: any Parameter<Host>.Member<Options>) -> Parameter<Host> {
    Parameter<Host>(shape: shape) { fill(&$0[keyPath: member], $1) }
  }

  private static func filling<Value: ArgumentMember>(
    _ member: any Member<Value>, _ shape: Shape
  ) -> Self {
    var shape = shape
    (shape.choices, shape.expectation) = (Value.Word.choices, Value.Word.expectation)
    shape.misnomers = Value.Word.misnomers
    shape.isList = Value.isList
    return Self(shape: shape) { options, argument in
      guard let word = Value.Word(argument: argument) else { return false }
      options[keyPath: member].put(word)
      return true
    }
  }
}
