import GoldpanInsights

extension DigestWords {
  /// Who answers for something: nobody and several are a finding.
  func owners(_ owners: [Owner]) -> Prose {
    let names = Prose(owners.map(\.name).joined(separator: ", "))
    switch owners.count {
    case 0: return "\(strong: "no owner")"
    case 1: return names
    case 2: return "\(strong: "two owners: \(names)")"
    default: return "\(strong: "\(owners.count) owners: \(names)")"
    }
  }
}
