import GoldpanKit

/// `codebook pack`.
struct CodebookPackCommand: Sendable {
  var choice = CodebookChoice()

  static let command = Command<Console>(
    "pack", "Write a codebook with all that it builds on as one JSON file.",
    options: CodebookPackCommand(),
    parameters: CodebookChoice.parameters.map { $0.lifted(into: \.choice) },
    examples: [
      "goldpan codebook pack -o larkfield.pack.json",
      "goldpan tag calls/*.vtt --codebook larkfield.pack.json",
    ]
  ) { options, console in
    let codebook = try options.choice.sound(&console, "nothing was packed")
    try console.result(CodebookPack.json(codebook).pretty)
    console.say(
      "packed \(counted(codebook.tags.count, "tag")) of \(codebook.id) \(codebook.version)")
  }
}
