/// The sentences of a transcript by their words, to find one again that was edited a little.
struct Wording {
  private struct Sentence {
    let turn: Int
    let words: [ArraySlice<UInt8>]
  }

  private let sentences: [Sentence]
  /// The sentences that have a word, in order.
  private var holding: [ArraySlice<UInt8>: [Int]] = [:]

  /// Sentences in order, each as folded words with single blanks between them.
  init(_ sentences: [(turn: Int, words: [UInt8])]) {
    self.sentences = sentences.map { Sentence(turn: $0.turn, words: Wording.words(of: $0.words)) }
    for (number, sentence) in self.sentences.enumerated() {
      for word in Set(sentence.words) { holding[word, default: []].append(number) }
    }
  }

  /// The sentences, or few that follow each other in a turn, that share most words with `quote`;
  /// none if no sentence shares four of five (DESIGN.md §2).
  func runs(like quote: [UInt8]) -> [ClosedRange<Int>] {
    let wanted = Wording.words(of: quote)
    guard (1...Wording.longestQuote).contains(wanted.count) else { return [] }
    var best = (share: 0.0, runs: Set<ClosedRange<Int>>())
    for sentence in candidates(wanted) {
      for run in runs(around: sentence) {
        let share = self.share(of: run, with: wanted)
        guard share >= 0.8, share >= best.share else { continue }
        if share > best.share { best = (share, []) }
        best.runs.insert(run)
      }
    }
    return best.runs.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// What shares four of five words has one of the rarest of them.
  private func candidates(_ wanted: [ArraySlice<UInt8>]) -> Set<Int> {
    let missing = wanted.count / 5
    let rarest = wanted.map { holding[$0] ?? [] }.sorted { $0.count < $1.count }
    let found = Set(rarest.prefix(missing + 1).flatMap { $0.prefix(Wording.mostCandidates) })
    return found.count <= Wording.mostCandidates ? found : []
  }

  /// Up to three sentences of one turn, `sentence` among them.
  private func runs(around sentence: Int) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for first in max(0, sentence - 2)...sentence {
      for last in sentence..<min(sentences.count, first + 3)
      where sentences[first].turn == sentences[last].turn {
        runs.append(first...last)
      }
    }
    return runs
  }

  /// The part of the words that both have, of the longer one's.
  private func share(of run: ClosedRange<Int>, with wanted: [ArraySlice<UInt8>]) -> Double {
    let count = run.reduce(0) { $0 + sentences[$1].words.count }
    guard count <= 2 * wanted.count else { return 0 }
    var left: [ArraySlice<UInt8>: Int] = [:]
    for word in wanted { left[word, default: 0] += 1 }
    var same = 0
    for word in run.flatMap({ sentences[$0].words }) {
      guard let waiting = left[word], waiting > 0 else { continue }
      left[word] = waiting - 1
      same += 1
    }
    return Double(same) / Double(max(count, wanted.count))
  }

  private static func words(of folded: [UInt8]) -> [ArraySlice<UInt8>] {
    folded.split(separator: UInt8(ascii: " "))
  }

  /// Longer quotes and commoner words are not looked for, so that reading stays linear.
  private static let longestQuote = 500
  private static let mostCandidates = 200
}
