import GoldpanKit
import GoldpanReports

/// The worst false positives and misses of a label, with the rule to blame.
struct WorstList {
  let report: ScoreReport
  let width: Int
  let paint: Paint

  private var coded: CodedGold { report.score.coded }
  private var limit: Int { report.options.worst.value }
  /// How many texts are quoted for a rule or a reason.
  private static let quotes = 3

  /// The false positives by rule, then the misses by reason.
  func sections(of index: Int) -> [String] {
    let row = report.score.rows[index]
    return [falsePositives(of: row), misses(of: row, report.surveys[index])].compactMap(\.self)
  }

  private func falsePositives(of row: CodebookScore.Row) -> String? {
    let blamed = row.rules.filter { !$0.wrong.isEmpty }
    guard !blamed.isEmpty else { return nil }
    let shown = blamed.prefix(limit)
    let more = blamed.count > shown.count ? ", the worst \(shown.count) shown" : ""
    var lines = [
      paint(
        "\(printable(row.mapping.name)): \(counted(row.falsePositives.count, "false positive")) "
          + "by \(counted(blamed.count, "rule"))\(more)", .heading)
    ]
    for score in shown {
      lines.append("  \(ruleLine(score.rule, within: width - 2))")
      lines.append("    \(score.wrong.count) false of \(score.found)\(alone(score))")
      for text in score.wrong.prefix(Self.quotes) {
        let matched = coded.hits[text].filter { $0.rule == score.rule }.flatMap(\.matched)
        lines.append(quote(text, matched))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// How many of its false positives would go with the rule, unless it is all of them.
  private func alone(_ score: CodebookScore.RuleScore) -> String {
    switch score.wrongAlone {
    case score.wrong.count: ""
    case 0: ", each by other rules too"
    case let count: ", \(count) of these by it alone"
    }
  }

  private func misses(of row: CodebookScore.Row, _ survey: MissSurvey) -> String? {
    guard !survey.misses.isEmpty else { return nil }
    let groups = MissSurvey.Obstacle.allCases
      .map { obstacle in (obstacle, survey.misses.filter { $0.obstacle == obstacle }) }
      .filter { !$0.1.isEmpty }
    let sorted = groups.enumerated().sorted {
      ($1.element.1.count, $0.offset) < ($0.element.1.count, $1.offset)
    }.map(\.element)
    var lines = [
      paint(
        "\(printable(row.mapping.name)): \(counted(survey.misses.count, "miss", "misses"))",
        .heading)
    ]
    for (obstacle, misses) in sorted.prefix(limit) {
      lines.append("  \(misses.count) of them: \(obstacle.sentence)")
      for miss in misses.prefix(Self.quotes) {
        lines.append(quote(miss.text, miss.words))
        if let reason = reason(miss, survey) { lines.append(reason) }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The nearest rule of a miss, and what it lacks.
  private func reason(_ miss: MissSurvey.Miss, _ survey: MissSurvey) -> String? {
    guard let name = miss.rule else { return nil }
    let rule = ruleLine(name, within: width - 6)
    guard let sentence = survey.reason(for: miss)?.shortSentence else { return "      \(rule)" }
    return "      \(rule)\n      \(cutRight(printable(sentence), to: width - 6))"
  }

  /// The file and line of a rule, its tag and its words.
  private func ruleLine(_ name: CodedGold.RuleName, within width: Int) -> String {
    guard let rule = coded.rule(name) else { return "" }
    let place = "\(rule.shortPlace): "
    let words = cutRight(
      printable(rule.place.text),
      to: max(16, width - displayWidth(place) - displayWidth(name.tag.description) - 3))
    return "\(place)\(words) (\(paint(name.tag.description, .tag)))"
  }

  private func quote(_ text: Int, _ matched: [TextRange]) -> String {
    let gold = coded.gold.texts[text]
    let head = "    line \(gold.line): "
    let source = Source(name: "", text: gold.text)
    let excerpt = MarkedExcerpt(source, matched)
    return paint(head, .dim) + excerpt.text(within: max(20, width - head.utf8.count), paint)
  }
}

extension NearMiss {
  /// What stood in the way, where the words that are there are marked already.
  fileprivate var shortSentence: String {
    guard case .missing(_, let absent) = obstacle else { return sentence }
    let room = max(12, 72 / max(absent.count, 1))
    return "lacks " + listed(absent.map { "'\(cutRight($0, to: room))'" })
  }
}

extension Rule {
  /// The name of its file without folders, and its line.
  var shortPlace: String {
    let file = place.source.name.split(separator: "/").last.map(String.init) ?? ""
    return "\(printable(file)):\(place.line)"
  }
}

extension MissSurvey.Obstacle {
  /// What is in the way, in a clause.
  fileprivate var sentence: String {
    switch self {
    case .tentative: "only hypothetical or second-hand suggestions stand there"
    case .beaten: "another tag beats the match in its sentence"
    case .excepted: "an exception removes the match"
    case .negated: "a negator before the match blocks it"
    case .notAsked: "the question before is not the one that '[after:]' asks for"
    case .outOfScope: "the words match, but not the speaker that the rule asks for"
    case .partial: "much of a rule stands there, not the whole"
    case .nothing: "no rule comes near"
    }
  }
}
