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
      lines.append(
        shown.insert(counter).inserted ? "But: \(words)" : "But: see \(evidence: counter).")
    }
    return lines.isEmpty ? nil : .quotes(lines)
  }

  /// The typical quotation of a theme and the one against it on one line.
  func line(_ quotes: Quotes) -> Prose {
    let usual = (quotes.typical ?? quotes.strongest).flatMap(quote)
    let counter = quotes.counter.flatMap(quote).map { "But: " + $0 }
    return [usual, counter].compactMap { $0 }.joined(separator: " ")
  }

  /// Links to those of `ids` that the digest shows.
  func links(_ ids: [Evidence.ID]) -> Prose {
    ids.filter { digest.quote($0) != nil }.map { "\(evidence: $0)" }.joined(separator: ", ")
  }

  /// Links to what is usually said, and to what somebody says against it.
  func links(_ quotes: Quotes) -> Prose {
    let said = links([quotes.typical ?? quotes.strongest].compactMap { $0 })
    let against = links([quotes.counter].compactMap { $0 })
    return [said, against].filter { !$0.isEmpty }.joined(separator: ", but ")
  }

  /// "home, w1", as far as anything may be told.
  func attribution(_ attribution: Digest.Attribution) -> Prose? {
    let parts = [attribution.person?.description, attribution.segment, attribution.wave]
      .compactMap { $0 }.map { Prose($0) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
