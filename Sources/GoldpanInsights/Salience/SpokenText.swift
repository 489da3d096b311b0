import GoldpanCoding
import GoldpanText

/// Where a sentence stands.
struct SentencePlace: Hashable {
  let transcript: Transcript.ID
  let range: TextRange
}

/// A corpus as numbers of words, sentence by sentence.
struct SpokenText {
  /// A sentence's words, a stretch of `words`.
  struct Sentence {
    let words: Range<Int>
    /// Who says it, if it is a sentence that is looked at; −1: it belongs to the rest.
    let person: Int32
  }

  /// The numbers of the words' forms; `gap` where a sign parts them.
  private(set) var words: [Int32] = []
  private(set) var sentences: [Sentence] = []
  /// The sentences that are looked at.
  private(set) var places: Set<SentencePlace> = []
  private(set) var types: WordTypes
  /// How many words are looked at, and how many are the rest.
  private(set) var size = (looked: 0, rest: 0)
  private var people: [Participant.ID: Int32] = [:]

  /// What parts words that follow each other.
  static let gap: Int32 = -1

  /// Reads a corpus; the sentences that `uncoded` admits are looked at, and the rest is what all
  /// others say or, if `isCompared` is given, those of the participants it names.
  init(
    _ corpus: Corpus, _ uncoded: UncodedSpeech, language: LanguageLists,
    isCompared: ((Participant.ID) -> Bool)? = nil
  ) {
    types = WordTypes(barring: corpus.namesOfSpeakers)
    let matcher = Matcher([], language: language)
    var scan = Scan()
    for transcript in corpus.transcripts {
      let bytes = transcript.source.bytes
      for (number, turn) in transcript.turns.enumerated() {
        if let isCompared, !(turn.speaker.participant.map(isCompared) ?? false) { continue }
        matcher.scan(bytes, turn.range, into: &scan)
        for sentence in scan.sentences {
          let isLooked = uncoded.admits(sentence.range, of: number, in: transcript)
          add(
            scan.words[sentence.words.asInts], of: bytes,
            by: isLooked ? turn.speaker.participant : nil)
          if isLooked {
            places.insert(SentencePlace(transcript: transcript.id, range: sentence.range))
          }
        }
      }
    }
    types.barNames()
  }

  /// How many people say what is looked at.
  var peopleCount: Int { people.count }

  private mutating func add(
    _ spoken: ArraySlice<Scan.Word>, of bytes: [UInt8], by person: Participant.ID?
  ) {
    let start = words.count
    var end: Int?
    for word in spoken {
      let (first, stop) = (Int(word.start), Int(word.end))
      if let end, SpokenText.parts(bytes[end..<max(end, first)]) { words.append(SpokenText.gap) }
      words.append(types.number(of: bytes[first..<stop], isInside: end != nil))
      end = stop
    }
    if person == nil { size.rest += spoken.count } else { size.looked += spoken.count }
    let number = if let person { number(of: person) } else { Int32(-1) }
    sentences.append(Sentence(words: start..<words.count, person: number))
  }

  private mutating func number(of person: Participant.ID) -> Int32 {
    if let number = people[person] { return number }
    let number = Int32(people.count)
    people[person] = number
    return number
  }

  /// Whether what stands between two words ends a phrase: anything but blanks, hyphens and the
  /// letters of fillers.
  private static func parts(_ between: ArraySlice<UInt8>) -> Bool {
    between.contains { byte in
      !isSpace(byte) && byte != UInt8(ascii: "-") && !(byte | 0x20 >= 97 && byte | 0x20 <= 122)
    }
  }
}

extension Range<Int32> {
  fileprivate var asInts: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
