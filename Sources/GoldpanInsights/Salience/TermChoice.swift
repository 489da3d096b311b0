import GoldpanCoding
import GoldpanText

/// The salient ones among the terms that were counted, each written as a rule.
struct TermChoice {
  /// A term with its rule.
  struct Chosen {
    let text: String
    let rule: RuleExpression
    let people: Int
    let keyness: Keyness
  }

  /// A term before it is a rule.
  private struct Draft {
    let said: Said
    let people: Int
    let keyness: Keyness

    /// The term with its rule; `nil` if no rule says it.
    var chosen: Chosen? {
      said.rule.map { Chosen(text: said.text, rule: $0, people: people, keyness: keyness) }
    }
  }

  private let phrases: [Draft]
  private let words: [Draft]

  /// How many terms there are.
  var count: Int { phrases.count + words.count }

  /// At most `limit` terms: phrases, then words, the most salient of each first.
  func terms(_ limit: Int) -> [Chosen] {
    let limit = max(0, limit)
    let half = max(limit - limit / 2, limit - words.count)
    let chosen = Array(phrases.lazy.compactMap(\.chosen).prefix(half))
    return chosen + words.lazy.compactMap(\.chosen).prefix(limit - chosen.count)
  }

  private typealias Candidate = (key: TermKey, count: TermCounts.Count, keyness: Keyness)

  /// Chooses by keyness; a phrase stands for the words and phrases in it that are mostly said in it.
  init(_ counts: TermCounts, _ text: SpokenText, _ options: SalientTerms.Options) {
    let about = Set(options.about.map { Stemming.stem(Words.fold($0)) })
    let salient = counts.counts.map { key, count in
      (
        key: key, count: count,
        keyness: Keyness(
          count.frequency, of: text.size.looked, against: count.rest, of: text.size.rest)
      )
    }.filter { candidate in
      // Where nothing else is said, all stands out alike.
      (candidate.keyness.isOverused || text.size.rest == 0)
        && candidate.keyness.logLikelihood >= options.least
    }
    let kept = Self.withoutParts(salient)
    let forms = counts.forms(of: Set(kept.map(\.key)))
    let drafts = kept.map { candidate in
      Draft(
        said: Said(forms[candidate.key] ?? [:], text.types), people: candidate.count.people,
        keyness: candidate.keyness)
    }.filter { about.isEmpty || $0.said.holds(about) }.sorted {
      ($1.keyness.logLikelihood, $1.people, $1.keyness.frequency, $0.said.text)
        < ($0.keyness.logLikelihood, $0.people, $0.keyness.frequency, $1.said.text)
    }
    phrases = drafts.filter(\.said.isPhrase)
    words = drafts.filter { !$0.said.isPhrase }
  }

  /// Leaves out what is said mostly within a longer term that is salient too, and longer terms that
  /// add nothing to what is in them.
  private static func withoutParts(_ candidates: [Candidate]) -> [Candidate] {
    let salient = Dictionary(
      candidates.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var explained: Set<TermKey> = []
    // The longest first: what a phrase explains does not explain anything itself.
    for whole in candidates.sorted(by: { ($1.key.count, $0.key) < ($0.key.count, $1.key) })
    where whole.key.count > 1 && !explained.contains(whole.key) {
      let parts = whole.key.parts.compactMap { salient[$0] }
      let mostly = parts.filter { 2 * whole.count.frequency > $0.count.frequency }
      if mostly.isEmpty,
        parts.contains(where: { $0.keyness.logLikelihood > whole.keyness.logLikelihood })
      {
        explained.insert(whole.key)
      }
      for part in mostly { explained.insert(part.key) }
    }
    return candidates.filter { !explained.contains($0.key) }
  }
}

extension TermKey {
  /// The shorter stretches in it.
  fileprivate var parts: [TermKey] {
    let stems = (0..<count).map { self.stems[$0] }
    return stems.indices.flatMap { start in
      stems.indices[start...].filter { $0 - start + 1 < stems.count }
        .map { TermKey(stems[start...$0]) }
    }
  }
}

/// In which forms a term is said.
private struct Said {
  private let common: [String]
  /// Whether all say the word of that place alike.
  private let isSteady: [Bool]

  init(_ forms: [[Int32]: Int], _ types: WordTypes) {
    let texts = forms.map { words, count in (words.map { types.forms[Int($0)] }, count) }
    let best = texts.max {
      ($0.1, $1.0.joined(separator: " ")) < ($1.1, $0.0.joined(separator: " "))
    }
    let common = best?.0 ?? []
    self.common = common
    isSteady = common.indices.map { place in texts.allSatisfy { $0.0[place] == common[place] } }
  }

  var text: String { common.joined(separator: " ") }
  var isPhrase: Bool { common.count > 1 }

  func holds(_ stems: Set<String>) -> Bool {
    common.contains { stems.contains(Stemming.stem($0)) }
  }

  /// The term as a rule, `~` before a word that has several forms; `nil` if that is no rule.
  var rule: RuleExpression? {
    let words = zip(common, isSteady).map { $1 ? $0 : "~\($0)" }
    return [words.joined(separator: " "), "\"\(text)\""].lazy.compactMap { text in
      let parsed = PatternParser.parse(text)
      return parsed.diagnostics.isEmpty ? parsed.value : nil
    }.first
  }
}
