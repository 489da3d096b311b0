import GoldpanInsights
import GoldpanText

/// Writes charts as Mermaid text, as far as that can draw them.
enum MermaidWriter {
  /// Blocks of code, an empty line between two; empty if Mermaid has nothing like it.
  static func text(_ chart: Chart) -> String {
    diagrams(chart).map { lines in
      "```mermaid\n" + lines.map { $0 + "\n" }.joined() + "```"
    }.joined(separator: "\n\n")
  }

  private static func diagrams(_ chart: Chart) -> [[String]] {
    switch chart.form {
    case .ranges(let rows):
      let labels = zip(SVG.cut(all: rows.map(\.label), to: 24), rows).map { label, row in
        "\(label) (\(oneDecimal(row.range.lowerBound))–\(oneDecimal(row.range.upperBound)))"
      }
      let limit = rows.map { _ in "6" }.joined(separator: ", ")
      return [
        bars(chart.title, labels, "Score", upTo: 10, rows.map { oneDecimal($0.value) })
          + (rows.count > 1 ? ["  line [\(limit)]"] : [])
      ]
    case .bars(let rows, let full):
      let most = max(full, rows.map(\.value).max() ?? 0)
      return [
        bars(
          chart.title, SVG.cut(all: rows.map(\.label), to: 48), "Points", upTo: most,
          rows.map { oneDecimal($0.value) })
      ]
    case .sides(let sides):
      let most = Double(sides.map { max($0.loved, $0.hurt) }.max() ?? 0)
      let labels = SVG.cut(all: sides.map(\.label), to: 48)
      return [
        bars("Loved: \(chart.title)", labels, "People", upTo: most, sides.map { "\($0.loved)" }),
        bars("Hurt: \(chart.title)", labels, "People", upTo: most, sides.map { "\($0.hurt)" }),
      ]
    case .grid(let columns, let rows):
      return columns.count == 2
        ? [quadrants(chart.title, columns, rows)].filter { !$0.isEmpty } : []
    case .growth(let totals, _):
      let points = totals.map { "\($0)" }.joined(separator: ", ")
      return [
        [
          "xychart-beta", "  title \(quoted(chart.title))",
          "  x-axis \(quoted("Interviews")) 1 --> \(totals.count)",
          "  y-axis \(quoted("Tags")) 0 --> \(max(1, totals.max() ?? 1))", "  line [\(points)]",
        ]
      ]
    }
  }

  private static func bars(
    _ title: String, _ labels: [String], _ axis: String, upTo most: Double, _ values: [String]
  ) -> [String] {
    let top = most == 10 ? "10" : oneDecimal(max(1, most.rounded(.up)))
    return [
      "xychart-beta horizontal", "  title \(quoted(title))",
      "  x-axis [\(labels.map { quoted($0) }.joined(separator: ", "))]",
      "  y-axis \(quoted(axis)) 0 --> \(top)", "  bar [\(values.joined(separator: ", "))]",
    ]
  }

  /// Two segments against each other: a point a promise, none on the edge, where it would be cut.
  private static func quadrants(
    _ title: String, _ columns: [String], _ rows: [Chart.GridRow]
  ) -> [String] {
    let labels = SVG.cut(all: rows.map(\.label), to: 48)
    let points = zip(rows, labels).compactMap { row, label -> String? in
      let values = row.values.compactMap { $0 }
      guard values.count == 2 else { return nil }
      let places = values.map { hundredths(max(0.02, min(0.98, $0 / 10))) }
      return "  \(quoted(label)): [\(places[0]), \(places[1])]"
    }
    guard !points.isEmpty else { return [] }
    return [
      "quadrantChart", "  title \(quoted(title, isBare: true))",
      "  x-axis \(quoted("\(columns[0]): broken")) --> \(quoted("\(columns[0]): kept"))",
      "  y-axis \(quoted("\(columns[1]): broken")) --> \(quoted("\(columns[1]): kept"))",
    ] + points
  }

  private static func hundredths(_ value: Double) -> String {
    let whole = Int((value * 100).rounded())
    return "0." + (whole < 10 ? "0" : "") + "\(whole)"
  }

  /// Text in double quotes, without any sign that Mermaid or a forge would obey; labels are cut
  /// already.
  private static func quoted(_ text: String, isBare: Bool = false) -> String {
    let safe = String(
      SVG.cut(text, to: 120).map { sign -> Character in
        switch sign {
        case "\"", "`": "'"
        case "{", "[": "("
        case "}", "]": ")"
        case "<": "‹"
        case ">": "›"
        case "\\": "/"
        case ";", "#", "&", "$": ","
        default: sign
        }
      })
    let words = safe.isEmpty ? "–" : safe
    return isBare ? words : "\"\(words)\""
  }
}
