import GoldpanCoding
import GoldpanInsights

/// The title, the DRAFT banner and what the digest rests on.
struct DigestHeading {
  let words: DigestWords

  var blocks: [String] {
    let header = words.digest.header
    let waves = header.waves.map(Markdown.escaped).joined(separator: ", ")
    let wave = header.waves.isEmpty ? "" : ", wave \(waves)"
    return ["# \(Markdown.escaped(header.title)): advocate-insight digest\(wave)"]
      + [banner].compactMap { $0 } + ["*\(basis)*"]
  }

  private var banner: String? {
    let header = words.digest.header
    guard header.isDraft else { return nil }
    let waiting = header.suggestions - header.reviewed
    let counts =
      header.countsPending
      ? "the figures below count them as if they were accepted"
      : "the figures below leave them out"
    guard waiting > 0 else {
      return "> **DRAFT**: every suggestion is reviewed; `goldpan digest --final` takes this away."
    }
    return "> **DRAFT**: \(waiting) of \(words.counted(header.suggestions, "suggestion")) "
      + "\(waiting == 1 ? "waits" : "wait") for a person's decision; \(counts)."
  }

  private var basis: String {
    let header = words.digest.header
    var parts = [people, words.counted(header.transcripts, "conversation")]
    if let span = header.dates.first {
      let last = header.dates.last ?? span
      parts[1] +=
        span == last
        ? ", \(Markdown.escaped(span))"
        : ", \(Markdown.escaped(span)) to \(Markdown.escaped(last))"
    }
    parts.append("codebook \(Markdown.escaped(header.codebook.description)) \(header.version)")
    var review = "\(header.reviewed) of \(words.counted(header.suggestions, "suggestion")) reviewed"
    if header.reviewers > 0 {
      review += " by \(words.counted(header.reviewers, "person", "people"))"
    }
    parts.append(review)
    if let validFor = header.validFor { parts.append("valid for \(Markdown.escaped(validFor))") }
    return parts.joined(separator: " · ") + " · counts are people, not mentions"
  }

  private var people: String {
    let header = words.digest.header
    let all = header.people.map { words.counted($0.people, $0.subject.rawValue) }
    let segments = header.segments.compactMap { count in
      count.subject.map { "\(count.people) \(Markdown.escaped($0))" }
    }
    guard let first = all.first else { return "nobody" }
    let detail = segments.isEmpty ? "" : " (\(segments.joined(separator: ", ")))"
    return ([first + detail] + all.dropFirst()).joined(separator: ", ")
  }
}

/// What a reader with one minute should know.
struct DigestTopLine {
  let words: DigestWords

  var blocks: [String] {
    let claims = words.digest.topLine
    guard !claims.isEmpty else {
      return ["## In one minute", "Nothing was coded, so there is nothing to report yet."]
    }
    let lines = claims.enumerated().map { number, claim in
      let links = words.links(claim.evidence)
      return "\(number + 1). \(sentence(claim.statement))" + (links.isEmpty ? "" : " \(links)")
    }
    return ["## In one minute", lines.joined(separator: "\n")]
  }

  private func sentence(_ statement: Digest.Claim.Statement) -> String {
    switch statement {
    case .verdict(let verdict, let promises):
      return verdictSentence(verdict, promises)
    case .costliest(let theme, let promise, let tenths, let of):
      return "**\(words.people(theme)) say “\(words.name(theme.tag))”**; it costs "
        + "\(oneDecimal(tenths: tenths)) of the \(oneDecimal(tenths: of)) points lost on "
        + "\(words.promise(promise))."
    case .escalation(let theme):
      let target = theme.owners.compactMap(\.escalation).first
      return "**\(words.name(theme.tag).capitalizedFirst) is severe for "
        + "\(words.counted(theme.severePeople, "person", "people"))**"
        + (target.map { " and goes to \(Markdown.escaped($0))" }
          ?? "; nobody is named to take it up")
        + "."
    case .unpromised(let theme):
      return "**\(words.people(theme)) love “\(words.name(theme.tag))”, and no promise says it**"
        + " (\(words.counted(theme.advocates, "advocate")) among them)."
    case .divided(let promise, let column):
      return "**One size does not fit**: \(words.promise(promise)) comes to different verdicts by "
        + "\(Markdown.escaped(column))."
    case .loved(let theme):
      return "**\(words.people(theme)) love “\(words.name(theme.tag))”.**"
    case .hurts(let theme):
      return "**\(words.people(theme)) are hurt by “\(words.name(theme.tag))”.**"
    case .expected(let theme):
      return "**\(words.people(theme)) expect “\(words.name(theme.tag))”.**"
    }
  }

  private func verdictSentence(
    _ verdict: PromiseScorecard.SetVerdict, _ promises: Digest.Claim.Promises
  ) -> String {
    let groups = [
      ("keep", promises.keep), ("refresh", promises.refresh), ("overhaul", promises.overhaul),
      ("not yet proven:", promises.unproven),
    ]
    let parts = groups.filter { !$0.1.isEmpty }.map { "\($0.0) \(words.promises($0.1))" }
    let head =
      switch verdict {
      case .keep: "Keep the promise set"
      case .refresh: "Refresh the promise set"
      case .overhaul: "Overhaul the promise set"
      case .unproven: "The promise set is unproven"
      }
    return "**\(head)**: \(parts.joined(separator: "; "))."
  }
}

extension String {
  /// With its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
