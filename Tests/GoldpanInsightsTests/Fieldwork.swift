import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// A small study for tests: who says what, in which conversation.
struct Fieldwork: Sendable {
  /// Something that is said in a turn of its own, unless it shares one with the line before.
  struct Line: Sendable {
    var person: String
    var tags: [String]
    var transcript: String
    var text: String
    var state = Coding.State.accepted
    var severity = 0
    var stage: String?
    var standing = Coding.Standing.own
  }

  var lines: [Line] = []
  var people: [String: Participant] = [:]
  var groups: Set<String> = []
  var audiences: [String: Audience] = [:]
  var dates: [String: String] = [:]
  var plan = StudyPlan()
  var tags: [Tag] = []
  var options = Insights.Options()

  /// `person` says `text`, a turn that carries `tags`.
  mutating func say(
    _ person: String, _ tags: String..., text: String? = nil, in transcript: String? = nil,
    state: Coding.State = .accepted, severity: Int = 0, stage: String? = nil,
    standing: Coding.Standing = .own
  ) {
    let words = text ?? "\(person) says this, number \(lines.count)."
    lines.append(
      Line(
        person: person, tags: tags, transcript: transcript ?? "w1/\(person)", text: words,
        state: state, severity: severity, stage: stage, standing: standing))
  }

  /// Changes what is known of `person`.
  mutating func know(_ person: String, _ change: (inout Participant) -> Void) {
    var row = people[person] ?? Participant(id: Participant.ID(person))
    change(&row)
    people[person] = row
  }

  /// Adds a promise.
  mutating func promise(
    _ id: String, kept: [Tag.ID] = [], broken: [Tag.ID] = [], status: Promise.Status = .live
  ) {
    var promise = Promise(id: Promise.ID(id), claim: "Promise \(id)")
    promise.keptBy = kept
    promise.brokenBy = broken
    promise.status = status
    plan.promises.append(promise)
  }

  var insights: Insights {
    Insights(corpus: corpus, codebook: codebook, codings: codings, plan: plan, options: options)
  }

  var corpus: Corpus {
    Corpus(
      Set(lines.map(\.transcript)).sorted().map(transcript),
      roster: Roster(
        people.values.sorted { $0.id < $1.id },
        segmentColumns: Set(people.values.flatMap(\.segments.keys)).sorted()))
  }

  var codebook: Codebook {
    Codebook(
      id: "test", version: Codebook.Version(1, 2, 0), title: "Test",
      kinds: [
        ("loved", .positive), ("affirm", .positive), ("pain", .negative), ("expects", .neutral),
        ("wish", .neutral), ("says", .neutral),
      ], tags: tags, source: Source(name: "test.md", text: ""))
  }

  var codings: [Coding] {
    Set(lines.map(\.transcript)).sorted().flatMap { name in
      let transcript = transcript(name)
      let spoken = lines.filter { $0.transcript == name }
      return zip(spoken, transcript.turns).enumerated().flatMap { number, pair in
        let (line, turn) = pair
        let quotation = Quotation(
          transcript: transcript.id, turn: number, range: turn.range, speaker: turn.speaker,
          text: line.text)
        return line.tags.map { tag in
          Coding(
            tag: Tag.ID(tag), quotation: quotation,
            evidence: Evidence.ID("q-\(line.person)-\(name)-\(number)"),
            coder: .rule(Tag.ID(tag), 0), state: line.state, severity: line.severity,
            stage: line.stage, standing: line.standing)
        }
      }
    }
  }

  private func transcript(_ name: String) -> Transcript {
    var text = ""
    var turns: [Turn] = []
    for line in lines where line.transcript == name {
      let start = text.utf8.count
      text += line.text
      turns.append(
        Turn(
          speaker: .participant(Participant.ID(line.person)), label: line.person,
          range: TextRange(start, text.utf8.count)))
      text += "\n"
    }
    var about = Conversation()
    about.wave = name.contains("/") ? String(name.prefix { $0 != "/" }) : nil
    about.method = groups.contains(name) ? .focusGroup : .interview
    about.audience = audiences[name] ?? .customer
    about.date = dates[name]
    return Transcript(
      id: Transcript.ID(name), source: Source(name: name, text: text), turns: turns,
      dialect: .canonical, about: about)
  }
}
