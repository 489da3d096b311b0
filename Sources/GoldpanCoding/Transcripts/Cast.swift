import GoldpanText

/// Settles who the labels of a transcript are.
struct Cast {
  private let id: Transcript.ID
  private let roster: Roster
  private let file: TranscriptFile
  private let aliases: [String: String]
  private let persons: [String: String]
  private var moderators: Set<String>
  private var soleParticipant: String?
  private var isListComplete = false

  init(
    _ talks: [Moderator.Talk], in file: TranscriptFile, id: Transcript.ID, roster: Roster,
    moderator: String?, askers: Set<String> = []
  ) {
    self.id = id
    self.roster = roster
    self.file = file
    let pairs = file.frontMatter.aliases.map { ($0.label.lowercased(), $0.name) }
    aliases = Dictionary(pairs) { _, last in last }
    let people = file.participants.map { ($0.lowercased(), $0) }
    persons = Dictionary(people) { first, _ in first }
    let declared = file.frontMatter.list("moderator")
    moderators = Set((declared + [moderator].compactMap(\.self)).map { $0.lowercased() })
    for asker in askers where known(asker) == nil { moderators.insert(asker.lowercased()) }
    let labels = talks.map(\.label)
    if !labels.contains(where: isModerator), !labels.contains(where: isKnownModerator) {
      if let asker = Moderator.asker(among: talks), known(asker) == nil {
        moderators.insert(asker.lowercased())
      }
    }
    settle(labels)
  }

  /// Who a label is.
  func speaker(_ label: String) -> Speaker {
    if isModerator(label) { return .interviewer(label) }
    if let participant = known(label) { return .participant(participant) }
    if isUnknownSpeaker(label) { return .unknown }
    if Moderator.isKnownLabel(label) { return .interviewer(label) }
    if label == soleParticipant, let person { return .participant(person) }
    if isListComplete { return .unknown }
    let isOnlyOfFile = isGeneric(label)
    return .participant(Participant.ID(isOnlyOfFile ? "\(id)/\(label)" : label))
  }

  /// Who asks among `talks`: the one with most turns.
  func moderator(among talks: [Moderator.Talk]) -> String? {
    let asking = talks.filter { if case .interviewer = speaker($0.label) { true } else { false } }
    return asking.min { ($1.turns, $0.label) < ($0.turns, $1.label) }?.label
  }

  /// The front matter's `person`, or the person the transcript is named for.
  private var person: Participant.ID? {
    if let name = file.frontMatter.list("person").first {
      return roster.participant(named: name)?.id ?? Participant.ID(name)
    }
    let name = id.description.split(separator: "/").last.map(String.init) ?? ""
    return roster.participant(named: name).flatMap { $0.id.description == name ? $0.id : nil }
  }

  /// The participant that alias, roster or the list of participants make of a label.
  private func known(_ label: String) -> Participant.ID? {
    let alias = aliases[label.lowercased()]
    let name = alias ?? label
    if let row = roster.participant(named: name) { return row.id }
    if let person = persons[name.lowercased()] { return Participant.ID(person) }
    return alias.map { Participant.ID($0) }
  }

  private func isModerator(_ label: String) -> Bool {
    let folded = label.lowercased()
    return moderators.contains(folded)
      || aliases[folded].map { moderators.contains($0.lowercased()) } ?? false
  }

  private func isKnownModerator(_ label: String) -> Bool {
    Moderator.isKnownLabel(label) && known(label) == nil
  }

  /// Finds out what the labels that nothing declares mean.
  private mutating func settle(_ labels: [String]) {
    let people = labels.filter { !isModerator($0) }
    let open = people.filter {
      known($0) == nil && !Moderator.isKnownLabel($0) && !isUnknownSpeaker($0)
    }
    let isPersonHeard = people.contains { known($0) == person }
    if open.count == 1, person != nil, !isPersonHeard { soleParticipant = open[0] }
    isListComplete = labels.contains {
      persons[(aliases[$0.lowercased()] ?? $0).lowercased()] != nil
    }
  }
}
