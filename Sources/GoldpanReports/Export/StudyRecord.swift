import GoldpanCoding
import GoldpanInsights

extension StudyExport {
  /// What the study says of itself, and what cannot be told person by person.
  var study: JSON {
    let side = sides[0]
    let digest = Digest(side)
    let about = digest.header
    return .object([
      ("record", "study"), ("title", .string(side.plan.title)),
      ("codebook", .string(side.codebook.id.description)),
      ("version", .string(side.codebook.version.description)),
      ("sha256", .string(side.codebook.checksum)), ("keep_at", .number(side.plan.keepAt)),
      ("valid_for", JSON(side.plan.validFor)), ("valid_until", JSON(about.validUntil)),
      ("counts_pending", .bool(about.countsPending)),
      ("release", .string(side.options.release.rawValue)),
      ("conversations", .integer(digest.method.heardCount)),
      ("waves", .array(about.waves.map(JSON.string))),
      ("suggestions", .integer(about.suggestions)), ("reviewed", .integer(about.reviewed)),
      ("added", .integer(about.added)), ("reviewers", .integer(about.reviewers)),
      ("alpha", JSON(about.agreement)),
      (
        "left_out",
        .object(
          sides.map { side in
            let all = side.corpus.everybody(in: side.options).count
            return (side.options.audience.rawValue, .integer(all - side.sample.people.count))
          })
      ),
      ("promises", .array(side.plan.promises.map(\.json))),
      ("beliefs", .array(side.plan.beliefs.map(\.json))),
      ("stages", .array(side.plan.stages.map(\.json))),
      ("owners", .array(side.plan.owners.map(\.record))),
    ])
  }
}

extension Promise {
  fileprivate var json: JSON {
    .object([
      ("id", .string(id.description)), ("claim", .string(claim)),
      ("status", .string(status.rawValue)), ("since", JSON(since)), ("kept_by", .tags(keptBy)),
      ("broken_by", .tags(brokenBy)), ("ask", JSON(ask)),
      ("delivered_by", .array(deliveredBy.map(JSON.string))),
      ("collateral", .array(collateral.map(JSON.string))), ("value", JSON(value)),
    ])
  }
}

extension Belief {
  fileprivate var json: JSON {
    .object([
      ("id", .string(id)), ("claim", .string(claim)), ("true_if", .tags(trueIf)),
      ("false_if", .tags(falseIf)),
    ])
  }
}

extension Stage {
  fileprivate var json: JSON {
    .object([
      ("id", .string(id)), ("title", .string(title)), ("ideal", JSON(ideal)),
      ("cues", .array(cues.map(JSON.string))),
      ("touchpoints", .array(touchpoints.map(JSON.string))),
    ])
  }
}

extension Owner {
  /// What is owned, by whom, and to whom it goes when it is bad.
  fileprivate var record: JSON {
    let (kind, about): (String, String) =
      switch subject {
      case .tags(let glob): ("tags", glob)
      case .stage(let stage): ("stage", stage)
      case .promise(let id): ("promise", id.description)
      }
    return .object([
      ("of", .string(kind)), ("subject", .string(about)), ("name", .string(name)),
      ("department", .string(department)), ("escalates_to", JSON(escalation)),
    ])
  }
}
