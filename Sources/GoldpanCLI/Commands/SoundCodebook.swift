import GoldpanKit

extension Codebook {
  /// Prints the first errors in it and ends with status 1, if there are any.
  ///
  /// `choice` is how the command line names it, so that 'lint' can show the others; `nil`: it is
  /// no file yet.
  func mustBeSound(
    _ diagnostics: [Diagnostic], _ consequence: String, _ choice: CodebookChoice?,
    on console: inout Console
  ) throws {
    let names = sourceNames
    let errors = diagnostics.filter { $0.severity == .error && names.contains($0.source.name) }
      .inOrder
    guard !errors.isEmpty else { return }
    let paint = console.paint(for: .error)
    for error in errors.prefix(Self.shown) { console.complain(painted(error, paint)) }
    if errors.count > Self.shown {
      let lint = choice.map { "; '\($0.command("codebook lint", on: console))' shows them all" }
      console.complain("and \(errors.count - Self.shown) more\(lint ?? "")")
    }
    throw CommandFailure(
      .gate, "the codebook has \(counted(errors.count, "error")); \(consequence)")
  }

  /// How many errors a command shows that is not there to show them.
  private static let shown = 20
}
