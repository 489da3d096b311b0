/// One to four stems that follow each other.
struct TermKey: Hashable, Comparable {
  /// Their numbers; −1 after the last.
  let stems: SIMD4<Int32>

  init(_ stems: ArraySlice<Int32>) {
    var key = SIMD4<Int32>(repeating: -1)
    for (place, stem) in stems.enumerated() { key[place] = stem }
    self.stems = key
  }

  var count: Int { (0..<4).first { stems[$0] < 0 } ?? 4 }

  static func < (left: TermKey, right: TermKey) -> Bool {
    for place in 0..<4 where left.stems[place] != right.stems[place] {
      return left.stems[place] < right.stems[place]
    }
    return false
  }
}

/// How often words and phrases are said, and by how many people.
struct TermCounts {
  /// A term in what is looked at.
  struct Count {
    var frequency = 0
    var people = 0
    var rest = 0
    fileprivate var lastPerson: Int32 = -1

    fileprivate mutating func add(_ person: Int32) {
      frequency += 1
      if lastPerson != person { people += 1 }
      lastPerson = person
    }
  }

  private let text: SpokenText
  private(set) var counts: [TermKey: Count] = [:]

  /// Longer phrases are hardly ever said twice.
  private static let longest = 4

  /// Counts what at least `people` say.
  init(_ text: SpokenText, people: Int) {
    self.text = text
    let sentences = text.sentences.filter { $0.person >= 0 }.enumerated()
      .sorted { ($0.element.person, $0.offset) < ($1.element.person, $1.offset) }.map(\.element)
    var words = Array(repeating: Count(), count: text.types.weights.count)
    for sentence in sentences {
      for word in text.words[sentence.words] where word >= 0 {
        words[Int(text.types.stems[Int(word)])].add(sentence.person)
      }
    }
    // What few people say is in no phrase that more of them say.
    let isKnown = words.map { $0.people >= people }
    for (stem, count) in words.enumerated()
    where isKnown[stem] && text.types.weights[stem] == .content {
      counts[TermKey([Int32(stem)])] = count
    }
    for sentence in sentences {
      forEachPhrase(in: sentence, isKnown) { counts[$0, default: Count()].add(sentence.person) }
    }
    counts = counts.filter { $0.value.people >= people }
    for sentence in text.sentences where sentence.person < 0 {
      for word in text.words[sentence.words] where word >= 0 {
        counts[TermKey([text.types.stems[Int(word)]])]?.rest += 1
      }
      forEachPhrase(in: sentence, isKnown) { counts[$0]?.rest += 1 }
    }
  }

  /// The stretches of words that say `keys`, by key: how often in which forms.
  func forms(of keys: Set<TermKey>) -> [TermKey: [[Int32]: Int]] {
    var forms: [TermKey: [[Int32]: Int]] = [:]
    let firsts = Set(keys.map { $0.stems[0] })
    for sentence in text.sentences where sentence.person >= 0 {
      for start in sentence.words
      where text.words[start] >= 0 && firsts.contains(text.types.stems[Int(text.words[start])]) {
        for end in start..<min(start + TermCounts.longest, sentence.words.upperBound) {
          guard text.words[end] >= 0 else { break }
          let words = text.words[start...end]
          let key = TermKey(stems(words)[...])
          if keys.contains(key) { forms[key, default: [:]][Array(words), default: 0] += 1 }
        }
      }
    }
    return forms
  }

  private func stems(_ words: ArraySlice<Int32>) -> [Int32] {
    words.map { text.types.stems[Int($0)] }
  }

  /// Phrases of two to four known words that say something, without general words at their ends.
  private func forEachPhrase(
    in sentence: SpokenText.Sentence, _ isKnown: [Bool], _ body: (TermKey) -> Void
  ) {
    let weights = text.types.weights
    let stems = text.words[sentence.words].map { $0 < 0 ? -1 : text.types.stems[Int($0)] }
    for start in stems.indices where stems[start] >= 0 {
      guard isKnown[Int(stems[start])], weights[Int(stems[start])].mayEndTerm else { continue }
      var hasContent = weights[Int(stems[start])] == .content
      for end in stems.indices[(start + 1)...].prefix(TermCounts.longest - 1) {
        guard stems[end] >= 0, isKnown[Int(stems[end])], weights[Int(stems[end])] != .barred
        else { break }
        let weight = weights[Int(stems[end])]
        let isParticle = weight == .particle && weights[Int(stems[end - 1])].mayEndTerm
        hasContent = hasContent || weight == .content
        if hasContent, weight.mayEndTerm || isParticle { body(TermKey(stems[start...end])) }
      }
    }
  }
}

extension WordTypes.Weight {
  /// Whether a term may begin or end with it.
  fileprivate var mayEndTerm: Bool { self == .light || self == .content }
}
