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
  var words: String {
    "review" + (isBlind ? " --blind" : "") + (coder.map { " --coder \($0)" } ?? "")
  }
}
