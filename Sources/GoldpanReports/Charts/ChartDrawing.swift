import GoldpanInsights

/// A chart as a drawing 720 wide.
struct ChartDrawing {
  let elements: [String]
  let height: Double

  static let width = 720.0

  init(_ chart: Chart) {
    var svg = SVG()
    switch chart.form {
    case .ranges(let rows): height = Self.draw(rows, in: &svg)
    case .bars(let bars, let full): height = Self.draw(bars, full: full, in: &svg)
    case .sides(let sides): height = Self.draw(sides, in: &svg)
    case .grid(let columns, let rows): height = Self.draw(columns, rows, in: &svg)
    case .growth(let totals, let band): height = GrowthDrawing(totals, band).draw(in: &svg)
    }
    elements = svg.elements
  }

  /// Where labels end, and where figures begin and end.
  private static let (labels, left, right) = (214.0, 230.0, 590.0)

  private static func draw(_ rows: [Chart.Range], in svg: inout SVG) -> Double {
    let bottom = 34 + Double(rows.count) * 34
    func place(_ score: Double) -> Double { left + max(0, min(10, score)) / 10 * (right - left) }
    for score in stride(from: 0.0, through: 10, by: 2) {
      svg.line(place(score), 26, place(score), bottom, score == 6 ? "limit" : "grid")
      svg.text("\(Int(score))", place(score), 16, anchor: .middle, "axis")
    }
    let names = SVG.cut(all: rows.map(\.label))
    for (number, row) in rows.enumerated() {
      let y = 51 + Double(number) * 34
      svg.text(names[number], labels, y + 4.5, anchor: .end)
      svg.line(place(row.range.lowerBound), y, place(row.range.upperBound), y, "whisker")
      for end in [row.range.lowerBound, row.range.upperBound] {
        svg.line(place(end), y - 5, place(end), y + 5, "whisker")
      }
      svg.dot(place(row.value), y, 6)
      svg.text("\(oneDecimal(row.value)) \(row.verdict)", right + 14, y + 4.5, "value")
    }
    svg.text("above 6 a promise can be made", place(6), bottom + 16, anchor: .middle, "axis")
    return bottom + 24
  }

  private static func draw(_ bars: [Chart.Bar], full: Double, in svg: inout SVG) -> Double {
    let most = max(full, bars.map(\.value).max() ?? 0, 0.1)
    let names = SVG.cut(all: bars.map(\.label))
    for (number, bar) in bars.enumerated() {
      let y = 4 + Double(number) * 28
      let width = max(1, bar.value / most * (right - left))
      svg.text(names[number], labels, y + 15.5, anchor: .end)
      svg.bar(left, y, width, 20, "lost")
      svg.text(bar.text, left + width + 8, y + 15.5, "value")
    }
    return 4 + Double(bars.count) * 28
  }

  private static func draw(_ sides: [Chart.Sides], in svg: inout SVG) -> Double {
    let most = Double(max(sides.map { max($0.loved, $0.hurt) }.max() ?? 0, 1))
    let names = SVG.cut(all: sides.map(\.label))
    for (number, side) in sides.enumerated() {
      let y = 4 + Double(number) * 46
      svg.text(names[number], labels, y + 24, anchor: .end)
      let parts = [(side.loved, "plus", "+", "loved"), (side.hurt, "minus", "−", "hurt")]
      for (place, part) in parts.enumerated() {
        let (people, name, sign, word) = part
        let top = y + Double(place) * 19
        let width = Double(people) / most * (right - left - 40)
        if people > 0 { svg.bar(left, top, width, 16, name) }
        svg.text("\(sign) \(people) \(word)", left + width + 8, top + 13, "value")
      }
    }
    return 4 + Double(sides.count) * 46
  }

  private static func draw(
    _ columns: [String], _ rows: [Chart.GridRow], in svg: inout SVG
  ) -> Double {
    let width = min(110, (width - left) / Double(max(1, columns.count)))
    let room = max(3, Int(width / 7.5))
    for (number, column) in SVG.cut(all: columns, to: room).enumerated() {
      svg.text(
        column, left + (Double(number) + 0.5) * width, 16, anchor: .middle,
        "axis")
    }
    let names = SVG.cut(all: rows.map(\.label))
    for (number, row) in rows.enumerated() {
      let y = 26 + Double(number) * 38
      svg.text(names[number], labels, y + 22, anchor: .end)
      for (place, value) in row.values.enumerated() {
        let x = left + Double(place) * width
        let step = value.map { "h\(max(0, min(10, Int($0.rounded()))))" } ?? "empty"
        svg.bar(x + 1, y + 1, width - 2, 34, step)
        svg.text(value.map(oneDecimal) ?? "–", x + width / 2, y + 22.5, anchor: .middle, "value")
      }
    }
    return 28 + Double(rows.count) * 38
  }
}

/// How the number of tags grows.
private struct GrowthDrawing {
  private let totals: [Int]
  private let band: [ClosedRange<Int>]
  private let most: Double

  init(_ totals: [Int], _ band: [ClosedRange<Int>]) {
    (self.totals, self.band) = (totals, band)
    most = Double(max(totals.last ?? 1, band.map(\.upperBound).max() ?? 1, 1))
  }

  func draw(in svg: inout SVG) -> Double {
    svg.line(48, Self.bottom, 690, Self.bottom, "axis-line")
    for (value, name) in [(most, "grid"), (most / 2, "grid")] {
      svg.line(48, y(value), 690, y(value), name)
      if value == most || most >= 8 {
        svg.text("\(Int(value))", 40, y(value) + 4, anchor: .end, "axis")
      }
    }
    svg.text("0", 40, Self.bottom + 4, anchor: .end, "axis")
    let places = shown
    svg.path(
      places.map { (x($0), y(Double(band[$0].upperBound))) }
        + places.reversed().map { (x($0), y(Double(band[$0].lowerBound))) },
      isClosed: true, "area")
    svg.path(places.map { (x($0), y(Double(totals[$0]))) }, "growth")
    if totals.count <= 40 { for place in places { svg.dot(x(place), y(Double(totals[place])), 4) } }
    svg.text("interview 1", x(0), Self.bottom + 20, "axis")
    svg.text("\(totals.count)", x(totals.count - 1), Self.bottom + 20, anchor: .end, "axis")
    svg.text(
      "● tags so far   ▒ middle 90 % of other orders", 369, Self.bottom + 20, anchor: .middle,
      "axis")
    return Self.bottom + 30
  }

  /// No more interviews than the picture has points for.
  private var shown: [Int] {
    let step = max(1, totals.count / 300)
    let places = Array(stride(from: 0, to: totals.count, by: step))
    return places.last == totals.count - 1 ? places : places + [totals.count - 1]
  }

  private func x(_ place: Int) -> Double {
    56 + Double(place) / Double(max(1, totals.count - 1)) * 626
  }

  private func y(_ value: Double) -> Double { Self.bottom - value / most * (Self.bottom - 12) }

  private static let bottom = 190.0
}
