import GoldpanKit

/// Names of fields between commas.
struct FieldList: ArgumentValue, Hashable {
  let names: [String]

  init(names: [String]) { self.names = names }

  init?(argument: String) {
    names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard !names.contains(""), Set(names).count == names.count else { return nil }
  }

  static var expectation: String { "one or more names of fields, with commas between them" }
}

/// How many rules or reasons to list.
struct WorstCount: ArgumentValue, Hashable {
  let value: Int

  init(value: Int) { self.value = value }

  init?(argument: String) {
    guard let number = Int(argument), 0...1000 ~= number else { return nil }
    value = number
  }

  static var expectation: String { "a number from 0 to 1000" }
}

/// The F1 that a label must reach.
struct ScoreRequirement: ArgumentValue, Hashable {
  let label: String
  let least: Double
  /// The least F1 as typed.
  let word: String

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "="), sign > argument.startIndex else { return nil }
    word = String(argument[argument.index(after: sign)...])
    guard let number = Double(word), 0...1 ~= number else { return nil }
    (label, least) = (String(argument[..<sign]), number)
  }

  static var expectation: String { "a label and the least F1, such as Bug=0.65" }

  /// Whether it means this row of the table: by its whole name or its label.
  func isAbout(_ mapping: GoldMapping) -> Bool { [mapping.name, mapping.label].contains(label) }
}

extension GoldMapping: ArgumentValue {
  package init?(argument: String) { self.init(argument) }

  package static var expectation: String {
    "a label and its tags, such as Bug=pain/* or 'Like[stars>=4]=loved/*'"
  }
}

extension Gold.Half: ArgumentValue {}
