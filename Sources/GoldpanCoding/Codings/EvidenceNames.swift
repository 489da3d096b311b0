package import GoldpanText

/// Names what people say so that the names survive edits of the file (DESIGN.md §2).
///
/// The sentences of a transcript are to be read in order, all of them: the ordinals count.
package struct EvidenceNames {
  /// A sentence of the turn at hand.
  private struct Sentence {
    /// Its folded words, separated by single blanks, in `text`.
    let words: Range<Int>
    /// Tells it from others, with who says it.
    let key: UInt64
    /// How many equal sentences of the person came before.
    let ordinal: Int
  }

  /// Somebody who speaks, under the label that their turns have.
  private struct Voice {
    let speaker: Speaker
    let label: String
    /// Under which name; see `person`.
    let person: String
    let key: UInt64
  }

  private var counts = SentenceCounts()
  private var voices: [Voice] = []
  /// The place of who speaks in the turn at hand.
  private var voice = 0
  private var sentences: [Sentence] = []
  private var text: [UInt8] = []
  /// What was named last in the turn at hand: tags often share their sentences.
  private var latest: (range: ClosedRange<Int>, name: EvidenceName)?
  /// The keys of all sentences since the last `startTranscript`.
  private(set) var keys: [UInt64] = []

  /// Nothing named yet.
  package init() {}

  /// Takes up another transcript; ordinals go on unless they are to `startOver`.
  package mutating func startTranscript(startingOver startOver: Bool = false) {
    voices.removeAll(keepingCapacity: true)
    keys.removeAll()
    if startOver { counts.clear() }
  }

  /// Takes up a turn as scanned, all of it before any of its sentences is named.
  package mutating func read(_ scan: inout Scan, of turn: Turn, in transcript: Transcript) {
    find(turn, in: transcript)
    sentences.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    latest = nil
    let seed = voices[voice].key
    for sentence in scan.sentences {
      let first = text.count
      scan.appendFolded(sentence, of: transcript.source.bytes, to: &text)
      let key = Mixed.hash(text[first...], seed: seed)
      keys.append(key)
      sentences.append(
        Sentence(words: first..<text.count, key: key, ordinal: counts.add(key)))
    }
  }

  private mutating func find(_ turn: Turn, in transcript: Transcript) {
    if let known = voices.firstIndex(where: { $0.speaker == turn.speaker && $0.label == turn.label }
    ) {
      voice = known
      return
    }
    let person = EvidenceNames.person(turn, in: transcript)
    // Many labels, as in a file that is misread, are not searched one by one.
    if voices.count == 64 { voices.removeAll(keepingCapacity: true) }
    voice = voices.count
    voices.append(
      Voice(
        speaker: turn.speaker, label: turn.label, person: person,
        key: Mixed.hash(Array(person.utf8)[...], seed: 0)))
  }

  /// Who speaks in the turn at hand.
  var person: String { voices[voice].person }

  /// The folded words of a sentence of the turn at hand, separated by single blanks.
  func words(of sentence: Int) -> ArraySlice<UInt8> { text[sentences[sentence].words] }

  /// How many equal sentences of the person came before one of the turn at hand.
  func ordinal(of sentence: Int) -> Int { sentences[sentence].ordinal }

  /// What tells a sentence of the turn at hand from others.
  func key(of sentence: Int) -> UInt64 { sentences[sentence].key }

  /// The name of sentences of the turn at hand.
  mutating func name(of range: ClosedRange<Int>) -> EvidenceName {
    if let latest, latest.range == range { return latest.name }
    let name = name(of: range, ordinal: sentences[range.lowerBound].ordinal)
    latest = (range, name)
    return name
  }

  /// The name they have if the first of them has that ordinal.
  func name(of range: ClosedRange<Int>, ordinal: Int) -> EvidenceName {
    EvidenceName(person, range.lazy.map(words), ordinal: ordinal)
  }

  /// The whole name of sentences of the turn at hand, as printed.
  package mutating func id(of range: ClosedRange<Int>) -> Evidence.ID { name(of: range).id() }

  /// Who speaks, without the transcript's name that tells `Speaker 2` of two files apart.
  static func person(_ turn: Turn, in transcript: Transcript) -> String {
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
}
