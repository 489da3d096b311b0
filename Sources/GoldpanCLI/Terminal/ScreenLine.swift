import GoldpanReports

/// A line for the terminal in pieces, each with what it is; nothing is painted before it fits.
struct ScreenLine: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    var text: String
    let role: Paint.Role?
  }

  private(set) var pieces: [Piece] = []

  init(_ text: String = "", _ role: Paint.Role? = nil) { append(text, role) }

  mutating func append(_ text: String, _ role: Paint.Role? = nil) {
    guard !text.isEmpty else { return }
    if let last = pieces.indices.last, pieces[last].role == role {
      pieces[last].text += text
    } else {
      pieces.append(Piece(text: text, role: role))
    }
  }

  static func + (left: ScreenLine, right: ScreenLine) -> ScreenLine {
    var line = left
    for piece in right.pieces { line.append(piece.text, piece.role) }
    return line
  }

  /// How many columns it takes.
  var width: Int { pieces.reduce(0) { $0 + displayWidth($1.text) } }

  var isEmpty: Bool { pieces.isEmpty }

  /// The text with its colors.
  func text(_ paint: Paint) -> String {
    pieces.map { piece in piece.role.map { paint(piece.text, $0) } ?? piece.text }.joined()
  }

  /// Its start, with an ellipsis if it is cut.
  func cut(to limit: Int) -> ScreenLine {
    guard width > limit else { return self }
    var line = ScreenLine()
    var room = limit
    for piece in pieces where room > 0 {
      let isWhole = displayWidth(piece.text) < room
      let shown = isWhole ? piece.text : cutRight(piece.text + "…", to: room)
      line.append(shown, piece.role)
      room = isWhole ? room - displayWidth(piece.text) : 0
    }
    return line
  }

  /// The same with another sign in its gutter, which is as many ASCII characters.
  func guttered(_ sign: String) -> ScreenLine {
    var line = ScreenLine(sign, .dim)
    var rest = sign.count
    for piece in pieces {
      let dropped = min(rest, piece.text.count)
      line.append(String(piece.text.dropFirst(dropped)), piece.role)
      rest -= dropped
    }
    return line
  }

  /// The same with blanks up to a width.
  func padded(to limit: Int) -> ScreenLine {
    self + ScreenLine(String(repeating: " ", count: max(0, limit - width)))
  }

  /// The same in lines that fit, broken at blanks, and within a word that has no room.
  func wrapped(to limit: Int) -> [ScreenLine] {
    var wrapping = Wrapping(limit: max(1, limit))
    for piece in pieces {
      for character in piece.text { wrapping.append(character, piece.role) }
    }
    return wrapping.finish()
  }
}

/// A text that is broken into lines.
private struct Wrapping {
  private struct Sign {
    let character: Character
    let role: Paint.Role?
    let width: Int
  }

  private let limit: Int
  private var lines: [ScreenLine] = []
  private var signs: [Sign] = []
  private var used = 0
  private var lastBlank: Int?

  init(limit: Int) { self.limit = limit }

  mutating func append(_ character: Character, _ role: Paint.Role?) {
    let width = character.isASCII ? 1 : displayWidth(String(character))
    guard width <= limit else { return append("…", role) }
    if character == " ", signs.isEmpty, !lines.isEmpty { return }
    if used + width > limit {
      if character == " " { return breakLine(at: signs.count) }
      breakLine(at: lastBlank ?? signs.count)
    }
    if character == " " { lastBlank = signs.count }
    signs.append(Sign(character: character, role: role, width: width))
    used += width
  }

  mutating func finish() -> [ScreenLine] {
    while signs.last?.character == " " { signs.removeLast() }
    if !signs.isEmpty { breakLine(at: signs.count) }
    return lines
  }

  private mutating func breakLine(at end: Int) {
    lines.append(line(signs[..<end]))
    signs = Array(signs[end...].drop { $0.character == " " })
    used = signs.reduce(0) { $0 + $1.width }
    lastBlank = nil
  }

  private func line(_ signs: ArraySlice<Sign>) -> ScreenLine {
    var line = ScreenLine()
    var start = signs.startIndex
    while start < signs.endIndex {
      let role = signs[start].role
      let end = signs[start...].firstIndex { $0.role != role } ?? signs.endIndex
      line.append(String(signs[start..<end].map(\.character)), role)
      start = end
    }
    return line
  }
}
