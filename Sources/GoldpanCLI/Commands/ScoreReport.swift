import GoldpanKit
import GoldpanReports

/// What `codebook score` says: figures, then which rules and reasons are behind what is wrong.
struct ScoreReport {
  let score: CodebookScore
  /// The labels that no tag stands for.
  let unmapped: [String]
  let options: CodebookScoring
  /// Why each label's misses are missed, in the order of the rows.
  let surveys: [MissSurvey]

  init(
    _ score: CodebookScore, unmapped: [String], _ options: CodebookScoring, _ console: Console
  ) {
    self.score = score
    self.unmapped = unmapped
    self.options = options
    let isAsked: Bool
    switch console.global.style {
    case .json: isAsked = true
    case .plain: isAsked = false
    case .text: isAsked = !options.listsRules && options.worst.value > 0
    }
    surveys =
      isAsked
      ? score.rows.map {
        MissSurvey(of: $0.misses, in: score.coded, tags: Set($0.tags), jobs: console.jobs)
      } : []
  }

  /// Everything for a reader, in lines of at most `width` columns where texts are quoted.
  func text(within width: Int?, _ paint: Paint) -> String {
    var parts = [table.aligned(within: width), base]
    if options.listsRules {
      parts.append(ruleTable.aligned(within: width))
    } else if options.worst.value > 0 {
      let list = WorstList(report: self, width: width ?? 100, paint: paint)
      for index in score.rows.indices { parts += list.sections(of: index) }
    }
    return parts.joined(separator: "\n")
  }

  private var table: TextTable {
    var table = TextTable([
      .init("label"), .init("tags"), .init("gold", .right), .init("found", .right),
      .init("precision (95 %)", .right), .init("recall (95 %)", .right),
      .init("F1 (95 %)", .right), .init("kappa (95 %)", .right),
    ])
    for row in score.rows {
      let figures = row.confusion
      table.append(
        [
          row.mapping.name, row.mapping.globs.joined(separator: ","),
          "\(figures.given) of \(figures.texts)", String(figures.found),
        ]
          + figures.figures.map(\.cell))
    }
    guard score.rows.count > 1 else { return table }
    for (name, average) in [("macro average", score.macro), ("micro average", score.micro)] {
      table.append(
        [name, "", "", ""]
          + [average.precision, average.recall, average.f1, average.kappa].map {
            // As wide as figures with a range, so that points stand under points.
            padded($0.map(twoDecimals) ?? "–", 16)
          })
    }
    return table
  }

  /// What the figures are about.
  private var base: String {
    let gold = score.coded.gold
    let labelled = gold.texts.count { !$0.marks.isEmpty }
    let half = options.half.map { " of the \($0.rawValue) half" } ?? ""
    var lines = ["\(counted(gold.texts.count, "text"))\(half), \(labelled) of them with a label"]
    if options.half == nil, gold.rowCount != gold.texts.count {
      lines[0] += "; \(counted(gold.rowCount, "row")) in the file"
    }
    for row in score.rows where row.tentative > 0 {
      let verb = options.countsTentative ? "count as --tentative says" : "do not count"
      lines.append(
        "\(printable(row.mapping.name)): \(counted(row.tentative, "text")) with hypothetical or "
          + "second-hand suggestions only, which \(verb)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What there is to know besides the figures.
  var remarks: [String] {
    var remarks: [String] = []
    if !unmapped.isEmpty {
      let own = OwnLabels(score.coded.codebook).names
      let names = unmapped.prefix(8).map { label in
        let hint = Spelling.suggestion(for: label, among: own)
        return "'\(printable(label))'" + (hint.map { " (did you mean '\($0)'?)" } ?? "")
      }
      let more = unmapped.count > 8 ? ["\(unmapped.count - 8) more"] : []
      remarks.append(
        "no tag stands for \(counted(unmapped.count, "label")): \(listed(names + more)); "
          + "--map LABEL=TAGS says what does")
    }
    if !score.unscored.isEmpty {
      let names = score.unscored.prefix(8).map(\.description)
      let more = score.unscored.count > 8 ? ["\(score.unscored.count - 8) more"] : []
      remarks.append(
        "no figure for \(counted(score.unscored.count, "tag")) that "
          + "\(score.unscored.count == 1 ? "stands" : "stand") for no label: \(listed(names + more))"
      )
    }
    return remarks
  }
}
