import GoldpanKit

/// `codebook add FILE`.
struct CodebookAdd: Sendable {
  var files: [String] = []
  var isRehearsal = false

  static let command = Command<Console>(
    "add", "Build the study's codebook on one that others look after.", options: CodebookAdd(),
    parameters: [
      .argument(
        "FILE", to: \.files, required: true,
        help: "Codebooks, folders of them or packs; copied into codebooks/vendor/."),
      .flag("--dry-run", to: \.isRehearsal, help: "Say what would be done, and write nothing."),
    ],
    examples: [
      "goldpan codebook add ../shared/cx-core.md", "goldpan codebook add cx.pack.json --dry-run",
    ]
  ) { options, console in
    try CodebookSharing.holding(at: console.path(".")) { try options.run(on: &console) }
  }

  private func run(on console: inout Console) throws {
    var sharing = try CodebookSharing(at: console.path("."))
    try sharing.mustHaveSoundLock()
    for file in files {
      let found = try CodebookSharing.files(at: console.path(file))
      guard !found.isEmpty else {
        throw CommandFailure(.usage, "no codebook in '\(printable(file))'")
      }
      for path in found { try add(path, to: &sharing, &console) }
    }
    try sharing.finish(isRehearsal: isRehearsal, on: &console)
  }

  private func add(
    _ path: String, to sharing: inout CodebookSharing, _ console: inout Console
  ) throws {
    let parsed = try Study.codebook(at: console.path("."), file: path)
    try parsed.value.mustBeSound(
      parsed.diagnostics, "nothing was added", CodebookChoice(file: path), on: &console)
    try sharing.add(parsed.value, from: path)
  }
}

extension CodebookSharing {
  /// Writes, says what changed and what to do next.
  func finish(isRehearsal: Bool, on console: inout Console) throws {
    for remark in remarks { console.say(remark) }
    guard isChanged else {
      console.say("nothing changed")
      return
    }
    var after = self
    if let faults = after.newFaults() {
      try faults.value.mustBeSound(
        faults.diagnostics, "nothing was written", nil, on: &console)
    }
    let errors = after.result().diagnostics.count { $0.severity == .error }
    if !isRehearsal { try write() }
    for change in changes { console.say(isRehearsal ? "would have \(change)" : change) }
    if isRehearsal { return console.say("nothing was written, as --dry-run says") }
    if errors > 0 {
      console.say(
        "the codebook has \(counted(errors, "error")) now; next: \(hint("codebook lint", on: console))"
      )
    } else {
      console.say("next: \(hint("codebook list", on: console)), \(hint("tag", on: console))")
    }
  }
}
