import GoldpanCoding
package import GoldpanInsights

extension Digest {
  /// The digest as JSON: every figure of the Markdown and every quotation in full.
  ///
  /// Keys are in snake case and stay what they are; new ones may join them. Scores and
  /// means run from 0 to 10, certainties from 0 to 1, all unrounded; points lost are in whole
  /// tenths, as printed, so that they add up. What is not known is `null`. Quotations are named
  /// by id; their words stand under `evidence`.
  ///
  /// `gap` holds for each live promise the means, ranges and people of both sides, the points between
  /// them, the probability that the company's view is the higher one and the reading; `awareness` who
  /// knows it among those asked; `beliefs` the people for and against and how many of them
  /// speak unasked; `outcomes` how expectations fared; `minority` what few say.
  package var json: JSON {
    .object(
      [
        ("title", .string(header.title)), ("draft", .bool(header.isDraft)),
        ("about", about),
      ] + DigestSection.Name.allCases.flatMap(members))
  }

  /// What the digest is about and what it rests on.
  var about: JSON { header.json(conversations: method.heardCount) }

  /// What the JSON says of one section: the same for the digest and for `show`.
  package func members(of section: DigestSection.Name) -> [(String, JSON)] {
    switch section {
    case .topLine: [("top_line", .array(topLine.map(\.json)))]
    case .scorecard:
      [
        ("set_verdict", JSON(scorecard?.verdict?.rawValue)),
        ("scorecard", .array((scorecard?.rows ?? []).map { $0.json(in: self) })),
        ("drafts", .array((scorecard?.drafts ?? []).map { $0.json(in: self) })),
      ]
    case .lostPoints:
      [
        ("lost_points", .array(lostPoints.map(\.json))),
        ("rewordings", .array(rewordings.map(\.json))), ("hurts", .array(hurts.map(\.json))),
      ]
    case .strengths:
      [
        ("advocates", advocates.json), ("strengths", .array(strengths.loved.map(\.json))),
        ("unpromised", .tags(strengths.unpromised.map(\.tag))),
      ]
    case .gap:
      [
        ("gap", .array(gap.rows.map(\.json))),
        ("awareness", .array(awareness.rows.map(\.json))),
      ]
    case .expectations:
      [("expectations", .array(expectations.map(\.json))), ("outcomes", outcomes.json)]
    case .wishes: [("wishes", .array(wishes.map(\.json)))]
    case .beliefs: [("beliefs", .array(beliefs.map(\.json)))]
    case .minority: [("minority", minority.json)]
    case .journey: [("journey", journey.json)]
    case .segments: [("segments", segments.json)]
    case .waves: [("since_last_wave", sinceLastWave?.json ?? .null)]
    case .method: [("method", method.json)]
    case .evidence: [("evidence", .array(evidence.map(\.json)))]
    }
  }
}

extension Digest.Header {
  fileprivate func json(conversations: Int) -> JSON {
    .object([
      ("audience", .string(audience.rawValue)), ("for", JSON(remit?.department)),
      ("people", .object(people.map { ($0.subject.rawValue, .integer($0.people)) })),
      (
        "segments",
        .array(
          segments.map { .object([("name", JSON($0.subject)), ("people", .integer($0.people))]) })
      ),
      ("only", .array(chosen.map(JSON.string))),
      ("conversations", .integer(conversations)), ("waves", .array(waves.map(JSON.string))),
      ("dates", .array(dates.map(JSON.string))), ("codebook", .string(codebook.description)),
      ("version", .string(version.description)), ("sha256", .string(checksum)),
      ("suggestions", .integer(suggestions)),
      ("reviewed", .integer(reviewed)), ("added", .integer(added)),
      ("reviewers", .integer(reviewers)),
      ("alpha", JSON(agreement)),
      ("counts_pending", .bool(countsPending)), ("valid_for", JSON(validFor)),
      ("valid_until", JSON(validUntil)), ("as_of", JSON(asOf)),
      ("stale", asOf == nil ? .null : .bool(isStale)),
    ])
  }
}

extension Advocates {
  fileprivate var json: JSON {
    let reasons = reasons
    return .object([
      ("people", .integer(advocates.count)), ("of", .integer(of)),
      ("by_answer", .integer(reasons.answers)), ("by_words", .integer(reasons.words)),
      ("by_column", .integer(reasons.column)), ("promoters", .integer(promoters)),
      ("passives", .integer(passives)), ("detractors", .integer(detractors)),
    ])
  }
}

extension Digest.Method {
  /// In how many conversations somebody counts.
  var heardCount: Int { heard.reduce(0) { $0 + $1.count } }

  fileprivate var json: JSON {
    .object([
      ("conversations", .object(heard.map { ($0.method.rawValue, .integer($0.count)) })),
      ("focus_groups", .array(groups.map { .integer($0.members) })),
      ("pending", .integer(pending)), ("pending_not_own", .integer(pendingNotOwn)),
      ("without_stage", .integer(unplaced)),
      ("without_consent", .integer(withoutConsent)), ("left_out", .integer(leftOut)),
      ("unreached", .promises(unreached)), ("plan_errors", .integer(planErrors)),
      ("limits", .array(limits.map { .string($0.rawValue) })),
    ])
  }

  /// Those conversations by method.
  private var heard: [(method: Conversation.Method, count: Int)] {
    let silent = Dictionary(
      talks.filter { $0.audience == nil }.flatMap(\.conversations).map { ($0.method, $0.count) },
      uniquingKeysWith: +)
    return conversations.map {
      (method: $0.method, count: $0.count - silent[$0.method, default: 0])
    }.filter { $0.count > 0 }
  }
}

extension Digest.Quote {
  var json: JSON {
    .object([
      ("id", .string(id.description)), ("quote", .string(text)),
      ("person", JSON(attribution.person?.description)), ("segment", JSON(attribution.segment)),
      ("wave", JSON(attribution.wave)), ("tags", .tags(tags)), ("pending", .bool(isPending)),
      ("memos", memos.json),
    ])
  }
}

extension JSON {
  static func tags(_ ids: [Tag.ID]) -> JSON { .array(ids.map { .string($0.description) }) }

  static func promises(_ ids: [Promise.ID]) -> JSON {
    .array(ids.map { .string($0.description) })
  }
}
