import GoldpanKit

/// How somebody reviews, as far as commands that go on with it must say so: an offered command that
/// leaves out `--blind` shows what others decided, and one without `--coder` writes into the file of
/// whoever is logged in.
struct ReviewManner {
  /// The name that was given with `--coder`.
  var coder: String?
  var isBlind = false

  /// How the next review goes on: after what was decided together everybody decides alone.
  var onward: ReviewManner {
    coder == Decision.consensus ? ReviewManner(isBlind: isBlind) : self
  }

  /// `review` with these options, as a shell takes it; a coder's name needs no quotes.
  var words: String { "review" + options }

  /// A command that only shows, with the options that it needs to stay blind.
  func showing(_ words: String) -> String { isBlind ? words + options : words }

  /// The command that finds words by what is said.
  var finding: String { "goldpan \(showing("find"))" }

  private var options: String {
    (isBlind ? " --blind" : "") + (coder.map { " --coder \($0)" } ?? "")
  }
}

extension ReviewManner {
  /// The options of commands that show what was decided: who looks something up while they code
  /// blind stays blind.
  static let ofReaders: [Parameter<ReviewManner>] = [
    .flag("--blind", to: \.isBlind, help: "Show nothing that other coders decided or noted."),
    .option(
      "--coder", value: "NAME", to: \.coder,
      help: "With --blind: whose own decisions are shown; if not said, as in 'review'."),
  ]

  /// Ends with status 2 if a coder is named to whom nothing is hidden.
  func refuseIdleCoder() throws {
    guard isBlind || coder == nil else {
      throw CommandFailure(
        .usage, "'--coder' goes with --blind, which shows that coder's decisions alone")
    }
  }

  /// The only coder whose decisions and memos may be shown; `nil`: everybody's may.
  func onlyCoder(_ console: inout Console) throws -> String? {
    guard isBlind else { return nil }
    let choice = CoderChoice(name: coder)
    guard let root = Study.root(from: console.path(".")) else { return try choice.coder(console) }
    let (journal, remark) = try choice.journal(in: StudyLayout(root: root), console)
    if coder != nil, let remark { console.say("goldpan: \(remark)") }
    return journal.coder
  }
}
