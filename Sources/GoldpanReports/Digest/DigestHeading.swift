import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// The title, the DRAFT banner and what the digest rests on.
struct DigestHeading {
  let words: DigestWords
  /// The command whose draft it is.
  var command = "digest"

  var title: Prose {
    let header = words.digest.header
    let kind: Prose = "\(header.title): advocate-insight digest"
    let title = header.remit.map { "\(kind) for \($0.department)" } ?? kind
    return header.waves.isEmpty
      ? title : "\(title), wave \(header.waves.joined(separator: ", "))"
  }

  var blocks: [Block] {
    [
      stale.map { .banner("\(strong: "STALE"): \($0)") },
      banner.map { .banner("\(strong: "DRAFT"): \($0)") }, chosen, .paragraph("\(emphasis: basis)"),
      remit,
    ].compactMap { $0 }
  }

  /// That the digest is past its day, if somebody named a day that is.
  private var stale: Prose? {
    let header = words.digest.header
    guard header.isStale, let end = header.validUntil, let day = header.asOf else { return nil }
    return "valid until \(end), and it is \(day): talk to people again before you rely on it."
  }

  /// That not everybody counts.
  private var chosen: Block? {
    let chosen = words.digest.header.chosen
    guard !chosen.isEmpty else { return nil }
    return .banner(
      "\(strong: "ONLY") \(chosen.joined(separator: ", ")), not the whole study.")
  }

  /// For whom the digest is, and what of it is theirs.
  private var remit: Block? {
    guard let remit = words.digest.header.remit else { return nil }
    let who = remit.people.isEmpty ? "" : " (\(remit.people.joined(separator: ", ")))"
    var parts: [Prose] = []
    if !remit.promises.isEmpty { parts.append(words.promises(remit.promises)) }
    if !remit.stages.isEmpty {
      let noun = remit.stages.count == 1 ? "the stage" : "the stages"
      parts.append("\(noun) \(remit.stages.joined(separator: ", "))")
    }
    parts.append("what is theirs by name, and what escalates to them")
    return .paragraph(
      "\(strong: "For \(remit.department)\(who)"), only what they answer for: "
        + "\(parts.joined(separator: "; ")). The figures are those of the whole digest.")
  }

  private var banner: Prose? {
    let header = words.digest.header
    guard header.isDraft else { return nil }
    let waiting = header.suggestions - header.reviewed
    let counts =
      header.countsPending
      ? "the figures below count them as if they were accepted"
      : "the figures below leave them out"
    guard header.suggestions + header.added > 0 else {
      return "nothing was found in the text yet."
    }
    guard waiting > 0 else {
      return
        "every suggestion is reviewed, and nobody has called it final yet: "
        + "\(code: "goldpan \(command) --final") does."
    }
    let which =
      waiting == header.suggestions
      ? (waiting == 1 ? "the only suggestion waits" : "all \(waiting) suggestions wait")
      : "\(waiting) of \(header.suggestions) suggestions \(waiting == 1 ? "waits" : "wait")"
    return "\(which) for a person's decision; \(counts)."
  }

  private var basis: Prose {
    let header = words.digest.header
    var parts = [audience] + [others].filter { !$0.isEmpty }
    parts.append(
      "codebook \(header.codebook.description) \(header.version.description) "
        + "(sha256 \(String(header.checksum.prefix(4)))…)")
    parts.append(review)
    if let validUntil = header.validUntil {
      parts.append("valid until \(validUntil)")
    } else if let validFor = header.validFor {
      parts.append("valid for \(validFor)")
    }
    return parts.map { Prose($0) }.joined(separator: " · ")
      + " · counts are people, not mentions"
  }

  /// How many suggestions somebody has decided, and what was added besides.
  private var review: String {
    let header = words.digest.header
    var parts = [
      header.suggestions == 0
        ? "no suggestions"
        : "\(header.reviewed) of \(counted(header.suggestions, "suggestion")) reviewed"
    ]
    if header.added > 0 { parts.append("\(counted(header.added, "coding")) added") }
    let text = parts.joined(separator: " and ")
    guard header.reviewers > 0 else { return text }
    let agreement = header.agreement.map { " (α \(twoDecimals($0)))" } ?? ""
    return "\(text) by \(counted(header.reviewers, "person", "people"))\(agreement)"
  }

  /// The people the digest is about, with their conversations: "12 customers (7 home, 5 business),
  /// 12 interviews, May 2025".
  private var audience: String {
    let header = words.digest.header
    guard !header.people.isEmpty else { return "nobody" }
    let segments = header.segments.compactMap { count in
      count.subject.map { "\(count.people) \($0)" }
    }
    let people = header.people.first { $0.subject == header.audience }?.people ?? 0
    let detail = segments.isEmpty ? "" : " (\(segments.joined(separator: ", ")))"
    let conversations = header.conversations.map { count in
      counted(count.count, count.method.rawValue.replacing("-", with: " "))
    }
    let parts = [counted(people, header.audience.rawValue) + detail] + conversations
    return (parts + [span].compactMap(\.self)).joined(separator: ", ")
  }

  /// The people of other audiences.
  private var others: String {
    let header = words.digest.header
    return header.people.filter { $0.subject != header.audience }
      .map { counted($0.people, $0.subject.rawValue) }.joined(separator: ", ")
  }

  /// When people were talked to, by month: "May 2025"; days that are none as they are written.
  private var span: String? {
    let dates = words.digest.header.dates
    let days = dates.compactMap(CalendarDay.init).sorted()
    let names = days.count == dates.count ? days.map(\.monthName) : dates
    guard let first = names.first, let last = names.last else { return nil }
    return first + (first == last ? "" : " to \(last)")
  }
}
