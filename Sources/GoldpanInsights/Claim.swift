public import GoldpanCoding

extension Digest {
  /// One bullet of the top line.
  public struct Claim: Hashable, Sendable {
    /// What is claimed.
    public enum Statement: Hashable, Sendable {
      /// What to do about the promises: all together, and which of them each way.
      case verdict(PromiseScorecard.SetVerdict, Promises)
      /// What costs a promise the most of all its lost points, both in tenths.
      case costliest(Theme, Promise.ID, tenths: Int, ofTenths: Int)
      /// The company sees a promise kept that customers do not.
      case blindSpot(Gap.Row)
      /// Promises that have surely become better or worse since the wave of that name.
      case changed([PromiseChange], since: String)
      /// A pain that is bad for several people.
      case escalation(Theme)
      /// Something people love that no promise says.
      case unpromised(Theme)
      /// Segments of a column come to different verdicts on a promise.
      case divided(Promise.ID, column: String)
      /// What most people love.
      case loved(Theme)
      /// What hurts most people.
      case hurts(Theme)
      /// What most people expect.
      case expected(Theme)
    }

    /// The live promises by verdict, each in the order of the study.
    public struct Promises: Hashable, Sendable {
      /// Those to keep.
      public let keep: [Promise.ID]
      /// Those to refresh.
      public let refresh: [Promise.ID]
      /// Those to do over.
      public let overhaul: [Promise.ID]
      /// Those of which too few people speak, or too few who are no advocates.
      public let unproven: [Promise.ID]
      /// What speaks most for the verdict, with words to show for it: of those to keep what most
      /// people praise, of those to refresh or do over what costs most.
      public let reasons: [Promise.ID: Theme]
    }

    /// What is claimed.
    public let statement: Statement
    /// The words it rests on.
    public let evidence: [Evidence.ID]
  }
}

extension Digest.Claim {
  /// The five most important claims of `insights`, whose gap and waves are known already.
  static func topLine(
    of insights: Insights, _ gap: Gap, sinceLastWave comparison: WaveComparison?
  ) -> [Self] {
    let pain = costliest(insights)
    let shown = pain?.theme
    // What one of several people says is for the sections.
    let fewest = insights.sample.people.count > 2 ? 2 : 1
    let hurts = insights.hurts.filter {
      $0.isQuoted && $0.people >= fewest && $0.tag != shown?.tag
    }
    let unpromised =
      insights.scorecard.rows.isEmpty ? nil : insights.strengths.unpromised.first(where: \.isQuoted)
    let loved = insights.strengths.loved.first {
      $0.isLoved && $0.isQuoted && $0.people >= fewest && $0.tag != unpromised?.tag
    }
    let escalation = hurts.first(where: \.escalates)
    let claims: [Self?] = [
      verdict(insights),
      comparison.flatMap(changed),
      pain?.claim,
      gap.blindSpots.first.map {
        Self(statement: .blindSpot($0), evidence: $0.quotes.all)
      },
      unpromised.map { Self(.unpromised($0), $0) },
      escalation.map { Self(.escalation($0), $0) },
      divided(insights),
      loved.map { Self(.loved($0), $0) },
      hurts.first { $0.tag != escalation?.tag }.map { Self(.hurts($0), $0) },
      insights.expectations.first { $0.isQuoted && $0.people >= fewest }.map {
        Self(.expected($0), $0)
      },
    ]
    return Array(claims.compactMap { $0 }.prefix(5))
  }

  private init(_ statement: Statement, _ theme: Theme) {
    self.init(statement: statement, evidence: theme.quotes.all)
  }

  private static func verdict(_ insights: Insights) -> Self? {
    let rows = insights.scorecard.rows
    guard let verdict = insights.scorecard.verdict else { return nil }
    func ids(_ isWanted: (Promise.Verdict) -> Bool) -> [Promise.ID] {
      rows.filter { isWanted($0.verdict) }.map(\.promise.id)
    }
    let promises = Promises(
      keep: ids { $0 == .keep }, refresh: ids { $0 == .refresh },
      overhaul: ids { $0 == .overhaul }, unproven: ids(\.isUnproven),
      reasons: Dictionary(
        rows.compactMap { row in insights.reason(for: row).map { (row.promise.id, $0) } },
        uniquingKeysWith: { first, _ in first }))
    return Self(
      statement: .verdict(verdict, promises),
      evidence: rows.compactMap { row in
        promises.reasons[row.promise.id]?.quotes.typical ?? insights.telling(row)
      })
  }

  /// What got worse comes first; what rests on too few people in one of the waves is left out.
  private static func changed(_ comparison: WaveComparison) -> Self? {
    let proven = comparison.promises.filter { change in
      ![change.before, change.after].contains { $0?.verdict.isUnproven ?? true }
    }
    let changes = proven.filter { $0.trend == .down } + proven.filter { $0.trend == .up }
    guard !changes.isEmpty else { return nil }
    return Self(
      statement: .changed(changes, since: comparison.before.name),
      evidence: changes.compactMap(\.quote))
  }

  private static func costliest(_ insights: Insights) -> (claim: Self, theme: Theme)? {
    let live = Set(insights.plan.promises.filter { $0.status == .live }.map(\.id))
    let rows = insights.lostPoints.filter { live.contains($0.promise) }.flatMap { lost in
      lost.rows.map { (row: $0, lost: lost) }
    }
    let quoted = rows.filter { $0.row.theme?.isQuoted ?? false && $0.row.tenths > 0 }
    // The first among equals, in the order of the study.
    guard let most = quoted.map(\.row.tenths).max(),
      let worst = quoted.first(where: { $0.row.tenths == most }), let theme = worst.row.theme
    else { return nil }
    let statement = Statement.costliest(
      theme, worst.lost.promise, tenths: most, ofTenths: worst.lost.tenths)
    return (Self(statement, theme), theme)
  }

  private static func divided(_ insights: Insights) -> Self? {
    insights.scorecard.rows.lazy.compactMap { row in
      row.dividingColumns.first.map {
        Self(
          statement: .divided(row.promise.id, column: $0),
          evidence: insights.sides(of: row.promise).compactMap { $0 })
      }
    }.first
  }
}

extension Theme {
  /// Whether somebody's words may stand beside it.
  fileprivate var isQuoted: Bool { !quotes.all.isEmpty }
}

extension Insights {
  /// What speaks most for the verdict on a promise, with words to show for it.
  fileprivate func reason(for row: PromiseScorecard.Row) -> Theme? {
    switch row.verdict {
    case .keep:
      strengths.loved.first { $0.quotes.typical != nil && row.promise.keptBy.contains($0.tag) }
    case .refresh, .overhaul:
      lostPoints.first { $0.promise == row.promise.id }?.rows.first { $0.tenths > 0 }?.theme
        .flatMap { $0.quotes.typical == nil ? nil : $0 }
    case .unproven: nil
    }
  }

  /// One quote that speaks for the verdict of a promise, if there is any about it.
  fileprivate func telling(_ row: PromiseScorecard.Row) -> Evidence.ID? {
    let sides = sides(of: row.promise)
    return row.verdict == .keep ? sides[0] ?? sides[1] : sides[1] ?? sides[0]
  }

  /// What people usually say of a promise when it is kept, and when it is broken.
  fileprivate func sides(of promise: Promise) -> [Evidence.ID?] {
    [promise.keptBy, promise.brokenBy].map(sample.typical)
  }
}
