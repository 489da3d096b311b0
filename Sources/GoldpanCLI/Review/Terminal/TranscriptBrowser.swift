import GoldpanKit

/// A place in a transcript, and the sentences that are marked there.
struct TranscriptBrowser: Sendable {
  let transcript: Transcript.ID
  let sentences: [CorpusSentences.Sentence]
  /// The sentence that keys move.
  private(set) var place: Int
  private var run: SentenceRun?

  /// At the sentence at or after `offset`; `nil` for a transcript in which nothing is said.
  init?(_ transcript: Transcript.ID, at offset: Int = 0, in all: CorpusSentences) {
    sentences = Array(all.sentences(of: transcript))
    guard !sentences.isEmpty else { return nil }
    self.transcript = transcript
    place = sentences.firstIndex { $0.range.end > offset } ?? sentences.count - 1
    run = nil
    mark()
  }

  /// The turn of the marked words.
  var turn: Int { sentences[place].turn }

  /// The marked words.
  var range: TextRange { run?.range ?? sentences[place].range }

  /// Whether a sentence is marked.
  func marks(_ sentence: CorpusSentences.Sentence) -> Bool { sentence.range.overlaps(range) }

  /// Moves to the sentence at `place`, as far as there are some; `false` if it is there already.
  mutating func move(to place: Int) -> Bool {
    let wanted = min(max(0, place), sentences.count - 1)
    guard wanted != self.place else { return false }
    self.place = wanted
    mark()
    return true
  }

  /// Moves by so many sentences; from several that are marked, on from the last or the first.
  mutating func move(by steps: Int) -> Bool {
    let marked = range
    var start = place
    if steps > 0 {
      while start + 1 < sentences.count, sentences[start + 1].range.overlaps(marked) { start += 1 }
    } else {
      while start > 0, sentences[start - 1].range.overlaps(marked) { start -= 1 }
    }
    return move(to: start + steps)
  }

  mutating func grow() -> Bool { run?.grow() ?? false }

  mutating func shrink() -> Bool { run?.shrink() ?? false }

  private mutating func mark() {
    let turn = turn
    var first = place
    while first > 0, sentences[first - 1].turn == turn { first -= 1 }
    run = SentenceRun(
      sentences[place].range, of: sentences[first...].prefix { $0.turn == turn })
  }
}
