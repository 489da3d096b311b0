import GoldpanCoding
import GoldpanInsights

/// How a digest says things, the same in every section.
struct DigestWords {
  let digest: Digest
  let claims: [Promise.ID: String]

  /// A promise by its wording, in italics.
  func promise(_ id: Promise.ID) -> String {
    "*\(Markdown.escaped(claims[id] ?? id.description))*"
  }

  /// Several promises in a row: "*a*, *b*".
  func promises(_ ids: [Promise.ID]) -> String { ids.map(promise).joined(separator: ", ") }

  /// A tag's name without its kind, as a reader wants it: "repeat myself".
  func name(_ tag: Tag.ID) -> String {
    Markdown.escaped(tag.name.replacing("-", with: " ").replacing("/", with: ", "))
  }

  /// "8 of 12".
  func people(_ theme: Theme) -> String { "\(theme.people) of \(theme.of)" }

  /// The quotation with who said it and a link to the evidence index, as a block quote.
  func quote(_ id: Evidence.ID?, introducedBy word: String = "") -> String? {
    guard let id, let quote = digest.quote(id) else { return nil }
    let speaker = attribution(quote.attribution).map { " (\($0))" } ?? ""
    return "> \(word)\"\(Markdown.escaped(quote.text))\"\(speaker) \(link(id))"
  }

  /// The quotations of a theme, each once; the counter-quote says "But".
  func quotes(_ quotes: Quotes) -> String? {
    let said = [quotes.typical, quotes.strongest].compactMap { $0 }
    let lines =
      said.compactMap { quote($0) }
      + [quote(quotes.counter, introducedBy: "But: ")].compactMap { $0 }
    return lines.isEmpty ? nil : lines.joined(separator: "\n>\n")
  }

  /// A link to the words in the evidence index.
  func link(_ id: Evidence.ID) -> String { "[\(id)](#\(id))" }

  /// Links to those of `ids` that the digest shows.
  func links(_ ids: [Evidence.ID]) -> String {
    ids.filter { digest.quote($0) != nil }.map(link).joined(separator: ", ")
  }

  /// "home, w1", as far as anything may be told.
  func attribution(_ attribution: Digest.Attribution) -> String? {
    let parts = [attribution.person?.description, attribution.segment, attribution.wave]
      .compactMap { $0 }.map(Markdown.escaped)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  func verdict(_ verdict: Promise.Verdict) -> String {
    switch verdict {
    case .unproven(let missing):
      "unproven: \(missing.total) more \(missing.people > 0 ? noun(missing.people) : "who are not advocates")"
    case .keep: "keep"
    case .refresh: "refresh"
    case .overhaul: "overhaul"
    }
  }

  func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }

  private func noun(_ count: Int) -> String { count == 1 ? "person" : "people" }
}
