package import GoldpanInsights

/// How many tags there are after each interview, with the middle 90 % of other orders behind it: text
/// of any width from 20 columns.
package struct SaturationChart {
  private let totals: [Int]
  private let band: [ClosedRange<Int>]
  private let stop: (interviews: Int, name: String)?

  /// The chart of what interviews bring and of what they bring in other orders.
  package init(_ saturation: Saturation, _ band: SaturationBand) {
    totals = saturation.steps.map(\.total)
    self.band = band.totals
    if case .reached(let interviews) = saturation.outcome {
      stop = (interviews, "\(interviews)+\(saturation.criterion.run)")
    } else {
      stop = nil
    }
  }

  /// The lines, none wider than `width`; none at all without a tag.
  package func lines(within width: Int) -> [String] {
    guard let most = totals.last, most > 0 else { return [] }
    let grid = Grid(interviews: totals.count, most: most, width: width)
    let label = String(most)
    let blank = String(repeating: " ", count: label.count)
    let rows = (1...grid.height).reversed().map { row in
      (row == grid.height ? "\(label) ┤" : "\(blank) │") + marks(on: row, grid)
    }
    let zero = String(repeating: " ", count: label.count - 1) + "0"
    let axis = "\(zero) └" + String(repeating: "─", count: grid.columns)
    return (rows + [axis, "\(blank)  " + numbers(grid)] + legend(within: width)).map(trimmed)
  }

  private func marks(on row: Int, _ grid: Grid) -> String {
    (0..<grid.columns).map { column in
      let interview = grid.interview(at: column)
      if grid.isCenter(column), grid.level(totals[interview]) == row { return "●" }
      let (low, high) = (band[interview].lowerBound, band[interview].upperBound)
      return (grid.level(low)...grid.level(high)).contains(row) ? "░" : " "
    }.joined()
  }

  /// The first and the last interview, and where it ends.
  private func numbers(_ grid: Grid) -> String {
    var line = Array(repeating: Character(" "), count: grid.columns)
    func put(_ text: String, at column: Int) {
      let start = max(0, min(column, grid.columns - text.count))
      let place = start..<min(grid.columns, start + text.count)
      // A number keeps a blank from what stands there.
      let around = max(0, start - 1)..<min(grid.columns, place.upperBound + 1)
      guard line[around].allSatisfy({ $0 == " " }) else { return }
      for (column, character) in zip(place, text) { line[column] = character }
    }
    if let stop { put("▲ \(stop.name)", at: grid.center(of: stop.interviews - 1)) }
    put("1", at: grid.center(of: 0))
    put(String(totals.count), at: grid.center(of: totals.count - 1))
    return String(line)
  }

  private func legend(within width: Int) -> [String] {
    let parts = ["● tags after each interview", "░ middle 90 % of other orders"]
    let line = parts.joined(separator: "   ")
    if line.count <= width { return [line] }
    return parts.allSatisfy { $0.count <= width } ? parts : ["● tags so far", "░ 90 % of orders"]
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// Which interview stands in which column, and which number of tags in which row.
private struct Grid {
  let columns: Int
  let height: Int
  private let interviews: Int
  private let most: Int
  /// How many columns an interview takes; 0: several share one.
  private let step: Int

  init(interviews: Int, most: Int, width: Int) {
    let room = max(10, width - String(most).count - 2)
    step = min(6, room / interviews)
    columns = step > 0 ? step * interviews : room
    height = min(10, most)
    self.interviews = interviews
    self.most = most
  }

  func interview(at column: Int) -> Int {
    step > 0 ? column / step : column * interviews / columns
  }

  /// The column in the middle of an interview's.
  func center(of interview: Int) -> Int {
    step > 0 ? interview * step + step / 2 : interview * columns / interviews
  }

  func isCenter(_ column: Int) -> Bool { step == 0 || column % step == step / 2 }

  /// The row of a number of tags, counted from 1 at the bottom; 0 for none.
  func level(_ tags: Int) -> Int { (tags * height + most - 1) / most }
}
