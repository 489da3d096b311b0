public import GoldpanCoding

/// How far a codebook's rules find what people found, label by label.
public struct CodebookScore: Sendable {
  /// One label.
  public struct Row: Sendable {
    /// The label and the tags that stand for it.
    public let mapping: GoldMapping
    /// Those tags.
    public let tags: [Tag.ID]
    /// The texts by what rules and people say.
    public let confusion: Confusion
    /// The texts that rules find and people do not, by their places.
    public let falsePositives: [Int]
    /// The texts that people give the label and rules miss, by their places.
    public let misses: [Int]
    /// How many texts have only hypothetical or second-hand suggestions.
    public let tentative: Int
    /// The rules that find something, those first that do the most harm.
    public let rules: [RuleScore]
  }

  /// What one rule contributes to a label.
  public struct RuleScore: Hashable, Sendable {
    /// The rule.
    public let rule: CodedGold.RuleName
    /// The texts it finds that people gave the label.
    public internal(set) var right = 0
    /// The texts it finds that they did not, by their places.
    public internal(set) var wrong: [Int] = []
    /// The right ones that no other rule finds for the label.
    public internal(set) var rightAlone = 0
    /// The wrong ones that no other rule finds for the label.
    public internal(set) var wrongAlone = 0

    /// How many texts it finds.
    public var found: Int { right + wrong.count }
    /// How much of what it finds is right.
    public var precision: Estimate? { Estimate(share: right, of: found) }
  }

  /// Means over labels; `nil` where no label has the figure.
  public struct Average: Hashable, Sendable {
    /// The mean precision.
    public let precision: Double?
    /// The mean recall.
    public let recall: Double?
    /// The mean F1.
    public let f1: Double?
    /// The mean κ; of pooled texts there is none, since one text is counted for every label.
    public let kappa: Double?
  }

  /// A row for each mapping, in their order.
  public let rows: [Row]
  /// The tags that suggest something but stand for no label, so that there is no figure for them.
  public let unscored: [Tag.ID]
  /// The texts, and what rules suggest on them.
  public let coded: CodedGold

  /// Counts `coded` texts by `mappings`; hypothetical and second-hand suggestions count only if
  /// `countsTentative`, as they do in a study only once they are accepted (DESIGN.md §4).
  public init(_ coded: CodedGold, by mappings: [GoldMapping], countsTentative: Bool = false) {
    self.coded = coded
    let rows = mappings.map { Row($0, coded, countsTentative: countsTentative) }
    self.rows = rows
    let scored = Set(rows.flatMap(\.tags))
    let found = Set(coded.hits.lazy.flatMap { $0.lazy.map(\.tag) })
    unscored = coded.codebook.tags.map(\.id).filter {
      found.contains($0) && !scored.contains($0)
    }
  }

  /// Every label counts the same: the mean of the rows' figures, those left out that have none.
  public var macro: Average {
    Average(
      precision: mean(rows.compactMap(\.confusion.precision?.value)),
      recall: mean(rows.compactMap(\.confusion.recall?.value)),
      f1: mean(rows.compactMap(\.confusion.f1?.value)),
      kappa: mean(rows.compactMap(\.confusion.kappa?.value)))
  }

  /// Every decision counts the same: the figures of all rows' texts together.
  public var micro: Average {
    let all = rows.map(\.confusion).reduce(Confusion(), +)
    return Average(
      precision: all.precision?.value, recall: all.recall?.value, f1: all.f1?.value, kappa: nil)
  }

  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}

extension CodebookScore.Row {
  fileprivate init(_ mapping: GoldMapping, _ coded: CodedGold, countsTentative: Bool) {
    let ids = mapping.tags(in: coded.codebook)
    let wanted = Set(ids)
    var confusion = Confusion()
    var (falsePositives, misses, tentative) = ([Int](), [Int](), 0)
    var ledger = RuleLedger()
    for (place, text) in coded.gold.texts.enumerated() {
      let mapped = coded.hits[place].filter { wanted.contains($0.tag) }
      let standing = countsTentative ? mapped : mapped.filter { $0.standing == .own }
      let isGiven = mapping.holds(of: text)
      confusion.count(isFound: !standing.isEmpty, isGiven: isGiven)
      if !mapped.isEmpty, !mapped.contains(where: { $0.standing == .own }) { tentative += 1 }
      ledger.enter(standing.map(\.rule), text: place, isRight: isGiven)
      if standing.isEmpty, isGiven { misses.append(place) }
      if !standing.isEmpty, !isGiven { falsePositives.append(place) }
    }
    self.init(
      mapping: mapping, tags: ids, confusion: confusion, falsePositives: falsePositives,
      misses: misses, tentative: tentative, rules: ledger.scores(under: confusion))
  }
}

/// What each rule found.
private struct RuleLedger {
  private var scores: [CodebookScore.RuleScore] = []
  private var places: [CodedGold.RuleName: Int] = [:]

  /// Enters what stands on a text.
  mutating func enter(_ rules: [CodedGold.RuleName], text: Int, isRight: Bool) {
    var seen: Set<CodedGold.RuleName> = []
    let found = rules.filter { seen.insert($0).inserted }
    let isAlone = found.count == 1
    for rule in found {
      let place = places[rule] ?? scores.count
      if place == scores.count {
        places[rule] = place
        scores.append(CodebookScore.RuleScore(rule: rule))
      }
      if isRight {
        scores[place].right += 1
        scores[place].rightAlone += isAlone ? 1 : 0
      } else {
        scores[place].wrong.append(text)
        scores[place].wrongAlone += isAlone ? 1 : 0
      }
    }
  }

  /// Those that find something wrong, then the others; by what F1 would be without what the rule
  /// alone finds, the highest first; then by how much is wrong, then by name.
  func scores(under all: Confusion) -> [CodebookScore.RuleScore] {
    let ranked = scores.map { score in (score, score.without(all)) }
    return ranked.sorted { left, right in
      if left.0.wrong.isEmpty != right.0.wrong.isEmpty { return right.0.wrong.isEmpty }
      if left.1 != right.1 { return left.1 > right.1 }
      if left.0.wrong.count != right.0.wrong.count {
        return left.0.wrong.count > right.0.wrong.count
      }
      return (left.0.rule.tag, left.0.rule.index) < (right.0.rule.tag, right.0.rule.index)
    }.map(\.0)
  }
}

extension CodebookScore.RuleScore {
  /// The label's F1 if what this rule alone finds were not found.
  fileprivate func without(_ all: Confusion) -> Double {
    let rest = Confusion(
      right: all.right - rightAlone, wrong: all.wrong - wrongAlone,
      missed: all.missed + rightAlone, absent: all.absent + wrongAlone)
    return rest.f1?.value ?? 0
  }
}
