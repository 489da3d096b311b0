import GoldpanKit

/// Who is compared: names with commas between them.
struct CoderNames: ArgumentValue, Hashable, CustomStringConvertible {
  private let list: [String]

  init(_ names: [String]) { list = names }

  init?(argument: String) {
    list = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard !list.contains(""), Set(list).count == list.count else { return nil }
  }

  static var expectation: String { "names of coders, each once, with commas between them" }

  var description: String { list.joined(separator: ",") }

  /// The names, or if there are none everybody who decided something but the consensus; ends with a
  /// refusal unless there are two whom the study knows.
  func names(in coded: CodedStudy) throws -> [String] {
    let log = coded.study.decisions
    let people = log.people
    let known =
      people + [CodedUnits.rules]
      + (log.coders.contains(Decision.consensus) ? [Decision.consensus] : [])
    for name in list where !known.contains(name) {
      throw CommandFailure(
        .usage,
        "'\(printable(name))' has decided nothing"
          + Spelling.hint(
            for: name, among: known,
            otherwise: people.isEmpty
              ? "" : "; \(listed(people)) \(people.count == 1 ? "has" : "have")"))
    }
    let names = list.isEmpty ? people : list
    guard names.count < 2 else { return names }
    let partner = names.first { $0 != CodedUnits.rules } ?? people.first ?? "NAME"
    let reason =
      people.isEmpty
      ? "nobody has decided anything yet"
      : names.isEmpty || list.isEmpty
        ? "only '\(partner)' has decided something" : "'\(names[0])' is one"
    throw CommandFailure(
      .usage,
      "agreement needs two coders, and \(reason); 'goldpan review --blind --coder NAME' lets another "
        + "decide unseen, --coders rules,\(partner) compares with what the rules suggest")
  }
}
