package import GoldpanText

/// A transcript between reading a file and writing one (DESIGN.md §5): what may still be changed,
/// such as names that nobody shall read.
package struct CanonicalTranscript: Hashable, Sendable {
  /// What one speaker says until another speaks.
  package struct Turn: Hashable, Sendable {
    /// Who speaks; not empty.
    package var label: String
    /// The words, with line ends where the file had them.
    package var text: String
    /// When the turn begins, in whole seconds.
    package var time: Duration?
    /// The journey stage of the `## stage:` marker before it.
    package var stage: String?
  }

  /// Another name that a label stands for.
  package struct Alias: Hashable, Sendable {
    package var label: String
    package var name: String
  }

  /// What front matter says; what nobody said is `nil` or empty.
  package struct Header: Hashable, Sendable {
    package var person: String?
    package var persons: [String] = []
    package var wave: String?
    package var date: String?
    package var method: String?
    package var audience: String?
    package var moderators: [String] = []
    package var aliases: [Alias] = []
  }

  package var header: Header
  package var turns: [Turn]

  /// What a `transcript` says that was read from `file`, with its `wave` and whoever asks in it.
  package init(_ transcript: Transcript, of file: Source, roster: Roster = Roster()) {
    header = Header(TranscriptFile(file, roster: roster), transcript)
    turns = []
    let labels = CanonicalLabels(transcript.turns)
    for turn in transcript.turns {
      let text = transcript.source.text(turn.range)
      let label = labels.name(turn.label)
      if let last = turns.last, last.label == label, last.stage == turn.stage,
        !isUnknownSpeaker(label)
      {
        turns[turns.count - 1].text += "\n\n" + text
      } else {
        let time = turn.time.map { Duration.seconds($0.components.seconds) }
        turns.append(Turn(label: label, text: text, time: time, stage: turn.stage))
      }
    }
  }

  /// Makes one turn of neighbours that one speaker says, as after a change of labels; labels that
  /// differ only in capitals become one.
  package mutating func mergeNeighbours() {
    var spellings: [String: String] = [:]
    var merged: [Turn] = []
    for var turn in turns {
      let key = turn.label.lowercased()
      turn.label = spellings[key] ?? turn.label
      spellings[key] = turn.label
      if let last = merged.last, last.label == turn.label, last.stage == turn.stage,
        !isUnknownSpeaker(turn.label)
      {
        merged[merged.count - 1].text += "\n\n" + turn.text
      } else {
        merged.append(turn)
      }
    }
    turns = merged
  }
}

extension CanonicalTranscript.Header {
  fileprivate init(_ file: TranscriptFile, _ transcript: Transcript) {
    let frontMatter = file.frontMatter
    person = frontMatter.list("person").first
    persons = file.participants.filter { $0 != person }
    wave = transcript.about.wave
    date = frontMatter.value("date")
    method = frontMatter.value("method").flatMap {
      Conversation.Method(rawValue: $0.lowercased())?.rawValue
    }
    audience = frontMatter.value("audience").flatMap {
      Audience(rawValue: $0.lowercased())?.rawValue
    }
    aliases = frontMatter.aliases.map { CanonicalTranscript.Alias(label: $0.label, name: $0.name) }
    moderators = frontMatter.list("moderator")
    let targets = Dictionary(aliases.map { ($0.label.lowercased(), $0.name.lowercased()) }) { $1 }
    var known = Set(moderators.map { $0.lowercased() })
    for case .interviewer(let name) in transcript.turns.map(\.speaker) {
      let folded = name.lowercased()
      guard !known.contains(folded), !known.contains(targets[folded] ?? folded) else { continue }
      known.insert(folded)
      moderators.append(name)
    }
  }
}

/// What the labels of a transcript are called in canonical form: one of several spellings, the
/// commonest; short enough to stand before a turn; never empty.
struct CanonicalLabels {
  private var names: [String: String] = [:]

  init(_ turns: [Turn]) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for turn in turns {
      if counts[turn.label] == nil { order.append(turn.label) }
      counts[turn.label, default: 0] += 1
    }
    var best: [String: String] = [:]
    for label in order {
      let key = label.lowercased()
      guard let other = best[key], counts[label, default: 0] <= counts[other, default: 0] else {
        best[key] = label
        continue
      }
    }
    var taken = TakenNames()
    for label in order {
      let key = label.lowercased()
      guard names[key] == nil else { continue }
      names[key] = CanonicalLabels.short(best[key] ?? label, taken: &taken)
    }
  }

  /// What to call somebody.
  func name(_ label: String) -> String { names[label.lowercased()] ?? label }

  /// A label that a line can begin with, unlike all others that were cut.
  private static func short(_ label: String, taken: inout TakenNames) -> String {
    if label.isEmpty { return "Unknown Speaker" }
    guard CanonicalLine.label(label).count > 120 else { return label }
    let start = label.unicodeScalars.prefix(20).reduce(into: "") { $0.unicodeScalars.append($1) }
    return taken.take(start + "…")
  }
}

/// Names that are given away, with the number that the next of each is given.
private struct TakenNames {
  private var names: Set<String> = []
  private var numbers: [String: Int] = [:]

  /// `name`, with the first number that nobody has if somebody has it.
  mutating func take(_ name: String) -> String {
    let key = name.lowercased()
    var (free, number) = (name, numbers[key, default: 2])
    while !names.insert(free.lowercased()).inserted {
      free = "\(name) \(number)"
      number += 1
    }
    numbers[key] = number
    return free
  }
}
