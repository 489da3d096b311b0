/// All entries of a matcher as tables of integers: what a scan walks over.
struct Automaton: Sendable {
  /// An instruction of a phrase.
  enum Step: Equatable, Sendable {
    /// The next word satisfies a term.
    case term(Int32)
    /// The next word satisfies one of the terms at a place of `choices`, so many of them.
    case oneOf(Int32, Int32)
    /// The next word is any word.
    case any
    /// Go on at both places, counted from the phrase's first step.
    case split(Int32, Int32)
    /// Go on at one place, counted from the phrase's first step.
    case jump(Int32)
    /// The phrase is complete.
    case accept
    /// Nothing matches here.
    case fail
  }

  /// One sequence of words that some groups of alternatives hold.
  struct Phrase: Sendable {
    /// Whose alternative it is: a stretch of `phraseGroups`.
    let groups: Range<Int32>
    /// Its instructions in `steps`.
    var steps: Range<Int>
    /// Only `term`, `oneOf` and `any`, one a word.
    var isPlain: Bool
    /// How many words at least and at most stand before a word that makes us look.
    let before: ClosedRange<Int32>
    /// The fewest spelled-out letters of its wildcards; `Int32.max` without wildcards.
    let literalLetters: Int32

    /// The steps that ask for the words of a plain phrase.
    var words: Range<Int32> { Int32(steps.lowerBound)..<Int32(steps.upperBound - 1) }
  }

  /// Whether occurrences must be negated, must not, or may.
  enum Polarity: Sendable {
    case affirmed, negated, either

    /// Whether a match counts that a negator stands before, or does not.
    func admits(isNegated: Bool) -> Bool {
      switch self {
      case .affirmed: !isNegated
      case .negated: isNegated
      case .either: true
      }
    }
  }

  /// A pattern above phrases; numbers are places in `nodes`.
  enum Node: Sendable {
    /// Occurrences of a group; the negators that the groups of `excusedBy` match do not count.
    case group(Int32, Polarity, excusedBy: Int32?)
    case any(Range<Int>)
    case all(Range<Int>)
    case not(Int)
    /// Pairs of two nodes; negation is asked once, at the pair's first word.
    case near(Int, Int, within: Int32, isOrdered: Bool, Polarity)
  }

  /// A pattern of an entry that is looked for on its own.
  ///
  /// Most roots hold nowhere in a turn, so little may be done for them. Of `they NEAR broke*` each
  /// side is a *group* of phrases. Wherever the root holds, `broke*` occurs, which is the rarer one:
  /// the root *sleeps* until `broke*` is found, which *wakes* it. `they` stands in nearly every turn
  /// and wakes nothing: it is *latent*, and is *sought* only in turns where a root is *awake* that
  /// asks for it. A group that several roots ask for is a *leaf* of each.
  struct Root: Sendable {
    let entry: Int32
    let node: Int
    let unit: Scope.Unit
    /// The groups that give evidence, a stretch of `rootGroups`.
    let groups: Range<Int>
    /// The groups of which one occurs wherever the root holds, a stretch of `rootGroups`.
    let wakers: Range<Int>
    /// All groups that it asks for, a stretch of `leaves`.
    let leaves: Range<Int>
    /// Those of them that are latent, a stretch of `latent`.
    var latent = 0..<0
    /// Groups all of which occur wherever the root holds, a stretch of `required`: those that are not
    /// latent, without the only one that awakens it.
    var required = 0..<0
    /// The latent ones, the stretch behind.
    var requiredLatent = 0..<0
  }

  var vocabulary: Vocabulary
  let abbreviations: Abbreviations
  let asides: Asides
  /// What admits the words that phrases are looked for by, and those of the language lists.
  var filter = WordFilter()
  /// What admits the words that any term asks for.
  var sieve = WordSieve(names: [], beginnings: WordFilter())
  var steps: [Step] = []
  /// By `oneOf`: its terms, in order.
  var choices: [Int32] = []
  /// Whether some rule tells capitals apart.
  var hasExactTerms = false
  var phrases: [Phrase] = []
  /// By phrase: the groups that hold it.
  var phraseGroups: [Int32] = []
  /// Finds the phrases of the language and of the groups that roots wake by.
  var search = PhraseSearch(isLatent: false)
  /// Finds those of the latent groups.
  var latentSearch = PhraseSearch(isLatent: true)
  /// By group: the most words that one of its phrases takes.
  var longest: [Int32] = []
  /// By group: how rare the commonest word is that makes us look for one of its phrases.
  var rarity: [Int] = []
  var nodes: [Node] = []
  /// Children of `any` and `all`.
  var children: [Int] = []
  var roots: [Root] = []
  var rootGroups: [Int32] = []
  /// By root: all groups that its node asks for.
  var leaves: [Int32] = []
  /// By root: the latent ones.
  var latent: [Int32] = []
  /// By root: the groups that it cannot hold without.
  var required: [Int32] = []
  /// By group: the roots that one of its occurrences awakens.
  var awakened: [[Int32]] = []
  /// The same, side by side: lists of lists cost a reference count a look.
  var sleepers: [Int32] = []
  /// By group: its stretch of `sleepers` begins here and ends where the next does.
  var firstSleeper: [Int] = []

  /// The group of the phrases whose negator negates nothing.
  static let emphases: Int32 = 0
  /// The group of the phrases whose negator reaches no further than they do.
  static let denials: Int32 = 1
  /// The group of the phrases that make what follows hypothetical.
  static let hypothetical: Int32 = 2
  /// The group of the phrases that make what follows second-hand.
  static let secondHand: Int32 = 3
  /// The group of the phrases that only look like those of the two groups before.
  static let pseudoCues: Int32 = 4
  /// The group of the phrases with which speakers come back to themselves.
  static let resumptions: Int32 = 5

  /// An automaton of no entries yet.
  init(_ language: LanguageLists, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    abbreviations = Abbreviations(language)
    asides = Asides(language)
  }
}
