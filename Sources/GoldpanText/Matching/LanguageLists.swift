/// Everything about a language that is data: which words negate, which are no words, and so on.
///
/// The English lists stand in `english`, a phrase a line: `|` separates words of one place, `...`
/// stands for up to three words, `*` for any letters at either end of a word. A codebook replaces
/// a list by one of the same name under `## Lists`.
public struct LanguageLists: Hashable, Sendable {
  /// A list that a codebook can replace, by the name it has there.
  package enum Name: String, CaseIterable, Sendable {
    case negators
    case pseudoNegations = "pseudo-negations"
    case denials
    case conjunctions
    case answers
    case fillers
    case hypothetical
    case conditionals
    case secondHand = "second-hand"
    case pseudoCues = "pseudo-cues"
    case abbreviations
  }

  /// Some words or phrases.
  package typealias List = [[Pattern.Item]]

  private var lists: [Name: List] = [:]
  /// Abbreviations before a number only: *no*, *mar* and the like.
  private(set) var numeralAbbreviations: List = []
  /// Words after which *you know* and *I mean* go on with what is said.
  let clauseOpeners: List
  /// Where speakers come back to themselves after what somebody else says.
  let resumptions: List

  /// The entries of a list.
  package subscript(name: Name) -> List { lists[name] ?? [] }

  /// These lists with that called `name` replaced by what `pattern` lists.
  package mutating func replace(_ name: Name, with pattern: Pattern) {
    lists[name] = Self.phrases(of: pattern) ?? []
    switch name {
    case .pseudoNegations: lists[.denials] = []
    case .abbreviations: numeralAbbreviations = []
    default: break
    }
  }

  /// Why `pattern` cannot be the list called `name`, in a clause; `nil` if it can.
  package static func objection(to pattern: Pattern, as name: Name) -> String? {
    guard let phrases = phrases(of: pattern) else {
      return "takes words and phrases without operators"
    }
    switch name {
    case .negators, .conjunctions, .answers, .conditionals:
      return phrases.allSatisfy { $0.count == 1 && $0[0].isWord } ? nil : "takes single words"
    case .abbreviations:
      return phrases.allSatisfy { $0.count == 1 && $0[0].isPlain }
        ? nil : "takes single words without '*', '?' or '~' and without the full stop"
    case .fillers:
      return phrases.allSatisfy { $0.count == 1 ? $0[0].isWord : $0.allSatisfy(\.isPlain) }
        ? nil : "takes words, and phrases without '*', '?' or '~'"
    case .pseudoNegations, .denials, .hypothetical, .secondHand, .pseudoCues: return nil
    }
  }

  private static func phrases(of pattern: Pattern) -> List? {
    switch pattern {
    case .phrase(let items): return [items]
    case .any(let patterns):
      var found: List = []
      for pattern in patterns {
        guard case .phrase(let items) = pattern else { return nil }
        found.append(items)
      }
      return found
    default: return nil
    }
  }

  /// The lists of English.
  public static let english: LanguageLists = {
    var lists = LanguageLists(
      clauseOpeners: words(English.clauseOpeners), resumptions: phrases(English.resumptions))
    lists.numeralAbbreviations = words(English.numeralAbbreviations)
    lists.lists = [
      .negators: words(English.negators), .pseudoNegations: phrases(English.emphases),
      .denials: phrases(English.denials), .conjunctions: words(English.conjunctions),
      .answers: words(English.answers), .fillers: phrases(English.fillers),
      .hypothetical: phrases(English.hypothetical), .conditionals: words(English.conditionals),
      .secondHand: phrases(English.secondHand), .pseudoCues: phrases(English.pseudoCues),
      .abbreviations: words(English.abbreviations),
    ]
    return lists
  }()

  private init(clauseOpeners: List, resumptions: List) {
    (self.clauseOpeners, self.resumptions) = (clauseOpeners, resumptions)
  }

  private static func phrases(_ text: String) -> List {
    pieces(of: Array(text.utf8)[...], at: UInt8(ascii: "\n")).map { line in
      pieces(of: line, at: UInt8(ascii: " ")).map { place in
        guard !place.elementsEqual("...".utf8) else { return .gap }
        let words = pieces(of: place, at: UInt8(ascii: "|"))
        return words.count == 1 ? item(place) : .oneOf(words.map { [item($0)] })
      }
    }
  }

  private static func words(_ text: String) -> List {
    pieces(of: Array(text.utf8)[...], at: UInt8(ascii: "\n"))
      .flatMap { pieces(of: $0, at: UInt8(ascii: " ")) }.map { [item($0)] }
  }

  /// The stretches between separators that are not empty.
  private static func pieces(
    of text: ArraySlice<UInt8>, at separator: UInt8
  ) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    for index in text.indices where text[index] == separator {
      if index > start { pieces.append(text[start..<index]) }
      start = index + 1
    }
    if text.endIndex > start { pieces.append(text[start...]) }
    return pieces
  }

  private static func item(_ word: ArraySlice<UInt8>) -> Pattern.Item {
    let text = String(decoding: word, as: UTF8.self)
    return word.contains(UInt8(ascii: "*")) ? .wildcard(text) : .word(text)
  }
}

extension Pattern.Item {
  /// Whether it is one word to the letter.
  fileprivate var isPlain: Bool { if case .word = self { true } else { false } }

  /// Whether it is one word, perhaps of many forms.
  fileprivate var isWord: Bool {
    switch self {
    case .word, .wildcard, .stem: true
    case .anyWord, .gap, .oneOf: false
    }
  }
}
