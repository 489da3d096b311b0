import GoldpanText

/// The elements of a drawing; classes say what they are, style sheets how that looks.
struct SVG {
  private(set) var elements: [String] = []

  /// Text in which nothing is markup, and nothing that XML forbids.
  static func escaped(_ text: String) -> String {
    let allowed = text.unicodeScalars.map { $0.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : $0 }
    return HTML.escaped(String(String.UnicodeScalarView(allowed)))
  }

  mutating func text(
    _ words: String, _ x: Double, _ y: Double, anchor: Anchor = .start, _ name: String = "label"
  ) {
    let anchor = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    elements.append(
      "<text class=\"c-\(name)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(anchor)>"
        + "\(Self.escaped(words))</text>")
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ name: String) {
    elements.append(
      "<line class=\"c-\(name)\" x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\""
        + " x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\"/>")
  }

  mutating func bar(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ name: String) {
    elements.append(
      "<rect class=\"c-\(name)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
        + " width=\"\(Self.number(width))\" height=\"\(Self.number(height))\"/>")
  }

  mutating func dot(_ x: Double, _ y: Double, _ radius: Double, _ name: String = "dot") {
    elements.append(
      "<circle class=\"c-\(name)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\""
        + " r=\"\(Self.number(radius))\"/>")
  }

  /// A line through points, or with `isClosed` the area inside.
  mutating func path(_ points: [(x: Double, y: Double)], isClosed: Bool = false, _ name: String) {
    let list = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }.joined(separator: " ")
    elements.append(
      "<\(isClosed ? "polygon" : "polyline") class=\"c-\(name)\" points=\"\(list)\"/>")
  }

  enum Anchor: String { case start, middle, end }

  /// With one decimal at most, the same everywhere.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10)"
    return tenths % 10 == 0 ? whole : "\(whole).\(abs(tenths) % 10)"
  }

  /// As much of a label as a column takes.
  static func cut(_ label: String, to columns: Int = 30) -> String {
    let label = printable(label)
    guard displayWidth(label) > columns else { return label }
    var (kept, width) = ("", 0)
    for character in label {
      width += displayWidth(String(character))
      guard width < columns else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Labels as far as a column takes them: those that would look alike are cut in the middle, where
  /// that tells them apart.
  static func cut(all labels: [String], to columns: Int = 30) -> [String] {
    let short = labels.map { cut($0, to: columns) }
    let counts = Dictionary(short.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(labels, short).map { label, short in
      counts[short] == 1 ? short : cutInTheMiddle(label, to: columns)
    }
  }

  private static func cutInTheMiddle(_ label: String, to columns: Int) -> String {
    let label = printable(label)
    guard displayWidth(label) > columns else { return label }
    let half = columns / 2
    // The end is cut as the beginning of the label read backwards.
    let end = String(cut(String(label.reversed()), to: half).dropLast().reversed())
    return cut(label, to: columns - half) + end
  }
}
