import GoldpanCoding
import GoldpanText

/// The pseudonyms of people who may not be quoted where a paper goes, as others may speak them.
package struct SilentNames: Sendable {
  private let names: [String]
  private let data: PersonalData

  /// Those of a study that no consent lets into the release of `insights`.
  package init(_ insights: Insights) {
    names = insights.corpus.roster.participants
      .filter { !$0.isQuotable(in: insights.options.release) }.compactMap(\.pseudonym)
    data = PersonalData(names: names.map { KnownName($0) })
  }

  /// Those that are spoken in `text`, each once, in the order of `participants.csv`.
  package func spoken(in text: String) -> [String] {
    guard !names.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    let found = data.findings(in: bytes, TextRange(0, bytes.count)).compactMap(\.known)
    return Set(found).sorted().map { names[$0] }
  }
}
