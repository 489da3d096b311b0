import GoldpanText
import TestSupport
import Testing

@Suite struct MatcherOracleTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a matcher finds what the definition says`(seed: UInt64) {
    var random = RandomMatching(Seeded(seed))
    let entries = (0...Int(seed / 30)).map { _ in random.entry(depth: 1 + Int(seed / 70)) }
    let matcher = Matcher(entries)
    var scan = Scan()
    for _ in 0..<6 {
      let text = random.text(words: 2 + Int(seed / 8))
      let bytes = Array(text.drawn.utf8)
      matcher.scan(bytes, TextRange(0, bytes.count), into: &scan)
      let naive = NaiveMatcher(text.words)
      for (number, entry) in entries.enumerated() {
        let actual = scan.naiveHits(of: number)
        #expect(actual == naive.hits(of: entry), "\(entry) in \(text.drawn)")
      }
    }
  }
}

extension Scan {
  fileprivate func naiveHits(of entry: Int) -> [NaiveMatcher.Hit] {
    hits.filter { $0.entry == entry }.map { hit in
      NaiveMatcher.Hit(
        words: Int(hit.words.lowerBound)..<Int(hit.words.upperBound),
        spans: spans[hit.spans].map {
          Int($0.words.lowerBound)..<Int($0.words.upperBound)
        })
    }
  }
}
