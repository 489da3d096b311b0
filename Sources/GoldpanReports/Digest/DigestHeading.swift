import GoldpanCoding
import GoldpanInsights
import GoldpanText

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
    guard header.suggestions > 0 else { return "> **DRAFT**: nothing was found in the text yet." }
    guard waiting > 0 else {
      return "> **DRAFT**: every suggestion is reviewed; `goldpan digest --final` takes this away."
    }
    let which =
      waiting == header.suggestions
      ? (waiting == 1 ? "the only suggestion waits" : "all \(waiting) suggestions wait")
      : "\(waiting) of \(header.suggestions) suggestions \(waiting == 1 ? "waits" : "wait")"
    return "> **DRAFT**: \(which) for a person's decision; \(counts)."
  }

  private var basis: String {
    let header = words.digest.header
    var parts = [people, counted(header.transcripts, "conversation")]
    if let span = header.dates.first {
      let last = header.dates.last ?? span
      parts[1] +=
        span == last
        ? ", \(Markdown.escaped(span))"
        : ", \(Markdown.escaped(span)) to \(Markdown.escaped(last))"
    }
    parts.append(
      "codebook \(Markdown.escaped(header.codebook.description)) \(header.version) "
        + "(sha256 \(header.checksum.prefix(8))…)")
    var review =
      header.suggestions == 0
      ? "no suggestions"
      : "\(header.reviewed) of \(counted(header.suggestions, "suggestion")) reviewed"
    if header.reviewers > 0, header.suggestions > 0 {
      review += " by \(counted(header.reviewers, "person", "people"))"
    }
    parts.append(review)
    if let validFor = header.validFor { parts.append("valid for \(Markdown.escaped(validFor))") }
    return parts.joined(separator: " · ") + " · counts are people, not mentions"
  }

  private var people: String {
    let header = words.digest.header
    let segments = header.segments.compactMap { count in
      count.subject.map { "\(count.people) \(Markdown.escaped($0))" }
    }
    let detail = segments.isEmpty ? "" : " (\(segments.joined(separator: ", ")))"
    let all = header.people.map { count in
      counted(count.people, count.subject.rawValue)
        + (count.subject == header.audience ? detail : "")
    }
    return all.isEmpty ? "nobody" : all.joined(separator: ", ")
  }
}
