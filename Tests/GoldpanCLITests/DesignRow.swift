import GoldpanCLI
import Testing

/// A row of the design's table of ideas at work: what a command says of the fixture `rows`, and
/// the line it says it for.
struct DesignRow: Sendable, CustomTestStringConvertible {
  /// A file of the study, or of the starter codebooks beside it.
  struct File: Sendable, ExpressibleByStringLiteral {
    let path: String

    init(stringLiteral path: String) { self.path = path }

    static let study: File = "study.md"
    static let people: File = "transcripts/participants.csv"
    static let codebook: File = "codebooks/spokewell.md"

    /// Whether it is one that Goldpan ships.
    var isStarter: Bool { path.hasPrefix("codebooks/") && path != Self.codebook.path }
  }

  /// The number in DESIGN.md §1.
  let number: Int
  /// The idea in a few words.
  let idea: String
  /// The command line, with single spaces between words.
  let command: String
  /// What it prints as long as the line is there; `nil`: only what it prints without is looked at.
  let says: String?
  /// How the only such line begins.
  let line: String
  /// Where it stands.
  let file: File
  /// What the command prints only without the line.
  let without: String?

  var testDescription: String { "\(number): \(idea)" }

  init(
    _ number: Int, _ idea: String, run command: String, says: String? = nil,
    because line: String, in file: File, without: String? = nil
  ) {
    (self.number, self.idea, self.command, self.says) = (number, idea, command, says)
    (self.line, self.file, self.without) = (line, file, without)
  }

  static let all = promises + people + journey + evidence
}
