/// What Krippendorff's α allows to conclude (Krippendorff 2004, "Content Analysis", section 11.4.2).
public enum Reliability: String, CaseIterable, Hashable, Sendable {
  /// α is .800 or more.
  case reliable
  /// α is .667 or more: good enough for tentative conclusions.
  case tentative
  /// α is less.
  case notReliable = "not reliable"
  /// α or its interval is not defined, or α looks good enough while its interval reaches to 0, which
  /// is what chance gives.
  case tooFew = "too few"

  /// What to conclude of an α with its 95 % interval.
  public init(alpha: Double?, interval: ClosedRange<Double>?) {
    guard let alpha, let interval else {
      self = .tooFew
      return
    }
    self =
      alpha < 0.667
      ? .notReliable : interval.lowerBound <= 0 ? .tooFew : alpha < 0.8 ? .tentative : .reliable
  }
}
