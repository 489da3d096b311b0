import GoldpanText
import TestSupport
import Testing

@Suite struct MatcherOracleTests {
  /// 20,000 texts in all, each with some rules.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a matcher finds what the definition says`(seed: UInt64) {
    var random = RandomMatching(Seeded(seed))
    let entries = (0...Int(seed / 100)).map { _ in random.entry(depth: 1 + Int(seed / 70)) }
    let matcher = Matcher(entries)
    var scan = Scan()
    for number in 0..<100 {
      let text = random.text(words: Self.length(number, seed))
      let bytes = Array(text.drawn.utf8)
      matcher.scan(bytes, TextRange(0, bytes.count), into: &scan)
      let naive = NaiveMatcher(text.words, rules: entries.map(\.pattern))
      for (number, entry) in entries.enumerated() {
        let actual = scan.naiveHits(of: number)
        #expect(actual == naive.hits(of: entry), "\(entry) in \(text.drawn)")
      }
    }
  }
}

extension MatcherOracleTests {
  /// Most texts are a sentence, every twentieth is a turn, the first is empty.
  private static func length(_ number: Int, _ seed: UInt64) -> Int {
    number == 0 ? 0 : number % 20 == 0 ? 2 + Int(seed / 8) : 1 + number % 8
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
