package import GoldpanText

/// Every sentence of a corpus by its turn, and the names of any that follow each other.
///
/// Making it reads the whole corpus; what it is asked afterwards costs next to nothing.
package struct CorpusSentences: Sendable {
  /// A sentence and the turn it stands in.
  package struct Sentence: Hashable, Sendable {
    /// The turn, counted from 0.
    package let turn: Int
    /// Where it stands in the transcript's source.
    package let range: TextRange
  }

  private let corpus: Corpus
  private let index: SentenceIndex
  private var sentences: [Sentence] = []
  /// By transcript: how many sentences come before it; then how many there are.
  private var starts: [Int] = []
  private var numbers: [Transcript.ID: Int] = [:]

  /// The sentences of `corpus`, as a language has them.
  package init(_ corpus: Corpus, _ language: LanguageLists) {
    self.corpus = corpus
    index = SentenceIndex(corpus, language)
    for place in index.places {
      while starts.count <= place.transcript { starts.append(sentences.count) }
      sentences.append(Sentence(turn: place.turn, range: place.range))
    }
    while starts.count <= corpus.transcripts.count { starts.append(sentences.count) }
    for (number, transcript) in corpus.transcripts.enumerated() { numbers[transcript.id] = number }
  }

  /// The sentences of a transcript in the order of its text.
  package func sentences(of transcript: Transcript.ID) -> ArraySlice<Sentence> {
    guard let number = numbers[transcript] else { return [] }
    return sentences[starts[number]..<starts[number + 1]]
  }

  /// Those of one of its turns.
  package func sentences(of transcript: Transcript.ID, turn: Int) -> ArraySlice<Sentence> {
    let all = sentences(of: transcript)
    var (low, high) = (all.startIndex, all.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].turn < turn { low = middle + 1 } else { high = middle }
    }
    return all[low...].prefix { $0.turn == turn }
  }

  /// The words of a turn that `range` covers; `nil` where there is no such turn.
  package func quotation(
    _ range: TextRange, turn: Int, of transcript: Transcript.ID
  ) -> Quotation? {
    guard let number = numbers[transcript], corpus.transcripts[number].turns.indices.contains(turn)
    else { return nil }
    let found = corpus.transcripts[number]
    return Quotation(
      transcript: transcript, turn: turn, range: range, speaker: found.turns[turn].speaker,
      text: foldedBlanks(found.source, range))
  }

  /// The whole name of words; `nil` for those of no transcript here.
  package func name(of quotation: Quotation) -> Evidence.ID? {
    numbers[quotation.transcript].map { number in
      index.name(
        of: SentenceIndex.Place(
          transcript: number, turn: quotation.turn, range: quotation.range))
    }
  }
}
