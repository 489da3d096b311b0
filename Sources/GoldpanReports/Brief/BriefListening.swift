import GoldpanCoding
import GoldpanInsights

/// Customers' words to read aloud, each by somebody else.
struct BriefListening {
  let words: BriefWords

  var blocks: [Block] {
    let listening = words.brief.listening
    guard !listening.words.isEmpty else {
      return [.paragraph("Nobody who may be quoted speaks of a promise yet.")]
    }
    return [
      .paragraph(
        "Read these aloud, one after another; each is by somebody else. Nobody answers yet.")
    ] + side("Kept", listening.kept) + side("Broken", listening.broken)
  }

  private func side(_ title: Prose, _ said: [Brief.Listening.Words]) -> [Block] {
    let lines = said.compactMap { line in
      words.digest.quote(line.evidence).map {
        "\($0) on \(words.digest.promise(line.promise))" as Prose
      }
    }
    guard !lines.isEmpty else {
      return [.heading(title), .paragraph("No other person who may be quoted says so.")]
    }
    return [.heading(title), .quotes(lines)]
  }
}
