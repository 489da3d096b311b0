/// The sentences of a transcript by their words, to find one again that was edited a little.
struct Wording {
  private struct Sentence {
    let turn: Int
    let words: [ArraySlice<UInt8>]
  }

  private let sentences: [Sentence]
  /// The sentences that have a word, in order.
  private var holding: [ArraySlice<UInt8>: [Int]] = [:]
  private let slips: SpellingSlips

  /// Where words may stand now.
  struct Likeness {
    let runs: [ClosedRange<Int>]
    /// Whether so much of them is spelled otherwise that only the words around tell.
    let needsContext: Bool
  }

  /// Sentences in order, each as folded words with single blanks between them.
  init(_ sentences: [(turn: Int, words: [UInt8])]) {
    self.sentences = sentences.map { Sentence(turn: $0.turn, words: Wording.words(of: $0.words)) }
    for (number, sentence) in self.sentences.enumerated() {
      for word in Set(sentence.words) { holding[word, default: []].append(number) }
    }
    slips = SpellingSlips(holding.keys.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The sentences, or few that follow each other in a turn, that share most words with `quote`;
  /// none if no sentence shares four of five (DESIGN.md §2).
  ///
  /// A slip of the keyboard makes no other word.
  func runs(like quote: [UInt8]) -> Likeness {
    let wanted = Wording.words(of: quote)
    guard (1...Wording.longestQuote).contains(wanted.count) else {
      return Likeness(runs: [], needsContext: false)
    }
    var best = (share: Share(), runs: Set<ClosedRange<Int>>())
    for sentence in candidates(wanted) {
      for run in runs(around: sentence, likeLong: wanted.count) {
        let share = self.share(of: run, with: wanted)
        guard share.whole >= 0.8, share >= best.share else { continue }
        if share > best.share { best = (share, []) }
        best.runs.insert(run)
      }
    }
    return Likeness(
      runs: best.runs.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) },
      needsContext: best.share.exact < 0.8)
  }

  /// What shares four of five words has one of the rarest of them.
  private func candidates(_ wanted: [ArraySlice<UInt8>]) -> Set<Int> {
    let missing = wanted.count / 5
    let rarest = wanted.map(sentences(with:)).sorted { $0.count < $1.count }
    let found = Set(rarest.prefix(missing + 1).flatMap { $0.prefix(Wording.mostCandidates) })
    return found.count <= Wording.mostCandidates ? found : []
  }

  /// The sentences that have a word, or one that is a slip away from it.
  private func sentences(with word: ArraySlice<UInt8>) -> [Int] {
    let others = slips.words(like: String(decoding: word, as: UTF8.self))
    return (holding[word] ?? []) + others.flatMap { holding[Array($0.utf8)[...]] ?? [] }
  }

  /// The sentences of one turn, `sentence` among them, that together have about so many words: more
  /// or fewer could not share four of five.
  private func runs(around sentence: Int, likeLong count: Int) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    let turn = sentences[sentence].turn
    for first in max(0, sentence - Wording.longestRun + 1)...sentence
    where sentences[first].turn == turn {
      var words = 0
      for last in first..<min(sentences.count, first + Wording.longestRun) {
        words += sentences[last].words.count
        guard sentences[last].turn == turn, 4 * words <= 5 * count else { break }
        if last >= sentence, 5 * words >= 4 * count { runs.append(first...last) }
      }
    }
    return runs
  }

  /// The part of the words that both have, of the longer one's.
  private struct Share: Comparable {
    /// Slips of the keyboard counted.
    var whole = 0.0
    /// Slips not counted.
    var exact = 0.0

    static func < (left: Share, right: Share) -> Bool {
      (left.whole, left.exact) < (right.whole, right.exact)
    }
  }

  private func share(of run: ClosedRange<Int>, with wanted: [ArraySlice<UInt8>]) -> Share {
    let count = run.reduce(0) { $0 + sentences[$1].words.count }
    var left: [ArraySlice<UInt8>: Int] = [:]
    for word in wanted { left[word, default: 0] += 1 }
    var same = 0
    var others: [ArraySlice<UInt8>] = []
    for word in run.flatMap({ sentences[$0].words }) {
      if let waiting = left[word], waiting > 0 {
        left[word] = waiting - 1
        same += 1
      } else {
        others.append(word)
      }
    }
    let missing = wanted.filter { word in
      guard let waiting = left[word], waiting > 0 else { return false }
      left[word] = waiting - 1
      return true
    }
    let longer = Double(max(count, wanted.count))
    let slipped = same + slipCount(missing, others)
    return Share(whole: Double(slipped) / longer, exact: Double(same) / longer)
  }

  /// How many words of one side are a slip away from one of the other; of very many none.
  private func slipCount(_ some: [ArraySlice<UInt8>], _ others: [ArraySlice<UInt8>]) -> Int {
    guard some.count <= Wording.mostSlips, others.count <= Wording.mostSlips else { return 0 }
    var left = others.map { String(decoding: $0, as: UTF8.self) }
    return some.count { word in
      let text = String(decoding: word, as: UTF8.self)
      guard let place = left.firstIndex(where: { SpellingSlips.isSlip($0, text) }) else {
        return false
      }
      left.remove(at: place)
      return true
    }
  }

  private static func words(of folded: [UInt8]) -> [ArraySlice<UInt8>] {
    folded.split(separator: UInt8(ascii: " "))
  }

  /// Longer quotes and commoner words are not looked for, so that reading stays linear.
  private static let longestQuote = 500
  private static let longestRun = 8
  private static let mostCandidates = 200
  private static let mostSlips = 8
}
