import GoldpanKit
import GoldpanReports

/// `codebook update [ID] [FILE]`.
struct CodebookUpdate: Sendable {
  var words: [String] = []
  var isRehearsal = false

  static let command = Command<Console>(
    "update", "Take newer editions of the codebooks that the study's builds on.",
    options: CodebookUpdate(),
    parameters: [
      .argument(
        "ID-OR-FILE", to: \.words,
        help: "Which codebook, and where its edition is; otherwise all, from where they came."),
      .flag("--dry-run", to: \.isRehearsal, help: "Show the effect, and write nothing."),
    ],
    examples: [
      "goldpan codebook update --dry-run", "goldpan codebook update cx-core ../shared/cx-core.md",
    ]
  ) { options, console in
    try CodebookSharing.holding(at: console.path(".")) { try options.run(on: &console) }
  }

  private func run(on console: inout Console) throws {
    var sharing = try CodebookSharing(at: console.path("."))
    try sharing.mustHaveSoundLock()
    let (pins, file) = try subjects(of: sharing, &console)
    var reports: [CodebookDiffReport] = []
    for pin in pins {
      let (offers, leavesOut) = try offers(for: pin, from: file, &sharing, &console)
      let offer = file == nil ? sharing.best(offers, for: pin) : offers.first
      guard let offer else {
        let name = "\(pin.codebook) \(pin.version)"
        console.say(leavesOut ? "nothing to take for \(name)" : "\(name) is up to date")
        continue
      }
      let before = sharing.present(pin)
      let changes = sharing.changes.count
      do {
        try sharing.renew(pin, with: offer.codebook, from: offer.path)
      } catch {
        throw CommandFailure(.gate, "\(error.message); nothing was written")
      }
      guard sharing.changes.count > changes else { continue }
      let after = sharing.result()
      try after.value.mustBeSound(
        after.diagnostics, "nothing was written", nil, on: &console)
      sharing.forget(pin, besides: after.value)
      if let before {
        let study = try StudyInput().study(&console)
        let effect = CodebookEffect(
          from: before.study, to: after.value, in: study.corpus, decisions: study.decisions,
          cues: study.stageCues, jobs: study.jobs)
        let diff = CodebookDiff(from: before.base, to: offer.codebook)
        reports.append(CodebookDiffReport(diff: diff, effect: effect, study: study))
      } else {
        console.say(
          "the \(pin.codebook) \(pin.version) that was pinned is not here any more: what changes "
            + "cannot be shown")
      }
    }
    try show(reports, on: &console)
    try sharing.finish(isRehearsal: isRehearsal, on: &console)
  }

  /// The pins that the words are about, and the file that they name.
  private func subjects(
    of sharing: CodebookSharing, _ console: inout Console
  ) throws -> ([Codebook.Pin], String?) {
    let pins = sharing.document.pins
    let ids = pins.map(\.codebook.description)
    let files = words.filter { !ids.contains($0) }
    try mustNotBeInherited(files, in: sharing, console)
    guard files.count < 2, words.count - files.count < 2 else {
      throw CommandFailure(.usage, "expected one ID and one FILE at most")
    }
    let id = words.first { ids.contains($0) }
    guard let file = files.first.map(console.path) else {
      return (pins.filter { id == nil || $0.codebook.description == id }, nil)
    }
    guard StudyFiles.exists(file) else {
      let hint = Spelling.hint(
        for: files[0], among: ids,
        otherwise: "; '\(hint("codebook add", on: console)) FILE' adds one")
      throw CommandFailure(
        .usage, "'\(printable(files[0]))' is neither a file nor pinned by the codebook" + hint)
    }
    let offered = try Study.codebook(at: console.path("."), file: file).value.id
    guard id == nil || id == offered.description, ids.contains(offered.description) else {
      throw CommandFailure(
        .usage,
        "'\(printable(files[0]))' is '\(printable(offered.description))', which is not pinned; "
          + "'\(hint("codebook add", on: console)) FILE' adds it")
    }
    return (pins.filter { $0.codebook == offered }, file)
  }

  private func offers(
    for pin: Codebook.Pin, from file: String?, _ sharing: inout CodebookSharing,
    _ console: inout Console
  ) throws -> (offers: [CodebookSharing.Offer], leavesOut: Bool) {
    var (offers, leavesOut) = ([CodebookSharing.Offer](), false)
    for path in file.map({ [$0] }) ?? sharing.sources(of: pin) {
      guard let parsed = try edition(path, isNamed: file != nil, &console) else {
        leavesOut = true
        continue
      }
      guard parsed.value.id == pin.codebook else { continue }
      if file == nil, parsed.diagnostics.hasErrors {
        console.say("left out \(sharing.shown(path)): it has errors")
        leavesOut = true
        continue
      }
      try parsed.value.mustBeSound(
        parsed.diagnostics, "nothing was written", CodebookChoice(file: path), on: &console)
      offers.append(CodebookSharing.Offer(path: path, codebook: parsed.value))
    }
    return (offers, leavesOut)
  }

  /// What a file says; `nil`, which is told, if nobody named it and it cannot be read.
  private func edition(
    _ path: String, isNamed: Bool, _ console: inout Console
  ) throws -> Parsed<Codebook>? {
    let folder = console.path(".")
    guard !isNamed else { return try Study.codebook(at: folder, file: path) }
    do throws(StudyError) {
      try CodebookSharing.mustBeSmall(path)
      return try Study.codebook(at: folder, file: path)
    } catch {
      console.say("left out: \(error)")
      return nil
    }
  }

  /// Refuses the ids of codebooks that only those pin which the study's builds on.
  private func mustNotBeInherited(
    _ words: [String], in sharing: CodebookSharing, _ console: Console
  ) throws {
    for word in words where !StudyFiles.exists(console.path(word)) {
      guard let owner = sharing.pinner(of: word) else { continue }
      throw CommandFailure(
        .usage,
        "'\(printable(word))' is pinned by \(owner.codebook) \(owner.version), not by "
          + "\(sharing.shown(sharing.document.source.name)); it changes with "
          + "'\(hint("codebook update", on: console)) \(owner.codebook)'")
    }
  }

  private func show(_ reports: [CodebookDiffReport], on console: inout Console) throws {
    guard !reports.isEmpty else { return }
    switch console.global.style {
    case .json: try console.result(lines: reports.flatMap(\.objects))
    case .plain: try console.result(reports.map { $0.table.tabSeparated() }.joined())
    case .text:
      let paint = console.paint()
      try console.result(reports.map { $0.text(paint) }.joined(separator: "\n"))
    }
  }
}
