/// Cuts English words down to what their inflections share.
///
/// The Snowball English stemmer, also called Porter2 (Porter 2001, with the revisions up to
/// Snowball 3.0): endings fall in five steps, most of them only inside two regions of the word.
/// R1 begins after the first consonant that follows a vowel, R2 likewise within R1.
package enum Stemming {
  /// The stem of a folded word in UTF-8; a word of one or two bytes is its own stem.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 2 else { return word }
    if word.count < 7, let pair = irregularStems.first(where: { $0.word == word }) {
      return pair.stem
    }
    var ending = WordEnding(word)
    ending.dropGenitive()
    ending.dropPlural()
    ending.dropTense()
    ending.weakenFinalY()
    ending.shorten(derivations, within: .first)
    ending.shorten(adjectives, within: .first)
    ending.shorten(nominals, within: .second)
    ending.dropFinalLetter()
    return ending.word
  }

  /// The words that have the folded `stem` although they begin with other letters.
  static func irregular(_ stem: [UInt8]) -> [[UInt8]] {
    let lying =
      stem.count == 3 && stem[1...] == [0x69, 0x65] ? [[stem[0]] + Array("ying".utf8)] : []
    return irregularStems.filter { $0.stem == stem }.map(\.word) + lying
  }

  /// How many letters of a folded `stem` every other word with this stem begins with.
  ///
  /// Endings give way to at most the last letter of the stem, or the last two (*-bility* to
  /// *-ble*) where it is long.
  static func sharedLetters(_ stem: [UInt8]) -> Int { stem.count - (stem.count < 6 ? 1 : 2) }

  /// The stem of a folded word.
  package static func stem(_ word: String) -> String {
    String(decoding: stem(Array(word.utf8)), as: UTF8.self)
  }
}

private let irregularStems: [(word: [UInt8], stem: [UInt8])] = [
  ("skis", "ski"), ("skies", "sky"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"),
  ("early", "earli"), ("only", "onli"), ("singly", "singl"), ("sky", "sky"), ("news", "news"),
  ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"), ("andes", "andes"),
].map { (Array($0.utf8), Array($1.utf8)) }

/// Step 2: nouns and adverbs made from adjectives and verbs, the longer endings first.
private let derivations: [Suffix] = [
  Suffix("ational", "ate"), Suffix("fulness", "ful"), Suffix("iveness", "ive"),
  Suffix("ization", "ize"), Suffix("ousness", "ous"), Suffix("biliti", "ble"),
  Suffix("lessli", "less"), Suffix("tional", "tion"), Suffix("alism", "al"),
  Suffix("aliti", "al"), Suffix("ation", "ate"), Suffix("entli", "ent"), Suffix("fulli", "ful"),
  Suffix("iviti", "ive"), Suffix("ogist", "og"), Suffix("ousli", "ous"), Suffix("abli", "able"),
  Suffix("alli", "al"), Suffix("anci", "ance"), Suffix("ator", "ate"), Suffix("enci", "ence"),
  Suffix("izer", "ize"), Suffix("bli", "ble"), Suffix("ogi", "og", after: "l"),
  Suffix("li", "", after: "cdeghkmnrt"),
]

/// Step 3: what the second step leaves of adjectives.
private let adjectives: [Suffix] = [
  Suffix("ational", "ate"), Suffix("tional", "tion"), Suffix("alize", "al"),
  Suffix("ative", "", within: .second), Suffix("icate", "ic"), Suffix("iciti", "ic"),
  Suffix("ical", "ic"), Suffix("ness", ""), Suffix("ful", ""),
]

/// Step 4: endings that only go from long words.
private let nominals: [Suffix] = [
  Suffix("ement", ""), Suffix("able", ""), Suffix("ance", ""), Suffix("ence", ""),
  Suffix("ible", ""), Suffix("ment", ""), Suffix("ant", ""), Suffix("ate", ""), Suffix("ent", ""),
  Suffix("ion", "", after: "st"), Suffix("ism", ""), Suffix("iti", ""), Suffix("ive", ""),
  Suffix("ize", ""), Suffix("ous", ""), Suffix("al", ""), Suffix("er", ""), Suffix("ic", ""),
]
