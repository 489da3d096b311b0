import GoldpanKit
import GoldpanReports

/// A figure of `codebook score` as tables and records show it, with its interval if it has one.
struct ScoreFigure {
  fileprivate let value: Double
  fileprivate let low: Double?
  fileprivate let high: Double?

  init(value: Double, low: Double?, high: Double?) {
    (self.value, self.low, self.high) = (value, low, high)
  }

  init?(_ estimate: Estimate?) {
    guard let estimate else { return nil }
    (value, low, high) = (estimate.value, estimate.low, estimate.high)
  }

  init?(_ kappa: CohensKappa?) {
    guard let kappa else { return nil }
    value = kappa.value
    (low, high) = (kappa.estimate?.low, kappa.estimate?.high)
  }
}

extension ScoreFigure? {
  /// The figure with its interval, as wide as one with both, so that points stand under points.
  var cell: String { cell(twoDecimals) }

  /// The same with three decimals, as thresholds have them.
  var preciseCell: String { cell(threeDecimals) }

  private func cell(_ text: (Double) -> String) -> String {
    let width = "\(text(0)) (\(text(0))–\(text(0)))".count
    guard let self else { return padded("–", width) }
    guard let low = self.low, let high = self.high else { return padded(text(self.value), width) }
    return "\(text(self.value)) (\(text(low))–\(text(high)))"
  }

  /// The figure and the ends of its interval, for columns of their own.
  var cells: [String] {
    [self?.value, self?.low, self?.high].map { $0.map(twoDecimals) ?? "" }
  }

  var json: JSON {
    map {
      .object([
        ("value", .number($0.value)), ("low", JSON($0.low)), ("high", JSON($0.high)),
      ])
    } ?? .null
  }
}

extension Confusion {
  /// Precision, recall, F1 and κ.
  var figures: [ScoreFigure?] {
    [ScoreFigure(precision), ScoreFigure(recall), ScoreFigure(f1), ScoreFigure(kappa)]
  }
}
