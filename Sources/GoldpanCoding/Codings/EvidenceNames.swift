package import GoldpanText

/// Names what people say so that the names survive edits of the file (DESIGN.md §2): SHA-256 over
/// person ␟ normalised sentence ␟ ordinal among that person's equal sentences.
///
/// Sentences are to be named in the order of the corpus, all of them: the ordinals count.
package struct EvidenceNames {
  /// A sentence of the turn at hand.
  private struct Sentence {
    /// Its folded words, separated by single blanks, in `text`.
    let words: Range<Int>
    /// How many equal sentences of the person came before.
    let ordinal: Int
  }

  private var counts: [UInt64: Int] = [:]
  /// Who speaks in the turn at hand.
  private(set) var person = ""
  private var personKey: UInt64 = 0
  private var sentences: [Sentence] = []
  private var text: [UInt8] = []
  /// What was named last in the turn at hand: tags often share their sentences.
  private var latest: (range: ClosedRange<Int>, id: Evidence.ID)?

  /// Nothing named yet.
  package init() {}

  /// Takes up a turn as scanned, all of it before any of its sentences is named.
  package mutating func read(_ scan: inout Scan, of turn: Turn, in transcript: Transcript) {
    person = EvidenceNames.person(turn, in: transcript)
    personKey = Mixed.hash(Array(person.utf8)[...], seed: 0)
    sentences.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    latest = nil
    for sentence in scan.sentences {
      let first = text.count
      scan.appendFolded(sentence, of: transcript.source.bytes, to: &text)
      let words = first..<text.count
      let key = key(of: words)
      let ordinal = counts[key, default: 0]
      counts[key] = ordinal + 1
      sentences.append(Sentence(words: words, ordinal: ordinal))
    }
  }

  /// The folded words of a sentence of the turn at hand, separated by single blanks.
  func words(of sentence: Int) -> ArraySlice<UInt8> { text[sentences[sentence].words] }

  /// How many equal sentences of the person came before one of the turn at hand.
  func ordinal(of sentence: Int) -> Int { sentences[sentence].ordinal }

  /// The whole name of sentences of the turn at hand.
  package mutating func id(of range: ClosedRange<Int>) -> Evidence.ID {
    if let latest, latest.range == range { return latest.id }
    let id = EvidenceNames.id(
      person, range.map { words(of: $0) }, ordinal: sentences[range.lowerBound].ordinal)
    latest = (range, id)
    return id
  }

  /// Tells sentences apart; a clash would only number them on.
  ///
  /// It is the same in every run, so that even a clash gives the same names.
  private func key(of words: Range<Int>) -> UInt64 { Mixed.hash(text[words], seed: personKey) }

  /// Who speaks, without the transcript's name that tells `Speaker 2` of two files apart.
  private static func person(_ turn: Turn, in transcript: Transcript) -> String {
    switch turn.speaker {
    case .participant(let id):
      let label = id.description.dropFirst(transcript.id.description.count + 1)
      let isQualified = !label.isEmpty && id.description == "\(transcript.id)/\(label)"
      return isQualified && label.lowercased() == turn.label.lowercased()
        ? String(label) : id.description
    case .interviewer(let label): return "interviewer \(label)"
    case .unknown: return "unknown"
    }
  }

  /// The whole name of sentences that follow each other in a turn, by their folded words and the
  /// first one's ordinal: 65 bits, to be shortened when all names of the study are known.
  static func id(
    _ person: String, _ sentences: [ArraySlice<UInt8>], ordinal: Int
  ) -> Evidence.ID {
    var message = Array(person.utf8)
    message.append(separator)
    for (number, words) in sentences.enumerated() {
      if number > 0 { message.append(sentenceEnd) }
      message += words
    }
    message.append(separator)
    message += String(ordinal + 1).utf8
    return Evidence.ID(base32(SHA256.words(of: message.span)))
  }

  /// Names of `length` characters (8 are 40 bits) for whole ones, longer where two would be the
  /// same.
  package static func shortened(
    _ names: Set<Evidence.ID>, to length: Int = 8
  ) -> [Evidence.ID: Evidence.ID] {
    var short: [Evidence.ID: Evidence.ID] = [:]
    var waiting = names
    var length = length
    while !waiting.isEmpty {
      let groups = Dictionary(grouping: waiting) { $0.prefix(length) }
      for (name, members) in groups where members.count == 1 {
        short[members[0]] = Evidence.ID(name)
        waiting.remove(members[0])
      }
      length += 2
    }
    return short
  }

  private static let separator: UInt8 = 0x1F
  private static let sentenceEnd: UInt8 = 0x1E

  /// `q-` and the first 65 bits in Crockford's base 32, lower case, five bits a character.
  private static func base32(_ digest: SIMD8<UInt32>) -> String {
    let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"
    let bits = UInt64(digest[0]) << 32 | UInt64(digest[1])
    return String(unsafeUninitializedCapacity: 15) { text in
      text[0] = UInt8(ascii: "q")
      text[1] = UInt8(ascii: "-")
      for index in 0..<12 {
        text[index + 2] =
          alphabet.utf8Start[Int(truncatingIfNeeded: bits &>> UInt64(59 - index * 5)) & 31]
      }
      text[14] =
        alphabet.utf8Start[Int(truncatingIfNeeded: bits << 1 | UInt64(digest[2] >> 31)) & 31]
      return 15
    }
  }
}
