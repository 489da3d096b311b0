/// Lists of names as front matter has them: `Ana, "Graham, Ken", Tom`.
enum QuotedList {
  /// The items of a list as they are written; a ` # remark` after it and `[…]` around it are none.
  static func items(_ list: Substring) -> [Substring] {
    var list = parts(of: list, at: "#", afterBlank: true).first ?? list
    while let first = list.first, first.isWhitespace || first == "[" { list.removeFirst() }
    while let last = list.last, last.isWhitespace { list.removeLast() }
    if list.count > 1, list.first == "'", list.last == "'", list.count(where: { $0 == "'" }) == 2 {
      list = list.dropFirst().dropLast()
    }
    return parts(of: list, at: ",").map { item in
      isQuoted(item) ? item : item.filter { $0 != "]" }[...]
    }
  }

  /// What an item says.
  static func text(_ item: Substring) -> String {
    guard isQuoted(item) else { return unquoted(item) }
    var text = ""
    var isEscaped = false
    for character in unquoted(item) {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        text.append(character)
        isEscaped = false
      }
    }
    return text
  }

  /// `names` as a list that has them as its items.
  static func written(_ names: [String]) -> String {
    names.map(written).joined(separator: ", ")
  }

  /// A name as an item, in quotation marks if it holds what a list means something by.
  static func written(_ name: String) -> String {
    let isPlain =
      !name.contains { ",=[]#\"'".contains($0) } && name.first?.isWhitespace == false
      && name.last?.isWhitespace == false && !name.hasPrefix("-")
    guard !isPlain else { return name }
    let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  /// A text cut at a sign outside quotation marks, which open where a part begins.
  static func parts(
    of text: Substring, at sign: Character, afterBlank: Bool = false
  ) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var (isAtStart, isInside, isEscaped, last) = (true, false, false, Character(" "))
    for index in text.indices {
      let character = text[index]
      if isInside {
        if character == "\"", !isEscaped { isInside = false }
        isEscaped = character == "\\" && !isEscaped
      } else if character == sign, !afterBlank || last.isWhitespace {
        parts.append(text[start..<index])
        start = text.index(after: index)
        isAtStart = true
      } else if character == "\"", isAtStart {
        isInside = true
      } else if !character.isWhitespace {
        isAtStart = ",=[".contains(character)
      }
      last = character
    }
    return parts + [text[start...]]
  }

  private static func isQuoted(_ item: Substring) -> Bool {
    let text = item.drop(while: \.isWhitespace)
    guard text.first == "\"", text.count > 1 else { return false }
    return text.reversed().first { !$0.isWhitespace } == "\""
  }
}
