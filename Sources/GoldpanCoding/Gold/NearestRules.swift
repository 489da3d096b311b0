import GoldpanText

/// The rules of some tags taken apart, to find which comes nearest to a text: the one of whose
/// parts the largest share stands there, the first among equals.
///
/// A part weighs the less the more other texts it stands in, so that a rule is not near because
/// "it" is there; less than two fifths of the weight is not near.
struct NearestRules {
  /// One way to match a rule, and what it asks for.
  private struct Way {
    let rule: CodedGold.RuleName
    let pattern: Pattern
    /// What each part must match, by number.
    let parts: [Int]
    let needsQuestion: Bool
  }

  private let matcher: Matcher
  private var ways: [Way] = []
  /// By part: the ways that ask for it.
  private var uses: [[Int]] = []
  private var weights: [Double] = []

  init(_ tags: Set<Tag.ID>, in coded: CodedGold) {
    var entries: [Matcher.Entry] = []
    var places: [Matcher.Entry: Int] = [:]
    for tag in coded.codebook.tags where tags.contains(tag.id) {
      for (index, rule) in tag.rules.enumerated() {
        let scope = rule.expression.scope
        for pattern in rule.expression.pattern.choices {
          let parts = pattern.parts.map { part in
            let entry = Matcher.Entry(
              part, unit: .turn, negation: .keep, isCaseSensitive: scope.isCaseSensitive)
            if let place = places[entry] { return place }
            places[entry] = entries.count
            entries.append(entry)
            return entries.count - 1
          }
          ways.append(
            Way(
              rule: CodedGold.RuleName(tag: tag.id, index: index), pattern: pattern, parts: parts,
              needsQuestion: scope.question != nil))
        }
      }
    }
    uses = Array(repeating: [], count: entries.count)
    for (number, way) in ways.enumerated() {
      for part in Set(way.parts) { uses[part].append(number) }
    }
    matcher = Matcher(entries, language: coded.codebook.languageLists)
    weights = weights(in: coded.gold.texts.prefix(NearestRules.sample))
  }

  /// How many texts tell how common a part is.
  private static let sample = 2000

  private func weights(in texts: ArraySlice<Gold.Text>) -> [Double] {
    var counts = [Int](repeating: 0, count: uses.count)
    for text in texts {
      for part in Set(matches(in: text).map(\.pattern)) { counts[part] += 1 }
    }
    return counts.map { 1 - Double(max(0, $0 - 1)) / Double(texts.count + 1) }
  }

  private func matches(in text: Gold.Text) -> [Match] {
    let source = Source(name: "", text: text.text)
    return matcher.matches(in: source, source.range)
  }

  /// The rule nearest to a text; `nil` if none is near.
  func miss(of text: Int, in coded: CodedGold) -> MissSurvey.Miss? {
    let gold = coded.gold.texts[text]
    let matches = matches(in: gold)
    let found = Set(matches.map(\.pattern))
    var best: (way: Int, share: Double)?
    for way in Set(found.flatMap { uses[$0] }).sorted()
    where !ways[way].needsQuestion || gold.question != nil {
      let parts = ways[way].parts
      let whole = parts.reduce(0) { $0 + weights[$1] }
      let share = parts.reduce(0) { found.contains($1) ? $0 + weights[$1] : $0 } / whole
      if share >= 0.4, share > best?.share ?? 0 { best = (way, share) }
    }
    guard let best else { return nil }
    let way = ways[best.way]
    return MissSurvey.Miss(
      text: text, obstacle: .partial, rule: way.rule, tag: way.rule.tag,
      words: matches.filter { way.parts.contains($0.pattern) }.map(\.range), way: best.way)
  }

  /// What the rule lacks in the text.
  func reason(_ number: Int, text: Int, in coded: CodedGold) -> NearMiss? {
    let transcript = Transcript(coded.gold.texts[text], number: 0)
    guard let turn = transcript.turns.last, let rule = coded.rule(ways[number].rule) else {
      return nil
    }
    let said = MissedTurn(transcript, turn, coded.codebook)
    let parts = ways[number].pattern.parts
    let found = said.holding(parts, rule)
    let obstacle = said.obstacle(to: ways[number].pattern, parts, found, rule)
    return NearMiss(rule: rule, obstacle: obstacle)
  }
}
