import GoldpanKit
import GoldpanReports

/// `count --keyness COLUMN`: words that set the segments of a column apart.
struct KeynessCount: Sendable {
  let input: StudyInput
  let column: String

  func run(on console: inout Console) throws {
    try refuseTagging()
    let coded = try input.coded(&console)
    let columns = coded.study.corpus.roster.segmentColumns
    guard columns.contains(column) else { throw failure(columns) }
    let insights = coded.insights()
    let found = insights.terms(settingApart: column)
    switch console.global.style {
    case .json: try console.result(lines: found.groups.map(\.json))
    case .plain: try console.result(found.records.tabSeparated)
    case .text: try console.result(found.text(console.paint()))
    }
    for remark in found.remarks { console.say(remark) }
    try coded.finish()
  }

  /// Tags, stages and decisions change nothing about words.
  private func refuseTagging() throws {
    let given = [
      input.filters.tags.isEmpty ? nil : "--tag", input.filters.stages.isEmpty ? nil : "--stage",
      input.filters.reviewed ? "--reviewed" : nil,
    ]
    guard let option = given.compactMap(\.self).first else { return }
    throw CommandFailure(
      .usage,
      "'count --keyness' takes no \(option): it compares words, whatever tag stands on them")
  }

  private func failure(_ columns: [String]) -> CommandFailure {
    guard !columns.isEmpty else {
      return CommandFailure(.usage, "participants.csv has no column of segments to compare")
    }
    let hint = Spelling.hint(
      for: column, among: columns, otherwise: "; expected \(columns.joined(separator: ", "))")
    return CommandFailure(
      .usage, "participants.csv has no column '\(printable(column))'" + hint)
  }
}

extension SegmentTerms {
  fileprivate var remarks: [String] {
    guard !groups.isEmpty else {
      return ["no two sides to compare: a segment needs three people, and somebody outside it"]
    }
    let small =
      inSmallGroups > 0
      ? "; \(counted(inSmallGroups, "person", "people")) in smaller segments "
        + "\(inSmallGroups == 1 ? "counts" : "count") among the others only" : ""
    return [
      "words that two people or more of a segment say, and all others less often: G² of "
        + "\(twoDecimals(Options().least)) or more" + small
    ]
  }

  /// A paragraph a segment, a line a term.
  fileprivate func text(_ paint: Paint) -> String {
    groups.map { group in
      let head = paint("\(printable(column)) = \(printable(group.label))", .heading)
      var table = TextTable([
        .init("word or phrase"), .init("people", .right), .init("times", .right),
        .init("others", .right), .init("G²", .right),
      ])
      for term in group.terms {
        table.append([
          term.text, "\(term.people) of \(group.people)", String(term.keyness.frequency),
          String(term.keyness.rest), oneDecimal(term.keyness.logLikelihood),
        ])
      }
      let words = "\(group.words) words against \(group.restWords)"
      return "\(head)  \(paint(words, .dim))\n"
        + (group.terms.isEmpty ? "nothing stands out\n" : table.aligned())
    }.joined(separator: "\n")
  }

  fileprivate var records: Records {
    var records = Records(["segment"] + Term.keys)
    for group in groups {
      for term in group.terms { records.append([.string(group.label)] + term.values(group)) }
    }
    return records
  }
}

extension SegmentTerms.Group {
  /// A segment with its terms.
  fileprivate var json: JSON {
    .object([
      ("segment", .string(label)), ("people", .integer(people)), ("words", .integer(words)),
      ("rest_words", .integer(restWords)),
      (
        "terms",
        .array(
          terms.map { .object(Array(zip(SegmentTerms.Term.keys, $0.values(self)))) })
      ),
    ])
  }
}

extension SegmentTerms.Term {
  fileprivate static let keys = [
    "term", "rule", "people", "of", "frequency", "rest", "log_likelihood",
  ]

  fileprivate func values(_ group: SegmentTerms.Group) -> [JSON] {
    [
      .string(text), .string(rule.description), .integer(people), .integer(group.people),
      .integer(keyness.frequency), .integer(keyness.rest), .number(keyness.logLikelihood),
    ]
  }
}
