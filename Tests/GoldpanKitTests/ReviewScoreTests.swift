import Foundation
import GoldpanKit
import TestSupport
import Testing

/// The app reviews of `shared` (Maalej & Nabil 2015), coded by hand: what rules are judged by.
@Suite struct ReviewScoreTests {
  private static let core = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "codebooks/cx-core.md").path

  private static let maps = ["Bug=pain/*", "Feature=wish/*,expects/*", "Rating[rating>=4]=loved/*"]
    .compactMap { GoldMapping($0) }

  private static func reviews() throws -> Gold {
    var fields = GoldReader.Fields()
    fields.text = ["title", "comment"]
    fields.kept = ["rating"]
    let bytes = try Shared.bytes("data/E02_maalej_app_reviews/derived_clean_shared.jsonl")
    let source = try SourceDecoding.decode(bytes, name: "reviews.jsonl").source
    let parsed = GoldReader.read(source, fields)
    #expect(!parsed.diagnostics.contains { $0.severity == .error })
    return parsed.value
  }

  @Test(.enabled(if: Shared.isPresent))
  func `reads the reviews`() throws {
    let gold = try Self.reviews()
    #expect(gold.texts.count == 1283)
    #expect(gold.rowCount == 1473)
    #expect(gold.only(.first).texts.count == 640)
    let counts = Self.maps.map { map in gold.texts.count { map.holds(of: $0) } }
    #expect(counts == [124, 111, 852])
  }

  /// What the starter codebook reaches on the half of the reviews that it was not tuned on.
  ///
  /// The goal was 0.65, 0.55 and 0.85. Many a review labelled Feature reports a fault and nothing else.
  @Test(.enabled(if: Shared.isPresent))
  func `the starter codebook finds faults, wishes and praise in reviews it was not tuned on`()
    throws
  {
    let codebook = try Study.codebook(at: ".", file: Self.core)
    let coded = CodedGold(try Self.reviews().only(.second), by: codebook.value, jobs: 2)
    let rows = CodebookScore(coded, by: Self.maps).rows
    for (row, least) in zip(rows, [0.52, 0.33, 0.82]) {
      let f1 = try #require(row.confusion.f1?.value)
      #expect(f1 >= least, "\(row.mapping.name)")
    }
  }
}
