import GoldpanKit
import GoldpanReports

/// What the papers that leave the team share: the digest and the brief.
struct PaperOptions: Sendable {
  var format: DigestFormat?
  var attribution = Insights.Attribution.segment
  var release = Insights.Release.internal
  var isFinal = false

  static let format = Parameter<PaperOptions>.option(
    "--format", value: "FORMAT", to: \.format, help: "How to write it; Markdown if not said.")

  /// Who is quoted, and how.
  static let quoting: [Parameter<PaperOptions>] = [
    .option(
      "--attribution", value: "HOW", to: \.attribution, help: "What a quote says of its speaker."),
    .option(
      "--release", value: "WHERE", to: \.release, help: "Whom the consents allow to quote."),
    .flag(
      "--final", to: \.isFinal,
      help: "Refuse while suggestions wait or files have errors; no DRAFT banner."),
  ]

  /// The format of a `paper`, which `--json` may name too; two that differ end it with status 2.
  func form(of paper: String, on console: Console) throws -> DigestFormat {
    switch (console.global.style, format) {
    case (.text, _): return format ?? .md
    case (.json, nil), (.json, .json): return .json
    case (.json, .some(let format)):
      throw CommandFailure(
        .usage, "--json is --format json, not --format \(format.rawValue); leave one away")
    case (.plain, _):
      throw CommandFailure(
        .usage,
        "'\(paper)' takes no --plain, for it is no table; 'goldpan show SECTION --plain' prints "
          + "the tables of a section")
    }
  }

  /// Ends a final `paper` with status 1 while suggestions wait, or the files have errors.
  func mustBeReviewed(
    _ coded: CodedStudy, for paper: String, _ input: StudyInput, on console: Console
  ) throws {
    guard isFinal else { return }
    let waiting = coded.waitingWithCompany
    guard waiting == 0 else {
      throw CommandFailure(
        .gate,
        "\(counted(waiting, "suggestion")) not reviewed yet; without --final the \(paper) is a "
          + "draft; next: \(input.nextStep(waiting: waiting, on: console))")
    }
    // Words of who has withdrawn count nowhere, though they are still to be taken out.
    let errors = coded.study.diagnostics.count {
      $0.severity == .error && $0.id != .withdrawnData
    }
    guard errors == 0 else {
      throw CommandFailure(
        .gate,
        "\(counted(errors, "error")) in the files; without --final the \(paper) is a draft; next: "
          + "goldpan check")
    }
  }

  /// Ends a `paper` that leaves the team with status 1 if it is of so few people of a study that it
  /// tells who says what.
  func mustHideWho(_ insights: Insights, of coded: CodedStudy, in paper: String) throws {
    let fewest = Segments.fewestPeople(of: insights.options.audience)
    let people = insights.sample.people.count
    guard isFinal || release == .public, coded.isPart, people < fewest else { return }
    throw CommandFailure(
      .gate,
      "a \(paper) of \(counted(people, "person", "people")) tells who says what; choose \(fewest) "
        + "people or more, or keep it in the team, without --final and --release public")
  }

  /// What the study says, to be quoted as these options want it.
  func insights(of coded: CodedStudy, asOf day: CalendarDay? = nil) -> Insights {
    coded.insightsWithCompany { options in
      options.attribution = attribution
      options.release = release
      options.isFinal = isFinal
      options.asOf = day?.description
      options.agreement = coded.study.agreement(
        coded.everyCoding, coded.decided, in: coded.choice.corpus, of: coded.choice.people)
    }
  }
}

/// How a paper is written.
enum DigestFormat: String, CaseIterable, ArgumentValue {
  /// Markdown.
  case md
  /// One HTML file.
  case html
  /// Every figure, for programs.
  case json
}

extension Insights.Attribution: ArgumentValue {}
extension Insights.Release: ArgumentValue {}
