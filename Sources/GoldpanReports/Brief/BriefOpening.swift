import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// The title, the DRAFT banner, what the sheet rests on, what to mind first, and the agenda.
struct BriefOpening {
  let words: BriefWords

  var title: Prose {
    let header = words.brief.digest.header
    let title: Prose = "\(header.title): promise-refresh brief"
    let about = words.brief.promise.map { ", for \(words.digest.promise($0))" as Prose } ?? ""
    guard !header.waves.isEmpty else { return title + about }
    return "\(title)\(about), wave \(header.waves.joined(separator: ", "))"
  }

  var blocks: [Block] {
    let warnings = words.brief.warnings.map { "⚠ \(words.sentence($0))." as Prose }
    return DigestHeading(words: words.digest, command: "brief").blocks
      + [.paragraph(purpose)] + (warnings.isEmpty ? [] : [.list(warnings)])
  }

  private var purpose: Prose {
    "A workshop of \(Brief.AgendaItem.minutes) minutes. Two things can move: the promise, and today's "
      + "experience. At its end there is a decision, a name and a day for each promise."
  }

  var agenda: Block {
    let items = words.brief.agenda
    let total = items.reduce(0) { $0 + $1.minutes }
    let rows = items.map { item -> [Prose] in
      [
        "\(item.start)–\(item.start + item.minutes)", "\(strong: words.title(of: item.step))",
        what(item.step), "\(item.minutes)",
      ]
    }
    return .table(
      .init(
        "Agenda",
        [.init("From–to"), .init("Part"), .init("What happens"), .init("Minutes", isNumber: true)],
        rows + [["", "", "together", "\(total)"]]))
  }

  private func what(_ step: Brief.Step) -> Prose {
    switch step {
    case .listen: "customers' words, read aloud; nobody comments"
    case .guess:
      "everybody writes a number for each promise, then sees the company's and the customers'"
    case .letGo: "what has had its day comes down"
    case .levers: "move the experience, or move the promise"
    case .decide: "keep, refresh or overhaul: by whom, by when"
    case .tell: "how employees come to know"
    }
  }
}
