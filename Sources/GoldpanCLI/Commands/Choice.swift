import GoldpanKit

/// The people and transcripts that filters let through.
///
/// Whoever asks who counts, asks here: commands must not differ in it.
struct Choice: Sendable {
  /// The transcripts of the waves wanted, in which somebody wanted speaks; others speak there too.
  let corpus: Corpus
  /// The people wanted, whether or not they speak; `nil`: everybody.
  let people: Set<Participant.ID>?

  /// What `filters` let through of `corpus`.
  init(_ filters: Filters, of corpus: Corpus) {
    let people = filters.choosePeople ? corpus.everybody.filter(filters.admit).map(\.id) : nil
    self.init(filters, of: corpus, people: people.map(Set.init))
  }

  /// The same, and beside the customers wanted the people of other audiences: all of an audience
  /// that the filters say nothing of, such as the company where a column of customers chooses.
  init(besideCustomersOf filters: Filters, _ corpus: Corpus) {
    guard filters.choosePeople, filters.audience == nil else {
      self.init(filters, of: corpus)
      return
    }
    let audiences = Dictionary(grouping: corpus.everybody) { $0.audience ?? .customer }
    let people = audiences.flatMap { audience, members in
      let own = audience == .customer ? filters : filters.about(members)
      return members.filter(own.admit).map(\.id)
    }
    self.init(filters, of: corpus, people: Set(people))
  }

  private init(_ filters: Filters, of corpus: Corpus, people chosen: Set<Participant.ID>?) {
    let kept = corpus.transcripts.filter { transcript in
      filters.admit(transcript)
        && (chosen.map { !$0.isDisjoint(with: transcript.participants) } ?? true)
    }
    people = chosen
    let roster =
      filters.waves.isEmpty ? corpus.roster : Waves(corpus).roster(of: Set(filters.waves))
    self.corpus = Corpus(kept, roster: roster)
  }

  /// The people wanted who speak in the transcripts, sorted by id.
  var speakers: [Participant] { corpus.speakers.filter { admits($0.id) } }

  /// Whether somebody is wanted.
  func admits(_ person: Participant.ID) -> Bool { people?.contains(person) ?? true }

  /// Whether words are by somebody wanted and in a transcript wanted.
  func admits(_ coding: Coding) -> Bool {
    guard corpus[coding.quotation.transcript] != nil else { return false }
    guard people != nil else { return true }
    return coding.quotation.speaker.participant.map(admits) ?? false
  }
}

extension Filters {
  /// Whether anything is filtered at all.
  var areSet: Bool {
    choosePeople || !(waves + tags + stages).isEmpty || reviewed
  }

  /// Whether a coding has a tag and a stage that are wanted.
  func admit(_ coding: Coding) -> Bool {
    (tags.isEmpty || tags.contains { TagGlob($0).matches(coding.tag) })
      && (stages.isEmpty || stages.contains(coding.stage ?? ""))
  }

  fileprivate var choosePeople: Bool {
    !people.isEmpty || !segments.isEmpty || audience != nil
  }

  /// Those of the filters for people that are about any of `members`.
  fileprivate func about(_ members: [Participant]) -> Filters {
    var own = self
    own.segments = segments.filter { filter in
      members.contains { $0.segments[filter.column] != nil }
    }
    var named = Filters()
    named.people = people
    if !members.contains(where: named.admit) { own.people = [] }
    return own
  }

  fileprivate func admit(_ transcript: Transcript) -> Bool {
    waves.isEmpty || waves.contains(transcript.about.wave ?? "")
  }

  fileprivate func admit(_ person: Participant) -> Bool {
    let names = [person.id.description, person.pseudonym ?? ""].map { $0.lowercased() }
    guard people.isEmpty || people.contains(where: { names.contains($0.lowercased()) }) else {
      return false
    }
    let holds = segments.allSatisfy {
      person.segments[$0.column]?.lowercased() == $0.value.lowercased()
    }
    return holds && (audience == nil || (person.audience ?? .customer) == audience)
  }
}

extension Corpus {
  /// Everybody who speaks, then everybody else in the roster.
  fileprivate var everybody: [Participant] {
    let speakers = speakers
    let speaking = Set(speakers.map(\.id))
    return speakers + roster.participants.filter { !speaking.contains($0.id) }
  }
}
