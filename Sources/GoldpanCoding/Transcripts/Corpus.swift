/// All transcripts of a study and the people in them.
public struct Corpus: Sendable {
  /// The transcripts, sorted by id.
  public let transcripts: [Transcript]
  /// The people known from `participants.csv`.
  public let roster: Roster

  /// A corpus; the order of `transcripts` does not matter.
  public init(_ transcripts: [Transcript], roster: Roster = Roster()) {
    self.transcripts = transcripts.sorted { $0.id < $1.id }
    self.roster = roster
  }

  /// The transcript called `id`.
  public subscript(id: Transcript.ID) -> Transcript? {
    var low = 0
    var high = transcripts.count
    while low < high {
      let middle = (low + high) / 2
      if transcripts[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < transcripts.count && transcripts[low].id == id ? transcripts[low] : nil
  }

  /// Everybody who speaks as a participant, sorted by id: the roster's row, or one made from
  /// the transcript they speak in.
  public var speakers: [Participant] {
    var found: [Participant.ID: Participant] = [:]
    for transcript in transcripts {
      var last: Participant.ID?
      for case .participant(let id) in transcript.turns.lazy.map(\.speaker) where id != last {
        // Who speaks mostly speaks on.
        last = id
        guard found[id] == nil else { continue }
        var participant = roster[id] ?? Participant(id: id)
        if participant.audience == nil { participant.audience = transcript.about.audience }
        found[id] = participant
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }
}
