/// Which phrases of an automaton words make us look for.
struct PhraseSearch: Sendable {
  /// A word that is a phrase of a group all by itself.
  struct Single: Sendable {
    let group: Int32
    let literalLetters: Int32
  }

  /// A phrase that a word makes us look for.
  struct Look: Sendable {
    let phrase: Int32
    /// Those that hold the phrase.
    let groups: Range<Int32>
    let literalLetters: Int32
    /// The steps of a plain phrase, one a word.
    let steps: Range<Int32>
    /// How many words of a plain phrase stand before the word.
    let before: Int32
    let outcome: Outcome
    let neighbour: Neighbour
  }

  /// What a word does for a phrase that it makes us look for.
  enum Outcome: Sendable {
    /// It is the phrase.
    case found
    /// A plain phrase of a rule may stand around it.
    case plain
    /// Another phrase of a rule may stand around it.
    case rule
    /// A phrase of the language may stand around it.
    case language
  }

  /// A word beside the one that makes us look.
  ///
  /// Most of what a common word makes us look for is not there, and this is all that has to be read
  /// of it.
  struct Neighbour: Sendable {
    /// The marks of the terms of which it has to satisfy one.
    var marks: TermMarks = 0
    /// Where it stands, counted from the other; 0 if it may be any word.
    var distance: Int32 = 0
    /// The only group that holds the phrase, or −1.
    var onlyGroup: Int32 = -1
  }

  /// By term: its stretch of a list begins here and ends where the next does.
  private struct Stretches {
    var first: [Int32] = []

    @inline(__always)
    subscript(term: Int32) -> Range<Int> {
      Int(first[Int(term)])..<Int(first[Int(term) &+ 1])
    }
  }

  /// The words of all terms that are phrases, side by side.
  private var singles: [Single] = []
  private var singlesOfTerms = Stretches()
  /// The other phrases that words of all terms make us look for, side by side.
  private(set) var looks: [Look] = []
  /// The same, as far as they are asked first.
  private var neighbours: [Neighbour] = []
  private var looksOfTerms = Stretches()
  /// Phrases without any word to look for.
  private(set) var unanchored: [Int32] = []
  /// By term: the phrases that a word makes us look for, until they stand in `looks`.
  private var anchored: [[Int32]] = []

  /// Whether the phrases are of latent groups: roots ask for those, but none wakes by them.
  let isLatent: Bool

  /// Looks for nothing yet.
  init(isLatent: Bool) { self.isLatent = isLatent }

  /// The terms of the words that phrases are looked for by, until it is sealed.
  var anchors: Set<Int32> {
    Set(anchored.indices.lazy.filter { !anchored[$0].isEmpty }.map { Int32($0) })
  }

  /// Has a phrase looked for by the words of `anchor`, or everywhere without one.
  mutating func add(_ phrase: Int32, by anchor: PhraseCompiler.Anchor?) {
    guard let anchor else {
      unanchored.append(phrase)
      return
    }
    look(for: anchor.term, then: phrase)
    guard !anchor.others.isEmpty else { return }
    var others = anchor.others
    others.sortEachOnce()
    for term in others where term != anchor.term { look(for: term, then: phrase) }
  }

  private mutating func look(for term: Int32, then phrase: Int32) {
    while anchored.count <= Int(term) { anchored.append([]) }
    anchored[Int(term)].append(phrase)
  }

  /// Puts the phrases of `terms` terms side by side, each made a look or, where the word is all of it,
  /// as many singles as it has groups.
  ///
  /// `groups` are those of all phrases.
  mutating func seal(terms: Int, _ groups: [Int32], _ look: (Int32) -> Look) {
    for term in 0...terms {
      singlesOfTerms.first.append(Int32(singles.count))
      looksOfTerms.first.append(Int32(looks.count))
      guard term < anchored.count else { continue }
      for phrase in anchored[term] {
        let look = look(phrase)
        guard look.outcome == .found else {
          looks.append(look)
          continue
        }
        for place in look.groups {
          singles.append(
            Single(group: groups[Int(place)], literalLetters: look.literalLetters))
        }
      }
    }
    neighbours = looks.map(\.neighbour)
    anchored = []
  }
}

extension PhraseSearch {
  /// Adds the words that are phrases of `lookups`, and notes what else these make us look for; of latent
  /// groups only what is sought.
  ///
  /// Looks that the word beside rules out are not noted, if that is looked up already.
  func deal(
    _ lookups: [Int32], _ words: [Scan.Word], _ lexicon: Lexicon, isSought: [Bool],
    to occurrences: inout [Occurrence], _ looks: inout [NotedLook]
  ) {
    let (lookups, words, isSought) = (lookups.span, words.span, isSought.span)
    let (entries, terms) = (lexicon.entries.span, lexicon.terms.span)
    for index in lookups.indices {
      let word = lookups[index]
      let entry = Int(words[Int(word)].entry)
      guard entry >= 0 else { continue }
      for place in entries[entry].terms {
        let term = terms[place]
        addSingles(singlesOfTerms[term], at: word, isSought, to: &occurrences)
        for look in looksOfTerms[term]
        where mayFind(neighbours[look], beside: Int(word), words, entries, isSought) {
          looks.append(NotedLook(look: Int32(truncatingIfNeeded: look), word: word))
        }
      }
    }
  }

  @inline(__always)
  private func addSingles(
    _ places: Range<Int>, at word: Int32, _ isSought: Span<Bool>,
    to occurrences: inout [Occurrence]
  ) {
    let singles = singles.span
    for place in places {
      // The stretches of terms are of these singles, and there is a truth value for every group.
      let single = singles[unchecked: place]
      guard !isLatent || isSought[unchecked: Int(single.group)] else { continue }
      occurrences.append(
        Occurrence(
          group: single.group, start: word, end: word &+ 1,
          literalLetters: single.literalLetters))
    }
  }

  @inline(__always)
  private func mayFind(
    _ neighbour: Neighbour, beside word: Int, _ words: Span<Scan.Word>,
    _ entries: Span<Lexicon.Entry>, _ isSought: Span<Bool>
  ) -> Bool {
    if isLatent, neighbour.onlyGroup >= 0, !isSought[Int(neighbour.onlyGroup)] { return false }
    guard neighbour.distance != 0 else { return true }
    let place = word &+ Int(neighbour.distance)
    guard place >= 0, place < words.count else { return false }
    let entry = Int(words[place].entry)
    guard entry >= 0 else { return entry == Int(Scan.Word.unknown) }
    return entries[entry].marks & neighbour.marks != 0
  }
}

/// A look, by its place, and the word that it is for.
struct NotedLook: Sendable {
  let look: Int32
  let word: Int32
}

/// A bit for each of some terms, which others may share: it tells most words from those that satisfy
/// one of them.
typealias TermMarks = UInt64

extension TermMarks {
  /// The mark of one term.
  init(term: Int32) { self = 1 << UInt64(term & 63) }
}
