import GoldpanCoding
import GoldpanInsights

/// Themes one after another: how many people, what is meant, and somebody's words.
struct DigestThemes {
  let words: DigestWords

  /// A line a theme.
  func list(_ themes: [Theme]) -> Block {
    .list(
      themes.map { theme in
        let title = words.title(theme, [words.people(theme)])
        let quotes = words.line(theme)
        return quotes.isEmpty ? title : "\(title) \(quotes)"
      })
  }
}
