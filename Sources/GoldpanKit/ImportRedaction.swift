package import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// Takes personal data out of transcripts while they are imported (DESIGN.md §9).
///
/// What stands for what is written to `private/redactions.jsonl` before the transcript is, so that
/// a run that was killed goes on with the same replacements; what cannot be written there keeps the
/// transcript from being written.
package struct ImportRedaction: Sendable {
  /// What was left out of front matter, a sentence each.
  package private(set) var remarks: [String] = []
  private var redactor: Redactor
  private var log: RedactionLog
  private let isRehearsal: Bool
  /// What whoever was renamed is called now.
  private var renamed: [String: String] = [:]
  /// Labels that stayed and look like names of people.
  private var suspects: Set<String> = []

  /// Redaction for the study at `directory` or above it; a rehearsal writes no log.
  ///
  /// Throws if a list of what to look for cannot be read.
  package init(at directory: String, isRehearsal: Bool) throws(StudyError) {
    guard let root = Study.root(from: directory) else { throw .noStudy(directory: directory) }
    let layout = StudyLayout(root: root)
    var reader = StudyReader(selection: Study.Selection())
    let plan = reader.plan(layout)
    let roster = reader.roster(layout, for: StudyPlan())
    if let failure = reader.failures.first { throw failure }
    let names = layout.knownNames
    if let problem = names.diagnostics.first(where: { $0.severity == .error }) {
      throw .unreadable(path: layout.names, reason: problem.message)
    }
    log = try RedactionLog(layout)
    redactor = Redactor(
      names: names.value, phrases: plan.redact,
      besides: plan.harmlessNames + roster.participants.compactMap(\.pseudonym),
      log: log.replacements)
    self.isRehearsal = isRehearsal
  }

  /// Replaces personal data in everything that is written; gives how many places that changed.
  package mutating func redact(
    _ transcript: inout CanonicalTranscript, path: String
  ) throws(StudyError) -> Int {
    if let wave = transcript.header.wave, holdsData(wave) {
      throw .unreadable(
        path: String(fileName(path)),
        reason: "the name of its wave holds personal data; say another with --wave")
    }
    let before = redactor.replacements.count
    let (spoken, introduced) = redactSpeech(&transcript)
    let count = spoken + redactStages(&transcript) + redactLabels(&transcript, introduced)
    if let date = transcript.header.date, CalendarDay(date) == nil {
      transcript.header.date = nil
      remarks.append("\(path): its front matter's 'date' is no date such as 2025-05-20; left out")
    }
    if !isRehearsal { try log.add(redactor.replacements[before...], in: path) }
    return count
  }

  /// Whether the name of a file holds a known name or other personal data.
  package func exposes(_ path: String) -> Bool {
    holdsData(withoutEnding(String(fileName(path))))
  }

  /// What whoever was called `name` is called now.
  package func name(for name: String) -> String { renamed[name] ?? name }

  private func holdsData(_ name: String) -> Bool {
    var redactor = redactor
    return !redactor.redact(String(name.map { "-_".contains($0) ? " " : $0 })).replacements.isEmpty
  }

  /// Replaces what is said, and gives the names of people in it that no list has.
  private mutating func redactSpeech(
    _ transcript: inout CanonicalTranscript
  ) -> (count: Int, introduced: [Redactor.Replacement]) {
    var count = 0
    var introduced: [Redactor.Replacement] = []
    for place in transcript.turns.indices {
      let (text, made) = redactor.redact(transcript.turns[place].text)
      if made.isEmpty { continue }
      transcript.turns[place].text = text
      count += made.count
      introduced += made.filter { $0.kind == .person && $0.replacement.hasPrefix("[") }
    }
    return (count, introduced)
  }

  private mutating func redactStages(_ transcript: inout CanonicalTranscript) -> Int {
    var stages: [String: String] = [:]
    for place in transcript.turns.indices {
      guard let stage = transcript.turns[place].stage else { continue }
      let new = stages[stage] ?? redactor.redactBarely(stage)
      stages[stage] = new
      transcript.turns[place].stage = new
    }
    return stages.count { $0.key != $0.value }
  }

  private mutating func redactLabels(
    _ transcript: inout CanonicalTranscript, _ introduced: [Redactor.Replacement]
  ) -> Int {
    var names: [String: String] = [:]
    for label in transcript.labels + transcript.header.names where names[label] == nil {
      names[label] = redactor.label(for: label, introduced: introduced) ?? label
    }
    for place in transcript.turns.indices {
      let label = transcript.turns[place].label
      transcript.turns[place].label = names[label] ?? label
    }
    transcript.header.rename { names[$0] ?? $0 }
    suspects.formUnion(names.filter { $0 == $1 && isPersonal($0) }.keys)
    let changed = names.filter { $0 != $1 }
    renamed.merge(changed) { $1 }
    return changed.count
  }

  /// Says how many labels stayed that may be names, with no more of them than helps to find them;
  /// `nil` without any.
  package var suspicion: String? {
    guard !suspects.isEmpty else { return nil }
    let masked = suspects.sorted().prefix(5).map { label in
      label.split(separator: " ").map { $0.prefix(1) + "…" }.joined(separator: " ")
    }
    let more = suspects.count > masked.count ? ", …" : ""
    return "\(suspects.count) label\(suspects.count == 1 ? "" : "s") may be "
      + "\(suspects.count == 1 ? "a name" : "names"): \(masked.joined(separator: ", "))\(more); "
      + "list them in private/names.csv"
  }
}

extension ImportRedaction {
  /// The same about a file without what was replaced in it: names are those of the transcript, and
  /// messages show no line of the file.
  func hiding(_ file: ImportedFile) -> ImportedFile {
    var file = file
    if let moderators = file.facts?.moderators {
      var seen: Set<String> = []
      file.facts?.moderators = moderators.map(name).filter { seen.insert($0).inserted }
    }
    file.diagnostics = file.diagnostics.map(hiding)
    return file
  }

  private func hiding(_ diagnostic: Diagnostic) -> Diagnostic {
    var redactor = redactor
    var message = diagnostic.message
    for (name, new) in renamed.sorted(by: { ($1.key.count, $0.key) < ($0.key.count, $1.key) }) {
      message = message.replacing(name, with: new)
    }
    var hidden = Diagnostic(
      diagnostic.id, diagnostic.severity, redactor.redact(message).text, in: diagnostic.source,
      at: diagnostic.range)
    hidden.showsText = false
    return hidden
  }
}

/// Whether a label looks like the name of a person: two words or more with capitals and nothing
/// that says what somebody does.
private func isPersonal(_ label: String) -> Bool {
  let words = label.split { $0 == " " || $0 == "," }
  let isTitle = words.allSatisfy { word in
    word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
  }
  return isTitle && 2...4 ~= words.count && !words.contains { roles.contains($0.lowercased()) }
}

private let roles: Set<String> = [
  "agent", "caller", "customer", "guest", "host", "interviewee", "interviewer", "moderator",
  "participant", "researcher", "respondent", "speaker", "unknown", "user", "voice",
]

extension CanonicalTranscript.Header {
  /// Everybody who is named.
  fileprivate var names: [String] {
    [person].compactMap(\.self) + persons + moderators + aliases.flatMap { [$0.label, $0.name] }
  }

  /// Calls everybody by another name; an alias that then says nothing is left out.
  fileprivate mutating func rename(_ name: (String) -> String) {
    person = person.map(name)
    persons = unique(persons.map(name)).filter { $0 != person }
    moderators = unique(moderators.map(name))
    for place in aliases.indices {
      aliases[place].label = name(aliases[place].label)
      aliases[place].name = name(aliases[place].name)
    }
    aliases.removeAll { $0.label == $0.name }
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
