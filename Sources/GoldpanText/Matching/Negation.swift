/// What turns a match into its opposite: a negator before it in its clause.
///
/// After NegEx (Chapman, Bridewell, Hanbury, Cooper & Buchanan 2001).
/// A clause ends with its sentence, at `; :` or a dash, at a full stop before lower case, and
/// before a word of `conjunctions`. A comma does not end it ("never, in all those years, explained"), except after an answer
/// ("No, they explained it again"). All lists are English and stand here.
enum Negation {
  /// How many words a negator reaches, the next one included.
  static let reach: UInt8 = 5

  /// Words that negate what follows; besides them every word in -n't.
  static let negators = words(
    """
    not no never cannot nobody nothing none neither nor nowhere without
    hardly barely scarcely rarely seldom nope nah
    dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt couldnt wouldnt shouldnt aint
    cant wont
    """)

  /// Words that begin a clause of their own.
  static let conjunctions = words(
    """
    but however though although albeit except nevertheless nonetheless whereas because unless
    until
    """)

  /// Words that answer a question: a comma after them ends their clause.
  static let answers = words("no nope nah")

  /// Sounds that are no words.
  static let fillers = words("um umm uhm uh uhh er erm hm hmm mm mmm")

  /// Phrases whose negator negates nothing: they say more, not less.
  ///
  /// `|` separates words of one place, `...` stands for up to three words.
  static let emphases = """
    not only
    not just
    not merely
    not simply
    not to mention
    no wonder
    no matter
    no doubt
    nothing but
    none other
    \(cannot) be|get|have happier|better|easier|nicer|simpler|prouder
    \(cannot) be|get more|any
    \(cannot) agree more
    \(cannot) ask|wish|hope for more|better
    \(cannot) have been happier|better|easier|more|nicer|simpler
    can not be happier|better|easier|more
    \(cannot) praise|thank|recommend|rate|speak|say|stress|emphasise|emphasize ... enough|highly
    can not praise|thank|recommend|rate|stress ... enough|highly
    never been happier|better|easier
    never felt better|happier
    """

  /// Phrases that say something good by denying something bad: their negator reaches no
  /// further than they do.
  static let denials = """
    no complaints|complaint|problem|problems|issue|issues|trouble|worries|fuss|hassle|bother
    without fail|issue|issues|trouble|problem|problems|hassle|fuss|complaint
    \(cannot) fault|complain|grumble|argue|knock
    can not fault|complain|grumble|argue
    nothing to complain about
    nothing bad to say
    not a problem|bother
    not bad
    not too bad
    """

  private static let cannot =
    "can't|cannot|cant|couldn't|couldnt|wouldn't"

  /// Whether a folded word negates by its ending.
  static func isContraction(_ word: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count > 3 && word[range.upperBound - 3] == UInt8(ascii: "n")
      && word[range.upperBound - 2] == UInt8(ascii: "'")
      && word[range.upperBound - 1] == UInt8(ascii: "t")
  }

  /// A list of phrases as patterns.
  static func phrases(_ list: String) -> [[Pattern.Item]] {
    list.split(separator: "\n").map { line in
      line.split(separator: " ").map { place in
        guard place != "..." else { return .gap }
        let words = place.split(separator: "|").map { [Pattern.Item.word(String($0))] }
        return words.count == 1 ? words[0][0] : .oneOf(words)
      }
    }
  }

  private static func words(_ list: String) -> [[UInt8]] {
    list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  }
}
