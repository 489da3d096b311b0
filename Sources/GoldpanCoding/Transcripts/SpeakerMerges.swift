import GoldpanText

/// Offers to count labels that may mean one person as one (GP501): `Thomas V` beside
/// `Thomas Voegtlin`, `MF` beside `Michael Folkson`, `Kely` once beside many turns of `Kelly`.
///
/// Front matter and roster settle it: `aliases:` joins them, `speakers:`, `persons:` or a row for
/// each keeps them apart.
struct SpeakerMerges {
  private struct Name {
    let talk: Moderator.Talk
    let speaker: Speaker
    let words: [String]
  }

  /// More labels than people at one table: a file of another sort, or a hostile one.
  private static let limit = 100

  private let file: TranscriptFile
  private let roster: Roster
  private let drafts: [TranscriptAssembler.Draft]
  private let names: [Name]
  private let listed: Set<String>

  init(
    _ talks: [Moderator.Talk], _ speakers: [Speaker], in file: TranscriptFile, _ roster: Roster,
    _ drafts: [TranscriptAssembler.Draft]
  ) {
    self.file = file
    self.roster = roster
    self.drafts = drafts
    let lists = ["speakers", "persons", "person", "moderator"].flatMap(file.frontMatter.list)
    listed = Set(lists.map { $0.lowercased() })
    names = zip(talks, speakers).prefix(Self.limit).compactMap { talk, speaker in
      let shape = LabelShape(talk.label)
      let isName =
        speaker != .unknown && shape != .code && !isGeneric(talk.label)
        && !Moderator.isKnownLabel(talk.label)
      return isName ? Name(talk: talk, speaker: speaker, words: nameWords(talk.label)) : nil
    }
  }

  /// One offer for each label that may be another's, at its first turn.
  var offers: [Diagnostic] {
    names.compactMap { name in
      let likely = names.filter { isLikely(name, $0) }
      guard likely.count == 1, !isSettled(name, likely[0]) else { return nil }
      return offer(name.talk, likely[0].talk)
    }
  }

  /// Whether `name` may be a shorter or mistyped way to write `other`.
  private func isLikely(_ name: Name, _ other: Name) -> Bool {
    guard name.speaker != other.speaker, !name.words.isEmpty, !other.words.isEmpty else {
      return false
    }
    return isShort(name.words, of: other.words) || areInitials(name, of: other)
      || isSlip(name.talk, for: other.talk)
  }

  /// `Thomas`, `Thomas V` and `T Voegtlin` for `Thomas Voegtlin`: no word that is not the other's
  /// or its beginning, and one of them whole.
  private func isShort(_ short: [String], of long: [String]) -> Bool {
    guard short != long, short.count <= long.count, long.count > 1 else { return false }
    if short.count == 1 { return short[0] == long[0] && short[0].count > 2 }
    let pairs = Array(zip(short, long))
    return pairs.allSatisfy { $0 == $1 || $0.count == 1 && $1.hasPrefix($0) }
      && pairs.contains { $0 == $1 && $0.count > 1 }
  }

  /// `MF` for `Michael Folkson`, where the file does not declare it.
  private func areInitials(_ name: Name, of other: Name) -> Bool {
    let label = name.talk.label
    return other.words.count > 1 && label.count == other.words.count
      && label.allSatisfy(\.isUppercase)
      && label.lowercased() == String(other.words.compactMap(\.first))
  }

  /// A label used once or twice that is nearly one used much.
  private func isSlip(_ talk: Moderator.Talk, for other: Moderator.Talk) -> Bool {
    let (label, known) = (talk.label, other.label)
    guard talk.turns <= 2, other.turns >= 5, label.count >= 4, label.count <= 60,
      abs(label.count - known.count) <= 1, !label.contains(where: \.isNumber)
    else { return false }
    return Spelling.suggestion(for: label, among: [known]) != nil
  }

  /// Whether front matter or roster know both as somebody.
  private func isSettled(_ name: Name, _ other: Name) -> Bool {
    [name, other].allSatisfy { name in
      listed.contains(name.talk.label.lowercased())
        || roster.participant(named: name.talk.label) != nil
    }
  }

  private func offer(_ talk: Moderator.Talk, _ other: Moderator.Talk) -> Diagnostic {
    Diagnostic(
      .unknownSpeaker, .warning,
      "\(quoted(talk.label)) (\(turns(talk))) and \(quoted(other.label)) (\(turns(other))) may be "
        + "one person; if so, write 'aliases: \(talk.label) = \(other.label)' into the front "
        + "matter, else name both in 'speakers:'",
      in: file.source, at: drafts[talk.first].place)
  }

  private func turns(_ talk: Moderator.Talk) -> String {
    talk.turns == 1 ? "1 turn" : "\(talk.turns) turns"
  }
}

/// The words of a name in lower case, points and other signs dropped.
private func nameWords(_ label: String) -> [String] {
  label.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }
    .map(String.init)
}
