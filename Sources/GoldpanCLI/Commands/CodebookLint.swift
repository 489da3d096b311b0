import GoldpanCoding
import GoldpanKit

struct CodebookLint: Sendable {
  var choice = CodebookChoice()
  var fixes = false
  var isStrict = false
  var format: CheckFormat?

  static let command = Command<Console>(
    "lint", "Report what is wrong with a codebook.", options: CodebookLint(),
    parameters: [
      .flag("--fix", to: \.fixes, help: "Apply every safe fix."),
      .flag("--strict", to: \.isStrict, help: "Treat warnings as errors."),
      CheckFormat.parameter(to: \.format),
    ] + CodebookChoice.withArgument.map { $0.lifted(into: \.choice) },
    examples: [
      "goldpan codebook lint", "goldpan codebook lint draft.md --strict",
      "goldpan codebook lint --format github",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    var found = try diagnostics(&console)
    if fixes { found = try CheckCommand.fix(found, &console, reading: diagnostics) }
    let fix = choice.command("codebook lint --fix", on: console)
    try CheckCommand.report(found, as: format, fixing: fix, on: &console)
    try CheckCommand.fail(on: found, isStrict: isStrict)
  }

  /// What there is to say of the codebook, its examples' personal data included.
  private func diagnostics(_ console: inout Console) throws -> [Diagnostic] {
    let parsed = try choice.read(&console)
    return (parsed.diagnostics + parsed.value.ruleRemarks + parsed.value.exposedExamples).inOrder
  }
}
