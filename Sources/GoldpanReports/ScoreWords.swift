package import GoldpanInsights

extension Score {
  /// The range that holds the truth with 90 % probability: "4.4–9.0".
  var rangeText: String { "\(oneDecimal(range.lowerBound))–\(oneDecimal(range.upperBound))" }
}

extension Promise.Verdict {
  /// The verdict and, if too few people speak of the promise, who is missing.
  package var text: String {
    guard case .unproven(let missing) = self else { return name }
    return "\(name): \(missing.text)"
  }
}

extension Promise.Shortfall {
  /// Who is missing: "3 more people needed, 2 of them not advocates".
  fileprivate var text: String {
    let more = "\(total) more \(total == 1 ? "person" : "people")"
    if nonAdvocates == 0 { return "\(more) needed" }
    if nonAdvocates >= people {
      return "\(more) needed who \(total == 1 ? "is not an advocate" : "are not advocates")"
    }
    let noun = nonAdvocates == 1 ? "not an advocate" : "not advocates"
    return "\(more) needed, \(nonAdvocates) of them \(noun)"
  }
}
