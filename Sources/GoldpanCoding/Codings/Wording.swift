import GoldpanText

/// The words of a transcript in order, to find some again that were edited a little.
struct Wording {
  /// The number of each word.
  private var words: [Int32] = []
  /// The sentence that each word stands in.
  private var sentenceOfWord: [Int32] = []
  /// The first word of each sentence, and the end.
  private var starts: [Int] = [0]
  private let turns: [Int]
  private var numbers: [ArraySlice<UInt8>: Int32] = [:]
  private var letters: [[Unicode.Scalar]] = []
  private var isHesitation: [Bool] = []
  /// Where each word stands.
  private var places: [[Int32]] = []

  /// Where words may stand now.
  struct Match {
    /// Sentences of one turn.
    let run: ClosedRange<Int>
    /// The part of the words that both have, of the longer one's, slips of the keyboard counted.
    let share: Double
    /// The same, slips not counted.
    let exact: Double
    /// How many of the words around are the same, in their order.
    let around: Int
  }

  /// Sentences in order, each as folded words with single blanks between them.
  init(_ sentences: [(turn: Int, words: [UInt8])]) {
    turns = sentences.map(\.turn)
    for (number, sentence) in sentences.enumerated() {
      for word in wordsOf(sentence.words) {
        let known = self.number(of: word)
        places[Int(known)].append(Int32(words.count))
        words.append(known)
        sentenceOfWord.append(Int32(number))
      }
      starts.append(words.count)
    }
  }

  private mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(letters.count)
    numbers[word] = number
    letters.append(Array(String(decoding: word, as: UTF8.self).unicodeScalars))
    isHesitation.append(Self.hesitations.contains(Array(word)))
    places.append([])
    return number
  }

  /// What people say while they think; that it is left out or put in makes no other words.
  private static let hesitations = Set(
    [
      "um", "uh", "uhm", "umm", "er", "erm", "ehm", "eh", "ah", "hm", "hmm", "mm", "äh", "ähm",
      "euh",
    ]
    .map { Array($0.utf8) })

  /// Where most of the words of `quote` stand, best known by the words around them.
  ///
  /// None where they share fewer than four of five (DESIGN.md §2); a slip of the keyboard makes no
  /// other word, and words around that stand in the same sentence by now do not count against it.
  func matches(of quote: [UInt8], _ around: Surroundings.Nearby) -> [Match] {
    let wanted = wanted(quote, around)
    guard (1...Wording.longestQuote).contains(wanted.quote.count) else { return [] }
    var found: [ClosedRange<Int>: Match] = [:]
    for start in likelyStarts(of: wanted) {
      var taken: Set<Int> = []
      // Equal words may stand so near that both are in reach.
      for _ in 0..<2 {
        let pairs = laid(wanted, at: start, besides: taken)
        guard let match = match(pairs, wanted) else { break }
        if found[match.run].map({ $0.around < match.around }) ?? true { found[match.run] = match }
        taken.formUnion(pairs.lazy.filter { wanted.quote.contains($0.word) }.map(\.place))
      }
    }
    return found.values.sorted { $0.run.lowerBound < $1.run.lowerBound }
  }

  // MARK: What is looked for

  /// A quote with the words around it.
  private struct Wanted {
    struct Word {
      /// Its number, if the transcript has it.
      let number: Int32?
      let letters: [Unicode.Scalar]
      let isHesitation: Bool
    }

    let words: [Word]
    /// Which of them are the quote.
    let quote: Range<Int>
    /// Whether hesitations are all that is said.
    let isHesitant: Bool

    func counts(_ word: Int) -> Bool { isHesitant || !words[word].isHesitation }
  }

  private func wanted(_ quote: [UInt8], _ around: Surroundings.Nearby) -> Wanted {
    let quoted = wordsOf(quote)
    let before = around.before.reversed()
    let words = (before + quoted + around.after).map { word in
      Wanted.Word(
        number: numbers[word],
        letters: Array(String(decoding: word, as: UTF8.self).unicodeScalars),
        isHesitation: Self.hesitations.contains(Array(word)))
    }
    let place = before.count..<before.count + quoted.count
    return Wanted(
      words: words, quote: place, isHesitant: words[place].allSatisfy(\.isHesitation))
  }

  /// The words laid over the transcript about `start`, the quote not on places that are `taken`.
  private func laid(_ wanted: Wanted, at start: Int, besides taken: Set<Int>) -> [Alignment.Pair] {
    Alignment(
      at: start, wanted.words.count, in: words.count, target: wanted.quote.lowerBound
    ) { word, place in
      if let word, let place, wanted.quote.contains(word), taken.contains(place) { return -3 }
      return kinship(wanted, word, place)
    }.pairs
  }

  private func kinship(_ wanted: Wanted, _ word: Int?, _ place: Int?) -> Int {
    switch (word, place) {
    case (let word?, let place?):
      let one = wanted.words[word]
      let number = words[place]
      if one.number == number { return 6 }
      switch SpellingSlips.kind(one.letters, letters[Int(number)]) {
      case .likely: return 5
      case .doubtful: return 2
      case nil: return -3
      }
    case (let word?, nil): return wanted.words[word].isHesitation ? 0 : -2
    case (nil, let place?): return isHesitation[Int(words[place])] ? 0 : -2
    case (nil, nil): return 0
    }
  }

  /// Where in the transcript the words may begin, by the rarest of them that it has.
  private func likelyStarts(of wanted: Wanted) -> [Int] {
    var rare: [(count: Int, place: Int, number: Int)] = []
    for (place, word) in wanted.words.enumerated() {
      guard let number = word.number.map(Int.init) else { continue }
      let count = places[number].count
      if count <= Wording.mostPlaces { rare.append((count, place, number)) }
    }
    var starts: [Int] = []
    for (count, place, number) in rare.sorted(by: { $0 < $1 }) {
      guard starts.count + count <= Wording.mostStarts else { break }
      starts += places[number].map { Int($0) - place }
    }
    starts.sort()
    var windows: [(votes: Int, start: Int)] = []
    var first = 0
    for (last, start) in starts.enumerated() {
      while start - starts[first] > Wording.slack { first += 1 }
      windows.append((last - first + 1, starts[(first + last) / 2]))
    }
    windows.sort { ($1.votes, $0.start) < ($0.votes, $1.start) }
    var chosen: [Int] = []
    for (votes, start) in windows.prefix(400) {
      guard chosen.count < Wording.mostTries, 3 * votes >= windows[0].votes else { break }
      if chosen.allSatisfy({ abs($0 - start) > Wording.slack }) { chosen.append(start) }
    }
    return chosen
  }

  /// The sentences of one turn that hold most of the quote and little else.
  private func match(_ pairs: [Alignment.Pair], _ wanted: Wanted) -> Match? {
    let quoted = pairs.filter { wanted.quote.contains($0.word) }
    guard let first = quoted.first.map({ Int(sentenceOfWord[$0.place]) }),
      let last = quoted.last.map({ Int(sentenceOfWord[$0.place]) })
    else { return nil }
    let outside = pairs.filter { !wanted.quote.contains($0.word) }
    let around = outside.count { $0.score > 2 }
    // Where the words around are the right ones, sentences may have grown together.
    let mayGrow = around > 0 && 2 * around >= wanted.words.count - wanted.quote.count
    var best: Match?
    for start in first...min(last, first + 8) {
      for end in max(start, last - 8)...last where turns[start] == turns[end] {
        let range = starts[start]..<starts[end + 1]
        let inside = quoted.filter { range.contains($0.place) && wanted.counts($0.word) }
        let strange = mayGrow ? 0 : strangers(in: range, outside, wanted)
        let longer = Double(max(wanted.quote.count(where: wanted.counts), strange, 1))
        let share = Double(inside.count) / longer
        guard share >= 0.8, share > best?.share ?? 0 else { continue }
        let exact = Double(inside.count { $0.score == 6 }) / longer
        best = Match(run: start...end, share: share, exact: exact, around: around)
      }
    }
    return best
  }

  /// How many words of `range` are none of those around the quote.
  private func strangers(
    in range: Range<Int>, _ outside: [Alignment.Pair], _ wanted: Wanted
  ) -> Int {
    range.count { wanted.isHesitant || !isHesitation[Int(words[$0])] }
      - outside.count { range.contains($0.place) && !wanted.words[$0.word].isHesitation }
  }

  /// Longer quotes and commoner words are not looked for, so that reading stays linear.
  private static let longestQuote = 500
  private static let mostPlaces = 400
  private static let mostStarts = 2_000
  private static let mostTries = 6
  /// How many words more or less may stand between two words of a quote.
  private static let slack = 6
}

/// The words of a text whose words were folded, single blanks between them.
func wordsOf(_ folded: [UInt8]) -> [ArraySlice<UInt8>] {
  folded.split(separator: UInt8(ascii: " "))
}
