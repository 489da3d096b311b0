import GoldpanCoding
package import GoldpanInsights

extension Brief {
  /// The brief as JSON: every figure of the sheet, unrounded but for points lost, which are in
  /// whole tenths as printed.
  ///
  /// Keys are in snake case and stay what they are; new ones may join them. What is not known is
  /// `null`. Quotations are named by id; their words stand under `evidence`.
  package var json: JSON {
    .object([
      ("title", .string(digest.header.title)), ("draft", .bool(digest.header.isDraft)),
      ("for", JSON(promise?.description)), ("about", digest.about),
      ("agenda", .array(agenda.map(\.json))), ("warnings", .array(warnings.map(\.json))),
      ("invite", .array(invitations.map(\.json))),
      (
        "listen",
        .object([("kept", words(listening.kept)), ("broken", words(listening.broken))])
      ),
      ("promises", .array(live.map { $0.json(in: digest) })),
      ("drafts", .array(drafts.map { $0.json(in: digest) })),
      ("company", .array(views.map(\.briefJSON))), ("let_go", lettingGo.json),
      ("actions", .array(actions.map(\.json))),
      ("rewordings", .array(rewordings.map(\.briefJSON))),
      ("new_promises", .array(newPromises.map(\.json))),
      ("tell", .array(untold.map(\.briefJSON))),
      ("evidence", .array(quoted.map(\.json))),
    ])
  }

  /// The quotations that the sheet shows, by id.
  package var quoted: [Digest.Quote] {
    let document = BriefDocument(self)
    let cited = Set((document.opening + document.sections.flatMap(\.blocks)).flatMap(\.cited))
    return digest.evidence.filter { cited.contains($0.id) }
  }

  private func words(_ words: [Listening.Words]) -> JSON {
    .array(
      words.map {
        .object([
          ("promise", .string($0.promise.description)),
          ("quote", .string($0.evidence.description)),
        ])
      })
  }
}

extension Brief.AgendaItem {
  fileprivate var json: JSON {
    .object([
      ("step", .string(step.rawValue)), ("start", .integer(start)), ("minutes", .integer(minutes)),
    ])
  }
}

extension Brief.Warning {
  fileprivate var json: JSON {
    switch self {
    case .nobodyInvited: .object([("kind", "nobody-invited")])
    case .oneDepartment(let name):
      .object([("kind", "one-department"), ("department", .string(name))])
    case .unanswered(let id):
      .object([("kind", "no-owner"), ("promise", .string(id.description))])
    case .undelivered(let id):
      .object([("kind", "not-delivered"), ("promise", .string(id.description))])
    }
  }
}

extension Brief.Invitation {
  fileprivate var json: JSON {
    let promises = subjects.compactMap { if case .promise(let id) = $0 { id } else { nil } }
    let tags = subjects.compactMap { if case .theme(let tag) = $0 { tag } else { nil } }
    return .object([
      ("department", .string(department)), ("people", .array(people.map(JSON.string))),
      ("promises", .promises(promises)), ("tags", .tags(tags)),
    ])
  }
}

extension Gap.Row {
  fileprivate var briefJSON: JSON {
    let score = company.score.people > 0 ? company.score : nil
    return .object([
      ("promise", .string(promise.description)), ("score", JSON(score?.value)),
      ("mean", JSON(score?.mean)), ("range_low", JSON(score?.range.lowerBound)),
      ("range_high", JSON(score?.range.upperBound)),
      ("people", .integer(company.score.people)), ("of", .integer(company.of)),
      ("gap", JSON(points)), ("certainty", JSON(certainty)), ("reading", JSON(reading?.rawValue)),
    ])
  }
}

extension Brief.LettingGo {
  fileprivate var json: JSON {
    func items(_ items: [Item]) -> JSON {
      .array(
        items.map {
          .object([
            ("text", .string($0.text)), ("promises", .promises($0.promises)),
            ("also_live", .promises($0.alsoLive)),
          ])
        })
    }
    return .object([
      ("wordings", items(wordings)), ("collateral", items(collateral)),
      ("changing", items(changing)),
    ])
  }
}

extension Brief.Action {
  fileprivate var json: JSON {
    .object([
      ("theme", theme.json), ("weight", .integer(weight)),
      (
        "points_back",
        .array(
          back.map {
            .object([
              ("promise", .string($0.promise.description)), ("tenths", .integer($0.tenths)),
            ])
          })
      ),
      ("employees", .integer(employees)),
      ("benefits", .array(benefits.map { .string($0.rawValue) })), ("cost_only", .bool(isCostOnly)),
    ])
  }
}

extension Rewording {
  fileprivate var briefJSON: JSON {
    .object([
      ("promise", .string(promise.description)),
      (
        "candidates",
        .array(
          candidates.map {
            .object([
              ("theme", $0.theme.json), ("score", .number($0.score.value)),
              ("range_low", .number($0.score.range.lowerBound)),
              ("range_high", .number($0.score.range.upperBound)),
              ("above_6", .number($0.score.certaintyAbove6)),
              ("promiseable", .string($0.promiseable.rawValue)),
            ])
          })
      ),
    ])
  }
}

extension Awareness.Row {
  fileprivate var briefJSON: JSON {
    let employees = answers.first { $0.audience == .employee }
    return .object([
      ("promise", .string(promise.description)), ("aware", .integer(employees?.aware ?? 0)),
      ("asked", .integer(employees?.asked ?? 0)), ("people", .integer(employees?.people ?? 0)),
    ])
  }
}
