/// A type that words of the command line can be read as.
package protocol ArgumentValue: Sendable {
  /// The value that `argument` spells, if any.
  init?(argument: String)
  /// Takes a further word, or refuses it; the last one counts unless a type says otherwise.
  mutating func take(_ argument: String) -> Bool
  /// Every word there is, where they can be listed.
  static var choices: [String] { get }
  /// What has to be written, as "a whole number".
  static var expectation: String { get }
}

extension ArgumentValue {
  package mutating func take(_ argument: String) -> Bool {
    guard let value = Self(argument: argument) else { return false }
    self = value
    return true
  }
  package static var choices: [String] { [] }
  package static var expectation: String { "one of \(choices.joined(separator: ", "))" }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package init?(argument: String) { self.init(rawValue: argument) }
  package static var choices: [String] { allCases.map(\.rawValue) }
}

extension String: ArgumentValue {
  package init?(argument: String) { self = argument }
  package static var expectation: String { "text" }
}

extension Int: ArgumentValue {
  package init?(argument: String) { self.init(argument) }
  package static var expectation: String { "a whole number" }
}

/// A value that may be absent.
extension Optional: ArgumentValue where Wrapped: ArgumentValue {
  package init?(argument: String) {
    guard let value = Wrapped(argument: argument) else { return nil }
    self = .some(value)
  }
  package static var choices: [String] { Wrapped.choices }
  package static var expectation: String { Wrapped.expectation }
}

/// Values that add up.
extension Array: ArgumentValue where Element: ArgumentValue {
  package init?(argument: String) {
    guard let value = Element(argument: argument) else { return nil }
    self = [value]
  }
  package mutating func take(_ argument: String) -> Bool {
    guard let value = Element(argument: argument) else { return false }
    append(value)
    return true
  }
  package static var choices: [String] { Element.choices }
  package static var expectation: String { Element.expectation }
}

/// What can be seen of a parameter: all that help, messages and completions need.
package struct Shape: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case flag, option, argument, arguments, help }

  /// Spellings such as `--format` and `-f`, long one first; empty for arguments.
  package let names: [String]
  package let kind: Kind
  /// What stands for the value in help.
  package var placeholder = ""
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

  /// A switch.
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

  /// A named value; of several the last counts, unless the member is an array.
  package static func option(
    _ names: String..., value: String, to member: any Member<some ArgumentValue>, help: String
  ) -> Self {
    Self(names, .option, value, false, member, help)
  }

  /// The next word that is no option.
  package static func argument(
    _ placeholder: String, to member: any Member<some ArgumentValue>, required: Bool = false,
    help: String
  ) -> Self {
    Self([], .argument, placeholder, required, member, help)
  }

  /// All further words that are no options.
  package static func arguments(
    _ placeholder: String, to member: any Member<[some ArgumentValue]>, required: Bool = false,
    help: String
  ) -> Self {
    Self([], .arguments, placeholder, required, member, help)
  }

  private init<Value: ArgumentValue>(
    _ names: [String], _ kind: Shape.Kind, _ placeholder: String, _ isRequired: Bool,
    _ member: any Member<Value>, _ help: String
  ) {
    shape = Shape(
      names: names, kind: kind, placeholder: placeholder, choices: Value.choices,
      expectation: Value.expectation, isRequired: isRequired, help: help)
    fill = { $0[keyPath: member].take($1) }
  }

  private init(shape: Shape, fill: @escaping @Sendable (inout Options, String) -> Bool) {
    (self.shape, self.fill) = (shape, fill)
  }

  /// The same parameter of a struct that holds `Options` in `member`: how options are shared.
  package func lifted<Whole>(
    into member: any Parameter<Whole>.Member<Options>
  ) -> Parameter<Whole> {
    Parameter<Whole>(shape: shape) { fill(&$0[keyPath: member], $1) }
  }
}
