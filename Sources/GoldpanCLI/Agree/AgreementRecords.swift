import GoldpanKit
import GoldpanReports

/// `agree` for programs.
extension AgreementReport {
  /// Everything, an object a line; `record` says what of.
  var records: [JSON] {
    [head] + rows.map { json($0, "tag") } + [json(agreement.pooled, "pooled")]
      + disputes.all.prefix(limit).map(json)
  }

  private var head: JSON {
    .object([
      ("record", "compared"), ("coders", .array(units.coders.map { .string($0) })),
      ("unit", "turn"), ("turns", .integer(units.count)),
      ("untagged", .integer(agreement.untagged)),
      ("missing", .integer(agreement.pooled.missing)),
      ("transcripts", .array(units.parts.map { .string($0.transcript.description) })),
      (
        "left_out",
        .array(
          units.leftOut.map { part in
            .object([
              ("transcript", .string(part.transcript.description)),
              ("coders", .array(part.coders.map { .string($0) })),
            ])
          })
      ),
      ("disagreements", .integer(disputes.all.count)), ("settled", .integer(disputes.settled)),
    ])
  }

  private func json(_ row: Agreement.Row, _ record: JSON) -> JSON {
    .object([
      ("record", record), ("tag", JSON(row.tag?.description)),
      ("present", .object(zip(units.coders, row.present).map { ($0, .integer($1)) })),
      ("missing", .integer(row.missing)), ("prevalence", JSON(row.prevalence)),
      ("observed", JSON(row.observed)), ("kappa", ScoreFigure(row.kappa).json),
      ("alpha", ScoreFigure(row.alpha).json), ("reliability", .string(row.reliability.rawValue)),
    ])
  }

  private func json(_ dispute: Disputes.Dispute) -> JSON {
    let coding = dispute.codings[0]
    let verdicts = zip(units.coders, dispute.disagreement.verdicts)
    let said = dispute.disagreement.statements.filter { $0.range == coding.quotation.range }
    return .object([
      ("record", "disagreement"), ("tag", .string(coding.tag.description)),
      ("id", .string(coding.evidence.description)),
      ("person", JSON(coding.quotation.speaker.participant?.description)),
      ("transcript", .string(coding.quotation.transcript.description)),
      ("turn", .integer(coding.quotation.turn + 1)),
      ("line", .integer(disputes.coded.line(of: coding))),
      ("quote", .string(coding.quotation.text)),
      ("verdicts", .object(verdicts.map { ($0, .string($1.rawValue)) })),
      (
        "memos",
        .object(
          said.compactMap { said in said.memo.map { (units.coders[said.coder], .string($0)) } })
      ),
      (
        "other_ids",
        .array(dispute.codings.dropFirst().map { .string($0.evidence.description) })
      ),
    ])
  }

  /// The figures, a row a tag; the last is that of all tags.
  func records(of coders: [String]) -> Records {
    let figures = ["kappa", "alpha"].flatMap { [$0, "\($0)_low", "\($0)_high"] }
    var records = Records(
      ["tag"] + coders.map { "present \($0)" } + ["missing", "prevalence", "observed"] + figures
        + ["reliability"])
    for row in rows + [agreement.pooled] {
      records.append(
        [.string(row.tag?.description ?? "all tags")] + row.present.map { .integer($0) }
          + [.integer(row.missing), JSON(row.prevalence), JSON(row.observed)]
          + [row.kappa, row.alpha].flatMap { figure in
            [
              JSON(figure?.value), JSON(figure?.interval?.lowerBound),
              JSON(figure?.interval?.upperBound),
            ]
          } + [.string(row.reliability.rawValue)])
    }
    return records
  }
}
