import GoldpanCoding
import GoldpanInsights
import GoldpanReports
import GoldpanText
import TestSupport
import Testing

@Suite struct SaturationChartTests {
  private func chart(_ counts: [Int], width: Int) -> [String] {
    let interviews = counts.enumerated().map { place, count in
      Interview(
        name: "P\(place)",
        tags: (0..<count).map { GoldpanCoding.Tag.ID("pain/t\(place)-\($0)") })
    }
    return SaturationChart(Saturation(of: interviews), SaturationBand(of: interviews))
      .lines(within: width)
  }

  @Test func `draws the curve, the band, and where it ends`() throws {
    let lines = chart([4, 3, 2, 1, 1, 0, 0, 0], width: 60)
    try expectGolden(lines.map { $0 + "\n" }.joined(), "saturation.txt")
  }

  @Test(arguments: [20, 28, 29, 40, 80], [1, 2, 7, 12, 39, 80, 500])
  func `fits its width, whatever stands in it`(width: Int, count: Int) {
    for most in [1, 3, 40, 5000] {
      let counts = (0..<count).map { $0 == 0 ? most : $0 % 3 }
      let lines = chart(counts, width: width)
      #expect(lines.allSatisfy { displayWidth($0) <= width })
      #expect(lines.joined().filter { $0 == "●" }.count > 1)
    }
  }

  @Test func `without tags there is nothing to draw`() {
    #expect(chart([], width: 80) == [])
    #expect(chart([0, 0, 0], width: 80) == [])
  }
}
