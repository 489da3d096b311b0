import GoldpanKit

/// Who decides: anybody under a name, or the coder called `consensus`, whose decisions resolve
/// what coders disagree about and win over theirs, whatever the time.
struct CoderChoice: Sendable {
  var name: String?

  static let parameters: [Parameter<CoderChoice>] = [
    .option(
      "--coder", value: "NAME", to: \.name,
      help: "Who decides; else GOLDPAN_CODER, else the name you are logged in with. What "
        + "'\(Decision.consensus)' decides wins over everybody's own decisions.")
  ]

  /// The coder's file, and a remark if it is the coder's first in a study with others.
  ///
  /// A name that differs from a coder's by upper and lower case would be the same file on some
  /// machines, and is refused.
  func journal(
    in layout: StudyLayout, _ console: Console
  ) throws -> (DecisionJournal, remark: String?) {
    let coder = try coder(console)
    guard coder.lowercased() != CodedUnits.rules else {
      throw CommandFailure(
        .usage, "'\(coder)' is what 'goldpan agree' calls the codebook's rules; choose another name"
      )
    }
    let journal = DecisionJournal(of: coder, in: layout)
    let folder = layout.decisions
    guard StudyFiles.exists(folder) else { return (journal, nil) }
    let others = try StudyFiles.names(in: folder).filter { fileEnding($0) == "jsonl" }
      .map(withoutEnding)
    if others.contains(coder) { return (journal, nil) }
    if let other = others.first(where: { $0.lowercased() == coder.lowercased() }) {
      throw CommandFailure(
        .usage, "there is a coder '\(printable(other))'; use --coder \(printable(other))")
    }
    let remark = "'\(coder)' is a new coder" + Spelling.hint(for: coder, among: others)
    return (journal, others.isEmpty ? nil : remark)
  }

  /// The coder's name, wherever it was said.
  func coder(_ console: Console) throws -> String {
    if let name {
      guard DecisionJournal.isName(name) else { throw failure(name, "--coder takes") }
      return name
    }
    if let name = console.variable("GOLDPAN_CODER"), !name.isEmpty {
      guard DecisionJournal.isName(name) else { throw failure(name, "GOLDPAN_CODER holds") }
      return name
    }
    let names = ["USER", "LOGNAME", "USERNAME"].compactMap(console.variable)
    guard let name = names.lazy.compactMap(CoderChoice.fitting).first else {
      throw CommandFailure(.usage, "who decides? name yourself with --coder NAME")
    }
    return name
  }

  private static func fitting(_ name: String) -> String? {
    [name, Slug.nearest(to: name)].compactMap(\.self).first(where: DecisionJournal.isName)
  }

  private func failure(_ name: String, _ holder: String) -> CommandFailure {
    CommandFailure(
      .usage,
      "\(holder) a name such as 'ana': letters, digits, '-', '_' and '.', not '\(printable(name))'")
  }
}
