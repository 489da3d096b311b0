import Foundation
import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Interviews with decisions about them, whose words are known by their keys.
struct DecidedTalks {
  private(set) var talks: [EditedTalk]
  private var roster = Roster()
  private(set) var decisions: [Decision] = []
  /// The pieces that each decision is about.
  private var keys: [Decision.Instant: [Int]] = [:]

  /// What became of decisions once their transcripts were edited.
  struct Outcome: CustomStringConvertible {
    var kept = 0
    var lost = 0
    var wrong = 0
    /// Whether every decision that was lost is listed, and none that was not.
    var isListed = true
    var examples: [String] = []

    var all: Int { kept + lost + wrong }

    /// In percent.
    var keptShare: Double { 100 * Double(kept) / Double(max(1, all)) }
    var wrongShare: Double { 100 * Double(wrong) / Double(max(1, all)) }

    var description: String {
      let share = (keptShare * 10).rounded() / 10
      return "\(share) % of \(all) kept, \(lost) lost, \(wrong) wrong"
    }
  }

  private init(talks: [EditedTalk], roster: Roster = Roster()) {
    self.talks = talks
    self.roster = roster
  }

  /// Invented interviews with decisions spread over what the participants say, some of them about
  /// two sentences.
  init(seed: UInt64, talks count: Int = 12, turns: Int = 150, decisions decided: Int = 400) throws {
    var pages = SpokenPages(seed: seed)
    var random = Seeded(seed)
    var talks: [EditedTalk] = []
    for number in 1...count {
      talks.append(pages.talk("w1/P\(100 + number)", by: "P\(100 + number)", turns: turns))
    }
    self.init(talks: talks)
    let corpus = corpus(of: written(width: 1_000).map(\.text))
    let everything = corpus.sentences().filter { $0.quotation.speaker.participant != nil }
    var quotations: [Quotation] = []
    for place in everything.indices.shuffled(using: &random).prefix(decided) {
      let first = everything[place].quotation
      let next = place + 1 < everything.count ? everything[place + 1].quotation : first
      let isPair =
        (next.transcript, next.turn) == (first.transcript, first.turn)
        && Int.random(in: 0..<4, using: &random) == 0
      let range = isPair ? first.range.union(next.range) : first.range
      quotations.append(
        Quotation(
          transcript: first.transcript, turn: first.turn, range: range, speaker: first.speaker,
          text: corpus[first.transcript].map { foldedBlanks($0.source, range) } ?? ""))
    }
    try decide(quotations, in: corpus)
  }

  /// The transcripts of the sample study with what ana decided.
  init(sampleStudy folder: URL) throws {
    func source(_ path: String) throws -> Source {
      Source(name: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
    }
    let roster = Roster.read(try source("transcripts/participants.csv")).value
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "transcripts/w1").path
    ).filter { !$0.hasPrefix(".") }.sorted()
    let transcripts = try files.map { name in
      TranscriptReader.read(
        try source("transcripts/w1/\(name)"),
        id: Transcript.ID("w1/\(name.prefix { $0 != "." })"), roster: roster
      ).value
    }
    let log = DecisionLog.read(try source("transcripts/decisions/ana.jsonl")).value.filter {
      $0.anchor.transcript.description.hasPrefix("w1/")
    }
    try self.init(Corpus(transcripts, roster: roster), DecisionLog(log).decisions)
  }

  /// Read transcripts, their sentences as pieces, with decisions about them.
  init(_ corpus: Corpus, _ log: [Decision]) throws {
    var key = 0
    var talks = corpus.transcripts.map { EditedTalk(id: $0.id.description, turns: []) }
    var last: (talk: Int, turn: Int) = (-1, -1)
    let numbers = Dictionary(
      uniqueKeysWithValues: corpus.transcripts.enumerated().map { ($1.id, $0) })
    for sentence in corpus.sentences() {
      let quotation = sentence.quotation
      let talk = try #require(numbers[quotation.transcript])
      if last != (talk, quotation.turn) {
        // Without a row the name of a person begins with that of the transcript.
        let name = quotation.speaker.participant?.description.split(separator: "/").last
        let label = name.map(String.init) ?? "MOD"
        talks[talk].turns.append(EditedTalk.Turn(label: label, pieces: []))
        last = (talk, quotation.turn)
      }
      key += 1
      talks[talk].turns[talks[talk].turns.count - 1].pieces.append(
        EditedTalk.Piece(key: key, text: quotation.text))
    }
    self.init(talks: talks, roster: corpus.roster)
    decisions = log.map { Self.plain($0) }
    try learnKeys()
  }

  /// Decides about `quotations`, as `goldpan review` writes it down.
  private mutating func decide(_ quotations: [Quotation], in corpus: Corpus) throws {
    let names = corpus.names(of: quotations)
    for (number, quotation) in quotations.enumerated() {
      let transcript = try #require(corpus[quotation.transcript])
      let around = Surroundings(of: quotation.range, turn: quotation.turn, in: transcript)
      let anchor = Decision.Anchor(
        evidence: try #require(names[number]).short, transcript: quotation.transcript,
        quote: quotation.text, before: around.before, after: around.after)
      decisions.append(
        Decision(
          anchor: anchor, tag: "pain/x", verdict: .add, coder: "ana",
          at: try #require(Decision.Instant("2026-06-03T10:12:00.\(100_000 + number)Z"))))
    }
    try learnKeys()
  }

  /// The pieces that decisions are about while nothing is edited.
  private mutating func learnKeys() throws {
    let written = written(width: 1_000)
    let coded = applied(to: corpus(of: written.map(\.text)))
    for decided in coded.decided {
      let talk = try #require(talks.firstIndex { $0.id == decided.transcript.description })
      keys[decided.decision.at] = written[talk].places.filter { $0.value.overlaps(decided.range) }
        .map(\.key)
    }
    try #require(coded.decided.count == decisions.count, "\(coded.diagnostics)")
  }

  private static func plain(_ decision: Decision) -> Decision {
    Decision(
      anchor: decision.anchor, tag: "pain/x", verdict: .add, coder: decision.coder, at: decision.at)
  }

  private func written(width: Int) -> [(text: [UInt8], places: [Int: TextRange])] {
    talks.map { $0.written(width: width) }
  }

  private func corpus(of files: [[UInt8]]) -> Corpus {
    let transcripts = zip(talks, files).map { talk, bytes in
      TranscriptReader.read(
        Source(name: talk.id, bytes: Array("---\nmoderator: MOD\n---\n".utf8) + bytes),
        id: Transcript.ID(talk.id), roster: roster
      ).value
    }
    return Corpus(transcripts, roster: roster)
  }

  private func applied(to corpus: Corpus) -> CodedCorpus {
    DecisionApplier(corpus: corpus, codebook: CodingRoom.everything)
      .apply(DecisionLog(decisions), to: Codings([]))
  }

  /// Edits the interviews and sees what becomes of the decisions.
  func edited(
    width: Int = 1_000, _ edit: (inout EditedTalk) -> Void
  ) throws -> Outcome {
    var after = self
    for talk in after.talks.indices { edit(&after.talks[talk]) }
    let written = after.written(width: width)
    let corpus = after.corpus(of: written.map(\.text))
    for (transcript, file) in zip(corpus.transcripts, written) {
      try #require(transcript.source.bytes == file.text, "places are those of the file")
    }
    let coded = after.applied(to: corpus)
    return outcome(of: coded, in: corpus, written.map(\.places))
  }

  private func outcome(
    of coded: CodedCorpus, in corpus: Corpus, _ places: [[Int: TextRange]]
  ) -> Outcome {
    var outcome = Outcome()
    let found = Dictionary(uniqueKeysWithValues: coded.decided.map { ($0.decision.at, $0) })
    // Only where sentences are cut otherwise by now must they be known.
    lazy var sentences = corpus.sentences()
    for decision in decisions {
      guard let decided = found[decision.at] else {
        outcome.lost += 1
        outcome.examples.append("lost: \(decision.anchor)")
        continue
      }
      let talk = corpus.transcripts.firstIndex { $0.id == decided.transcript } ?? 0
      let words = (keys[decision.at] ?? []).compactMap { places[talk][$0] }
      let held = words.reduce(0) { held, range in
        held + max(0, min(decided.range.end, range.end) - max(decided.range.start, range.start))
      }
      let whole = words.dropFirst().reduce(words.first) { $0?.union($1) }
      if whole == decided.range {
        outcome.kept += 1
        continue
      }
      let cut = sentences.filter { sentence in
        sentence.quotation.transcript == decided.transcript
          && words.contains { $0.overlaps(sentence.quotation.range) }
      }.map(\.quotation.range)
      let hull = cut.dropFirst().reduce(cut.first) { $0?.union($1) }
      let isRight =
        2 * held >= words.reduce(0) { $0 + $1.length }
        && hull.map { $0.start <= decided.range.start && decided.range.end <= $0.end } == true
      if isRight { outcome.kept += 1 } else { outcome.wrong += 1 }
      if !isRight {
        let text = corpus.transcripts[talk].source.text(decided.range)
        let truth = hull.map { corpus.transcripts[talk].source.text($0) } ?? "?"
        outcome.examples.append("wrong: \(decision.anchor) now «\(text)», not «\(truth)»")
      }
    }
    let listed = coded.diagnostics.count { $0.id == .lostDecision && $0.severity == .warning }
    outcome.isListed = listed == outcome.lost
    return outcome
  }
}
