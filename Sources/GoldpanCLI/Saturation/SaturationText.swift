import GoldpanKit
import GoldpanReports

/// The report to read: a table, a chart, the verdict, and what it cannot say.
extension SaturationReport {
  /// In lines of at most `limit` columns, 80 if there is no limit.
  func text(within limit: Int?) -> String {
    let width = max(30, min(limit ?? 80, 100))
    let chart = SaturationChart(saturation, band).lines(within: min(width, 80))
    let sentences = ([verdict, others] + limits).compactMap(\.self)
    let parts = [
      wrapped(heading, to: width) + table(within: width), chart,
      sentences.flatMap { wrapped($0, to: width) },
    ]
    return parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  /// "5+2".
  func name(_ outcome: Saturation.Point) -> String {
    guard case .reached(let interviews) = outcome else { return "never" }
    return "\(interviews)+\(saturation.criterion.run)"
  }

  private var heading: String {
    let (base, run) = (saturation.criterion.base, saturation.criterion.run)
    let runs = run == 1 ? "the interview brings" : "the \(run) interviews from there on bring"
    let first = base == 1 ? "first one" : "first \(base)"
    return "interviews \(order.sentence); RUN: what \(runs), of the tags of the \(first):"
  }

  // MARK: Table

  /// A line an interview, the new tags beside it or, on a narrow terminal, below it.
  private func table(within width: Int) -> [String] {
    guard !saturation.steps.isEmpty else { return [] }
    var table = TextTable([
      .init("#", .right), .init("interview"), .init("date"), .init("new", .right),
      .init("all", .right), .init("run", .right), .init("new tags"),
    ])
    let longest = max(9, width - 36)
    for (number, step) in saturation.steps.enumerated() {
      let name = cutRight(printable(step.interview.name), to: longest)
      table.append([
        String(number + 1), name, step.interview.date ?? "–", String(step.new.count),
        String(step.total), step.ratio.map(percent) ?? "", "|",
      ])
    }
    let rows = table.aligned().split(separator: "\n").map(String.init)
    let column = rows.map { displayWidth($0) }.max() ?? 0
    guard width - (column - 8) >= 30 else { return narrow(rows, within: width) }
    let left = column - 8
    let lists = saturation.steps.map { tags(of: $0, width - left) }
    return rows.prefix(1)
      + zip(rows.dropFirst(), lists).flatMap { row, list in
        let head = String(row.dropLast())
        return ["\(head)\(list.first ?? "")".withoutTrailingBlanks]
          + list.dropFirst().map { String(repeating: " ", count: left) + $0 }
      }
  }

  private func narrow(_ rows: [String], within width: Int) -> [String] {
    let head = rows.prefix(1).map { String($0.dropLast(8)).withoutTrailingBlanks }
    return head
      + zip(rows.dropFirst(), saturation.steps).flatMap { row, step in
        [String(row.dropLast()).withoutTrailingBlanks]
          + tags(of: step, width - 4).map { "    " + $0 }
      }
  }

  private func tags(of step: Saturation.Step, _ width: Int) -> [String] {
    wrapped(step.new.map(\.description).joined(separator: ", "), to: width)
  }

  // MARK: Verdict

  /// What came of it in this order.
  private var verdict: String {
    let (base, run) = (saturation.criterion.base, saturation.criterion.run)
    let most = "\(shortNumber(saturation.criterion.threshold)) %"
    switch saturation.outcome {
    case .reached(let interviews):
      let inRun = saturation.steps[interviews..<interviews + run].reduce(0) { $0 + $1.new.count }
      return "Saturation at \(name(saturation.outcome)) in this order: "
        + "\(span(from: interviews + 1, count: run)) brought "
        + "\(inRun == 0 ? "no new tag" : counted(inRun, "new tag")), \(ratio(at: interviews)) of "
        + "the \(counted(saturation.baseTags, "tag")) of the first \(base); the threshold is "
        + "\(most)."
    case .never:
      let last = saturation.steps.count - run
      return "No saturation in this order: every run of \(run) brought more than \(most) of the "
        + "\(counted(saturation.baseTags, "tag")) of the first \(base), the last one "
        + "\(ratio(at: last))."
    case .emptyBase:
      return "Nothing to compare with: the first \(counted(base, "interview")) "
        + "\(base == 1 ? "has" : "have") no tags."
    case .tooFew:
      return "Too few: \(counted(saturation.steps.count, "interview")), base \(base) and run "
        + "\(run) need at least \(saturation.criterion.fewest)."
    }
  }

  private func span(from first: Int, count: Int) -> String {
    switch count {
    case 1: "interview \(first)"
    case 2: "interviews \(first) and \(first + 1)"
    default: "interviews \(first) to \(first + count - 1)"
    }
  }

  private func ratio(at index: Int) -> String {
    saturation.steps[index].ratio.map(percent) ?? "–"
  }

  /// What comes of it in other orders.
  private var others: String? {
    guard band.earliest != .tooFew else { return nil }
    let orders =
      band.areAll ? "all \(grouped(band.orders)) orders" : "\(grouped(band.orders)) random orders"
    let ends =
      band.earliest == band.latest
      ? (band.latest == .never ? "never" : "at \(name(band.latest))")
      : "between \(name(band.earliest)) and \(name(band.latest))"
    let never = band.neverShare
    let share =
      never == 0 || never == 1
      ? "" : "; \(never < 0.01 ? "under 1" : String(Int(never * 100 + 0.5))) % never"
    return "In 90 % of \(orders) \(ends)\(share)."
  }

  /// What the figures rest on, and what they cannot say.
  private var limits: [String] {
    var lines: [String] = []
    let groups = saturation.steps.map(\.interview).filter(\.isFocusGroup).map(\.name)
    if !groups.isEmpty {
      lines.append(
        "A focus group counts as one interview: \(groups.map(printable).joined(separator: ", ")).")
    }
    if waiting > 0 {
      lines.append(
        reviewedOnly
          ? "\(counted(waiting, "suggestion")) of these interviews \(waiting == 1 ? "waits" : "wait") "
            + "and \(waiting == 1 ? "counts" : "count") for nothing: what nobody has reviewed "
            + "brings no tags."
          : "\(counted(waiting, "suggestion")) that \(waiting == 1 ? "waits" : "wait") for a "
            + "decision \(waiting == 1 ? "counts" : "count") as in a draft; --reviewed leaves "
            + "\(waiting == 1 ? "it" : "them") out.")
    }
    lines.append(
      "This is about the tags of this codebook with \(audience.plural), not about all that could "
        + "be said: rules find what they look for.")
    return lines
  }

  // MARK: Numbers

  private func percent(_ ratio: Double) -> String { "\(shortNumber(ratio * 100)) %" }

  /// "1,000".
  private func grouped(_ number: Int) -> String {
    number < 1000
      ? String(number) : "\(number / 1000)," + String(String(1000 + number % 1000).dropFirst())
  }
}

extension Audience {
  fileprivate var plural: String {
    switch self {
    case .customer: "customers"
    case .employee: "employees"
    case .partner: "partners"
    }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
