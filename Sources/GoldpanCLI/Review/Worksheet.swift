import GoldpanKit
import GoldpanReports

/// What waits for a decision, as a Markdown file to fill in with any editor.
///
/// A line that begins with `#`, `>`, `|` or `=` is for reading only; `WorksheetReader` reads the
/// others back.
struct Worksheet: Sendable {
  /// Words with the suggestions that wait for them; none for words without a tag.
  struct Item: Sendable {
    let id: Evidence.ID
    let quotation: Quotation
    var codings: [Coding]
    /// What coders who disagree say of them, a line each.
    var voices: [String] = []
  }

  private let coded: CodedStudy
  /// Who decides on it, and how.
  private let manner: ReviewManner
  /// What rules suggest, in the order of the text.
  private let suggested: [Item]
  /// Words drawn at random that have no tag.
  private let uncoded: [Item]
  /// How many suggestions wait that the filters let through.
  private let waiting: Int
  /// How many wait that are not shown, since whoever says them refused or has withdrawn.
  private let unheard: Int
  /// Whether coders disagree about what it shows, and it is to be decided together.
  private var isDisputed = false

  /// At most `limit` suggestions of those that the filters let through, and `sample` sentences
  /// without a tag, for a review in this manner.
  init(_ coded: CodedStudy, limit: Int?, sample: Int, seed: UInt64, as manner: ReviewManner) {
    (self.coded, self.manner) = (coded, manner)
    let silent = coded.study.corpus.roster.unheard
    let all = coded.codings.filter { $0.state == .pending }
    let pending = all.filter { $0.quotation.isHeard(besides: silent) }
    unheard = all.count - pending.count
    waiting = pending.count
    var items: [Item] = []
    for coding in pending.prefix(limit ?? .max) {
      if let last = items.last, last.quotation == coding.quotation {
        items[items.count - 1] = Item(
          id: last.id, quotation: last.quotation, codings: last.codings + [coding])
      } else {
        items.append(Item(id: coding.evidence, quotation: coding.quotation, codings: [coding]))
      }
    }
    suggested = items
    uncoded =
      sample == 0
      ? []
      : coded.uncoded.filter { $0.quotation.isHeard(besides: silent) }.sample(sample, seed: seed)
        .map {
          Item(id: $0.name.short, quotation: $0.quotation, codings: [])
        }
  }

  /// What coders disagree about, some or all of `everything`.
  init(_ coded: CodedStudy, disputed: [Item], of everything: [Item]) {
    self.coded = coded
    manner = ReviewManner(coder: Decision.consensus)
    (suggested, uncoded, unheard, isDisputed) = (disputed, [], 0, true)
    waiting = everything.reduce(0) { $0 + $1.codings.count }
  }

  private var suggestionCount: Int { suggested.reduce(0) { $0 + $1.codings.count } }

  /// Writes it where nothing is yet, and says what comes next.
  func write(
    to file: String, _ input: StudyInput, isDryRun: Bool,
    _ console: inout Console
  ) throws {
    guard !(suggested + uncoded).isEmpty else {
      let none = coded.filters.areSet ? "no such suggestion waits" : "no suggestion waits"
      let hidden =
        unheard == 0 ? "" : ", besides \(unheard) of people without consent, who are left out"
      return console.say(
        "\(none)\(hidden); next: "
          + input.nextStep(waiting: coded.waiting, as: manner, on: console))
    }
    let apply = input.command(
      "\(manner.words) --apply", file == "-" ? "FILE" : file, on: console)
    if isDryRun {
      let target = file == "-" ? "standard output" : printable(file)
      return console.say("nothing was written: \(contents) would go to \(target)")
    }
    if file != "-", StudyFiles.exists(console.path(file)) {
      throw CommandFailure(
        .usage,
        "'\(printable(file))' is there already; '\(apply)' reads it back, "
          + "'--worksheet \(Worksheet.freeName(isDisputed ? "consensus" : "review", on: console))' begins "
          + "another")
    }
    console.global.output = file
    try console.result(text(apply: apply))
    console.say("\(contents); next: fill it in, then \(apply)")
  }

  private var contents: String {
    var parts = [counted(suggestionCount, isDisputed ? "disputed coding" : "suggestion")]
    if suggestionCount < waiting { parts[0] += " of \(waiting)" }
    if suggestionCount == 0, !uncoded.isEmpty { parts = [] }
    if !uncoded.isEmpty { parts.append(counted(uncoded.count, "sentence") + " without a tag") }
    return listed(parts)
  }

  /// A name for a worksheet that is not taken.
  static func freeName(_ stem: String = "review", on console: Console) -> String {
    let names = ["reports/\(stem).md"] + (2...999).map { "reports/\(stem)-\($0).md" }
    return names.first { !StudyFiles.exists(console.path($0)) } ?? "FILE"
  }

  // MARK: Text

  private func text(apply: String) -> String {
    var lines = [
      "# \(isDisputed ? "Consensus" : "Review"): \(Markdown.escaped(coded.study.plan.title))", "",
    ]
    lines += Worksheet.manual(apply) + [""]
    let used = Set(suggested.flatMap(\.codings).map(\.tag))
    let tags = coded.codebook.tags.filter { used.contains($0.id) }
    if !tags.isEmpty { lines += ["## Tags", ""] + tags.flatMap(entry) }
    lines += sections(suggested, level: "")
    if !uncoded.isEmpty {
      lines += ["## Sentences without a tag", ""] + hint + [""]
      lines += sections(uncoded, level: "#")
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func manual(_ apply: String) -> [String] {
    [
      "> Write between the brackets, save, and run `\(printable(apply))`:", ">",
      "> - `[a]` or `[x]`: the tag fits", "> - `[r]`: it does not",
      "> - `[t pain/other]`: another tag fits better", "> - `[s]` or nothing: decide later", ">",
      "> A line `memo: …` below is kept with the decision. To add a tag, write a line of your own,",
      "> `- [a] q-… loved/other`. Lines may go, come and change places; what is decided already",
      "> is not decided twice. Lines that begin with `>`, `|`, `=` or `#` are for reading only.",
    ]
  }

  /// What a tag means, once.
  private func entry(_ tag: Tag) -> [String] {
    let uses = [("", tag.definition), ("Use when: ", tag.useWhen), ("Not when: ", tag.notWhen)]
    let parts = uses.filter { !$1.isEmpty }.map {
      $0 + Markdown.escaped($1.split(separator: "\n").joined(separator: " "))
    }
    return wrapped("**\(tag.id)**: " + parts.joined(separator: " "), to: 90).map { "> " + $0 } + [
      ""
    ]
  }

  private var hint: [String] {
    let names = coded.codebook.tags.filter { !$0.flags.contains(.retired) }.map(\.id.description)
    let intro = "Write a tag between the brackets of a sentence that should have one:"
    return wrapped("\(intro) \(names.joined(separator: ", ")).", to: 90).map { "> " + $0 }
  }

  /// Items under the headings of their transcripts.
  private func sections(_ items: [Item], level: String) -> [String] {
    var lines: [String] = []
    var transcript: Transcript.ID?
    for item in items {
      if transcript != item.quotation.transcript {
        transcript = item.quotation.transcript
        let name = Markdown.escaped(item.quotation.transcript.description)
        lines += ["\(level)## \(name)", ""]
      }
      lines += WorksheetItem(item, in: coded).lines(heading: "\(level)###")
    }
    return lines
  }
}

extension CodedStudy {
  /// What participants say that has no tag, of three words or more, as far as the filters let it
  /// through; what has only a rejected tag was looked at.
  var uncoded: [NamedSentence] {
    let choice = choice
    let speech = UncodedSpeech(everyCoding) {
      choice.corpus[$0.id] != nil && choice.admits($1)
    }
    return study.corpus.sentences(codebook.languageLists).filter { sentence in
      let quotation = sentence.quotation
      guard let transcript = study.corpus[quotation.transcript],
        speech.admits(quotation.range, of: quotation.turn, in: transcript)
      else { return false }
      let words = Array(quotation.text.utf8)
      return Words.count(in: words, TextRange(0, words.count)) >= 3
    }
  }
}
