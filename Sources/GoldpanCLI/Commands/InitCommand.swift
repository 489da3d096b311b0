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
        help: "cx: with the starter codebook; blank: headings only."),
    ],
    examples: ["goldpan init larkfield", "goldpan init --template blank"]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let folder = console.path(directory)
    let created = try Study.create(in: folder, from: template)
    for file in created.written { console.say("wrote \(printable(file))") }
    for file in created.kept { console.say("kept \(printable(file)): it is there already") }
    console.say("next: name your promises in study.md, put transcripts into transcripts/")
  }
}

extension StudyTemplate: ArgumentValue {}
