import GoldpanReports
import Testing

@Suite struct TableWidthTests {
  private static let table: TextTable = {
    var table = TextTable([
      .init("tag"), .init("people", .right), .init("claim"), .init("verdict"),
    ])
    table.append(["pain/queue", "12", "A claim of many words that goes on", "refresh, fragile"])
    table.append(["loved", "3", "Short", "keep"])
    return table
  }()

  @Test(arguments: [
    (
      Int?.none,
      """
      TAG         PEOPLE  CLAIM                               VERDICT
      pain/queue      12  A claim of many words that goes on  refresh, fragile
      loved            3  Short                               keep

      """
    ),
    (
      60,
      """
      TAG         PEOPLE  CLAIM                   VERDICT
      pain/queue      12  A claim of many words…  refresh, fragile
      loved            3  Short                   keep

      """
    ),
    (
      40,
      """
      TAG         PEOPLE
      pain/queue      12
      loved            3

      TAG         CLAIM
      pain/queue  A claim of many words that …
      loved       Short

      TAG         VERDICT
      pain/queue  refresh, fragile
      loved       keep

      """
    ),
  ])
  func `fits the terminal`(limit: Int?, expected: String) {
    #expect(Self.table.aligned(within: limit) == expected)
  }
}
