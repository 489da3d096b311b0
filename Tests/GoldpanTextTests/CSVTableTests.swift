import Foundation
import GoldpanText
import TestSupport
import Testing

@Suite struct CSVTableTests {
  static let spectrum = Shared.files(below: "data/D05_csv_spectrum/csvs") { $0.hasSuffix(".csv") }

  @Test(.enabled(if: Shared.isPresent), arguments: spectrum)
  func `reads the CSV spectrum`(path: String) throws {
    let (source, _) = try SourceDecoding.decode(Shared.bytes(path), name: path)
    let rows = CSVTable(source).rows.map { $0.map(\.text) }
    let objects = rows.dropFirst().map { row in
      Dictionary(zip(rows[0], row)) { first, _ in first }
    }
    let answer = path.replacing("/csvs/", with: "/json/").replacing(".csv", with: ".json")
    let data = try Data(Shared.bytes(answer))
    let json =
      try (try? JSONDecoder().decode([[String: String]].self, from: data))
      ?? [JSONDecoder().decode([String: String].self, from: data)]
    // The answer for this one file has another telephone number than its table.
    let wrong = path.contains("location_coordinates") ? "Contact Phone Number" : nil
    let expected = json.map { $0.mapValues { $0.replacing("\r\n", with: "\n") } }
    func checked(_ objects: [[String: String]]) -> [[String: String]] {
      objects.map { $0.filter { $0.key != wrong } }
    }
    #expect(checked(objects) == checked(expected))
  }

  @Test func `cells know where they stand`() {
    let drawn = Marked("«id»,«note»\n«P1»,«\"a, \"\"b\"\"\nc\"»\n\n«P2»")
    let table = CSVTable(Source(name: "p.csv", text: drawn.text))
    #expect(table.rows.flatMap { $0 }.map(\.range) == drawn.ranges)
    #expect(table.rows.map { $0.map(\.text) } == [["id", "note"], ["P1", "a, \"b\"\nc"], ["P2"]])
  }

  @Test func `a quote that never closes is reported and loses nothing`() {
    let drawn = Marked("a,«\"»b\nc")
    let table = CSVTable(Source(name: "p.csv", text: drawn.text))
    #expect(table.openQuote == drawn.ranges[0])
    #expect(table.rows.map { $0.map(\.text) } == [["a", "b\nc"]])
  }
}
