public import GoldpanCoding

/// The rounds of fieldwork in a corpus, and whose ratings belong to which.
///
/// A column `rating PROMISE WAVE` is an answer given in that wave. A plain `rating PROMISE` is one
/// answer of one person: it counts in the first wave in which they speak, and nowhere else. Over
/// several waves a person's latest answer counts. A column `nps WAVE` is read in the same way;
/// `nps` of whoever answers no other, `advocate`, `aware` and segments are of the person, whatever
/// the wave.
public struct Waves: Sendable {
  /// The waves, the earliest first: by the first dated conversation if each has one, else by name,
  /// numbers by their value.
  public let names: [String]
  private let corpus: Corpus
  private let order: [String: Int]

  /// The waves of `corpus`.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
    var first: [String: CalendarDay] = [:]
    var names: Set<String> = []
    for about in corpus.transcripts.lazy.map(\.about) {
      guard let wave = about.wave else { continue }
      names.insert(wave)
      guard let day = about.date.flatMap({ CalendarDay($0) }) else { continue }
      first[wave] = min(first[wave] ?? day, day)
    }
    let byName = names.sorted { naturallyPrecedes($0, $1) }
    let days = byName.compactMap { first[$0] }
    self.names =
      days.count < byName.count
      ? byName
      : zip(days, byName.indices).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { byName[$0.1] }
    order = Dictionary(
      self.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The wave before `name`; `nil` for the first.
  public func previous(to name: String) -> String? {
    order[name].flatMap { $0 > 0 ? names[$0 - 1] : nil }
  }

  /// The conversations of `waves`, and the people with what they answered in them.
  public func corpus(of waves: Set<String>) -> Corpus {
    Corpus(
      corpus.transcripts.filter { $0.about.wave.map(waves.contains) ?? false },
      roster: roster(of: waves))
  }

  /// The people with what they answered in `waves`.
  package func roster(of waves: Set<String>) -> Roster {
    let first = firstWaves
    return corpus.roster.mapped { person in
      person.settled(order: order, firstWave: first[person.id], within: waves)
    }
  }

  /// The people with the latest of their answers.
  var settledRoster: Roster {
    let first = firstWaves
    return corpus.roster.mapped { person in
      person.settled(order: order, firstWave: first[person.id], within: nil)
    }
  }

  /// The first wave in which each person speaks.
  package var firstWaves: [Participant.ID: String] {
    var found: [Participant.ID: Int] = [:]
    for transcript in corpus.transcripts {
      guard let index = transcript.about.wave.flatMap({ order[$0] }) else { continue }
      for person in transcript.participants {
        found[person] = min(found[person] ?? index, index)
      }
    }
    return found.mapValues { names[$0] }
  }
}

extension Corpus {
  /// The same conversations, and the people with the latest of their answers.
  package var settled: Corpus {
    let isSettled = roster.participants.allSatisfy { $0.waveRatings.isEmpty && $0.waveNPS.isEmpty }
    guard !isSettled else { return self }
    return Corpus(transcripts, roster: Waves(self).settledRoster)
  }
}

extension Participant {
  /// The person with one answer a question: the latest that was given within `waves`, or at all.
  fileprivate func settled(
    order: [String: Int], firstWave: String?, within waves: Set<String>?
  ) -> Participant {
    // A plain answer is one of the first wave.
    let isPlainMeant = waves.map { waves in firstWave.map(waves.contains) ?? false } ?? true
    let first = firstWave.flatMap { order[$0] } ?? -1
    func latest(_ plain: Double?, _ inWaves: [String: Double]) -> Double? {
      let answers = inWaves.compactMap { wave, value in
        waves.map { $0.contains(wave) } ?? true ? order[wave].map { (wave: $0, value: value) } : nil
      }
      guard let last = answers.max(by: { $0.wave < $1.wave }) else {
        return isPlainMeant ? plain : nil
      }
      return isPlainMeant && first > last.wave ? plain ?? last.value : last.value
    }
    var inWaves: [String: [String: Double]] = [:]
    for (wave, answers) in waveRatings {
      for (name, value) in answers { inWaves[name, default: [:]][wave] = value }
    }
    var person = self
    person.ratings = [:]
    for name in Set(ratings.keys).union(inWaves.keys) {
      person.ratings[name] = latest(ratings[name], inWaves[name] ?? [:])
    }
    person.nps = waveNPS.isEmpty ? nps : latest(nps, waveNPS)
    (person.waveRatings, person.waveNPS) = ([:], [:])
    return person
  }
}

/// Whether `left` comes before `right` for a person: `w2` before `w10`.
private func naturallyPrecedes(_ left: String, _ right: String) -> Bool {
  var (one, other) = (left.utf8[...], right.utf8[...])
  while let first = one.first, let second = other.first {
    if isDigit(first), isDigit(second) {
      let (number, rival) = (number(&one), number(&other))
      if number.count != rival.count { return number.count < rival.count }
      if !number.elementsEqual(rival) { return number.lexicographicallyPrecedes(rival) }
    } else {
      if first != second { return first < second }
      one.removeFirst()
      other.removeFirst()
    }
  }
  return one.isEmpty && other.isEmpty ? left < right : one.isEmpty
}

/// Takes the digits off the front of `text`; zeros before a number are none of it.
private func number(_ text: inout Substring.UTF8View) -> Substring.UTF8View {
  let digits = text.prefix(while: isDigit)
  text = text.dropFirst(digits.count)
  return digits.drop { $0 == UInt8(ascii: "0") }
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
