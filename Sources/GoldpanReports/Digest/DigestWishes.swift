import GoldpanInsights
import GoldpanText

/// What people wish for, and who they are.
struct DigestWishes {
  let words: DigestWords

  /// Nothing without wishes.
  var section: DigestSection? {
    let wishes = words.digest.wishes
    guard !wishes.isEmpty else { return nil }
    let lines = wishes.map { wish -> Prose in
      let title = words.title(wish.theme, facts(wish))
      let quotes = words.line(wish.theme)
      return quotes.isEmpty ? title : "\(title) \(quotes)"
    }
    return DigestSection(.wishes, "What people wish for", [.list(lines)])
  }

  /// "2 of 12", "1 home", "1 other", "1 advocate".
  private func facts(_ wish: Wish) -> [String] {
    let isTold = wish.segments.contains { $0.subject != nil }
    let segments = isTold ? wish.segments.map { "\($0.people) \($0.subject ?? "other")" } : []
    let advocates = wish.theme.advocates
    return [words.people(wish.theme)] + segments
      + (advocates > 0 ? [counted(advocates, "advocate")] : [])
  }
}
