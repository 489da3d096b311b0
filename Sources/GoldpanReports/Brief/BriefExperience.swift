import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// The first lever, move the experience: what could be done, what it gives back and to whom.
struct BriefExperience {
  let words: BriefWords

  var blocks: [Block] {
    let actions = words.brief.actions
    let heading = Block.heading("Move the experience")
    guard !actions.isEmpty else {
      return [heading, .paragraph("Nobody tells of anything to take away.")]
    }
    return [
      heading,
      .paragraph(
        "Each line takes one pain away. Write how much effort it is (S, M, L); circle no more than three."
      ),
      .table(
        .init(
          "What could be done",
          [
            .init("Take away"), .init("Lost points back"), .init("People × severity"),
            .init("Effort"), .init("Who benefits"), .init("Owner"),
          ],
          actions.map(cells))),
    ]
  }

  private func cells(_ action: Brief.Action) -> [Prose] {
    let name: Prose = "\(words.digest.name(action.theme.tag).capitalizedFirst)"
    let links = words.digest.links([action.theme.quotes.typical].compactMap { $0 })
    return [
      links.isEmpty ? name : "\(name) \(links)", back(action), weight(action), "",
      benefits(action), owner(action.theme),
    ]
  }

  private func back(_ action: Brief.Action) -> Prose {
    let gains = action.back.filter { $0.tenths > 0 }.map { gain -> Prose in
      "\(oneDecimal(tenths: gain.tenths)) on \(words.digest.promise(gain.promise))"
    }
    return gains.isEmpty ? "–" : gains.joined(separator: ", ")
  }

  private func weight(_ action: Brief.Action) -> Prose {
    let theme = action.theme
    guard theme.people > 0 else { return "\(words.digest.people(theme))" }
    guard theme.severity > 0 else { return "\(words.digest.people(theme)), no severity" }
    return "\(words.digest.people(theme)) × \(theme.severity) = \(action.weight)"
  }

  private func benefits(_ action: Brief.Action) -> Prose {
    guard !action.isCostOnly else { return "\(strong: "cost only: no customer said so")" }
    return Prose(action.benefits.map(\.rawValue).joined(separator: ", "))
  }

  private func owner(_ theme: Theme) -> Prose {
    theme.owners.isEmpty
      ? "\(strong: "no owner")" : Prose(theme.owners.map(\.name).joined(separator: ", "))
  }
}
