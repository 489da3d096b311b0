/// A chart as SVG: inside a page, or as a file of its own.
package struct ChartPicture {
  private let chart: Chart

  package init(_ chart: Chart) { self.chart = chart }

  /// Light or dark.
  package enum Theme: String, CaseIterable, Sendable { case light, dark }

  /// What begins every file, so that it is known again.
  package static let sign = "<!-- a chart by goldpan -->\n"

  /// For a page, whose style sheet gives the colors.
  var inPage: String { svg(attributes: "", style: "") }

  /// A file in fixed colors.
  package func file(_ theme: Theme) -> String {
    let colors = theme == .light ? HTMLStyle.light : HTMLStyle.dark
    return Self.sign
      + svg(
        attributes: " xmlns=\"http://www.w3.org/2000/svg\"",
        style: "<style>\n:root {\n\(colors)}\nsvg { background: var(--paper); }\n"
          + "\(HTMLStyle.drawing)</style>\n") + "\n"
  }

  private func svg(attributes: String, style: String) -> String {
    let drawing = ChartDrawing(chart)
    let (title, summary) = ("chart-\(chart.name)", "chart-\(chart.name)-text")
    return
      "<svg\(attributes) viewBox=\"0 0 \(Int(ChartDrawing.width)) \(Int(drawing.height + 2))\" "
      + "role=\"img\" aria-labelledby=\"\(title) \(summary)\">\n"
      + "<title id=\"\(title)\">\(SVG.escaped(chart.title))</title>\n"
      + "<desc id=\"\(summary)\">\(SVG.escaped(chart.summary))</desc>\n\(style)"
      + drawing.elements.joined(separator: "\n") + "\n</svg>"
  }
}
