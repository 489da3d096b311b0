import GoldpanCoding
import GoldpanInsights

extension Theme {
  var json: JSON { .object(members) }

  /// What its JSON holds.
  var members: [(String, JSON)] {
    [
      ("tag", .string(tag.description)), ("definition", .string(definition)),
      ("people", .integer(people)), ("of", .integer(of)), ("advocates", .integer(advocates)),
      ("codings", .integer(codings)), ("severity", severity == 0 ? .null : .integer(severity)),
      ("severe_people", .integer(severePeople)), ("escalates", .bool(escalates)),
      ("cause", JSON(cause)), ("owners", .array(owners.map(\.json))),
      ("promises", .promises(promises)), ("quotes", quotes.json),
    ]
  }
}

extension Owner {
  var json: JSON {
    .object([("name", .string(name)), ("escalates_to", JSON(escalation))])
  }
}

extension LostPoints {
  var json: JSON {
    .object([
      ("promise", .string(promise.description)), ("tenths", .integer(tenths)),
      ("rows", .array(rows.map(\.json))),
    ])
  }
}

extension LostPoints.Row {
  /// `theme` is `null` for what nobody explains.
  fileprivate var json: JSON {
    .object([
      ("theme", theme.map(\.json) ?? .null), ("people", .integer(people)),
      ("tenths", .integer(tenths)),
    ])
  }
}

extension Rewording {
  var json: JSON {
    .object([
      ("promise", .string(promise.description)),
      ("candidates", .array(candidates.map(\.json))),
    ])
  }
}

extension Rewording.Candidate {
  fileprivate var json: JSON {
    .object([
      ("theme", theme.json), ("score", .number(score.value)),
      ("range_low", .number(score.range.lowerBound)),
      ("range_high", .number(score.range.upperBound)), ("people", .integer(score.people)),
      ("broken", .integer(broken)), ("above_6", .number(score.certaintyAbove6)),
      ("promiseable", .string(promiseable.rawValue)), ("linked", .bool(isLinked)),
      ("stage", JSON(stage)),
    ])
  }
}

extension Digest.Claim {
  var json: JSON {
    .object(
      [("kind", .string(statement.kind))] + statement.facts
        + [("quotes", .array(evidence.map { .string($0.description) }))])
  }
}

extension Digest.Claim.Statement {
  fileprivate var kind: String {
    switch self {
    case .verdict: "verdict"
    case .costliest: "costliest"
    case .blindSpot: "blind_spot"
    case .changed: "changed"
    case .escalation: "escalation"
    case .unpromised: "unpromised"
    case .divided: "divided"
    case .loved: "loved"
    case .hurts: "hurts"
    case .expected: "expected"
    }
  }

  fileprivate var facts: [(String, JSON)] {
    switch self {
    case .verdict(let verdict, let promises):
      [
        ("verdict", .string(verdict.rawValue)), ("keep", .promises(promises.keep)),
        ("refresh", .promises(promises.refresh)), ("overhaul", .promises(promises.overhaul)),
        ("unproven", .promises(promises.unproven)),
        (
          "reasons",
          .array(
            promises.reasons.sorted { $0.key < $1.key }.map { promise, theme in
              .object([("promise", .string(promise.description)), ("theme", theme.json)])
            })
        ),
      ]
    case .costliest(let theme, let promise, let tenths, let ofTenths):
      [
        ("promise", .string(promise.description)), ("tenths", .integer(tenths)),
        ("of_tenths", .integer(ofTenths)), ("theme", theme.json),
      ]
    case .blindSpot(let row): [("view", row.json)]
    case .changed(let changes, let wave):
      [("since", .string(wave)), ("changes", .array(changes.map { .object($0.members) }))]
    case .divided(let promise, let column):
      [("promise", .string(promise.description)), ("column", .string(column))]
    case .escalation(let theme), .unpromised(let theme), .loved(let theme), .hurts(let theme),
      .expected(let theme):
      [("theme", theme.json)]
    }
  }
}
