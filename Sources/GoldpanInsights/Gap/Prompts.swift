package import GoldpanCoding
import GoldpanText

/// What the moderator had just asked about when something was said (DESIGN.md §6).
///
/// As for `[after: …]`, a question is answered in a speaker's first turn after it.
package struct Prompts: Sendable {
  private let asked: [TurnPlace: Set<Promise.ID>]
  /// The promises by whose question a tag is prompted.
  private let promises: [Tag.ID: Set<Promise.ID>]
  /// The rules that ask for a question, by tag.
  private let rules: [Tag.ID: Set<Int>]

  /// The promises about which a question can be told.
  private let askable: Set<Promise.ID>

  init(_ corpus: Corpus, plan: StudyPlan, codebook: Codebook) {
    askable = Set(plan.promises.filter { $0.ask != nil }.map(\.id))
    asked = Self.asked(in: corpus, about: plan.promises)
    var promises: [Tag.ID: Set<Promise.ID>] = [:]
    for promise in plan.promises {
      for tag in promise.keptBy + promise.brokenBy { promises[tag, default: []].insert(promise.id) }
    }
    self.promises = promises
    rules = Dictionary(
      codebook.tags.map { tag in
        let asking = tag.rules.indices.filter { tag.rules[$0].expression.scope.question != nil }
        return (tag.id, Set(asking))
      }, uniquingKeysWith: { one, _ in one })
  }

  /// Whether a moment of `promise`, with those of `codings` that stand in its turn, was asked for.
  func areAsked(_ codings: [Coding], about promise: Promise.ID) -> Bool {
    codings.contains { isRuledAsked($0) || topics(of: $0).contains(promise) }
  }

  /// Whether words were asked for: by the rule that suggests them, or by the question about a
  /// promise that their tag keeps or breaks.
  func isAsked(_ coding: Coding) -> Bool {
    isRuledAsked(coding) || !topics(of: coding).isDisjoint(with: promises[coding.tag] ?? [])
  }

  /// Whether words were asked for; `nil`: their tag has to do with no promise that says how it is
  /// asked about, and with no rule that wants a question.
  package func answer(_ coding: Coding) -> Bool? {
    if isAsked(coding) { return true }
    let isAskable = !askable.isDisjoint(with: promises[coding.tag] ?? [])
    return isAskable || !(rules[coding.tag] ?? []).isEmpty ? false : nil
  }

  private func isRuledAsked(_ coding: Coding) -> Bool {
    guard case .rule(let tag, let number) = coding.coder else { return false }
    return rules[tag]?.contains(number) ?? false
  }

  private func topics(of coding: Coding) -> Set<Promise.ID> {
    asked[TurnPlace(of: coding.quotation)] ?? []
  }

  private static func asked(
    in corpus: Corpus, about promises: [Promise]
  ) -> [TurnPlace: Set<Promise.ID>] {
    let questions = promises.compactMap { promise in
      promise.ask.flatMap { PatternParser.parse($0).value }.map { (promise.id, $0.pattern) }
    }
    guard !questions.isEmpty else { return [:] }
    let matcher = Matcher(
      questions.map { Matcher.Entry($0.1, unit: .turn, negation: .keep) })
    var scan = Scan()
    var found: [TurnPlace: Set<Promise.ID>] = [:]
    for transcript in corpus.transcripts {
      var topics: Set<Promise.ID> = []
      var answered: Set<Speaker> = []
      for (number, turn) in transcript.turns.enumerated() {
        if case .interviewer = turn.speaker {
          matcher.scan(transcript.source.bytes, turn.range, into: &scan)
          topics = Set(scan.hits.map { questions[$0.entry].0 })
          answered = []
        } else if !topics.isEmpty, answered.insert(turn.speaker).inserted {
          found[TurnPlace(transcript: transcript.id, turn: number)] = topics
        }
      }
    }
    return found
  }
}
