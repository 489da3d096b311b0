import GoldpanText

extension SentenceIndex {
  /// Words that somebody says who may have said what was decided about.
  struct Said {
    let run: ClosedRange<Int>
    /// Whether they have the name that they were decided under.
    let isNamed: Bool
    /// Whether the same speaker says them.
    let isCertain: Bool
  }

  /// Those that the person of the anchor's name says; certain where that is the same speaker.
  ///
  /// If nobody who comes into question has the name, words of the anchor's transcript that no
  /// interviewer says, if one person alone says them; certain if they are not what anybody says.
  mutating func eligible(
    _ runs: [ClosedRange<Int>], _ quote: [UInt8], _ anchor: Decision.Anchor, isExact: Bool,
    repeats: Int
  ) -> [Said] {
    guard !runs.isEmpty else { return [] }
    let named = self.named(among: runs, anchor.evidence)
    let home = home(of: anchor)
    let byName = runs.lazy.compactMap { named[$0] }.first
    guard let person = byName ?? person(of: anchor, among: runs, repeats: repeats) else {
      let said = runs.filter {
        speaker($0).participant != nil && (home == nil || isHome($0, of: anchor))
      }
      guard Set(said.map { speaker($0) }).count == 1 else {
        return said.map { Said(run: $0, isNamed: false, isCertain: false) }
      }
      let isLong = quote.count { $0 == blank } >= (home == nil ? 5 : 3)
      let isAlone = said.count == 1 && Surroundings.Nearby(anchor).isEmpty
      return said.map {
        Said(run: $0, isNamed: false, isCertain: isExact && (isLong || isAlone))
      }
    }
    let speakers = Set(
      home.map { voices[$0].filter { $0.isCalled(person) }.map(\.speaker) } ?? [])
    return runs.filter { voice($0.lowerBound).isCalled(person) }.map { run in
      Said(
        run: run, isNamed: named[run] != nil,
        isCertain: home == nil || isHome(run, of: anchor) || speakers.contains(speaker(run)))
    }
  }

  /// The person whose name makes the anchor's with its quote and any ordinal, among those who
  /// speak in its transcript or say `runs`.
  private mutating func person(
    of anchor: Decision.Anchor, among runs: [ClosedRange<Int>], repeats: Int
  ) -> Int? {
    let bytes = Array(anchor.quote.utf8)
    var scan = Scan()
    Matcher([]).scan(bytes, TextRange(0, bytes.count), into: &scan)
    let said = scan.sentences.map { Words.folded(bytes, $0.range)[...] }
    guard !said.isEmpty else { return nil }
    let present = home(of: anchor).map { voices[$0] } ?? []
    var asked: Set<Int> = []
    let heard = runs.prefix(SentenceIndex.mostTries).map { voice($0.lowerBound) } + present
    let persons = heard.flatMap { [$0.person, $0.label] }.filter { asked.insert($0).inserted }
      .prefix(SentenceIndex.mostTries)
    for ordinal in 0..<min(repeats + 32, SentenceIndex.mostTries) {
      for person in persons where memory.tries > 0 {
        memory.tries -= 1
        let name = EvidenceName(people[person], said, ordinal: ordinal).id()
        if name.begins(with: anchor.evidence) { return person }
      }
    }
    return nil
  }

  /// How many people, and how many ordinals of each, a name is tried with.
  private static let mostTries = 256

  private func voice(_ sentence: Int) -> Voice { sentences[sentence].voice }

  private func speaker(_ run: ClosedRange<Int>) -> Speaker { voice(run.lowerBound).speaker }

  // MARK: Transcripts

  func isHome(_ run: ClosedRange<Int>, of anchor: Decision.Anchor) -> Bool {
    sentences[run.lowerBound].place.transcript == home(of: anchor)
  }

  /// The transcript that an anchor names, under the name that it has now.
  func home(of anchor: Decision.Anchor) -> Int? {
    numbers[anchor.transcript] ?? memory.successors[anchor.transcript]
  }

  /// Learns from `anchors` which transcript each has become whose name is gone: the one in which
  /// far most of the longer quotes stand.
  mutating func follow(_ anchors: some Sequence<Decision.Anchor>) {
    var votes: [Transcript.ID: [Int: Int]] = [:]
    var seen: Set<[UInt8]> = []
    var known: Transcript.ID?
    for anchor in anchors where anchor.transcript != known {
      guard numbers[anchor.transcript] == nil else {
        known = anchor.transcript
        continue
      }
      let quote = Words.folded(Array(anchor.quote.utf8), TextRange(0, anchor.quote.utf8.count))
      let length = quote.count { $0 == blank } + 1
      guard length > 3, seen.insert(quote).inserted else { continue }
      for transcript in Set(
        runs(saying: quote).prefix(8).map { sentences[$0.lowerBound].place.transcript })
      {
        votes[anchor.transcript, default: [:]][transcript, default: 0] += length
      }
    }
    for (name, votes) in votes {
      let ranked = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      guard let first = ranked.first, first.value >= 6,
        ranked.dropFirst().first.map({ 2 * $0.value < first.value }) ?? true
      else { continue }
      memory.successors[name] = first.key
    }
  }
}
