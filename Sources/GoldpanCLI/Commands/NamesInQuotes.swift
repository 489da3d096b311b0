import GoldpanKit
import GoldpanReports

/// What of a paper or a table for the public names people who may not be quoted there.
struct NamesInQuotes {
  private let quotes: [(id: String, names: [String])]
  private let turns: [[String]]

  /// Looks through some quotes and, for a page, through the conversations on it.
  init(
    _ quotes: [(id: Evidence.ID, text: String)], in insights: Insights,
    hasConversations: Bool = false
  ) {
    let silent = SilentNames(insights)
    self.quotes = quotes.map { ($0.id.description, silent.spoken(in: $0.text)) }
      .filter { !$0.names.isEmpty }
    let shown = hasConversations ? insights.readableTranscripts(citing: Set(quotes.map(\.id))) : []
    turns = shown.flatMap(\.turns).map { silent.spoken(in: $0.words) }.filter { !$0.isEmpty }
  }

  /// Warns who sends them out of the company.
  func warn(on console: inout Console) {
    if let warning { console.complain("goldpan: \(warning)") }
  }

  /// A warning in a line; `nil`: nobody is named.
  private var warning: String? {
    var seen: Set<String> = []
    let names = (quotes.map(\.names) + turns).flatMap(\.self).filter { seen.insert($0).inserted }
    guard !names.isEmpty else { return nil }
    let isOne = names.count == 1
    let places =
      quotes.map(\.id)
      + (turns.isEmpty ? [] : ["\(counted(turns.count, "turn")) of the conversations"])
    return "warning: \(listed(names.map(quoted))) \(isOne ? "is the name" : "are names") in "
      + "participants.csv of \(isOne ? "somebody" : "people") who may not be quoted publicly, and "
      + "\(isOne ? "stands" : "stand") in \(listed(places)); if \(isOne ? "it is" : "they are") "
      + "meant, write '[person-1]' or the like in the transcript"
  }
}

extension PaperOptions {
  /// Warns who sends a paper out of the company of names that it should not hold.
  func warnOfNames(
    in quotes: @autoclosure () -> [Digest.Quote], _ insights: Insights,
    hasConversations: Bool = false, on console: inout Console
  ) {
    guard release == .public else { return }
    NamesInQuotes(
      quotes().map { ($0.id, $0.text) }, in: insights, hasConversations: hasConversations
    ).warn(on: &console)
  }
}

extension ReadableTranscript.Turn {
  /// What of it is shown.
  fileprivate var words: String {
    guard case .words(let passages) = content else { return "" }
    return passages.map(\.text).joined(separator: " ")
  }
}
