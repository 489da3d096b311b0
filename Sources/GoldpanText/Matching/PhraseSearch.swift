/// Which phrases of an automaton words make us look for.
struct PhraseSearch: Sendable {
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

  /// The phrases that words of all terms make us look for, side by side.
  private(set) var looks: [Look] = []
  /// By look: the only group that holds its phrase, or −1.
  ///
  /// Most of what a common word makes us look for is not sought, and this is all that has to be read
  /// of it.
  private(set) var onlyGroups: [Int32] = []
  /// By term: its stretch of `looks` begins here and ends where the next does.
  private var first: [Int32] = []
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

  /// Puts the phrases of `terms` terms side by side, each made a look.
  ///
  /// `groups` are those of all phrases.
  mutating func seal(terms: Int, _ groups: [Int32], _ look: (Int32) -> Look) {
    for phrases in anchored {
      first.append(Int32(looks.count))
      for phrase in phrases { looks.append(look(phrase)) }
    }
    onlyGroups = looks.map { $0.groups.count == 1 ? groups[Int($0.groups.lowerBound)] : -1 }
    while first.count <= terms { first.append(Int32(looks.count)) }
    anchored = []
  }

  /// The looks for a word that satisfies `term`, by their places in `looks`.
  @inline(__always)
  func places(of term: Int32) -> Range<Int> {
    Int(first[Int(term)])..<Int(first[Int(term) + 1])
  }
}
