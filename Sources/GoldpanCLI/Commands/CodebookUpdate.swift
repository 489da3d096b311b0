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
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    var sharing = try CodebookSharing(at: console.path("."))
    let (pins, file) = try subjects(of: sharing, &console)
    var reports: [CodebookDiffReport] = []
    for pin in pins {
      let offers = try offers(for: pin, from: file, &sharing, &console)
      let offer = file == nil ? sharing.best(offers, for: pin) : offers.first
      guard let offer else {
        console.say("\(pin.codebook) \(pin.version) is up to date")
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
      try after.value.mustBeSound(after.diagnostics, "nothing was written", on: &console)
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
  ) throws -> [CodebookSharing.Offer] {
    var offers: [CodebookSharing.Offer] = []
    for path in file.map({ [$0] }) ?? sharing.sources(of: pin) {
      let parsed = try Study.codebook(at: console.path("."), file: path)
      guard parsed.value.id == pin.codebook else { continue }
      if file == nil, parsed.diagnostics.hasErrors {
        console.say("left out \(sharing.shown(path)): it has errors")
        continue
      }
      try parsed.value.mustBeSound(parsed.diagnostics, "nothing was written", on: &console)
      offers.append(CodebookSharing.Offer(path: path, codebook: parsed.value))
    }
    return offers
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
