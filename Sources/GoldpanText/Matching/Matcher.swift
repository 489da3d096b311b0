/// Finds many patterns in a text at once: compile once, match many; shared by threads.
public struct Matcher: Sendable {
  /// What becomes of occurrences that a negator stands before.
  public enum Handling: Hashable, Sendable {
    /// They do not count.
    case block
    /// They count.
    case keep
  }

  /// What to look for and how.
  public struct Entry: Hashable, Sendable {
    /// What to look for.
    public let pattern: Pattern
    /// How far a match may reach.
    public let unit: Scope.Unit
    /// What becomes of negated occurrences.
    public let negation: Handling
    /// Whether upper and lower case differ.
    public let isCaseSensitive: Bool

    /// Looks for `pattern` in sentences, without regard to case, unless told otherwise.
    public init(
      _ pattern: Pattern, unit: Scope.Unit = .sentence, negation: Handling = .block,
      isCaseSensitive: Bool = false
    ) {
      self.pattern = pattern
      self.unit = unit
      self.negation = negation
      self.isCaseSensitive = isCaseSensitive
    }
  }

  private let automaton: Automaton
  /// What tells whose words a scan's lexicon has learnt.
  private let identity: Int

  /// A matcher of `entries`, which are known by their places in the array, for texts in some
  /// language.
  public init(_ entries: [Entry], language: LanguageLists = .english) {
    automaton = PatternCompiler.compile(entries, language)
    identity = automaton.vocabulary.identity
  }

  /// Everything that matches in `range`, which is taken as one turn, sorted by start, then by
  /// pattern.
  public func matches(in source: Source, _ range: TextRange) -> [Match] {
    var scan = Scan()
    self.scan(source.bytes, range, into: &scan)
    let found = scan.hits.map { Match(pattern: $0.entry, range: scan.range(of: $0)) }
    return found.sorted { left, right in
      (left.range.start, left.pattern, left.range.end)
        < (right.range.start, right.pattern, right.range.end)
    }
  }

  /// Finds everything in one turn of a text of less than 2 GiB; `scan` may come from any use.
  package func scan(_ bytes: [UInt8], _ range: TextRange, into scan: inout Scan) {
    precondition(bytes.count <= Int32.max, "places in a text are kept in 32 bits")
    if scan.matcher != identity || scan.lexicon.size > Self.largestLexicon {
      scan.matcher = identity
      scan.lexicon = Lexicon()
    }
    automaton.scan(bytes, range, &scan)
  }

  /// A lexicon that outgrows this many bytes starts anew with the next turn.
  private static let largestLexicon = 8 << 20
}

/// A pattern found in bytes.
public struct Match: Hashable, Sendable {
  /// The entry's place in the array the matcher was made from.
  public let pattern: Int
  /// From the first matched word to the end of the last; not empty.
  public let range: TextRange

  /// A match of entry number `pattern`.
  public init(pattern: Int, range: TextRange) {
    precondition(!range.isEmpty, "a match covers something")
    self.pattern = pattern
    self.range = range
  }
}
