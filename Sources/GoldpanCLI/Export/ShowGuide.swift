import GoldpanKit
import GoldpanReports

/// `goldpan show guide`: what to ask on the phone.
struct ShowGuide: Sendable {
  static let command = Command<Console>(
    "guide",
    "What to ask on the phone, in words that 'show ratings' reads answers to.",
    options: ShowGuide(), parameters: [],
    examples: ["goldpan show guide", "goldpan show guide -o reports/guide.md"]
  ) { _, console in
    var selection = Study.Selection()
    selection.jobs = console.jobs
    let study = try Study(at: console.path("."), selection: selection)
    console.inputs.formUnion(study.inputs)
    let guide = CallGuide(study.plan)
    switch console.global.style {
    case .json: try console.result(lines: guide.records.objects)
    case .plain: try console.result(guide.records.tabSeparated)
    case .text: try console.result(guide.markdown(of: study.plan))
    }
    for id in guide.unread {
      console.say(
        "no answer about '\(printable(id.description))' would be read: its question needs the words of "
          + "an 'ask:' in study.md")
    }
  }
}
