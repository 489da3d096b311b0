/// Lists in rules.
extension RuleReader {
  /// Reads `@name`, and whatever follows it without a blank.
  mutating func list() -> [PhrasePart] {
    let range = token.range
    let place = listPlace(in: source, range) ?? range
    guard place.length > 1 else {
      report(.ruleSyntax, "expected the name of a list after '@'", at: place)
      return []
    }
    guard let pattern = lists[source.text(TextRange(place.start + 1, place.end))] else {
      reportUnknownList(place)
      return []
    }
    let size = measure(pattern, limit: listBudget)
    listBudget -= size.items
    guard listBudget >= 0 else {
      report(
        .ruleSyntax, "the lists of this rule stand for more than \(Self.listLimit) words", at: place
      )
      giveUp()
      return []
    }
    if place.end < range.end, holdsWords(TextRange(place.end, range.end)) {
      let rest = TextRange(place.end, range.end)
      report(.ruleSyntax, "expected a blank after '\(text(place))'", at: rest)
    }
    return [PhrasePart(content: .list(pattern), range: place)]
  }

  private func holdsWords(_ range: TextRange) -> Bool {
    !BareWords.pieces(of: source, range, allowsWildcards: true).isEmpty
  }

  private mutating func reportUnknownList(_ place: TextRange) {
    let name = source.text(TextRange(place.start + 1, place.end))
    let near = Spelling.suggestion(for: name, among: lists.keys.sorted())
    let hint = near.map { "; did you mean '@\($0)'?" } ?? ""
    report(.unknownList, "unknown list '\(text(place))'\(hint)", at: place)
  }
}
