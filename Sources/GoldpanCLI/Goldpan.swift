import GoldpanKit

/// The command line.
package enum Goldpan {
  /// The version that `goldpan version` prints.
  package static let version = "0.1.0"

  /// Every command, as help and completions list them.
  package static let program: Program<Console> = Program(
    "goldpan", "Pans interview transcripts for nuggets.",
    shared: GlobalOptions.parameters.map { $0.lifted(into: \.global) },
    groups: [
      (
        "a study",
        [InitCommand.command, ImportCommand.command, StatusCommand.command, CheckCommand.command]
      ),
      (
        "reading and coding",
        [
          TagCommand.command, ReviewCommand.command, FindCommand.command, ExplainCommand.command,
          CodebookCommand.command,
        ]
      ),
      (
        "insight",
        [
          CountCommand.command, ShowCommand.command, AgreeCommand.command,
          SaturationCommand.command, DiffCommand.command, DigestCommand.command,
          BriefCommand.command, ExportCommand.command,
        ]
      ),
      (
        "the program itself",
        [HelpCommand.command, CompletionsCommand.command, VersionCommand.command]
      ),
    ])

  /// Does what the words after the program's name ask for; gives the status to exit with.
  package static func run(_ arguments: [String], on console: inout Console) -> Int32 {
    console.objection = { StudyFiles.objection(to: $0, reading: $1) }
    console.obstacle = { StudyFiles.obstacle(to: $0) }
    console.writeFile = { path, bytes in try StudyFiles.write(bytes, to: path) }
    return console.finish(status(of: arguments, on: &console))
  }

  /// Runs as a process: the program's words in, its status out.
  package static func main(_ arguments: [String]) -> Never {
    var console = Console.process()
    System.exit(run(Array(arguments.dropFirst()), on: &console))
  }

  private static func status(of arguments: [String], on console: inout Console) -> Int32 {
    do {
      let words = arguments == ["--version"] ? ["version"] : arguments
      try program.invocation(of: words, in: &console)(&console)
      return 0
    } catch Interruption.help(let text) {
      console.write(text, to: .output)
      return 0
    } catch Interruption.misuse(let text) {
      console.write(text, to: .error)
      return CommandFailure.Status.usage.rawValue
    } catch let failure as CommandFailure {
      if let message = failure.message { console.complain("goldpan: \(message)") }
      return failure.status.rawValue
    } catch let refusal as CodebookRefusal {
      console.complain("goldpan: \(refusal); nothing was written")
      return CommandFailure.Status.usage.rawValue
    } catch let error as StudyError {
      console.complain("goldpan: \(error)")
      return error.status.rawValue
    } catch {
      console.complain("goldpan: \(error)")
      return CommandFailure.Status.data.rawValue
    }
  }
}

extension StudyError {
  /// A study or codebook that is not there is a slip of the command line; the rest are files.
  fileprivate var status: CommandFailure.Status {
    switch self {
    case .noStudy, .noDirectory, .noCodebook, .codebookNotFound: .usage
    case .notFound, .unreadable, .undecodable, .utf32, .notPlainText, .unwritable: .data
    }
  }
}
