import GoldpanCoding

/// Whom a section of a digest has quoted so far, and with which words.
package struct QuoteLedger: Sendable {
  private var quoted: [Participant.ID: Int] = [:]
  private var shown: Set<Evidence.ID> = []

  /// Nobody yet.
  package init() {}

  /// Whether somebody has had their say: two quotations of their own.
  func isHeard(_ coding: Coding) -> Bool {
    coding.quotation.speaker.participant.map { quoted[$0] ?? 0 >= 2 } ?? false
  }

  /// Whether the words stand in the section already.
  func isShown(_ coding: Coding) -> Bool { shown.contains(coding.evidence) }

  /// Notes that the words of a coding are quoted; the same words again are no further quotation.
  mutating func note(_ coding: Coding) {
    guard shown.insert(coding.evidence).inserted else { return }
    if let person = coding.quotation.speaker.participant { quoted[person, default: 0] += 1 }
  }
}
