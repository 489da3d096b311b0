import GoldpanCoding
import GoldpanText
import Testing

/// Two editions of a codebook, and what is to be said of them.
struct CodebookDiffCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// What stands under the version, or the tag that all cases share if it begins with `###` or `- `.
  let old: String
  let new: String
  /// The entries, drawn.
  let differences: [String]
  let step: Codebook.Version.Step

  init(
    _ name: String, _ old: String, _ new: String, _ differences: [String],
    _ step: Codebook.Version.Step
  ) {
    (self.name, self.old, self.new, self.differences, self.step) = (
      name, old, new, differences, step
    )
  }

  var testDescription: String { name }

  /// An edition of the codebook whose body is `body`.
  static func codebook(
    _ body: String, version: String = "1.0.0", name: String = "book.md"
  ) -> Codebook {
    let head = "# Book\n\n- id: book\n- version: \(version)\n"
    let tag = "\n## pain/queue\nSomebody waits too long.\n\n"
    let text =
      head + (body.hasPrefix("##") && !body.hasPrefix("###") || body.hasPrefix("- k:") ? "" : tag)
    let rest = body.hasPrefix("- k:") ? "- " + body.dropFirst(4) : body
    return CodebookReader.read(Source(name: name, text: text + rest + "\n")).value
  }

  static let all: [CodebookDiffCase] = [
    // Tags
    .init(
      "a tag is added", "",
      "## pain/queue\nSomebody waits too long.\n## wish/seat\nAsks for a seat.",
      ["+ wish/seat"], .minor),
    .init("a tag is removed", "", "## wish/seat\nA.", ["- pain/queue", "+ wish/seat"], .major),
    .init(
      "a tag is renamed", "", "## pain/wait\nSomebody waits too long.\n- was: pain/queue",
      ["~ pain/wait was pain/queue"], .major),
    .init(
      "a renamed tag may change too", "### Match\n- queue*",
      "## pain/wait\nSomebody waits too long.\n- was: pain/queue\n### Match\n- queue*\n- in line",
      ["~ pain/wait was pain/queue: +rule 'in line'"], .major),
    .init(
      "two tags become one", "## a/x\nOne.\n## a/y\nTwo.", "## a/x\nOne.\n- was: a/y",
      ["~ a/x: +was 'a/y'", "~ a/x was a/y"], .major),
    .init(
      "a tag is retired", "### Match\n- queue*",
      "## pain/queue (retired)\n- see: pain/wait\n## pain/wait\nSomebody waits.",
      ["- pain/queue see pain/wait", "+ pain/wait"], .major),
    .init(
      "a retired tag may go", "## a/x\nOne.\n## a/y (retired)\n- see: a/x", "## a/x\nOne.",
      ["- a/y"], .patch),
    .init(
      "the order of tags says nothing", "## a/x\nOne.\n## a/y\nTwo.", "## a/y\nTwo.\n## a/x\nOne.",
      [],
      .none),
    // Wording
    .init(
      "a word of a definition changes", "## a/x\nSomebody waits much too long.",
      "## a/x\nSomebody waits far too long.",
      ["~ a/x: ~definition 'Somebody waits much too long.' > 'Somebody waits far too long.'"],
      .patch),
    .init(
      "a definition is rewritten", "## a/x\nSomebody waits much too long.",
      "## a/x\nThe bread was stale or burnt.",
      ["~ a/x: ~definition 'Somebody waits much too long.' > 'The bread was stale or burnt.'"],
      .major),
    .init(
      "three words are not rewritten", "## a/x\nWaits too long.",
      "## a/x\nStale bread, burnt bread.",
      ["~ a/x: ~definition 'Waits too long.' > 'Stale bread, burnt bread.'"], .patch),
    .init(
      "a definition wraps", "## a/x\nWaits too long\nin a queue.",
      "## a/x\nWaits too\nlong in a queue.",
      [], .none),
    .init(
      "use is said for the first time", "", "### Use when\nThey stand in a line at the door.",
      ["~ pain/queue: +use when 'They stand in a line at the door.'"], .patch),
    .init(
      "use is turned round", "### Not when\nThey only fear that there will be a line.",
      "### Not when\nOnly employees of ours complain of it.",
      [
        "~ pain/queue: ~not when 'They only fear that there will be a line.' "
          + "> 'Only employees of ours complain of it.'"
      ], .major),
    .init("notes", "### Notes\nAsk Ana.", "", ["~ pain/queue: -notes 'Ask Ana.'"], .patch),
    // Rules
    .init(
      "a rule is added", "### Match\n- queue*", "### Match\n- queue*\n- in line",
      ["~ pain/queue: +rule 'in line'"], .minor),
    .init(
      "a rule moves", "### Match\n- queue*\n- in line", "### Match\n- in line\n- queue*", [], .none),
    .init(
      "a rule is removed", "### Match\n- queue*\n- in line", "### Match\n- queue*",
      ["~ pain/queue: -rule 'in line'"], .minor),
    .init(
      "the last rule is removed", "### Match\n- queue*", "### Notes\nx",
      ["~ pain/queue: +notes 'x' -rule 'queue*'"], .major),
    .init(
      "a rule changes, and is paired with the nearest",
      "### Match\n- queue NEAR/3 long\n- line NEAR/3 door",
      "### Match\n- line NEAR/5 door\n- queue NEAR/3 (long OR endless)",
      [
        "~ pain/queue: ~rule 'line NEAR/3 door' > 'line NEAR/5 door' "
          + "~rule 'queue NEAR/3 long' > 'queue NEAR/3 (long OR endless)'"
      ], .minor),
    .init(
      "rules that share no words are not paired", "### Match\n- queue*", "### Match\n- in line",
      ["~ pain/queue: -rule 'queue*' +rule 'in line'"], .minor),
    .init(
      "a rule is spelt otherwise", "### Match\n- queue, in line", "### Match\n- (queue OR in line)",
      ["~ pain/queue: ~rule's spelling 'queue, in line' > '(queue OR in line)'"], .patch),
    .init(
      "blanks say nothing", "### Match\n- queue  NEAR/3   long", "### Match\n- queue NEAR/3 long",
      [],
      .none),
    .init(
      "equal rules are counted", "### Match\n- queue*\n- queue*", "### Match\n- queue*",
      ["~ pain/queue: -rule 'queue*'"], .minor),
    .init(
      "an exception and a severity", "### Match\n- queue*",
      "### Match\n- queue*\n### Except\n- no queue\n### Severity\n- 3: left",
      ["~ pain/queue: +except 'no queue' +severity rule '3: left'"], .minor),
    .init(
      "an example", "### Examples\n- yes: \"The queue was long.\"",
      "### Examples\n- yes: \"The queue was very long.\"\n- no: \"No queue.\"",
      [
        "~ pain/queue: ~example 'yes: \"The queue was long.\"' > 'yes: \"The queue was very long.\"' "
          + "+example 'no: \"No queue.\"'"
      ], .patch),
    // Metas
    .init(
      "what figures are made of", "- severity: 2\n- cause: process",
      "- severity: 3\n- stage: buying",
      ["~ pain/queue: ~severity '2' > '3' +stage 'buying' -cause 'process'"], .minor),
    .init(
      "an outcome is given", "", "- outcome: missed", ["~ pain/queue: +outcome 'missed'"], .minor),
    .init(
      "an outcome turns round", "- outcome: missed", "- outcome: met",
      ["~ pain/queue: ~outcome 'missed' > 'met'"], .major),
    .init(
      "a denial counts", "", "- negation: keep", ["~ pain/queue: ~negation 'block' > 'keep'"],
      .major),
    .init(
      "a former name is remembered", "", "- was: pain/line", ["~ pain/queue: +was 'pain/line'"],
      .patch),
    .init(
      "what a tag beats follows its name", "## a/x\nOne.\n## a/y\nTwo.\n- beats: a/x",
      "## a/z\nOne.\n- was: a/x\n## a/y\nTwo.\n- beats: a/z", ["~ a/z was a/x"], .major),
    .init(
      "only people apply it", "## a/x\nOne.", "## a/x (manual)\nOne.", ["~ a/x: +mark 'manual'"],
      .minor),
    // The head
    .init(
      "a kind of tags turns round", "- k:kinds: pain -\n\n## pain/queue\nWaits.",
      "- k:kinds: pain 0\n\n## pain/queue\nWaits.",
      ["~ codebook: ~kind's sign 'pain -' > 'pain 0'"], .major),
    .init(
      "a kind is declared as everybody means it", "",
      "- k:kinds: pain -\n\n## pain/queue\nSomebody waits too long.",
      ["~ codebook: +kind 'pain -'"], .patch),
    .init(
      "a kind without tags", "- k:kinds: pain -\n\n## pain/queue\nWaits.",
      "- k:kinds: pain -, wish 0\n\n## pain/queue\nWaits.", ["~ codebook: +kind 'wish 0'"], .minor),
    // Lists
    .init(
      "a list that rules use", "## Lists\n- @line: queue*, line\n## a/x\nOne.\n### Match\n- @line",
      "## Lists\n- @line: line, queue*, \"a, b\"\n## a/x\nOne.\n### Match\n- @line",
      ["~ @line in a/x: +word '\"a, b\"'"], .minor),
    .init(
      "a list that rules use through another",
      "## Lists\n- @line: queue*\n- @long: @line, long\n## a/x\nOne.\n### Match\n- @long",
      "## Lists\n- @line: queue*, wait*\n- @long: @line, long\n## a/x\nOne.\n### Match\n- @long",
      ["~ @line in a/x: +word 'wait*'"], .minor),
    .init(
      "a list that nothing uses", "## Lists\n- @line: queue*\n## a/x\nOne.",
      "## Lists\n- @queue: queue*\n## a/x\nOne.",
      ["- @line: -word 'queue*'", "+ @queue: +word 'queue*'"], .patch),
    .init(
      "a list of the language is in use unnamed", "## a/x\nOne.",
      "## Lists\n- @fillers: um, like\n## a/x\nOne.",
      ["+ @fillers: +word 'um' +word 'like'"], .minor),
  ]
}

extension CodebookDiff.Entry {
  /// The entry in one line: what became of what, then each change.
  var drawn: String {
    let name: String =
      switch subject {
      case .codebook: "codebook"
      case .list(let name): "@" + name
      case .tag(let id): id.description
      }
    var head: String =
      switch fate {
      case .added: "+ \(name)"
      case .removed: "- \(name)"
      case .changed: "~ \(name)"
      case .renamed(let former): "~ \(name) was \(former)"
      case .retired(let see): "- \(name) see \(see?.description ?? "nothing")"
      }
    if !users.isEmpty { head += " in " + users.map(\.description).joined(separator: ", ") }
    return changes.isEmpty ? head : head + ": " + changes.map(\.drawn).joined(separator: " ")
  }
}

extension CodebookDiff.Change {
  fileprivate var drawn: String {
    switch (old, new) {
    case (let old?, let new?): "~\(part.rawValue) '\(old)' > '\(new)'"
    case (let old?, nil): "-\(part.rawValue) '\(old)'"
    case (nil, let new): "+\(part.rawValue) '\(new ?? "")'"
    }
  }
}
