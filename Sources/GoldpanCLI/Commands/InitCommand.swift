import GoldpanKit

struct InitCommand: Sendable {
  var directory = "."
  var template = StudyTemplate.cx

  static let command = Command<Console>(
    "init", "Start a study: study.md, a codebook, participants.csv; never overwrites.",
    options: InitCommand(),
    parameters: [
      .argument("DIR", to: \.directory, help: "Where; made if it is missing."),
      .option(
        "--template", value: "WHICH", to: \.template,
        help: "cx: with the starter codebook; blank: with one small tag."),
    ],
    examples: ["goldpan init larkfield", "goldpan init --template blank"]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let folder = console.path(directory)
    let created = try Study.create(in: folder, from: template)
    func seen(_ file: String) -> String {
      printable(folder == "." ? file : String(file.dropFirst(folder.count + 1)))
    }
    for file in created.written { console.say("wrote \(seen(file))") }
    for file in created.kept { console.say("kept \(seen(file)), which is there already") }
    var there = console
    there.global.directory = [console.global.directory, directory].reduce(".") { path, next in
      next.hasPrefix("/") || path == "." ? next : next == "." ? path : "\(path)/\(next)"
    }
    console.say("next: write your promises into study.md, then \(hint("import", on: there)) FILE…")
  }
}

extension StudyTemplate: ArgumentValue {}
