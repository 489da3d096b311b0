package import GoldpanCoding
package import GoldpanInsights

/// What leaves a study for spreadsheets and other programs (DESIGN.md §3, §9).
///
/// Whoever refused or has withdrawn is not in it; whoever did not allow it is not quoted; values that
/// few people share are merged; nobody is named.
package struct StudyExport {
  /// The insights of each audience, in the order of `Audience`.
  let sides: [Insights]
  /// Everybody who counts, by audience, sorted by id.
  let people: [ExportedPerson]
  /// The columns of segments, and what they are called in tables.
  let columns: [(name: String, title: String)]
  let coders: AgreeingCoders
  let prompts: Prompts
  let isWanted: (Coding) -> Bool
  let places: [Transcript.ID: ExportedTranscript]

  /// Exports `sides`, the insights of one audience each of the same study; of their nuggets those that
  /// `isWanted`.
  package init(
    _ sides: [Insights], decided: [CodedCorpus.Decided] = [],
    where isWanted: @escaping (Coding) -> Bool = { _ in true }
  ) {
    precondition(!sides.isEmpty, "there is at least one audience")
    var names: [String] = []
    for column in sides[0].corpus.roster.segmentColumns where !names.contains(column) {
      names.append(column)
    }
    self.sides = sides
    people = sides.flatMap { ExportedPerson.all(of: $0, columns: names) }
    columns = Self.titled(names, besides: Self.taken(by: sides))
    prompts = sides[0].prompts
    coders = AgreeingCoders(decided)
    self.isWanted = isWanted
    let heard = Dictionary(
      people.map { ($0.id, $0.audience) }, uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      sides[0].corpus.transcripts.map { ($0.id, ExportedTranscript($0, heard: heard)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The words that nuggets quote, each once.
  package var quotes: [(id: Evidence.ID, text: String)] {
    var seen: Set<Evidence.ID> = []
    return sides.flatMap { side in
      side.sample.quotable(side.sample.codings)
        .filter { isWanted($0) && seen.insert($0.evidence).inserted }
        .map { ($0.evidence, $0.quotation.text) }
    }
  }

  /// The insights of the first audience: its study is that of all.
  package var insights: Insights { sides[0] }

  /// How many people are exported.
  package var peopleCount: Int { people.count }

  /// The keys of tables that no column of `participants.csv` may take.
  private static func taken(by sides: [Insights]) -> Set<String> {
    let fixed = ["record"] + nuggetHead + nuggetTail + peopleHead + peopleTail
    let tags = sides.flatMap(\.sample.tags) + sides[0].codebook.tags.map(\.id)
    let answers = sides[0].plan.promises.flatMap { ["rating \($0.id)", "aware \($0.id)"] }
    return Set(fixed + tags.map(\.description) + answers)
  }

  /// Names that neither `taken` nor each other have.
  private static func titled(
    _ names: [String], besides taken: Set<String>
  ) -> [(name: String, title: String)] {
    var taken = taken
    return names.map { name in
      var title = name
      while !taken.insert(title).inserted { title = "segment \(title)" }
      return (name, title)
    }
  }

  static let nuggetHead = [
    "id", "quote", "quotable", "tag", "kind", "state", "source", "coders", "person", "audience",
  ]
  static let nuggetTail = [
    "consent", "transcript", "wave", "date", "method", "turn", "line", "time", "stage",
    "severity", "confidence", "standing", "role", "members", "asked", "memos",
  ]
  static let peopleHead = ["person", "audience", "consent"]
  static let peopleTail = ["loyal_since", "department", "nps", "advocate", "advocate_by"]
}

/// A conversation as an export tells of it.
struct ExportedTranscript {
  let transcript: Transcript
  /// The people in it who count, sorted.
  let participants: [Participant.ID]
  /// How many people speak in it, whether or not they count.
  let members: Int
  /// Where those who count stand, if they stand together; else what the file says.
  let audience: Audience

  init(_ transcript: Transcript, heard: [Participant.ID: Audience]) {
    let speaking = transcript.participants
    self.transcript = transcript
    participants = speaking.filter { heard[$0] != nil }
    members = speaking.count
    let sides = Set(participants.compactMap { heard[$0] })
    audience = sides.count == 1 ? sides.first ?? .customer : transcript.about.audience
  }
}
