extension PersonalData.Kind {
  /// A datum with just enough of it to find it again: `jo…@…`, `07…`, `M…`.
  package func masked(_ text: String) -> String {
    let shown: Int
    switch self {
    case .email:
      return String(
        text.unicodeScalars.prefix(text.contains("@") ? at(text) : 2).map(Character.init))
        + (text.contains("@") ? "…@…" : "…")
    case .person, .phrase: shown = 1
    case .url:
      let start = text.firstRange(of: "://")?.upperBound ?? text.startIndex
      return String(text[..<start])
        + String(text[start...].prefix(text[start...].hasPrefix("www.") ? 6 : 2)) + "…"
    default: shown = 2
    }
    return String(text.prefix(shown)) + "…"
  }

  /// What it is called in a sentence.
  package var title: String {
    switch self {
    case .email: "e-mail address"
    case .url: "web address"
    case .iban: "bank account number"
    case .card: "card number"
    case .ip: "internet address"
    case .phone: "telephone number"
    case .postcode: "postcode"
    case .person: "name"
    case .phrase: "phrase from study.md"
    }
  }

  private func at(_ text: String) -> Int {
    min(2, text.unicodeScalars.prefix { $0 != "@" }.count)
  }
}
