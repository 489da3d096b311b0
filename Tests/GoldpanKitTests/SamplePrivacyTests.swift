import GoldpanKit
import TestSupport
import Testing

/// Nobody of the study in the repository can be told from the groups that their words stand beside.
@Suite struct SamplePrivacyTests {
  /// The groups of customers that each quotation stands beside: column and value.
  private func groups(_ insights: Insights) -> [Evidence.ID: [String: String]] {
    var found: [Evidence.ID: [String: String]] = [:]
    for column in insights.segments.columns {
      for row in column.promises {
        for (group, cell) in zip(column.groups, row.cells) {
          if let words = cell.words { found[words, default: [:]][column.name] = group.label }
        }
      }
      for mark in column.marks {
        for id in [mark.quotes.typical, mark.quotes.strongest].compactMap(\.self) {
          found[id, default: [:]][column.name] = mark.label
        }
      }
    }
    for dissent in insights.minority.dissents {
      for id in [dissent.quotes.typical, dissent.quotes.strongest].compactMap(\.self) {
        found[id, default: [:]][dissent.column] = dissent.value
      }
    }
    return found
  }

  @Test func `whoever tells no names quotes nobody beside a group`() throws {
    let insights = try Sample().insights { $0.attribution = .none }
    #expect(groups(insights).isEmpty)
  }

  @Test func `three people or more fit all that stands beside somebody's words`() throws {
    let sample = try Sample()
    let insights = sample.insights()
    let people = sample.study.corpus.roster.participants.filter { $0.audience == .customer }
    let speakers = Dictionary(
      sample.codings.map { ($0.evidence, $0.quotation.speaker.participant) },
      uniquingKeysWith: { first, _ in first })
    let places = groups(insights)
    #expect(!places.isEmpty)
    for (id, beside) in places {
      let speaker = people.first { $0.id == speakers[id] }
      // The digest says of them of which plan they are.
      let told = beside.merging(["plan": speaker?.segments["plan"] ?? ""]) { one, _ in one }
      let fitting = people.filter { person in
        told.allSatisfy { person.segments[$0.key] == $0.value }
      }
      #expect(fitting.count >= 3, "\(id) is by one of \(fitting.count)")
      // The only business customer of Marsh End.
      if speaker?.id == "P15" { #expect(beside["region"] == nil) }
    }
  }
}
