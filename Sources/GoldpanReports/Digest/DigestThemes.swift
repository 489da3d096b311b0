import GoldpanCoding
import GoldpanInsights

/// Themes one after another: how many people, what is meant, and somebody's words.
struct DigestThemes {
  let words: DigestWords

  /// A section; nothing without themes.
  func blocks(_ title: String, of themes: [Theme]) -> [String] {
    themes.isEmpty ? [] : ["## \(title)", list(themes)]
  }

  /// A line a theme.
  func list(_ themes: [Theme]) -> String {
    themes.map { theme in
      let quotes = words.line(theme.quotes)
      let title = words.title(theme, [words.people(theme)])
      return "- \(title)" + (quotes.isEmpty ? "" : " \(quotes)")
    }.joined(separator: "\n")
  }
}
