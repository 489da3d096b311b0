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
      let found =
        try file.map { try named($0, &console) } ?? next(for: pin, &sharing, &console)
      guard let offer = found else { continue }
      let before = sharing.present(pin)
      let changes = sharing.changes.count
      try sharing.renew(pin, with: offer.codebook, from: offer.path)
      guard sharing.changes.count > changes else { continue }
      let after = sharing.result()
      try after.value.mustBeSound(
        after.diagnostics, "nothing was written", nil, on: &console)
      sharing.forget(pin, besides: after.value)
      reports += try report(on: pin, before, after.value, offer, &console).map { [$0] } ?? []
    }
    try show(reports, on: &console)
    try sharing.finish(isRehearsal: isRehearsal, on: &console)
  }

  /// What the change does, after a word about what is odd in it.
  private func report(
    on pin: Codebook.Pin, _ before: (study: Codebook?, base: Codebook)?, _ after: Codebook,
    _ offer: CodebookSharing.Offer, _ console: inout Console
  ) throws -> CodebookDiffReport? {
    guard let before else {
      console.say(
        "the \(pin.codebook) \(pin.version) that was pinned is not here any more: what changes "
          + "cannot be shown")
      return nil
    }
    let diff = CodebookDiff(from: before.base, to: offer.codebook)
    let paint = console.paint(for: .error)
    for warning in diff.warnings { console.complain(painted(warning, paint)) }
    var report = CodebookDiffReport(diff: diff, effect: nil, study: nil)
    report.isTaken = true
    guard let old = before.study else {
      console.say("the codebook has errors as it is: which codings change cannot be shown")
      return report
    }
    let study = try StudyInput().study(&console)
    report.study = study
    report.effect = CodebookEffect(
      from: old, to: after, in: study.corpus, decisions: study.decisions, cues: study.stageCues,
      jobs: study.jobs)
    return report
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

  /// The edition in a file of the command line.
  private func named(
    _ path: String, _ console: inout Console
  ) throws -> CodebookSharing.Offer {
    let parsed = try Study.codebook(at: console.path("."), file: path)
    try parsed.value.mustBeSound(
      parsed.diagnostics, "nothing was written", CodebookChoice(file: path), on: &console)
    return CodebookSharing.Offer(path: path, codebook: parsed.value)
  }

  /// The edition to take from where the codebook came from, if there is one.
  ///
  /// Who asks for one codebook wants to know: then it is a failure if nothing can be learned of it.
  private func next(
    for pin: Codebook.Pin, _ sharing: inout CodebookSharing, _ console: inout Console
  ) throws -> CodebookSharing.Offer? {
    let prospect = sharing.prospect(of: pin)
    for remark in prospect.remarks { console.say(remark) }
    switch prospect.verdict {
    case .take(let offer): return offer
    case .keep(let reason): console.say(reason)
    case .unknown(let reason, let hasErrors):
      guard words.isEmpty else { throw CommandFailure(hasErrors ? .gate : .data, reason) }
      console.say(reason)
    case .lost(let reason): throw CommandFailure(.gate, "\(reason); nothing was written")
    }
    return nil
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
