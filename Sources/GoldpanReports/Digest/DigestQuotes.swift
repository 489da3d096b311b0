import GoldpanCoding
import GoldpanInsights

/// How a digest quotes: to the letter, with who said it, and with a link to the whole.
extension DigestWords {
  /// The words with who said them and a link: `"I said so." (home, w1) [q-1](#q-1)`.
  func quote(_ id: Evidence.ID) -> Prose? {
    guard let quote = digest.quote(id) else { return nil }
    let words: Prose = "\(quotation: Quoting.withoutStrayMark(quote.excerpt))"
    guard let speaker = attribution(quote.attribution) else { return "\(words) \(evidence: id)" }
    return "\(words) (\(speaker)) \(evidence: id)"
  }

  /// The words the first time, later only a link to them; `nil` if they may not be shown.
  func once(_ id: Evidence.ID?, shown: inout Set<Evidence.ID>) -> Prose? {
    guard let id, let quote = quote(id) else { return nil }
    return shown.insert(id).inserted ? quote : "see \(evidence: id)"
  }

  /// The quotations of a theme as a block; of those in `shown` only links, then it holds all.
  func block(_ quotes: Quotes, shown: inout Set<Evidence.ID>) -> Block? {
    let said = [quotes.typical, quotes.strongest].compactMap { $0 }.filter {
      digest.quote($0) != nil
    }
    var lines = said.filter { shown.insert($0).inserted }.compactMap(quote)
    if lines.isEmpty, !said.isEmpty { lines = ["See \(links(said))."] }
    if let counter = quotes.counter, let words = quote(counter) {
      let mark: Prose = said.isEmpty ? "Against it" : "But"
      lines.append(
        shown.insert(counter).inserted
          ? "\(mark): \(words)" : "\(mark): see \(evidence: counter).")
    }
    return lines.isEmpty ? nil : .quotes(lines)
  }

  /// The same of a theme, which says so if none of its words may be shown.
  func block(_ theme: Theme, shown: inout Set<Evidence.ID>) -> Block? {
    let words = block(theme.quotes, shown: &shown)
    guard isWithheld(theme) else { return words }
    guard case .quotes(let lines) = words else { return .paragraph("\(Self.withheldSentence)") }
    return .quotes(["\(Self.withheldSentence)"] + lines)
  }

  /// The typical quotation and the one against it on one line; a counter-quote alone says that it
  /// is one.
  func line(_ quotes: Quotes) -> Prose {
    let usual = [quotes.typical, quotes.strongest].compactMap { $0 }.lazy.compactMap(quote).first
    let mark: Prose = usual == nil ? "Against it: " : "But: "
    let counter = quotes.counter.flatMap(quote).map { mark + $0 }
    return [usual, counter].compactMap { $0 }.joined(separator: " ")
  }

  /// The same of a theme, which says so if none of its words may be shown.
  func line(_ theme: Theme) -> Prose {
    let words = line(theme.quotes)
    guard isWithheld(theme) else { return words }
    return words.isEmpty ? "\(Self.withheldSentence)" : "\(Self.withheldSentence) \(words)"
  }

  /// Links to those of `ids` that the digest shows.
  func links(_ ids: [Evidence.ID]) -> Prose {
    ids.filter { digest.quote($0) != nil }.map { "\(evidence: $0)" }.joined(separator: ", ")
  }

  /// Links to what is usually said, and to what somebody says against it: never to that alone as if
  /// it were the proof.
  func links(_ quotes: Quotes) -> Prose {
    let said = links(Array(shown(quotes).prefix(1)))
    let against = links([quotes.counter].compactMap { $0 })
    guard !against.isEmpty else { return said }
    return said.isEmpty ? "(against it: \(against))" : "\(said), but \(against)"
  }

  /// The same of a theme, which says so if none of its words may be shown.
  func links(_ theme: Theme) -> Prose {
    guard isWithheld(theme) else { return links(theme.quotes) }
    let against = links([theme.quotes.counter].compactMap { $0 })
    return against.isEmpty ? "(\(Self.withheld))" : "(\(Self.withheld); against it: \(against))"
  }

  /// The words for something that the digest shows, the usual ones first.
  private func shown(_ quotes: Quotes) -> [Evidence.ID] {
    [quotes.typical, quotes.strongest].compactMap { $0 }.filter { digest.quote($0) != nil }
  }

  /// Whether people say it, and none of them may be quoted.
  private func isWithheld(_ theme: Theme) -> Bool {
    theme.people > 0 && shown(theme.quotes).isEmpty
  }

  private static let withheld = "no quote may be published"
  private static let withheldSentence = withheld.capitalizedFirst + "."

  /// "home, w1", as far as anything may be told.
  func attribution(_ attribution: Digest.Attribution) -> Prose? {
    let parts = [attribution.person?.description, attribution.segment, attribution.wave]
      .compactMap { $0 }.map { Prose($0) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
