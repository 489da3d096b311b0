import GoldpanKit
import GoldpanReports

/// What `agree` says to a reader: how far coders agree on each tag, then what they disagree about.
struct AgreementReport {
  let units: CodedUnits
  let agreement: Agreement
  let disputes: Disputes
  /// How many disagreements are listed.
  var limit = 10
  /// Which transcripts are compared.
  var overlap = CodedUnits.Overlap.everybody

  init(_ units: CodedUnits, _ agreement: Agreement, _ disputes: Disputes) {
    self.units = units
    self.agreement = agreement
    self.disputes = disputes
  }

  /// The tags by α, the least first; those without one last, else in the order of the codebook.
  var rows: [Agreement.Row] {
    agreement.rows.enumerated().sorted { left, right in
      let (one, other) = (left.element.alpha?.value ?? 2, right.element.alpha?.value ?? 2)
      return one != other ? one < other : left.offset < right.offset
    }.map(\.element)
  }

  func text(within width: Int?, _ paint: Paint) -> String {
    let list = disputes.all.prefix(limit).map { text(of: $0, paint) }
    let hidden = disputes.all.count - list.count
    let more = hidden > 0 ? ["\(hidden) more; --limit \(disputes.all.count) lists all\n"] : []
    let heading = paint(disputes.summary, .heading) + "\n"
    return ([head, table.aligned(within: width), heading + (list + more).joined()])
      .joined(separator: "\n")
  }

  /// Who is compared on what.
  private var head: String {
    let parts = [
      "\(counted(units.count, "turn")) in \(counted(units.parts.count, "transcript"))",
      "\(agreement.untagged) without any tag",
      "\(counted(agreement.pooled.missing, "verdict")) missing",
    ]
    var lines = [
      "\(listed(units.coders.map(printable))); unit: a participant's turn",
      parts.joined(separator: ", "),
    ]
    if !units.leftOut.isEmpty {
      let some = units.leftOut.prefix(8).map { part in
        "\(printable(part.transcript.description)) (\(listed(part.coders.map(printable))))"
      }
      let more = units.leftOut.count > 8 ? [" and \(units.leftOut.count - 8) more"] : []
      let few = overlap == .pairs && units.coders.count > 2 ? "only one" : "not all"
      lines.append(
        "left out, as \(few) of them coded it: \((some + more).joined(separator: ", "))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var isPair: Bool { units.coders.count == 2 }

  private var table: TextTable {
    var table = TextTable(
      [.init("tag")] + units.coders.map { .init(printable($0), .right) }
        + [.init("prevalence", .right), .init("agree", .right)]
        + (isPair ? [.init("kappa (95 %)", .right)] : [])
        + [.init("alpha (95 %)", .right), .init("reliability")])
    for row in rows + (agreement.rows.count > 1 ? [agreement.pooled] : []) {
      table.append(
        [row.tag?.description ?? "all tags"] + row.present.map { String($0) }
          + [percent(row.prevalence), percent(row.observed)]
          + (isPair ? [ScoreFigure(row.kappa).preciseCell] : [])
          + [ScoreFigure(row.alpha).preciseCell, row.reliability.rawValue])
    }
    return table
  }

  private func percent(_ share: Double?) -> String {
    share.map { "\(oneDecimal(100 * $0)) %" } ?? "–"
  }

  private func text(of dispute: Disputes.Dispute, _ paint: Paint) -> String {
    let coding = dispute.codings[0]
    let others = dispute.codings.count - 1
    let head = [
      paint(coding.tag.description, .tag), paint(coding.evidence.description, .dim),
      coding.quotation.speakerName, disputes.coded.place(of: coding),
    ].joined(separator: "  ")
    let more = others > 0 ? " (and \(counted(others, "other place")) in the turn)" : ""
    let lines =
      [disputes.coded.marked(coding, paint) + more]
      + disputes.voices(about: dispute, coding)
    return head + "\n" + lines.map { "    \($0)\n" }.joined()
  }

  /// What there is to know besides the figures.
  var remarks: [String] {
    var remarks: [String] = []
    let names = Set(agreement.rows.compactMap(\.tag))
    let unused = units.tags.count { tag in
      !names.contains(tag) && disputes.coded.codebook[tag]?.flags.contains(.retired) == false
    }
    if unused > 0 {
      remarks.append(
        "\(counted(unused, "tag")) that nobody gives \(unused == 1 ? "has" : "have") no row")
    }
    let lost = disputes.coded.lostDecisions(of: units.coders)
    if lost > 0 {
      remarks.append(
        "\(counted(lost, "decision")) of theirs \(lost == 1 ? "counts" : "count") for nothing, as "
          + "words or tags are gone; 'goldpan check' shows \(lost == 1 ? "it" : "them")")
    }
    return remarks
  }
}

extension ScoreFigure {
  init?(_ figure: Agreement.Figure?) {
    guard let figure else { return nil }
    self.init(
      value: figure.value, low: figure.interval?.lowerBound, high: figure.interval?.upperBound)
  }
}

extension CodedStudy {
  /// How many decisions of `coders` are about words that are gone or tags that are not known.
  fileprivate func lostDecisions(of coders: [String]) -> Int {
    let found = Set(decided.map { Moment(coder: $0.decision.coder, at: $0.decision.at) })
    let theirs = Set(
      study.decisions.decisions.filter { coders.contains($0.coder) }
        .map { Moment(coder: $0.coder, at: $0.at) })
    return theirs.subtracting(found).count
  }
}

/// When a coder decided, which is one decision's alone.
private struct Moment: Hashable {
  let coder: String
  let at: Decision.Instant
}
