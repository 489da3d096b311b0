/// A type that a word of the command line can be read as.
package protocol ArgumentValue: Sendable {
  /// The value that `argument` spells, if any.
  init?(argument: String)
  /// Every word there is, where they can be listed.
  static var choices: [String] { get }
  /// What has to be written, as "a whole number".
  static var expectation: String { get }
}

extension ArgumentValue {
  package static var choices: [String] { [] }
  package static var expectation: String {
    choices.isEmpty ? "another word" : "one of \(choices.joined(separator: ", "))"
  }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package init?(argument: String) { self.init(rawValue: argument) }
  package static var choices: [String] { allCases.map(\.rawValue) }
}

extension String: ArgumentValue {
  package init?(argument: String) { self = argument }
}

extension Int: ArgumentValue {
  package init?(argument: String) { self.init(argument) }
  package static var expectation: String { "a whole number" }
}

/// What can be seen of a parameter: all that help, messages and completions need.
package struct Shape: Hashable, Sendable {
  /// How words reach a parameter.
  package enum Kind: Hashable, Sendable {
    case flag, option, argument, arguments, help
  }

  /// Spellings such as `--format` and `-f`, long one first; empty for arguments.
  package let names: [String]
  package let kind: Kind
  /// What stands for the value in help; `FILE` and `DIR` complete to paths.
  package let placeholder: String
  package var choices: [String] = []
  package var expectation = ""
  package var isRequired = false
  package let help: String

  /// Whether it is filled by its place instead of by name.
  var isArgument: Bool { kind == .argument || kind == .arguments }
}

/// Which words fill which member of `Options`, and how.
package struct Parameter<Options>: Sendable {
  package typealias Member<Value> = WritableKeyPath<Options, Value> & Sendable

  let shape: Shape
  /// Puts a word into the options; `false` when it does not fit.
  let fill: @Sendable (inout Options, String) -> Bool

  /// A switch that puts `value` into a member.
  package static func flag<Value: Sendable>(
    _ names: String..., to member: any Member<Value>, as value: Value, help: String
  ) -> Self {
    Self(shape: Shape(names: names, kind: .flag, placeholder: "", help: help)) { options, _ in
      options[keyPath: member] = value
      return true
    }
  }

  /// A switch that is off unless it is given.
  package static func flag(_ names: String..., to member: any Member<Bool>, help: String) -> Self {
    Self(shape: Shape(names: names, kind: .flag, placeholder: "", help: help)) { options, _ in
      options[keyPath: member] = true
      return true
    }
  }

  /// A named value; the last one given counts.
  package static func option<Value: ArgumentValue>(
    _ names: String..., value: String, to member: any Member<Value>, help: String
  ) -> Self {
    valued(names, .option, value, help) { $0[keyPath: member] = $1 }
  }

  /// A named value that may be absent; the last one given counts.
  package static func option<Value: ArgumentValue>(
    _ names: String..., value: String, to member: any Member<Value?>, help: String
  ) -> Self {
    valued(names, .option, value, help) { $0[keyPath: member] = $1 }
  }

  /// A named value that may be given more than once; all of them count.
  package static func option<Value: ArgumentValue>(
    _ names: String..., value: String, to member: any Member<[Value]>, help: String
  ) -> Self {
    valued(names, .option, value, help) { $0[keyPath: member].append($1) }
  }

  /// The next word that is no option.
  package static func argument<Value: ArgumentValue>(
    _ placeholder: String, to member: any Member<Value>, help: String
  ) -> Self {
    valued([], .argument, placeholder, help) { $0[keyPath: member] = $1 }
  }

  /// The next word that is no option, if there is one; a misuse if it is `required` and missing.
  package static func argument<Value: ArgumentValue>(
    _ placeholder: String, to member: any Member<Value?>, required: Bool = false, help: String
  ) -> Self {
    valued([], .argument, placeholder, help, required) { $0[keyPath: member] = $1 }
  }

  /// All further words that are no options; a misuse if one is `required` and none is there.
  package static func arguments<Value: ArgumentValue>(
    _ placeholder: String, to member: any Member<[Value]>, required: Bool = false, help: String
  ) -> Self {
    valued([], .arguments, placeholder, help, required) { $0[keyPath: member].append($1) }
  }

  private static func valued<Value: ArgumentValue>(
    _ names: [String], _ kind: Shape.Kind, _ placeholder: String, _ help: String,
    _ isRequired: Bool = false, put: @escaping @Sendable (inout Options, Value) -> Void
  ) -> Self {
    let shape = Shape(
      names: names, kind: kind, placeholder: placeholder, choices: Value.choices,
      expectation: Value.expectation, isRequired: isRequired, help: help)
    return Self(shape: shape) { options, word in
      guard let value = Value(argument: word) else { return false }
      put(&options, value)
      return true
    }
  }
}

extension Array {
  /// The same parameters for options that hold `Options` in `member`: how structs are shared.
  package func lifted<Options, Whole>(
    into member: any Parameter<Whole>.Member<Options>
  ) -> [Parameter<Whole>] where Element == Parameter<Options> {
    map { parameter in
      Parameter<Whole>(shape: parameter.shape) { parameter.fill(&$0[keyPath: member], $1) }
    }
  }
}
