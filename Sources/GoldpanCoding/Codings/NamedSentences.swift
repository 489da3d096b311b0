package import GoldpanText

/// A sentence with the name that `find` prints.
package struct NamedSentence: Sendable {
  /// Its words.
  package let quotation: Quotation
  /// The whole name, of which the first characters are printed.
  package let name: Evidence.ID
}

extension Corpus {
  /// Every sentence that is said, in the order of the text.
  package func sentences(_ language: LanguageLists = .english) -> [NamedSentence] {
    let index = SentenceIndex(self, language)
    return index.places.map { place in
      let transcript = transcripts[place.transcript]
      return NamedSentence(
        quotation: Quotation(
          transcript: transcript.id, turn: place.turn, range: place.range,
          speaker: transcript.turns[place.turn].speaker,
          text: foldedBlanks(transcript.source, place.range)),
        name: index.name(of: place))
    }
  }

  /// The whole name of each of `quotations`; `nil` for words of no transcript here.
  package func names(
    of quotations: [Quotation], _ language: LanguageLists = .english
  ) -> [Evidence.ID?] {
    let index = SentenceIndex(self, language)
    let numbers = Dictionary(
      transcripts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return quotations.map { quotation in
      numbers[quotation.transcript].map { number in
        index.name(
          of: SentenceIndex.Place(
            transcript: number, turn: quotation.turn, range: quotation.range))
      }
    }
  }
}

extension [NamedSentence] {
  /// As many of them as `count`, drawn at random; the same `seed` draws the same, and mostly the
  /// same ones still when a sentence more is said.
  package func sample(_ count: Int, seed: UInt64) -> [NamedSentence] {
    let ranked = enumerated().map { place, sentence in
      (
        rank: Mixed.hash(Array<UInt8>(sentence.name.description.utf8)[...], seed: seed),
        place: place
      )
    }
    let drawn = ranked.sorted { $0 < $1 }.prefix(Swift.max(0, count))
    return drawn.map(\.place).sorted().map { self[$0] }
  }
}

extension Evidence.ID {
  /// The name as it is printed, of the usual length.
  package var short: Evidence.ID { Evidence.ID(prefix(EvidenceName.usualLength)) }
}
